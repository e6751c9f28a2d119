"""Every bad file gets whole, Danish diagnostics at the right place, soon, and never a traceback."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from klyngelov.proposal import toml_faults, yaml_faults, yaml_reader
from klyngelov.proposal.faults import MAX_BYTES, MAX_DEPTH, MAX_NODES
from klyngelov.proposal.reading import Document, read_document
from klyngelov.proposal.source_text import SourceText
from klyngelov.proposal.yaml_progress import Before
from klyngelov.values.position import Position

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


def test_words_of_a_parser_that_are_not_known_never_reach_the_user() -> None:
    fault = yaml_faults.explain(yaml.YAMLError("some new words"), SourceText("a: b\n"), Before())
    message = "Linjen kan ikke læses som YAML; se efter indrykning, kolon og anførselstegn her og lige over."
    assert (fault.code, fault.message, fault.position) == ("yaml-syntax", message, Position(1, 5))

    fault = toml_faults.not_toml(ValueError("new words (at line 2, column 3)"), SourceText("a = 1\nb = 2\n"))
    message = "Linjen kan ikke læses som TOML; skriv felter som «navn = værdi» og overskrifter som «[navn]»."
    assert (fault.code, fault.message, fault.position) == ("toml-syntax", message, Position(2, 3))


@pytest.mark.parametrize(
    ("words", "offset", "code"),
    [
        ("Illegal trailing comma before end of object", 7, "json-trailing-comma"),
        ("New words", 8, "json-syntax"),
    ],
)
def test_the_words_of_other_versions_of_python(
    words: str, offset: int, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = '{"a": 1,!}'

    def refuse(*_: object, **__: object) -> None:
        raise json.JSONDecodeError(words, text, offset)

    monkeypatch.setattr(json, "loads", refuse)

    document = read_document(text.encode(), "x.json")

    assert [(found.code, found.position) for found in document.diagnostics] == [
        (code, Position(1, offset + 1))
    ]


def test_unseen_characters_are_told_line_by_line_but_not_without_end() -> None:
    document = read_document(b"a: \x01\x02\nb: c\nd: \x03\n" + b"\x04\n" * 100, "x.yaml")

    assert [found.position.line for found in document.diagnostics] == [1, 3, *range(4, 22)]


@pytest.mark.parametrize(
    ("file", "content", "line", "column"),
    [
        ("x.yaml", "[" * 5000, 1, 1001),  # libyaml looks for the end of the first, and has a limit of its own
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
def test_a_hostile_file_ends_in_few_faults(file: str, piece: str) -> None:
    read_document(b"{}", file)  # the parsers are loaded once
    content = (piece * (MAX_BYTES // len(piece))).encode()[:MAX_BYTES]

    document = read_document(content, file)

    assert 0 < len(document.diagnostics) <= MAX_NODES
