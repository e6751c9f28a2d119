"""The periods of drafts as text."""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.chronology.periods import Chronology, Period, Standing
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting import calendar_words as words
from klyngelov.reporting.layout import Page
from klyngelov.reporting.shadowing import shadows
from klyngelov.values.danish import listed


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
    begins = words.because(period)
    if begins:
        _labelled(page, "Begynder", f"{begins}.")
    if period.unreadable:
        _labelled(page, "Grund", period.unreadable)
    _breaches(page, period, rulebook)
    open_ = words.open_text(period)
    if open_:
        _labelled(page, "Åbent", f"{open_}.")


def _breaches(page: Page, period: Period, rulebook: Rulebook) -> None:
    """The breaches that come and go; what yields to another is shown under it alone."""
    hidden = shadows(period.breaches)
    came = period.came if period.begins else period.breaches
    for finding in came:
        if finding.id not in hidden:
            _labelled(page, "Kommer til", words.breach_text(finding, rulebook))
    if period.standing in (Standing.NO_LAW, Standing.UNREADABLE):
        if period.went:
            _labelled(page, "Falder bort", "alle overtrædelser fra perioden før.")
        return
    gone = shadows(period.went)
    for finding in period.went:
        if finding.id not in gone:
            _labelled(page, "Falder bort", words.breach_text(finding, rulebook))
    staying = [one for one in period.breaches if one not in came and one.id not in hidden]
    if staying:
        ids = listed(dict.fromkeys(one.norm.id for one in staying))
        _labelled(page, "Fortsætter", f"fra perioden før: {ids}.")


def _labelled(page: Page, label: str, text: str) -> None:
    page.labelled(label, text, indent=3, width=12)
