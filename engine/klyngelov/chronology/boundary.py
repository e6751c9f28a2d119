"""Why one stretch of days ends and the next begins: what changed in the law, or in what the draft says."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum

from klyngelov.lawbook.citation import written
from klyngelov.lawbook.continuation import taken_over
from klyngelov.lawbook.force import ForceState, judged
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.facts import Day, Entries, Facts
from klyngelov.statute.provision_row import provision_row
from klyngelov.values.danish import listed, written_date
from klyngelov.values.frozen import dataclass

_Lists = Mapping[tuple[str | None, str], Entries]


class Change(StrEnum):
    """What made a boundary."""

    LAW_BEGINS = "law_begins"
    LAW_ENDS = "law_ends"
    LAW_UNCERTAIN = "law_uncertain"
    LAW_CERTAIN = "law_certain"
    LAW_CONTINUES = "law_continues"
    EXCEPTION = "exception"
    DRAFT = "draft"
    YEAR = "year"
    REGISTER = "register"


@dataclass(frozen=True, slots=True)
class Reason:
    """One change, in a Danish clause, with the norms or the line of the draft that it is about."""

    change: Change
    text: str
    norms: tuple[str, ...] = ()
    line: int | None = None


_CLAUSES = {
    Change.LAW_BEGINS: "{what} begynder at gælde for typen {body_type}",
    Change.LAW_ENDS: "{what} gælder ikke længere for typen {body_type}",
    Change.LAW_UNCERTAIN: "det bliver usikkert, om {what} gælder for typen {body_type}",
    Change.LAW_CERTAIN: "{what} gælder nu med sikkerhed for typen {body_type}",
    Change.LAW_CONTINUES: "kravene efter {what} bliver andre for typen {body_type}",
}


def law_reasons(rulebook: Rulebook, body_type: str, day: date, touched: Collection[str]) -> Iterator[Reason]:
    """What changed in the law about a kind of body on a day.

    An act is never said to begin or end: what does is that some of its provisions bear on such a body.
    Nor is a provision, where one norm on it takes over from another.
    Law that does not bind, or is not about such bodies as such, matters only where one of the norms
    ``touched`` (those whose breaches came or went) is of it; so do exceptions.
    """
    norms = [one for one in rulebook.about(body_type) if one.judged and _matters(rulebook, one, touched)]
    changed: dict[Change, list[Norm]] = {}
    for norm in norms:
        change = _change(rulebook, norm, day)
        if change is not None:
            changed.setdefault(change, []).append(norm)
    for change, some in changed.items():
        beside = [one for one in norms if one not in some and _applies(one, day)]
        what = listed(_provisions(rulebook, some, beside), "samt")
        clause = _CLAUSES[change].format(what=what, body_type=body_type)
        yield Reason(change, clause, tuple(norm.id for norm in some))
    for norm in norms:
        if norm.id in touched:
            yield from _exceptions(rulebook, norm, day)


def _applies(norm: Norm, day: date) -> bool:
    """Whether a norm applies, or may apply, on a day or on the one before."""
    return judged(norm.force.on(day)) or judged(norm.force.on(day - timedelta(days=1)))


def _provisions(rulebook: Rulebook, norms: Sequence[Norm], beside: Sequence[Norm]) -> Iterator[str]:
    """The provisions of norms, by source."""
    by_source: dict[str, list[Norm]] = {}
    for norm in norms:
        by_source.setdefault(rulebook.source(norm).cited_as, []).append(norm)
    for cited_as, some in by_source.items():
        others = [one for one in beside if rulebook.source(one).cited_as == cited_as]
        yield written(provision_row(some, rulebook, beside=others), cited_as)


def _matters(rulebook: Rulebook, norm: Norm, touched: Collection[str]) -> bool:
    source = rulebook.source(norm)
    return norm.id in touched or (source.binding and not source.general)


def _change(rulebook: Rulebook, norm: Norm, day: date) -> Change | None:
    before, after = norm.force.on(day - timedelta(days=1)), norm.force.on(day)
    if before is after:
        return None
    if judged(before) is not judged(after) and taken_over(rulebook, norm, day):
        return Change.LAW_CONTINUES
    if after is ForceState.UNCERTAIN:
        return Change.LAW_UNCERTAIN
    if after is ForceState.NO_LONGER:
        return Change.LAW_ENDS
    return Change.LAW_BEGINS if before is ForceState.NOT_YET else Change.LAW_CERTAIN


def _exceptions(rulebook: Rulebook, norm: Norm, day: date) -> Iterator[Reason]:
    begins = any(effect.first == day for one in norm.instances for effect in one.effects)
    ends = any(effect.last == day - timedelta(days=1) for one in norm.instances for effect in one.effects)
    if begins or ends:
        how = "virker fra dagen" if begins else "virker ikke længere"
        yield Reason(Change.EXCEPTION, f"en undtagelse til {rulebook.cited(norm)} {how}", (norm.id,))


def draft_reasons(before: Facts, after: Facts, day: date) -> Iterator[Reason]:
    """What a draft says otherwise from a day on: a term begins or ends, a meeting or a year is over."""
    changed = _changed(before.entries, after.entries)
    own = {
        one
        for key in changed
        for entries in (before.entries.get(key), after.entries.get(key))
        for one in _days_at(entries, day)
    }
    for line, stated in sorted(own):
        text = f"forslagets egen dato {written_date(stated)}"
        yield Reason(Change.DRAFT, text, line=line)
    meetings = any(one.calendar for key in changed if (one := after.entries.get(key)) is not None)
    if meetings and not own and day == date(day.year, 1, 1):
        yield Reason(Change.YEAR, f"kalenderåret {day.year - 1} er slut, så dets møder kan tælles")


def register_reason(before: Facts, after: Facts) -> Iterator[Reason]:
    """What the register says otherwise, where nothing else explains what a draft says otherwise."""
    if _changed(before.entries, after.entries) or before.implied != after.implied:
        yield Reason(Change.REGISTER, "registeret siger noget andet om de navne, forslaget nævner")


def _changed(before: _Lists, after: _Lists) -> list[tuple[str | None, str]]:
    return [key for key in {**before, **after} if before.get(key) != after.get(key)]


def _days_at(entries: Entries | None, day: date) -> Iterator[tuple[int, date]]:
    """The days a list states that begin or are over on a day, with their lines."""
    if entries is None:
        return
    meetings = (one for year in (entries.calendar.years if entries.calendar else ()) for one in year.records)
    for record in (*entries.records, *meetings):
        for field, value in record.values.items():
            if isinstance(value, Day) and day in (value.day, value.day + timedelta(days=1)):
                yield record.positions.get(field, record.position).line, value.day
