"""What was required and what was found, with what is counted: "mindst 2 møder om året; fundet: 1".

The words are those that ``explain`` has for the norm, so a number never stands without its unit; where they
would be a roundabout way to say it, the requirement is told by the title of its norm.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from klyngelov.judging.finding import Finding, Outcome
from klyngelov.judging.grounds import Counts
from klyngelov.judging.phrasing import phrasing_of
from klyngelov.judging.wording import shown_bound, shown_count
from klyngelov.lawbook.formula import WordTest
from klyngelov.lawbook.norm import CountBound, DifferenceBound, Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Shape, Vocabulary
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
    asked = phrasing.quantity(statement)
    if _roundabout(finding.norm, statement, asked, phrasing.vocabulary):
        return f"{finding.norm.title}{_against(statement, outcome, phrasing.vocabulary)}"
    return f"{asked}; {found}"


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


def _roundabout(
    norm: Norm, statement: CountBound | DifferenceBound, asked: str, vocabulary: Vocabulary
) -> bool:
    """Whether a requirement is better said by the title of its norm than by what is counted.

    So it is where nothing is really counted, where what is counted is only a means to say something else, and
    where the words would be those of the rules. A norm with several cases has no title for each.
    """
    if any(len(instance.cases) > 1 for instance in norm.instances):
        return False
    if isinstance(statement, DifferenceBound) or "»" in asked:
        return True
    listing, formula = vocabulary.listings[statement.query.listing], statement.query.formula
    if listing.shape is Shape.SINGLE:
        return True
    alone = isinstance(formula, WordTest) and listing.main is not None and formula.field == listing.main.name
    return alone and statement.bound.low > 0 and ", der er " in asked


def _against(statement: CountBound | DifferenceBound, outcome: Outcome, vocabulary: Vocabulary) -> str:
    """What was found, after a requirement that is told: what is against it, or how many there are."""
    where = _where(outcome)
    if isinstance(statement, DifferenceBound):
        more = " flere" if outcome.found.low > 0 else ""
        return f"; fundet: {shown_count(outcome.found)}{more}{where}"
    single = vocabulary.listings[statement.query.listing].shape is Shape.SINGLE
    if single or (statement.bound.low == 1 and statement.bound.high is None and outcome.found.high == 0):
        return where
    what = "i strid med det" if statement.bound.high == 0 else "fundet"
    return f"; {what}: {shown_count(outcome.found)}{where}"


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
