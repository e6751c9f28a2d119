"""Meetings a year: one verdict for the stated number a year and one for each dated year.

A year in which the organ or the rule began or certainly ended is not a whole year: too few meetings in it,
or in a year before the organ began, are a matter of judgement, never a breach. Years outside the rule's
time, or after the organ's, are not judged. Dates speak of their own years only: the year of the day that
judges, and any year between two dated ones, is open where no date lies in it. Where a year that is not over
has fewer dates than the number a year that is stated, the rest may still be set, and nobody knows. A
meeting outside the organ's own time counts only perhaps.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import MAXYEAR, date

from klyngelov.judging.counting import Counter
from klyngelov.judging.finding import Outcome, Status, held
from klyngelov.judging.grounds import Counts, Evidence, Given, Need
from klyngelov.judging.statements import Statements
from klyngelov.judging.verdicts import Verdict, exceptions
from klyngelov.lawbook.force import Force, ForceState
from klyngelov.lawbook.norm import CountBound, Instance
from klyngelov.proposal.facts import Calendar, Day, Entries, OrganFacts, Record, Year
from klyngelov.values.danish import written_date
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ANY, Interval
from klyngelov.values.position import Position
from klyngelov.values.truth import Truth


@dataclass(frozen=True, slots=True)
class YearVerdict:
    """A verdict on one year; ``year`` None is the stated number a year.

    ``uncertain`` says that the rule is only perhaps in force in that year.
    """

    year: int | None
    verdict: Verdict
    uncertain: bool = False


def yearly_verdicts(
    statements: Statements, instance: Instance, bound: CountBound, force: Force, day: date
) -> list[YearVerdict]:
    """The verdicts on a bound that counts each calendar year by itself."""
    counter = statements.counter
    entries = counter.facts.of(bound.query.organ, bound.query.listing)
    found: list[YearVerdict] = []
    for year, outcome in _outcomes(counter, entries, bound.bound, force):
        verdict = exceptions(statements, instance, held(outcome), None, day)
        if verdict.status is Status.VIOLATED and year is not None:
            organ = counter.facts.organs.get(instance.organ or "")
            broken = _broken(year, organ, force)
            verdict = Verdict(Status.JUDGEMENT, outcome, broken) if broken else verdict
        found.append(YearVerdict(year, verdict, year is not None and _perhaps_in_force(force, year)))
    return found


def _outcomes(
    counter: Counter, entries: Entries, bound: Interval, force: Force
) -> list[tuple[int | None, Outcome]]:
    calendar = entries.calendar
    need = counter.needs.of_listing(entries)
    unsaid = Outcome(bound, ANY, entries.position, entries.stated, grounds=Given((), (need,)))
    if calendar is None or (calendar.yearly is None and not calendar.years):
        return [(None, unsaid)]
    organ = counter.facts.organs.get(entries.organ or "")
    found: dict[int | None, Outcome] = {}
    if calendar.yearly is not None:
        position = calendar.yearly_position or entries.position
        found[None] = _outcome(calendar.yearly, bound, (), position, need)
    last = organ.ended.year if organ and organ.ended else MAXYEAR
    dated = {year.year: year for year in calendar.years if year.year <= last and in_time(force, year.year)}
    today = min(counter.facts.day.year, last)
    open_years = {year for year in _unsaid(calendar, dated, organ, today) if in_time(force, year)}
    for number in sorted(dated.keys() | open_years):
        year = dated.get(number)
        found[number] = unsaid
        if year:
            promised = number >= counter.facts.day.year and _broken(number, organ, force) is None
            found[number] = _of_year(year, calendar, organ, bound, need, promised=promised)
    return list(found.items()) or [(None, unsaid)]


def _unsaid(calendar: Calendar, dated: Mapping[int, Year], organ: OrganFacts | None, today: int) -> set[int]:
    """The years that nothing is said of, though dates are given for others.

    ``today`` is the year of the day that judges, or the organ's last if that is earlier.
    """
    if calendar.yearly is not None:
        return set()
    first = min(dated, default=today)
    if organ and organ.began:
        first = max(first, organ.began.year)
    between = range(first, max(dated, default=today) + 1)
    until = range(first, today + 1)
    return {today, *between, *until} - dated.keys()


def _of_year(
    year: Year, calendar: Calendar, organ: OrganFacts | None, bound: Interval, need: Need, *, promised: bool
) -> Outcome:
    """``promised``: whether the number a year that is stated may tell of meetings that no day is set for."""
    outside = [one for one in year.records if not _in_life(one, organ)]
    evidence = tuple(_evidence(one, certain=one not in outside) for one in year.records)
    count = year.count
    if outside and calendar.yearly is None:
        count = Interval(count.low - sum(one.count.low for one in outside), count.high)
    yearly = calendar.yearly
    if promised and yearly is not None and count.high is not None and count.high < yearly.low:
        count = Interval(count.low, yearly.high)
    return _outcome(count, bound, evidence, year.position, need)


def _in_life(record: Record, organ: OrganFacts | None) -> bool:
    day = record.values[""]
    return organ is None or not isinstance(day, Day) or organ.within(day.day)


def _outcome(
    count: Interval, bound: Interval, evidence: tuple[Evidence, ...], position: Position, need: Need
) -> Outcome:
    needs = (need,) if count.within(bound) is Truth.MAYBE else ()
    return Outcome(bound, count, position, stated=True, grounds=Given(evidence, needs))


def _evidence(record: Record, *, certain: bool) -> Evidence:
    counts = Counts.YES if certain and record.count.low else Counts.POSSIBLY
    return Evidence(record.path, record.position, counts, record.label)


def in_time(force: Force, year: int) -> bool:
    """Whether a rule is, or may be, in force at some time in a year."""
    start, last = force.start.day, force.last
    return not (start and year < start.year) and not (last and year > last.year)


def _perhaps_in_force(force: Force, year: int) -> bool:
    ends = (date(year, 1, 1), date(year, 12, 31))
    return all(force.on(day) is ForceState.UNCERTAIN for day in ends)


def _broken(year: int, organ: OrganFacts | None, force: Force) -> str | None:
    """Why the year was not a whole one for the organ and under the rule; None if it was."""
    return _began_in(year, organ, force) or _ended_in(year, organ, force)


def _began_in(year: int, organ: OrganFacts | None, force: Force) -> str | None:
    first = date(year, 1, 1)
    if organ and organ.began and organ.began > first:
        day = written_date(organ.began)
        if organ.began.year > year:
            return f"Organet begyndte først den {day}."
        return f"Organet begyndte den {day}, og reglen siger ikke, hvad der gælder i et brudt år."
    start = force.start.day
    if start and start.year == year and start > first:
        day = written_date(start)
        return f"Reglen trådte i kraft den {day}, og den siger ikke, hvad der gælder i et brudt år."
    return None


def _ended_in(year: int, organ: OrganFacts | None, force: Force) -> str | None:
    last = date(year, 12, 31)
    if organ and organ.ended and organ.ended.year == year and organ.ended < last:
        day = written_date(organ.ended)
        return f"Organets periode slutter den {day}, og reglen siger ikke, hvad der gælder i et brudt år."
    end = force.end
    if end and end.day and end.certain and end.day.year == year and end.day < last:
        day = written_date(end.day)
        return f"Reglen gælder til den {day}, og den siger ikke, hvad der gælder i et brudt år."
    return None
