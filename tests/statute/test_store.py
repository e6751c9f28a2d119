"""Imported documents are kept whole or not at all, and damage is told of."""

from __future__ import annotations

import json
import os
import platform
import stat
import tempfile
from pathlib import Path

import pytest
from tests.statute.official import document, paragraf

from klyngelov.statute import data_folder
from klyngelov.statute.document import Document
from klyngelov.statute.store import Kept, Stored, imported, keep, replace

ONE = document(paragraf("§ 1.", "Udvalget mødes."), Year="2022", Number="1248")
TWO = document(paragraf("§ 1.", "Udvalget mødes ofte."), Year="2022", Number="1248")
OLD = document(
    paragraf("§ 1.", "Nævnet mødes.", "Ikke ofte."), Year="2018", Number="79", PopularTitle="Loven"
)


def test_what_is_kept_comes_back_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"

    assert (keep(ONE, folder), keep(OLD, folder)) == (Kept.NEW, Kept.NEW)
    assert imported(folder) == Stored((OLD, ONE), ())
    assert sorted(path.name for path in folder.iterdir()) == ["2018-79.json", "2022-1248.json"]


def test_an_import_again_replaces_or_changes_nothing(tmp_path: Path) -> None:
    assert keep(ONE, tmp_path) is Kept.NEW
    before = (tmp_path / "2022-1248.json").stat()

    assert keep(ONE, tmp_path) is Kept.SAME
    assert (tmp_path / "2022-1248.json").stat() == before
    assert keep(TWO, tmp_path) is Kept.OTHER
    assert imported(tmp_path).documents == (ONE,)
    assert replace(TWO, tmp_path) is Kept.REPLACED
    assert imported(tmp_path).documents == (TWO,)


def test_a_document_that_is_no_longer_valid_is_kept_anew(tmp_path: Path) -> None:
    historic = document(paragraf("§ 1.", "Udvalget mødes."), Year="2022", Number="1248", Status="Historic")
    keep(ONE, tmp_path)

    assert keep(historic, tmp_path) is Kept.REPLACED


def test_the_file_is_plain_json_with_the_document(tmp_path: Path) -> None:
    keep(ONE, tmp_path)

    content = json.loads((tmp_path / "2022-1248.json").read_text("utf-8"))

    assert content["schema"] == "klyngelov/statute/1"
    assert content["document"]["id"] == "2022/1248"
    assert content["document"]["provisions"]["§ 1"]["wording"] == "§ 1. Udvalget mødes."


def test_a_folder_that_does_not_exist_holds_nothing(tmp_path: Path) -> None:
    file = tmp_path / "fil"
    file.write_text("")

    for folder in (tmp_path / "x", file, file / "y"):
        assert imported(folder) == Stored()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff",
        b"[]",
        b'{"schema": "klyngelov/statute/1"}',
        b'{"schema": "klyngelov/statute/9", "document": {}}',
    ],
)
def test_a_damaged_file_is_named_and_never_half_believed(content: bytes, tmp_path: Path) -> None:
    keep(OLD, tmp_path)
    bad = tmp_path / "2022-1248.json"
    bad.write_bytes(content)

    assert imported(tmp_path) == Stored((OLD,), (bad,))
    assert keep(ONE, tmp_path) is Kept.REPLACED
    assert imported(tmp_path) == Stored((OLD, ONE), ())


def test_a_file_under_another_name_than_its_document_is_not_believed(tmp_path: Path) -> None:
    keep(ONE, tmp_path)
    (tmp_path / "2022-1248.json").rename(tmp_path / "2022-1249.json")

    assert imported(tmp_path) == Stored((), (tmp_path / "2022-1249.json",))


def test_a_write_that_fails_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(ONE, tmp_path)

    def fail(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "fdopen", fail)

    with pytest.raises(OSError):  # noqa: PT011 (whatever hinders the write)
        replace(TWO, tmp_path)
    assert imported(tmp_path).documents == (ONE,)
    assert [path.name for path in tmp_path.iterdir()] == ["2022-1248.json"]


def test_a_folder_that_may_not_be_written_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    if os.geteuid() == 0:  # whom no mode keeps out

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError

        monkeypatch.setattr(tempfile, "mkstemp", refuse)

    with pytest.raises(PermissionError):
        keep(ONE, tmp_path)
    tmp_path.chmod(stat.S_IRWXU)
    assert list(tmp_path.iterdir()) == []


def test_many_imports_at_once_leave_whole_files(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 (used here alone)

    def write(one: Document) -> None:
        keep(one, tmp_path)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, [ONE, TWO] * 20))

    stored = imported(tmp_path)
    assert stored.unreadable == ()
    assert stored.documents in ((ONE,), (TWO,))


# ── The folder ────────────────────────────────────────────────────────────────────────────────────
@pytest.mark.parametrize(
    ("system", "settings", "expected"),
    [
        ("Linux", {"KLYNGELOV_DATA": "/x/y", "XDG_DATA_HOME": "/z"}, "/x/y"),
        ("Linux", {"XDG_DATA_HOME": "/z"}, "/z/klyngelov"),
        ("Linux", {}, "/home/k/.local/share/klyngelov"),
        ("Darwin", {}, "/home/k/Library/Application Support/klyngelov"),
        ("Windows", {"LOCALAPPDATA": "/c/Local"}, "/c/Local/klyngelov/data"),
        ("Windows", {}, "/home/k/.local/share/klyngelov"),
    ],
)
def test_where_documents_are_kept(
    system: str, settings: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("KLYNGELOV_DATA", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"HOME": "/home/k", **settings}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(platform, "system", lambda: system)

    assert data_folder.data_directory().as_posix() == expected


def test_without_a_home_nothing_is_read_and_nothing_can_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for name in ("KLYNGELOV_DATA", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", homeless)
    folder = data_folder.data_directory()

    assert imported(folder) == Stored()
    with pytest.raises(OSError):  # noqa: PT011 (which one depends on the system)
        keep(ONE, folder)
