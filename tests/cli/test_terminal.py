"""Colour, encoding and pipes: what only shows in a process of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.cli.running import ROOT
from tests.cli.running import run as command

COMMAND = [sys.executable, "-m", "klyngelov"]
FILE = "examples/goedstrup-fejl.yaml"


def environment(**changes: str) -> dict[str, str]:
    """The environment of the tests without what decides on colour and encoding."""
    decide = {"NO_COLOR", "TERM", "PYTHONIOENCODING", "PYTHONUTF8", "LANG", "LC_ALL", "LC_CTYPE"}
    kept = {name: value for name, value in os.environ.items() if name not in decide}
    path = os.pathsep.join([str(ROOT / "engine"), os.environ.get("PYTHONPATH", "")])
    return {**kept, "PYTHONPATH": path, **changes}


def run(*arguments: str, **changes: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        check=False,
        env=environment(**changes),
        cwd=ROOT,
        timeout=60,
    )


def on_a_terminal(*arguments: str, **changes: str) -> bytes:
    """What a terminal is sent."""
    pty = pytest.importorskip("pty", reason="kræver en pseudoterminal")
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [*COMMAND, *arguments], stdout=theirs, stderr=theirs, env=environment(**changes), cwd=ROOT
    )
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 65536):
            shown += piece
    except OSError:  # so Linux tells that the other end is closed
        pass
    finally:
        os.close(ours)
        child.wait(timeout=60)
    return shown.replace(b"\r\n", b"\n")


ESCAPE = "\x1b["


def test_a_terminal_shows_colour() -> None:
    shown = on_a_terminal("check", FILE, TERM="xterm", PYTHONIOENCODING="utf-8").decode("utf-8")

    assert shown.startswith("\x1b[1mSundhedsklynge Gødstrup")
    assert re.sub(r"\x1b\[[\d;]*m", "", shown) == command("check", FILE).out


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colour_can_be_declined(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for other in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(other, raising=False)
    assert ESCAPE in command("check", FILE, console="utf-8").out

    monkeypatch.setenv(name, value)

    assert command("check", FILE, console="utf-8").out == command("check", FILE).out


def test_what_is_redirected_has_no_colour() -> None:
    assert ESCAPE not in command("check", FILE).out


def test_a_file_has_no_colour_whatever_the_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    target = tmp_path / "rapport.txt"

    assert command("check", FILE, "--output", str(target), console="utf-8").written == b""
    assert target.read_text(encoding="utf-8") == command("check", FILE).out


def test_a_console_without_danish_letters_shows_what_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")

    shown = command("check", FILE, console="ascii").written

    assert shown.startswith(b"Sundhedsklynge G?dstrup (udkast med fejl)")


def test_a_console_of_windows_shows_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")

    assert command("check", FILE, console="cp1252").written.decode("cp1252") == command("check", FILE).out


@pytest.mark.parametrize("changes", [{"PYTHONIOENCODING": "latin-1"}, {"LANG": "C", "LC_ALL": "C"}], ids=str)
def test_redirected_output_is_utf8_however_the_machine_is_set_up(changes: Mapping[str, str]) -> None:
    text = run("check", FILE, "findes-ikke-æøå.yaml", **changes)

    assert "Sundhedsklynge Gødstrup (udkast med fejl)" in text.stdout.decode("utf-8")
    assert "findes-ikke-æøå.yaml, linje 1" in text.stdout.decode("utf-8")
    assert (text.returncode, text.stderr) == (2, b"")


def test_what_is_told_of_the_command_line_is_utf8_too() -> None:
    told = run("check", FILE, "--format", "æøå", PYTHONIOENCODING="latin-1").stderr.decode("utf-8")

    assert told.startswith("klyngelov: «æøå» kan ikke angives for --format. ")


@pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="kræver filnavne, der kan være hvad som helst"
)
@pytest.mark.parametrize("form", ["text", "json"])
def test_the_name_of_a_file_need_not_be_utf8(form: str, tmp_path: Path) -> None:
    target = os.fsencode(tmp_path) + b"/for\xf8rst.yaml"
    ran = subprocess.run(
        [*(part.encode() for part in COMMAND), b"check", target, b"--format", form.encode()],
        capture_output=True, check=False, env=environment(), cwd=ROOT, timeout=60,
    )  # fmt: skip

    assert (ran.returncode, ran.stderr) == (2, b"")
    assert "findes ikke" in ran.stdout.decode("utf-8")


@pytest.mark.parametrize(
    "arguments", [("check", FILE, "--all"), ("rules", "lint"), ("schema", "output")], ids=str
)
def test_a_reader_that_has_gone_is_no_error(arguments: tuple[str, ...]) -> None:
    """As ``| head -1``, without its race: nobody reads from the start."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        ran = subprocess.run(
            [*COMMAND, *arguments],
            stdout=gone, stderr=subprocess.PIPE, env=environment(), cwd=ROOT, check=False, timeout=60,
        )  # fmt: skip

    assert (ran.returncode, ran.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="kræver /dev/full")
def test_standard_output_that_takes_no_more_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [*COMMAND, "check", FILE],
            stdout=full, stderr=subprocess.PIPE, env=environment(), cwd=ROOT, check=False, timeout=60,
        )  # fmt: skip

    assert ran.returncode == 2
    assert ran.stderr.decode("utf-8").startswith("klyngelov: ")
    assert b"Traceback" not in ran.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="kræver en skal, der kan lukke en strøm")
@pytest.mark.parametrize("form", [("check", FILE), ("rules", "lint"), ("schema", "input")], ids=str)
@pytest.mark.parametrize("closed", [">&-", ">&- 2>&-", "<&- >&-"])
def test_standard_output_that_is_closed_is_told(closed: str, form: tuple[str, ...]) -> None:
    ran = subprocess.run(
        ["sh", "-c", f'"$@" {closed}', "sh", *COMMAND, *form],
        stderr=subprocess.PIPE, env=environment(), cwd=ROOT, check=False, timeout=60,
    )  # fmt: skip

    told = (
        "" if "2>&-" in closed else "klyngelov: Standardoutput er lukket, så der er intet sted at skrive.\n"
    )
    assert (ran.returncode, ran.stderr.decode("utf-8")) == (2, told)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="kræver /dev/full")
@pytest.mark.parametrize(
    "arguments", [("--help",), ("--version",), ("rules", "lint"), ("schema", "output")], ids=str
)
def test_no_command_fails_in_another_way_on_a_full_disk(arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [*COMMAND, *arguments],
            stdout=full, stderr=subprocess.PIPE, env=environment(), cwd=ROOT, check=False, timeout=60,
        )  # fmt: skip

    told = "klyngelov: Standardoutput kan ikke skrives, fordi disken er fuld.\n"
    assert (ran.returncode, ran.stderr.decode("utf-8")) == (2, told)


def test_the_same_input_gives_the_same_bytes() -> None:
    """Whatever order sets happen to have in a process."""
    first, second = (
        run("check", FILE, "examples/midtklyngen-ufuldstaendig.yaml", "--format", "json", PYTHONHASHSEED=seed)
        for seed in ("1", "2")
    )
    json.loads(first.stdout)

    assert first.stdout == second.stdout
    assert b"\r" not in first.stdout
