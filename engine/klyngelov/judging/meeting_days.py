"""Says which meetings lie outside the time in question: of the rules on meetings, or of the organ itself.

Such a date is as a rule a slip of the pen, and what was not held against any rule must not pass for what was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from klyngelov.judging.finding import Caveat
from klyngelov.judging.law import Law
from klyngelov.judging.yearly import in_time
from klyngelov.lawbook.force import Force
from klyngelov.lawbook.norm import CountBound
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.facts import Day, Entries, Facts, OrganFacts, Record
from klyngelov.values.danish import capital, listed, written_date


def meeting_day_caveats(facts: Facts, law: Law, rulebook: Rulebook) -> Iterator[Caveat]:
    """A caveat for each organ and reason."""
    for place, forces in _counted_by(law).items():
        entries = facts.of(*place)
        if entries.calendar is None:
            continue
        known = facts.organs.get(entries.organ or "")
        declared = rulebook.vocabulary.organs.get(entries.organ or "")
        where = declared.definite if declared else "forslaget"
        for days, why in _outside(entries, forces, known):
            if days:
                yield Caveat("meeting-outside-time", f"{capital(_meetings(days, where))} {why}")


@lru_cache(maxsize=256)
def _counted_by(law: Law) -> Mapping[tuple[str | None, str], Sequence[Force]]:
    """When the rules that count each organ's meetings by the year are in force."""
    found: dict[tuple[str | None, str], list[Force]] = {}
    for bearing in law.bearings:
        for case in bearing.instance.cases:
            bound = case.requirement
            if isinstance(bound, CountBound) and bound.per_year:
                place = (bound.query.organ, bound.query.listing)
                found.setdefault(place, []).append(bearing.norm.force)
    return found


def _outside(
    entries: Entries, forces: Iterable[Force], organ: OrganFacts | None
) -> Iterator[tuple[list[Record], str]]:
    years = entries.calendar.years if entries.calendar else ()
    unruled = [one for one in years if not any(in_time(force, one.year) for force in forces)]
    for year in unruled:
        why = (
            f"er ikke holdt op mod nogen regel: ingen kodet regel om antallet af møder gælder i {year.year}."
        )
        yield list(year.records), why
    rest = [record for one in years if one not in unruled for record in one.records]
    counts = "Det er derfor usikkert, om {} tæller; efterse datoerne."
    if organ and organ.began:
        early = [one for one in rest if _day(one).day < organ.began]
        start = written_date(organ.began)
        yield early, f"ligger før den {start}, da organet begyndte. {counts.format(_they(early))}"
    if organ and organ.ended:
        late = [one for one in rest if _day(one).day > organ.ended]
        after = [one for one in late if _day(one).day.year > organ.ended.year]
        late = [one for one in late if one not in after]
        why = f"ligger efter den {written_date(organ.ended)}, da organets periode slutter."
        yield late, f"{why} {counts.format(_they(late))}"
        yield after, f"{why} De følgende år er ikke holdt op mod reglerne om møder; efterse datoerne."


def _meetings(records: list[Record], where: str) -> str:
    days = listed(written_date(_day(one).day) for one in records)
    lines = listed(dict.fromkeys(str(one.position.line) for one in records))
    return f"{'mødet' if len(records) == 1 else 'møderne'} den {days} i {where} (linje {lines})"


def _they(records: list[Record]) -> str:
    return "det" if len(records) == 1 else "de"


def _day(record: Record) -> Day:
    day = record.values[""]
    assert isinstance(day, Day), "a dated meeting holds its day"
    return day
