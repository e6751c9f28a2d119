"""Files that are no official XML, or are made to do harm, are refused with a reason and cost little."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from tests.statute.official import paragraf, xml

from klyngelov.statute import safe_xml
from klyngelov.statute.lexdania import load_official, read_official
from klyngelov.statute.refusal import Refusal

WHOLE = xml(paragraf("§ 1.", "Udvalget mødes."))
DOCTYPE = "filen indeholder en dokumenttype (DOCTYPE) eller entiteter, og det er ikke sikkert at læse"
NOT_UTF8 = "filen er ikke XML i UTF-8, som dokumenter fra Retsinformation er"


def with_doctype(doctype: str, body: str = "&x;") -> bytes:
    head, _, rest = WHOLE.decode().partition("\n")
    return f"{head}\n{doctype}\n{rest.replace('Udvalget', body)}".encode()


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    "doctype",
    [
        "<!DOCTYPE Dokument>",
        '<!DOCTYPE Dokument SYSTEM "http://127.0.0.1:1/x.dtd">',
        '<!DOCTYPE Dokument PUBLIC "-//X//Y" "x.dtd">',
        '<!DOCTYPE Dokument [<!ENTITY x "y">]>',
        '<!DOCTYPE Dokument [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE Dokument [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x.dtd"> %x;]>',
        f'<!DOCTYPE Dokument [<!ENTITY l0 "ha">{LAUGHS}<!ENTITY x "&l9;">]>',
        f'<!DOCTYPE Dokument [<!ENTITY x "{"a" * 100_000}">]>',
    ],
    ids=["bare", "system", "public", "entity", "file", "parameter", "laughs", "quadratic"],
)
def test_document_types_and_entities_are_refused(doctype: str) -> None:
    started = time.perf_counter()

    assert read_official(with_doctype(doctype)) == Refusal("document-type", DOCTYPE)
    assert time.perf_counter() - started < 1


def test_an_entity_that_is_not_declared_is_no_xml() -> None:
    found = read_official(WHOLE.replace(b"Udvalget", b"&x;"))

    assert found == Refusal("not-xml", "filen er ikke velformet XML (linje 20, kolonne 9)")


def test_included_files_are_not_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "hemmelig.txt"
    secret.write_text("hemmeligt", encoding="utf-8")
    include = (
        f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{secret.as_uri()}" parse="text"/>'
    )

    found = read_official(xml(paragraf("§ 1.", "Udvalget mødes."), include))

    assert "hemmeligt" not in repr(found)


@pytest.mark.parametrize(
    ("content", "code", "reason"),
    [
        (b"", "empty", "filen er tom"),
        (b" \n", "empty", "filen er tom"),
        (b"%PDF-1.7\n", "not-xml", "filen er en PDF; hent dokumentet som XML fra Retsinformation"),
        (b"PK\x03\x04zip", "not-xml", "filen er en pakket fil; pak den ud, eller hent dokumentet som XML"),
        (
            b"<!DOCTYPE html>\n<html>",
            "not-xml",
            "filen er en hjemmeside; hent dokumentet som XML fra Retsinformation "
            "(adressen efterfulgt af /xml)",
        ),
        (bytes(range(256)), "not-utf8", NOT_UTF8),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(255, 191, -1)), "not-utf8", NOT_UTF8),
        (WHOLE.decode().encode("utf-16"), "not-utf8", NOT_UTF8),
        (WHOLE.decode().encode("latin-1"), "not-utf8", NOT_UTF8),
        (
            WHOLE.replace(b'"utf-8"', b'"iso-8859-1"'),
            "not-utf8",
            "filen siges at være i iso-8859-1; dokumenter fra Retsinformation er i UTF-8",
        ),
        (b"\0" * 100, "not-xml", "filen er ikke velformet XML (linje 1, kolonne 1)"),
        (b"hej", "not-xml", "filen er ikke velformet XML (linje 1, kolonne 1)"),
        (WHOLE[:-20], "not-xml", "filen er ikke velformet XML (linje 27, kolonne 1)"),
        (
            b"<rss/>",
            "wrong-root",
            "filen er ikke et dokument fra Retsinformation (den hedder <rss>, ikke <Dokument>)",
        ),
        (
            b'<Dokument xmlns="urn:x"/>',
            "wrong-root",
            "filen er ikke et dokument fra Retsinformation (den hedder <{urn:x}Dokument>, ikke <Dokument>)",
        ),
    ],
)
def test_other_files_are_refused(content: bytes, code: str, reason: str) -> None:
    assert read_official(content) == Refusal(code, reason)


@pytest.mark.parametrize(
    "content",
    [
        b"<a>" * 200_000,
        b"<Dokument>" + b"<Kapitel>" * 200 + b"</Kapitel>" * 200 + b"</Dokument>",
        b"<Dokument>" + b"<a/>" * (safe_xml.MAX_ELEMENTS + 1) + b"</Dokument>",
    ],
    ids=["open", "deep", "many"],
)
def test_depth_and_number_are_bounded(content: bytes) -> None:
    started = time.perf_counter()

    assert read_official(content) == Refusal(
        "too-complex", "filen er opbygget dybere eller af flere dele end noget officielt dokument"
    )
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize("filler", [b"1) Bestemmelsen i ", b"a. B ", b"\xc2\xad", b"<!-- -->", b" "])
def test_a_long_paragraph_costs_time_by_its_length_only(filler: bytes) -> None:
    content = WHOLE.replace(b"Udvalget", filler * (400_000 // len(filler)) + b"Udvalget")
    started = time.perf_counter()

    assert not isinstance(read_official(content), Refusal)
    assert time.perf_counter() - started < 10


def test_a_file_of_fifty_megabytes_is_not_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "stor.xml"
    with file.open("wb") as stream:
        stream.truncate(50 << 20)
    monkeypatch.delattr(safe_xml, "XMLParser")

    assert load_official(file) == Refusal("too-large", "filen er større end 20 MB")


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    assert load_official(tmp_path / "x.xml") == Refusal("missing", "filen findes ikke")
    assert load_official(Path("a\0b")) == Refusal("missing", "filen findes ikke")
    assert load_official(tmp_path) == Refusal("is-directory", "stien fører til en mappe; angiv en fil")
    for path in (pipe, Path("/dev/zero")):
        assert load_official(path) == Refusal("not-a-file", "stien fører ikke til en almindelig fil")


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.xml"
    file.write_bytes(WHOLE)

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)  # the tests may run as a user whom no mode keeps out

    assert load_official(file) == Refusal(
        "unreadable", "filen kan ikke åbnes; sørg for, at du har adgang til at læse den"
    )
