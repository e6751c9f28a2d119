"""Files and standard input are opened within the limits, and what cannot be opened is told."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from klyngelov.proposal.faults import MAX_BYTES
from klyngelov.proposal.reading import Document, load_document


def told(document: Document) -> list[str]:
    return [
        f"{found.position.line}:{found.position.column} {found.code} {found.message}"
        for found in document.diagnostics
    ]


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
