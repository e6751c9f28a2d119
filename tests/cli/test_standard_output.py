"""Standard output gets every byte, or the command says that it did not, however the stream is buffered."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from tests.cli.running import ROOT
from tests.cli.running import run as command
from tests.cli.test_terminal import COMMAND, environment, on_a_terminal

FILE = "examples/goedstrup.yaml"
ROOM = 2048
"""How many bytes the files of a test may hold."""


@pytest.fixture(params=["", "1"], ids=["buffered", "unbuffered"])
def surroundings(request: pytest.FixtureRequest) -> dict[str, str]:
    """Containers and build servers often have Python write without a buffer.

    No bytecode is written: Python itself would leave half of it where there is little room.
    """
    return environment(PYTHONUNBUFFERED=request.param, PYTHONDONTWRITEBYTECODE="1")


def _leave_little_room() -> None:
    import resource  # noqa: PLC0415 (not everywhere to be had)

    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, ROOM))


@pytest.mark.skipif(sys.platform == "win32", reason="kræver en grænse for filers størrelse")
@pytest.mark.parametrize(
    "arguments",
    [
        ("check", FILE, "--all"),
        ("check", FILE, "--format", "json", "--output", "-"),
        ("check", FILE, "--format", "docx"),
        ("check", "--help"),
    ],
    ids=str,
)
def test_what_is_cut_short_is_told(
    arguments: tuple[str, ...], surroundings: dict[str, str], tmp_path: Path
) -> None:
    target = tmp_path / "rapport"
    target.write_bytes(b" " * (ROOM - 100))
    with target.open("ab") as little:
        ran = subprocess.run(
            [*COMMAND, *arguments], stdout=little, stderr=subprocess.PIPE, env=surroundings, cwd=ROOT,
            check=False, timeout=60, preexec_fn=_leave_little_room,
        )  # fmt: skip

    told = "klyngelov: Standardoutput kan ikke skrives, fordi filen bliver for stor.\n"
    assert (ran.returncode, ran.stderr.decode("utf-8")) == (2, told)
    assert target.stat().st_size == ROOM


def _fill(descriptor: int) -> int:
    """Fill a pipe, so that it takes nothing and says so; how many bytes it took."""
    os.set_blocking(descriptor, False)
    filling = 0
    with contextlib.suppress(BlockingIOError):
        while True:
            filling += os.write(descriptor, b"." * 4096)
    return filling


@pytest.mark.skipif(sys.platform == "win32", reason="kræver et rør, der siger fra, når det er fuldt")
@pytest.mark.parametrize("form", ["text", "json", "docx"])
def test_a_full_pipe_is_waited_for(form: str, surroundings: dict[str, str]) -> None:
    """A pipe that does not block is full from the start, and its reader slow."""
    arguments = ("check", FILE, "--format", form)
    reading, writing = os.pipe()
    filling = _fill(writing)
    read: list[bytes] = []

    def drain() -> None:
        while piece := os.read(reading, 32_768):
            read.append(piece)
            time.sleep(0.02)

    with subprocess.Popen(
        [*COMMAND, *arguments], stdout=writing, stderr=subprocess.PIPE, env=surroundings, cwd=ROOT
    ) as child:
        os.close(writing)
        time.sleep(0.5)  # long enough to give up instead
        reader = threading.Thread(target=drain, daemon=True)
        reader.start()
        _, told = child.communicate(timeout=60)
    reader.join(timeout=60)
    os.close(reading)

    assert (child.returncode, told) == (0, b"")
    assert b"".join(read)[filling:] == command(*arguments).written


@pytest.mark.skipif(sys.platform == "win32", reason="kræver et rør, der siger fra, når det er fuldt")
def test_a_reader_that_leaves_a_full_pipe_is_no_error(surroundings: dict[str, str]) -> None:
    reading, writing = os.pipe()
    _fill(writing)
    with subprocess.Popen(
        [*COMMAND, "check", FILE, "--format", "json"],
        stdout=writing, stderr=subprocess.PIPE, env=surroundings, cwd=ROOT,
    ) as child:  # fmt: skip
        os.close(writing)
        time.sleep(0.5)  # while it waits
        os.close(reading)
        _, told = child.communicate(timeout=60)

    assert (child.returncode, told) == (141, b"")


def test_a_terminal_without_a_buffer_shows_all_in_its_own_encoding() -> None:
    settings = {"NO_COLOR": "1", "PYTHONIOENCODING": "cp1252", "PYTHONUNBUFFERED": "1"}

    assert on_a_terminal("check", FILE, **settings).decode("cp1252") == command("check", FILE).out
