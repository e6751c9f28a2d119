"""``--output``: the file is whole or untouched, and what hinders it is one Danish sentence."""

from __future__ import annotations

import argparse
import errno
import os
import stat
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.cli.running import Ran, run, use_two_evaluators

from klyngelov.cli.main import build_parser

FILE = "examples/goedstrup.yaml"
BEFORE = "her stod noget\n"


@pytest.fixture(autouse=True)
def _two_evaluators(monkeypatch: pytest.MonkeyPatch) -> None:
    use_two_evaluators(monkeypatch)


def write(target: Path, form: str = "text") -> Ran:
    return run("check", FILE, "--format", form, "--output", str(target))


@pytest.mark.parametrize("form", ["text", "json"])
def test_the_file_holds_what_would_have_been_shown(form: str, tmp_path: Path) -> None:
    target = tmp_path / "rapport"

    ran = write(target, form)

    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert target.read_bytes() == run("check", FILE, "--format", form).written
    assert [path.name for path in tmp_path.iterdir()] == ["rapport"]


def test_the_schema_can_be_written_to_a_file(tmp_path: Path) -> None:
    target = tmp_path / "skema.json"

    assert run("schema", "input", "--output", str(target)).written == b""
    assert target.read_bytes() == run("schema", "input").written


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "rapport.txt"
    target.write_text(BEFORE, encoding="utf-8")
    target.chmod(0o640)

    assert write(target).code == 0
    assert target.read_text(encoding="utf-8").startswith("Sundhedsklynge Gødstrup")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_has_the_mode_that_is_usual(tmp_path: Path) -> None:
    usual = tmp_path / "andet"
    usual.touch()

    write(tmp_path / "rapport.txt")

    assert (tmp_path / "rapport.txt").stat().st_mode == usual.stat().st_mode


def test_a_directory_that_is_missing(tmp_path: Path) -> None:
    target = tmp_path / "mappe" / "rapport.txt"

    ran = write(target)

    message = f"klyngelov: {target} kan ikke skrives, fordi mappen ikke findes. Intet er ændret.\n"
    assert (ran.code, ran.out, ran.err) == (2, "", message)


def test_a_target_that_is_a_directory(tmp_path: Path) -> None:
    ran = write(tmp_path)

    message = f"klyngelov: {tmp_path} er en mappe; angiv en fil efter --output.\n"
    assert (ran.code, ran.out, ran.err) == (2, "", message)
    assert list(tmp_path.iterdir()) == []


def test_a_target_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "rapport.txt"
    target.write_text(BEFORE, encoding="utf-8")
    target.chmod(0o444)
    if os.geteuid() == 0:  # whom no mode keeps out
        monkeypatch.setattr(os, "access", lambda *_: False)

    ran = write(target)

    message = (
        f"klyngelov: {target} kan ikke skrives, fordi der ikke er adgang til at skrive. Intet er ændret.\n"
    )
    assert (ran.code, ran.out, ran.err) == (2, "", message)
    assert target.read_text(encoding="utf-8") == BEFORE
    assert [path.name for path in tmp_path.iterdir()] == ["rapport.txt"]


def test_a_directory_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    target = tmp_path / "rapport.txt"

    ran = write(target)

    assert (ran.code, ran.out) == (2, "")
    assert "Permission" not in ran.err
    assert ran.err.startswith(f"klyngelov: {target} kan ikke skrives, fordi ")
    assert list(tmp_path.iterdir()) == []


def _fill_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.fdopen

    def full(*arguments: Any, **settings: Any) -> Any:
        file = opened(*arguments, **settings)

        def write(_: str) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

        file.write = write
        return file

    monkeypatch.setattr(os, "fdopen", full)


def test_a_disk_that_is_full_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "rapport.txt"
    target.write_text(BEFORE, encoding="utf-8")
    _fill_the_disk(monkeypatch)

    ran = write(target)

    assert (ran.code, ran.out) == (2, "")
    assert "space" not in ran.err
    assert target.read_text(encoding="utf-8") == BEFORE
    assert [path.name for path in tmp_path.iterdir()] == ["rapport.txt"]


def test_a_disk_that_is_full_is_not_called_a_lack_of_access(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fill_the_disk(monkeypatch)

    assert "adgang" not in write(tmp_path / "rapport.txt").err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="kræver navngivne rør")
def test_a_pipe_or_a_device_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    """As root, ``--output /dev/null`` would otherwise take away the device."""
    pipe = tmp_path / "rør"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text(encoding="utf-8")), daemon=True)
    reader.start()

    assert write(pipe).code == 0

    reader.join(timeout=5)
    assert pipe.is_fifo()
    assert read[0].startswith("Sundhedsklynge Gødstrup")


def test_nothing_is_written_when_the_command_line_is_wrong(tmp_path: Path) -> None:
    target = tmp_path / "rapport.txt"
    target.write_text(BEFORE, encoding="utf-8")

    assert run("check", FILE, "--output", str(target), "--date", "i dag").code == 2
    assert target.read_text(encoding="utf-8") == BEFORE


def test_a_report_does_not_take_the_place_of_its_draft(tmp_path: Path) -> None:
    draft = tmp_path / "forslag.yaml"
    draft.write_text("navn: a\ntype: sundhedsklynge\ndato: 2022-10-01\n", encoding="utf-8")
    before = draft.read_bytes()

    ran = run("check", str(draft), "--output", str(draft))

    assert ran.code == 2
    assert "er selv et af forslagene" in ran.err
    assert draft.read_bytes() == before


def test_a_link_goes_on_leading_to_the_file_that_is_written(tmp_path: Path) -> None:
    target, link = tmp_path / "mappe" / "rapport.txt", tmp_path / "rapport.txt"
    target.parent.mkdir()
    target.write_text(BEFORE, encoding="utf-8")
    link.symlink_to(target)

    assert write(link).code == 0
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8").startswith("Sundhedsklynge Gødstrup")


@pytest.mark.parametrize(("command", "form"), [("calendar", "svg"), ("fix", "patch")])
def test_what_is_wrong_with_a_draft_takes_no_picture_s_or_patch_s_place(
    command: str, form: str, tmp_path: Path
) -> None:
    draft, target = tmp_path / "forslag.yaml", tmp_path / f"svar.{form}"
    draft.write_text("navn: [\n", encoding="utf-8")
    target.write_text(BEFORE, encoding="utf-8")

    ran = run(command, str(draft), "--format", form, "--output", str(target))

    assert (ran.code, ran.out) == (2, "")
    assert "Kan ikke læses" in ran.err
    assert target.read_text(encoding="utf-8") == BEFORE


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", FILE),
        ("explain", "B-06"),
        ("questions", FILE),
        ("fix", FILE),
        ("calendar", FILE),
        ("compare", FILE, FILE),
        ("portfolio", "examples"),
        ("requirements", FILE),
        ("draft", FILE),
        ("rules", "coverage"),
        ("sources", "status"),
        ("schema", "input"),
    ],
    ids=str,
)
def test_a_dash_stands_for_standard_output(arguments: tuple[str, ...]) -> None:
    """Coloured too, where it is a terminal."""
    ran = run(*arguments, "--output", "-", console="utf-8")

    assert ran == run(*arguments, console="utf-8")
    assert ran.code != 2
    assert ran.written
    assert not Path("-").exists()


def test_no_command_reads_its_output_in_another_way() -> None:
    listed = [one for one in _parsers(build_parser()) if "--output" in one.format_help()]

    assert len(listed) > 10
    assert all("- skriver til standard ud" in " ".join(one.format_help().split()) for one in listed)


def _parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from _parsers(below)
