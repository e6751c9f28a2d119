"""The periods of drafts as text."""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.chronology.periods import Chronology, Period
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting import calendar_words as words
from klyngelov.reporting.layout import Page


def write_chronologies(page: Page, found: Sequence[Chronology], rulebook: Rulebook) -> None:
    """Add the periods of each draft to a page."""
    for number, one in enumerate(found):
        if number:
            page.lines.extend(["", "=" * 100, ""])
        _write(page, one, rulebook)


def _write(page: Page, found: Chronology, rulebook: Rulebook) -> None:
    proposal = found.draft.proposal
    page.line(f"{proposal.header.name} ({proposal.body_type})", style="heading")
    page.line(proposal.file)
    page.heading("Kort")
    for sentence in words.conclusion(found):
        page.line(sentence)
    page.heading(f"Perioder ({len(found.periods)})")
    for number, period in enumerate(found.periods, start=1):
        if number > 1:
            page.line()
        _period(page, number, period, rulebook)


def _period(page: Page, number: int, period: Period, rulebook: Rulebook) -> None:
    said = f"Periode {number}, {words.span(period)}: {words.standing_text(period)}"
    page.line(said, hanging=3, style="heading")
    for label, text in words.told(period, rulebook):
        page.labelled(label, text, indent=3, width=12)
