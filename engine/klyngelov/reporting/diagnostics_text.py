"""Faults in input as text: place, sentence, the line itself and a caret under the spot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from klyngelov.reporting.layout import Page
from klyngelov.values.diagnostic import Diagnostic

_WIDEST = 96
_MOST = 100
"""More faults than this are counted, not shown."""


def write_faults(page: Page, faults: Sequence[Diagnostic], sources: Mapping[str, str]) -> None:
    """Add what could not be read to a page, under a heading of its own."""
    page.heading(f"Kan ikke læses ({len(faults)} fejl)")
    write_diagnostics(page, faults, sources, "De står alle i rapporten med --format json.")


def write_diagnostics(
    page: Page, faults: Sequence[Diagnostic], sources: Mapping[str, str], of_the_rest: str
) -> None:
    """Add faults to a page; where there are very many the others are counted, with a sentence about them."""
    for number, fault in enumerate(faults[:_MOST]):
        if number:
            page.line()
        write_diagnostic(page, fault, sources)
    if len(faults) > _MOST:
        page.line()
        page.line(f"… og {len(faults) - _MOST} fejl til. {of_the_rest}")


def write_diagnostic(page: Page, fault: Diagnostic, sources: Mapping[str, str]) -> None:
    """Add one fault to a page; ``sources`` holds the texts of files that could be read."""
    at = fault.position
    page.line(f"{fault.file}, linje {at.line}, kolonne {at.column}:", style="error")
    page.line(fault.message, indent=2)
    lines = _lines(sources.get(fault.file, ""))
    if at.line <= len(lines) and lines[at.line - 1].strip():
        text = "".join(char if char.isprintable() else " " for char in lines[at.line - 1])
        shift = max(0, at.column - _WIDEST + 10)
        prefix = f"  {at.line} | "
        page.lines.append(prefix + text[shift : shift + _WIDEST])
        page.lines.append(" " * (len(prefix) + at.column - 1 - shift) + "^")


@lru_cache(maxsize=8)
def _lines(text: str) -> list[str]:
    return text.split("\n")
