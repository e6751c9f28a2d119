"""Every bad file gets whole, Danish diagnostics at the right place, soon, and never a traceback."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from klyngelov.proposal import yaml_reader
from klyngelov.proposal.faults import MAX_BYTES, MAX_DEPTH, MAX_NODES
from klyngelov.proposal.reading import Document, load_document, read_document

BAD_FILES = Path(__file__).parent / "bad_files"

ONLY_LIBYAML = {"no space after a colon in brackets"}
"""What PyYAML's own parser, used where libyaml is missing, does not mind."""


def told(document: Document) -> list[str]:
    """All that is said of a file, as in ``bad_files``."""
    return [
        f"{found.position.line}:{found.position.column} {found.code} {found.message}"
        for found in document.diagnostics
    ]


def bad_files(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Title, content and expected diagnostics of each case."""
    text = (BAD_FILES / f"{language}.txt").read_text(encoding="utf-8")
    for case in text.split("\n=== ")[1:]:
        title, *lines = case.rstrip("\n").split("\n")
        content = "".join(f"{line[2:]}\n" for line in lines if line.startswith("| "))
        content = content.replace("→", "\t").replace("⍽", "\u00a0")
        yield title, content, [line for line in lines if line and not line.startswith("| ")]


@pytest.mark.parametrize(
    ("language", "content", "expected"),
    [
        pytest.param(language, content, expected, id=f"{language}: {title}")
        for language in ("yaml", "json", "toml")
        for title, content, expected in bad_files(language)
    ],
)
def test_a_bad_file_is_told_what_is_wrong(language: str, content: str, expected: list[str]) -> None:
    assert told(read_document(content.encode(), f"forslag.{language}")) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(content, expected, id=title)
        for title, content, expected in bad_files("yaml")
        if title not in ONLY_LIBYAML
    ],
)
def test_the_same_is_told_without_libyaml(
    content: str, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yaml_reader, "_LOADER", yaml.SafeLoader)

    assert told(read_document(content.encode(), "forslag.yaml")) == expected


@pytest.mark.parametrize("language", ["yaml", "json", "toml"])
def test_every_message_is_one_plain_sentence(language: str) -> None:
    for _, _, expected in bad_files(language):
        for line in expected:
            message = line.split(" ", 2)[2]
            message.encode("cp1252")  # what a Windows console can show
            assert re.fullmatch(r"[A-ZÆØÅ].*[^.]\.", message)
            assert not re.search(r"expected|found|token|parse|scalar|mapping", message)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "1:1 empty-file Filen er tom; skriv forslagets felter i den."),
        (b" \r\n\t\n", "1:1 empty-file Filen er tom; skriv forslagets felter i den."),
        (b"\xef\xbb\xbf", "1:1 empty-file Filen er tom; skriv forslagets felter i den."),
        (
            "navn: a\r\nby: Gødstrup".encode("cp1252"),
            "2:6 encoding-not-utf-8 Tegnet her er ikke gemt i UTF-8; gem filen igen med tegnkodningen UTF-8.",
        ),
        (
            "å: 😀".encode()[:-1],
            "1:4 encoding-not-utf-8 Tegnet her er ikke gemt i UTF-8; gem filen igen med tegnkodningen UTF-8.",
        ),
        (
            "navn: a".encode("utf-16"),
            "1:1 encoding-utf-16 Filen er gemt i UTF-16; gem den igen med tegnkodningen UTF-8.",
        ),
        (
            b"\xfe\xff" + "navn".encode("utf-16-be"),
            "1:1 encoding-utf-16 Filen er gemt i UTF-16; gem den igen med tegnkodningen UTF-8.",
        ),
        (
            "navn: a".encode("utf-32"),
            "1:1 encoding-utf-32 Filen er gemt i UTF-32; gem den igen med tegnkodningen UTF-8.",
        ),
        (
            b"PK\x03\x04\r\nb\xff\x00\x00",
            "2:3 binary-file Filen er ikke en tekstfil; gem forslaget som ren tekst i YAML, JSON eller TOML.",
        ),
        (b"navn: a\nb\x07: c", "2:2 control-character Her står et usynligt tegn (U+0007); slet tegnet."),
        ("a: b\u2028c".encode(), "1:5 control-character Her står et usynligt tegn (U+2028); slet tegnet."),
        ("a: \u202egpj".encode(), "1:4 control-character Her står et usynligt tegn (U+202E); slet tegnet."),
        (b"\xef\xbb\xbf" * 2, "1:1 control-character Her står et usynligt tegn (U+FEFF); slet tegnet."),
        (b"a: " + b"x" * MAX_BYTES, "1:1 file-too-large Filen er større end 1 MB; del den op i flere filer."),
    ],
)
@pytest.mark.parametrize("file", ["x.yaml", "x.json", "x.toml", "-", "forslag.docx"])
def test_a_file_that_is_no_text_is_told_so_in_any_format(content: bytes, expected: str, file: str) -> None:
    document = read_document(content, file)

    assert told(document) == [expected]
    assert document.root is None
    assert document.diagnostics[0].file == file
    assert len(document.sha256) == 64


def test_unseen_characters_are_told_line_by_line_but_not_without_end() -> None:
    document = read_document(b"a: \x01\x02\nb: c\nd: \x03\n" + b"\x04\n" * 100, "x.yaml")

    assert [found.position.line for found in document.diagnostics] == [1, 3, *range(4, 22)]


@pytest.mark.parametrize(
    ("file", "content", "line", "column"),
    [
        ("x.yaml", "[" * 5000, 1, MAX_DEPTH + 1),
        ("x.yaml", "{a: " * 5000, 1, 4 * MAX_DEPTH + 1),
        ("x.yaml", "- " * 5000, 1, 2 * MAX_DEPTH + 1),
        ("x.yaml", "".join(f"{' ' * level}a:\n" for level in range(1200)), MAX_DEPTH + 1, MAX_DEPTH + 1),
        ("x.json", "[" * 5000 + "]" * 5000, 1, MAX_DEPTH + 1),
        ("x.json", '{"a":' * 5000 + "1" + "}" * 5000, 1, 5 * MAX_DEPTH + 1),
        ("x.toml", "a=" + "[" * 5000 + "]" * 5000, 1, MAX_DEPTH + 3),
        ("x.toml", "a={" * 5000, 1, 3 * MAX_DEPTH + 3),
        ("x.toml", "a=" + "[" * MAX_DEPTH + "]" * MAX_DEPTH, 1, MAX_DEPTH + 2),
        ("x.toml", ".".join("a" * 5000) + "=1", 1, 2 * MAX_DEPTH + 1),
        ("x.toml", f"[{'.'.join('a' * 5000)}]", 1, 2 * MAX_DEPTH + 2),
        ("x.toml", f"[{'.'.join('a' * 30)}]\n{'.'.join('b' * 30)}=1", 2, 2 * (MAX_DEPTH - 31) + 1),
    ],
)
def test_what_lies_too_deep_is_refused(file: str, content: str, line: int, column: int) -> None:
    message = "Indholdet er lagt i mere end 50 niveauer; skriv det med færre niveauer."

    assert told(read_document(content.encode(), file)) == [f"{line}:{column} too-deep {message}"]


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("x.yaml", "a: " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)),
        ("x.json", '{"a": ' + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1) + "}"),
        ("x.toml", "a = " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)),
        ("x.yaml", "a: [" + "x, " * (MAX_NODES - 3) + "]"),
        ("x.json", '{"a": [' + ",".join("1" * (MAX_NODES - 3)) + "]}"),
        ("x.toml", "a = [" + "1," * (MAX_NODES - 2) + "]"),
    ],
)
def test_what_is_just_within_the_limits_is_read(file: str, content: str) -> None:
    assert told(read_document(content.encode(), file)) == []


@pytest.mark.parametrize(
    ("file", "content", "column"),
    [
        ("x.yaml", "a: [" + "x, " * (MAX_NODES - 2) + "]", 3 * (MAX_NODES - 3) + 5),
        ("x.json", '{"a": [' + ",".join("1" * (MAX_NODES - 2)) + "]}", 2 * (MAX_NODES - 3) + 8),
        ("x.toml", "a = [" + "1," * (MAX_NODES - 1) + "]", 2 * (MAX_NODES - 2) + 6),
    ],
)
def test_more_than_anyone_writes_is_refused(file: str, content: str, column: int) -> None:
    message = "Filen har flere end 20.000 felter og værdier; del den op i flere filer."

    assert told(read_document(content.encode(), file)) == [f"1:{column} too-many-nodes {message}"]


HOSTILE = {
    "yaml": [
        "[",
        "{a: ",
        "a: \n",
        "a: ",
        "- ",
        "? ",
        '"',
        "&a ",
        "!a ",
        "%TAG !a! b\n",
        "---\n",
        "\n ",
        "#\n",
        "x\n",
    ],
    "json": ["[", '{"a":', '"', "\\", '"a",', "1,", '{"a":"\\ud800"},'],
    "toml": ["[", "a=[", "a.", "a=1\n", '"', "'", "[[a]]\n", "a={", "#\n", '"""', "a=b c\n"],
}


