"""Runs the command in this process and gives back what it wrote, as text and as bytes."""

from __future__ import annotations

import contextlib
import io
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import pytest

from klyngelov.cli import session
from klyngelov.cli.main import main
from klyngelov.matching.comparing import BothEvaluators
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.matching.engines import EngineChoice, evaluator

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run gave."""

    code: int
    written: bytes
    told: bytes

    @property
    def out(self) -> str:
        """Standard output."""
        return self.written.decode("utf-8")

    @property
    def err(self) -> str:
        """Standard error."""
        return self.told.decode("utf-8")


class _Stream(io.TextIOWrapper):
    """A stream in the encoding of a console; a redirected one is ASCII until the command makes it UTF-8."""

    def __init__(self, console: str | None) -> None:
        self.kept, self._console = io.BytesIO(), console
        super().__init__(self.kept, encoding=console or "ascii", newline="\n", write_through=True)

    def isatty(self) -> bool:
        return self._console is not None


def run(*arguments: str, stdin: bytes = b"", console: str | None = None) -> Ran:
    """Run ``klyngelov`` with the arguments, on a console of some encoding or redirected."""
    out, err = _Stream(console), _Stream(console)
    given = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        mock.patch.object(sys, "stdin", given),
    ):
        try:
            code = main(arguments)
        except SystemExit as ended:  # --help and --version
            code = int(ended.code or 0)
    return Ran(int(code), out.kept.getvalue(), err.kept.getvalue())


def use_two_evaluators(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let reports look the same where durable_rules cannot be had: the direct evaluator plays both parts."""
    if evaluator(None).name != EngineChoice.BOTH:
        direct = DirectEvaluator()
        monkeypatch.setattr(session, "evaluator", lambda _: BothEvaluators(direct, direct))


VERIFIED = "examples/goedstrup-fejl.yaml"
"""The draft with mistakes whose report is kept."""


def verify(report: Path, *files: str) -> Ran:
    """What ``verify`` says of a report and the files it is about."""
    return run("verify", str(report), *(files or (VERIFIED,)))
