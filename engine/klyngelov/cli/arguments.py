"""What several commands read from the command line in the same way."""

from __future__ import annotations

import argparse
import contextlib
import io
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import BinaryIO

from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.judging.finding import Severity
from klyngelov.matching.engines import EngineChoice


def add_engine(parser: argparse.ArgumentParser) -> None:
    """Let the evaluator be chosen; ``chosen_engine`` reads it."""
    parser.add_argument(
        "--engine", choices=[one.value for one in EngineChoice], help="vælg bedømmer (ellers begge)"
    )


def chosen_engine(options: argparse.Namespace) -> EngineChoice | None:
    """The evaluator that is chosen; None: both, where both can be had."""
    return EngineChoice(options.engine) if options.engine else None


def add_fail_on(parser: argparse.ArgumentParser) -> None:
    """Let the severity that fails be chosen; ``chosen_severity`` reads it."""
    parser.add_argument(
        "--fail-on", choices=("error", "warning", "note"), default="error",
        help="giv afslutningskode 1 fra denne alvor",
    )  # fmt: skip


def chosen_severity(options: argparse.Namespace) -> Severity:
    """The severity that is chosen."""
    return Severity[options.fail_on.upper()]


def standard_input() -> BinaryIO:
    """Where a draft given as "-" is read; a stream that cannot be read where the caller has closed it."""
    if sys.stdin is not None:
        return sys.stdin.buffer
    closed = io.BytesIO()  # Python has no stream at all where the caller has closed it ("<&-")
    closed.close()
    return closed


def chosen_day(text: str | None, option: str = "--date") -> date | None:
    """The day that an option states. Raises ``UsageFaultError``."""
    if text is None:
        return None
    try:
        if [len(part) for part in text.split("-")] == [4, 2, 2]:  # not the week dates Python also reads
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise UsageFaultError(f"«{text}» er ikke en dato; skriv {option} åååå-mm-dd, f.eks. 2022-10-01.")


def spare_the_drafts(files: Iterable[str], target: str | None) -> None:
    """A report must not take the place of a draft that it is about."""
    with contextlib.suppress(OSError, ValueError):  # what cannot be looked up is no draft that was read
        if target is None or not Path(target).is_file():
            return
        twins = [file for file in files if Path(file).exists() and Path(file).samefile(target)]
        if twins:
            raise UsageFaultError(f"{target} er selv et af forslagene; angiv en anden fil efter --output.")
