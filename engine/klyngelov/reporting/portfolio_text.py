"""A portfolio as text and as JSON. Neither says of any draft that it is lawful."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from klyngelov.judging.finding import Status
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting import json_parts as parts
from klyngelov.reporting.conclusion import number_of
from klyngelov.reporting.layout import Page
from klyngelov.reporting.portfolio import DraftRow, NormRow, Portfolio
from klyngelov.values.danish import written_date
from klyngelov.values.diagnostic import Diagnostic

SCHEMA = "klyngelov/portfolio/1"

_SECTIONS = (
    (Status.VIOLATED, "Bestemmelser, der brydes"),
    (Status.DEPARTS, "Bestemmelser, der fraviges uden oplyst aftale"),
    (Status.JUDGEMENT, "Bestemmelser, der kræver konkret vurdering"),
    (Status.UNKNOWN, "Bestemmelser, der ikke kan afgøres"),
)
_COLUMNS = ("Brud", "Mulige", "Fraviger", "Skøn", "Åbne")
_FEW = 10
"""More norms than this of one outcome are counted, unless everything is asked for."""


def write_portfolio(page: Page, found: Portfolio, unreadable: int, *, everything: bool) -> None:
    """Add a portfolio to a page; ``unreadable`` counts the files that could not be read."""
    page.heading("Kort")
    for sentence in _short(found, unreadable):
        page.line(sentence)
    if found.drafts:
        page.heading(f"Forslag ({len(found.drafts)})")
        page.lines.append("   Nr. " + "".join(f"{column:>9}" for column in _COLUMNS))
    for number, draft in enumerate(found.drafts, start=1):
        _draft(page, number, draft)
    for status, title in _SECTIONS:
        _norms(page, title, found.with_status(status), everything=everything)


def _short(found: Portfolio, unreadable: int) -> Iterator[str]:
    judged = [one for one in found.drafts if one.binding]
    broken = sum(one.breaches > 0 for one in judged)
    possible = sum(one.breaches == 0 and one.possible > 0 for one in judged)
    drafts = number_of(len(found.drafts), "forslag", "forslag").capitalize()
    yield (
        f"{drafts} er bedømt. I {broken} af dem er der fundet overtrædelser i de kodede bestemmelser, og i "
        f"{possible} mulige overtrædelser."
    )
    lawless = len(found.drafts) - len(judged)
    if lawless:
        yield (
            f"For {number_of(lawless, 'forslag', 'forslag')} er ingen kodede, bindende regler i kraft på "
            "dagen, så intet er sagt imod dem."
        )
    if unreadable:
        yield f"{number_of(unreadable, 'fil', 'filer').capitalize()} kan ikke læses; se nedenfor."


def _draft(page: Page, number: int, one: DraftRow) -> None:
    counts = "".join(f"{count if one.binding else '-':>9}" for count in one.weight)
    page.lines.append(f"{number:>6}{counts}   {one.name}")
    page.line(f"{one.file}, {one.body_type}, {written_date(one.day)}", indent=8, hanging=2)


def _norms(page: Page, title: str, rows: Sequence[NormRow], *, everything: bool) -> None:
    if not rows:
        return
    page.heading(f"{title} ({len(rows)})")
    shown = rows if everything else rows[:_FEW]
    for one in shown:
        which = ", ".join(str(number + 1) for number in one.drafts)
        text = f"- {number_of(len(one.drafts), 'forslag', 'forslag')} (nr. {which}): {one.title}"
        page.line(f"{text} [{one.citation}; {one.norm}]", indent=2, hanging=2)
    rest = len(rows) - len(shown)
    if rest:
        page.line(f"- og {rest} til (vises med --all)", indent=2, hanging=2)


def portfolio_json(found: Portfolio, rulebook: Rulebook | None, diagnostics: Iterable[Diagnostic]) -> str:
    """The portfolio as JSON, ending in a line break; norms name the drafts by their places in ``drafts``."""
    content = parts.head(SCHEMA, rulebook, diagnostics)
    content |= {
        "drafts": [_draft_json(one) for one in found.drafts],
        "norms": [_norm_json(one) for one in found.norms],
    }
    return parts.written_json(content)


def _draft_json(one: DraftRow) -> dict[str, Any]:
    return {
        "name": one.name,
        "type": one.body_type,
        "file": one.file.replace("\\", "/"),
        "index": one.index,
        "date": one.day.isoformat(),
        "binding": one.binding,
        "breaches": one.breaches,
        "possible_breaches": one.possible,
        "undocumented_departures": one.departures,
        "judgements": one.judgements,
        "unknown": one.unknown,
    }


def _norm_json(one: NormRow) -> dict[str, Any]:
    return {
        "norm": one.norm,
        "title": one.title,
        "citation": one.citation,
        "status": one.status.value,
        "drafts": list(one.drafts),
    }