@pytest.mark.parametrize(
    ("file", "piece"), [(f"x.{language}", piece) for language, pieces in HOSTILE.items() for piece in pieces]
)
def test_a_hostile_file_costs_little_time(file: str, piece: str) -> None:
    read_document(b"{}", file)  # the parsers are loaded once
    content = (piece * (MAX_BYTES // len(piece))).encode()[:MAX_BYTES]

    start = time.perf_counter()
    document = read_document(content, file)

    assert document.diagnostics
    assert time.perf_counter() - start < 1


def test_a_missing_file(tmp_path: Path) -> None:
    message = "1:1 file-missing Filen findes ikke; ret stien eller filens navn."

    for path in (tmp_path / "x.yaml", tmp_path / "x" / "y.json", "a\0b.toml", "x" * 50 + "\ud800"):
        document = load_document(str(path), io.BytesIO())
        assert told(document) == [message]
        assert (document.root, document.sha256) == (None, "")


def test_a_directory(tmp_path: Path) -> None:
    document = load_document(str(tmp_path), io.BytesIO())

    assert told(document) == ["1:1 file-is-directory Stien fører til en mappe; angiv en fil."]


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes(b"a: b")

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)  # the tests may run as a user whom no mode keeps out

    assert told(load_document(str(file), io.BytesIO())) == [
        "1:1 file-unreadable Filen kan ikke åbnes; sørg for, at du har adgang til at læse den."
    ]


def test_a_huge_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.yaml"
    with file.open("wb") as stream:
        stream.truncate(50 * MAX_BYTES)
    monkeypatch.delattr(Path, "open")

    document = load_document(str(file), io.BytesIO())

    assert told(document) == ["1:1 file-too-large Filen er større end 1 MB; del den op i flere filer."]


class Endless(io.RawIOBase):
    """Standard input that never ends and hands out a little at a time."""

    taken = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        given = min(size, 1000)
        self.taken += given
        return b"x" * given


def test_standard_input_is_read_within_the_limit() -> None:
    endless = Endless()

    document = load_document("-", endless)  # type: ignore[arg-type]

    assert told(document) == ["1:1 file-too-large Filen er større end 1 MB; del den op i flere filer."]
    assert endless.taken == MAX_BYTES + 1


def test_standard_input_that_is_closed() -> None:
    closed = io.BytesIO()
    closed.close()

    assert told(load_document("-", closed)) == [
        "1:1 file-unreadable Forslaget kan ikke læses fra standardinput; angiv en fil i stedet."
    ]


def test_a_file_and_standard_input_are_read_alike(tmp_path: Path) -> None:
    file = tmp_path / "Forslag.YML"
    file.write_bytes(b"navn: a\n")

    assert load_document(str(file), io.BytesIO()) == load_document("-", io.BytesIO(b"navn: a\n"))
