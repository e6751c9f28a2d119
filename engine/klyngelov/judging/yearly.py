"""Meetings a year: one verdict for the stated number a year and one for each dated year.

The year in which the organ or the rule began is not a whole year: too few meetings in it are a
matter of judgement, never a breach. Years outside the rule's time are not judged.
"""

from __future__ import annotations

from datetime import date

from klyngelov.judging.counting import Counter
from klyngelov.judging.finding import Outcome, Status, held
from klyngelov.judging.grounds import Counts, Evidence, Given, Need
from klyngelov.judging.statements import Statements
from klyngelov.judging.verdicts import Verdict, exceptions
from klyngelov.lawbook.force import Force
from klyngelov.lawbook.norm import CountBound, Instance
from klyngelov.proposal.facts import Entries, Record
from klyngelov.values.danish import written_date
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ANY, Interval
from klyngelov.values.position import Position
from klyngelov.values.truth import Truth


@dataclass(frozen=True, slots=True)
class YearVerdict:
    """A verdict on one year; ``year`` None is the stated number a year."""

    year: int | None
    verdict: Verdict


def yearly_verdicts(
    statements: Statements, instance: Instance, bound: CountBound, force: Force, day: date
) -> list[YearVerdict]:
    """The verdicts on a bound that counts each calendar year by itself."""
    counter = statements.counter
    entries = counter.facts.of(bound.query.organ, bound.query.listing)
    found: list[YearVerdict] = []
    for year, outcome in _outcomes(counter, entries, bound.bound):
        if year is not None and not _in_time(force, year):
            continue
        verdict = exceptions(statements, instance, held(outcome), None, day)
        if verdict.status is Status.VIOLATED and year is not None:
            began = _began_in(year, counter, instance.organ, force)
            verdict = Verdict(Status.JUDGEMENT, outcome, began) if began else verdict
        found.append(YearVerdict(year, verdict))
    return found


def _outcomes(counter: Counter, entries: Entries, bound: Interval) -> list[tuple[int | None, Outcome]]:
    calendar = entries.calendar
    need = counter.needs.of_listing(entries)
    if calendar is None or (calendar.yearly is None and not calendar.years):
        return [(None, Outcome(bound, ANY, entries.position, entries.stated, grounds=Given((), (need,))))]
    found: list[tuple[int | None, Outcome]] = []
    if calendar.yearly is not None:
        position = calendar.yearly_position or entries.position
        found.append((None, _outcome(calendar.yearly, bound, (), position, need)))
    for year in calendar.years:
        evidence = tuple(_evidence(record) for record in year.records)
        found.append((year.year, _outcome(year.count, bound, evidence, year.position, need)))
    return found


def _outcome(
    count: Interval, bound: Interval, evidence: tuple[Evidence, ...], position: Position, need: Need
) -> Outcome:
    needs = (need,) if count.within(bound) is Truth.MAYBE else ()
    return Outcome(bound, count, position, stated=True, grounds=Given(evidence, needs))


def _evidence(record: Record) -> Evidence:
    counts = Counts.YES if record.count.low else Counts.POSSIBLY
    return Evidence(record.path, record.position, counts, record.label)


def _in_time(force: Force, year: int) -> bool:
    start, end = force.start.day, force.end
    last = max((day for day in (end.day, end.alternative) if day), default=None) if end else None
    return not (start and year < start.year) and not (last and year > last.year)


def _began_in(year: int, counter: Counter, organ: str | None, force: Force) -> str | None:
    """Why the year was not a whole one; None if it was."""
    known = counter.facts.organs.get(organ or "")
    first = date(year, 1, 1)
    if known and known.began and known.began.year == year and known.began > first:
        day = written_date(known.began)
        return f"Organet begyndte den {day}, og reglen siger ikke, hvad der gælder i et brudt år."
    start = force.start.day
    if start and start.year == year and start > first:
        day = written_date(start)
        return f"Reglen trådte i kraft den {day}, og den siger ikke, hvad der gælder i et brudt år."
    return None
