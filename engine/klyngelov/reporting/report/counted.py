"""What was required and what was found, with what is counted: "mindst 2 møder om året; fundet: 1".

The words are those that ``explain`` has for the norm, so a number never stands without its unit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from klyngelov.judging.finding import Finding, Outcome
from klyngelov.judging.grounds import Counts
from klyngelov.judging.phrasing import Phrasing, phrasing_of
from klyngelov.judging.wording import shown_bound, shown_count
from klyngelov.lawbook.formula import All
from klyngelov.lawbook.norm import CountBound, DifferenceBound
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Shape
from klyngelov.values.danish import listed


def counted(finding: Finding, rulebook: Rulebook) -> str:
    """The bound, the count, and the lines that count or may; empty where nothing is counted."""
    outcome = finding.outcome
    if outcome is None or outcome.unit == "condition":
        return ""
    statement = _statement(finding, outcome)
    where = _where(outcome)
    found = f"fundet: {shown_count(outcome.found)}{where}"
    if statement is None:
        return f"{shown_bound(outcome.required)}; {found}"
    phrasing = phrasing_of(rulebook, finding.norm)
    if _told(statement, phrasing):
        place, claim = phrasing.claim(statement, "har", "er")
        return f"{place} {claim}{where}"
    return f"{phrasing.quantity(statement)}; {found}"


def _statement(finding: Finding, outcome: Outcome) -> CountBound | DifferenceBound | None:
    """What the norm requires in the case that was found; None where that cannot be told from the bound.

    A total of several subjects is held to a bound of its own.
    """
    required = list(dict.fromkeys(_required(finding)))
    found = required if finding.part else [one for one in required if one.bound == outcome.required]
    return replace(found[0], bound=outcome.required) if len(found) == 1 else None


def _required(finding: Finding) -> Iterator[CountBound | DifferenceBound]:
    for instance in finding.norm.instances:
        if instance.organ == finding.organ:
            for case in instance.cases:
                if isinstance(case.requirement, CountBound | DifferenceBound):
                    yield case.requirement


def _told(statement: CountBound | DifferenceBound, phrasing: Phrasing) -> bool:
    """Whether something is told of the draft, not counted: how a single piece of information is."""
    if isinstance(statement, DifferenceBound) or statement.bound.low != 1:
        return False
    listing = phrasing.vocabulary.listings[statement.query.listing]
    return listing.shape is Shape.SINGLE and statement.query.formula != All(())


def _where(outcome: Outcome) -> str:
    """The lines that count, and apart from them those that only may."""
    surely = _lines(outcome, Counts.YES)
    perhaps = [line for line in _lines(outcome, Counts.POSSIBLY) if line not in surely]
    if not surely and not perhaps:
        return ""
    may = f"muligvis {'også ' if surely else ''}{_at(perhaps)}" if perhaps else ""
    return f" ({'; '.join(part for part in (_at(surely), may) if part)})"


def _lines(outcome: Outcome, counts: Counts) -> list[int]:
    return sorted({one.position.line for one in outcome.evidence if one.counts is counts})


def _at(lines: list[int]) -> str:
    word = "linje" if len(lines) == 1 else "linjerne"
    return f"{word} {listed(str(number) for number in lines)}" if lines else ""
