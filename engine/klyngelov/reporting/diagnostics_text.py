"""Faults in input as text: place, sentence, the line itself and a caret under the spot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from klyngelov.reporting.layout import Page
from klyngelov.values.diagnostic import Diagnostic

_WIDEST = 96
_MOST = 100
"""More faults than this are counted, not shown."""


def write_faults(page: Page, faults: Sequence[Diagnostic], sources: Mapping[str, str]) -> None:
    """Add what could not be read to a page, under a heading of its own."""
    count = len(faults)
    page.heading(f"Kan ikke læses ({count} fejl)")
    for number, fault in enumerate(faults[:_MOST]):
        if number:
            page.line()
        write_diagnostic(page, fault, sources)
    if count > _MOST:
        page.line()
        page.line(f"… og {count - _MOST} fejl til. De står alle i rapporten med --format json.")


def write_diagnostic(page: Page, fault: Diagnostic, sources: Mapping[str, str]) -> None:
    """Add one fault to a page; ``sources`` holds the texts of files that could be read."""
    at = fault.position
    page.line(f"{fault.file}, linje {at.line}, kolonne {at.column}:", style="error")
    page.line(fault.message, indent=2)
    lines = sources.get(fault.file, "").split("\n")
    if at.line <= len(lines) and lines[at.line - 1].strip():
        text = "".join(char if char.isprintable() else " " for char in lines[at.line - 1])
        shift = max(0, at.column - _WIDEST + 10)
        prefix = f"  {at.line} | "
        page.lines.append(prefix + text[shift : shift + _WIDEST])
        page.lines.append(" " * (len(prefix) + at.column - 1 - shift) + "^")
