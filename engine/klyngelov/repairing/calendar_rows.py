"""The rows of a calendar: how many meetings a year, which are planned, what is said of them in general."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import product

from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing
from klyngelov.proposal.facts import Calendar, Day, Entries, Year
from klyngelov.proposal.located import Mapping, Node, Scalar, Sequence
from klyngelov.repairing.alterations import stated, with_value
from klyngelov.repairing.edits import mapping, scalar, sequence
from klyngelov.repairing.places import Place
from klyngelov.repairing.rows import Option, Row, Step, StepKind
from klyngelov.repairing.single_rows import SingleRows
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import Interval

_A_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class CalendarRows:
    """Finds the rows of one calendar; ``bounds`` are those on the meetings of a year.

    No meeting is planned outside ``first`` and ``last``: the organ's own time, and that of the rules.
    """

    single: SingleRows
    bounds: tuple[Interval, ...]
    first: date
    last: date

    def rows(self, place: Place, calendar: Calendar | None, today: date) -> list[Row]:
        """The rows of what is answered in general, and one for the meetings."""
        rows = self.single.rows(place) if place.value is not None else []
        options = list(self._options(place, calendar, today))
        return [*rows, Row(self.single.key, 0, tuple(options), frozenset(self._names()), whole=True)]

    def _names(self) -> list[str]:
        kinds = (FieldKind.PER_YEAR, FieldKind.DAYS_PLANNED)
        return [one.name for one in self.single.listing.fields.values() if one.kind in kinds]

    def _field(self, kind: FieldKind) -> Field | None:
        """The field of a kind, if a repair may change it."""
        fields = self.single.listing.fields.values()
        found = next((one for one in fields if one.kind is kind), None)
        return found if found and found.name in self.single.change.altering else None

    def _options(self, place: Place, calendar: Calendar | None, today: date) -> Iterator[Option]:
        now = place.value if isinstance(place.value, Mapping) else mapping([])
        yield Option((), 0, entries=self._read(place.value))
        counts = [None, *self._counts()]
        plans = [None, *self._plans(calendar, today)]
        for count, plan in product(counts, plans):
            option = self._option(place, now, count, plan) if count is not None or plan else None
            if option and not (count and _falls_short(option.entries, count, today)):
                yield option

    def _read(self, node: Node | None) -> Entries | None:
        return (
            self.single.reader.read_one(self.single.key, node, complete=self.single.complete)
            if node
            else None
        )

    def _counts(self) -> list[int]:
        """The numbers of meetings a year that some bound begins or ends with."""
        found = {one.low for one in self.bounds} | {one.high for one in self.bounds if one.high is not None}
        return sorted(one for one in found if one > 0)

    def _plans(self, calendar: Calendar | None, today: date) -> Iterator[tuple[date, ...]]:
        """Days to plan, so that each year that is not over has as many meetings as some bound asks for."""
        years = calendar.years if calendar else ()
        for wanted in self._counts():
            days: list[date] = []
            for year in years:
                missing = wanted - year.count.low
                if year.year >= today.year and missing > 0:
                    days.extend(self._days(year, missing, today))
            if days:
                yield tuple(days)

    def _days(self, year: Year, number: int, today: date) -> list[date]:
        """Days in a year for more meetings: week days, spread over what is left of it."""
        first = max(date(year.year, 1, 1), today + _A_DAY, self.first)
        last = min(date(year.year, 12, 31), self.last)
        taken = {one.day for record in year.records if isinstance(one := record.values.get(""), Day)}
        free = [
            day
            for day in (first + at * _A_DAY for at in range((last - first).days + 1))
            if day.weekday() < _SATURDAY and day not in taken
        ]
        chosen = (len(free) * (at + 1) // (number + 1) for at in range(number))
        return [free[at] for at in dict.fromkeys(chosen)] if free else []

    def _option(
        self, place: Place, now: Mapping, count: int | None, plan: tuple[date, ...] | None
    ) -> Option | None:
        change, listing = self.single.change, self.single.listing
        node: Node = now
        steps: list[Step] = []
        per_year, planned = self._field(FieldKind.PER_YEAR), self._field(FieldKind.DAYS_PLANNED)
        if count is not None:
            if per_year is None:
                return None
            node = with_value(node, per_year.name, scalar(str(count)), listing)
            weight = change.altering[per_year.name].weight
            steps.append(Step(StepKind.STATE, self.single.key, now, node, 1, weight, (per_year.name,)))
        if plan:
            if planned is None:
                return None
            node = with_value(node, planned.name, _planned(now, planned.name, plan, listing), listing)
            weight = change.altering[planned.name].weight * len(plan)
            steps.append(Step(StepKind.PLAN, self.single.key, now, node, len(plan), weight, (planned.name,)))
        entries = self._read(node)
        if entries is None:
            return None
        return Option((), sum(one.weight for one in steps), tuple(steps), (node,), entries=entries)


def _falls_short(entries: Entries | None, count: int, today: date) -> bool:
    """Whether a year that is not over has fewer dates than a number a year, which would only hide that."""
    years = entries.calendar.years if entries and entries.calendar else ()
    return any(
        year.year >= today.year and year.count.high is not None and year.count.high < count for year in years
    )


def _planned(now: Mapping, name: str, plan: Iterable[date], listing: Listing) -> Node:
    """The planned days with more among them: in order, where they were."""
    before = stated(now, name, listing)
    items = before.items if isinstance(before, Sequence) else (before,) if isinstance(before, Scalar) else ()
    more = [scalar(day.isoformat()) for day in plan]
    known = [one.text or "" for one in items if isinstance(one, Scalar)]
    if known != sorted(known):
        return sequence([*items, *more])
    return sequence(
        sorted((*items, *more), key=lambda one: one.text or "" if isinstance(one, Scalar) else "")
    )
