"""Reads meetings: how many a year, and the days of those held and planned.

Dates speak of their own calendar years only. What of a year lies before the day the draft tells from is known
where the days held are stated, what lies after it where those planned are. A year of which a part is not
known is open upwards unless the number a year is stated: that no meeting is named does not say that none was
held.
"""

from __future__ import annotations

from datetime import date

from klyngelov.lawbook.vocabulary import FieldKind, Listing
from klyngelov.proposal import facts
from klyngelov.proposal.located import Mapping, Node, Scalar
from klyngelov.proposal.value_reader import COMPLETE_KEY, ValueReader
from klyngelov.values.danish import written_date
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ONE, Interval
from klyngelov.values.position import Position
from klyngelov.values.spelling import fold

_PERHAPS = Interval(0, 1)


@dataclass(frozen=True, slots=True)
class Moment:
    """The day a draft is read on, and the day from which it tells what has been.

    The two differ where a draft is held against the law of another day: what it says was held then was held,
    though it lies after the day of that law.
    """

    day: date
    told_on: date


class _Dates:
    """The dated meetings of a list and what is said of their completeness."""

    def __init__(self, moment: Moment) -> None:
        self.today = moment.day
        self.latest_held = max(moment.day, moment.told_on)
        self.records: list[facts.Record] = []
        self.stated: set[FieldKind] = set()
        self.complete = True
        self.yearly: Interval | None = None
        self.yearly_position: Position | None = None


def read_calendar(
    values: ValueReader,
    listing: Listing,
    organ: str | None,
    path: str,
    key: Position,
    node: Node,
    moment: Moment,
    complete: bool,
) -> facts.Entries | None:
    """The meetings of an organ; None where nothing is stated."""
    if isinstance(node, Scalar) and not (node.text and node.text.strip()):
        return None
    if not isinstance(node, Mapping):
        example = next((f.name for f in listing.fields.values() if f.kind is FieldKind.PER_YEAR), "")
        message = f"«{listing.name}» skal angives med felter, f.eks. «{example}: 2»."
        values.collector.fault("not-a-group", message, node.position)
        return None
    dates = _Dates(moment)
    dates.complete = complete
    answers = _read_fields(values, listing, path, node, dates)
    years = _years(dates)
    # What is answered of the meetings in general is a record of its own, beside the counts a year.
    summary = facts.Record(path, path, listing.plural, key, ONE, answers, {}, None)
    calendar = facts.Calendar(dates.yearly, dates.yearly_position, years)
    stated = dates.yearly is not None or bool(years) or bool(answers)
    return facts.Entries(organ, listing.name, path, key, (summary,), stated, complete=True, calendar=calendar)


def _read_fields(
    values: ValueReader, listing: Listing, path: str, node: Mapping, dates: _Dates
) -> dict[str, facts.Value | None]:
    fields = {fold(name): field for name, field in listing.fields.items()}
    answers: dict[str, facts.Value | None] = {}
    for entry in node.entries:
        written = entry.key.text or ""
        field = fields.get(fold(written))
        if fold(written) == COMPLETE_KEY:
            dates.complete = values.answer(entry.value, f"«{COMPLETE_KEY}»") is not False
        elif field is None:
            names = (*listing.fields, COMPLETE_KEY)
            values.collector.unknown(
                "unknown-key", "Feltet", written, entry.key.position, names, where=f" i «{listing.name}»"
            )
        elif field.kind is FieldKind.PER_YEAR:
            dates.yearly = values.quantity(entry.value, f"«{field.name}»")
            dates.yearly_position = entry.value.position
        elif field.kind in (FieldKind.DAYS_HELD, FieldKind.DAYS_PLANNED):
            _read_days(values, field.kind, listing, f"{path}/{field.name}", entry.value, dates)
        else:
            answers[field.name] = values.value(field, entry.value)
    return answers


def _read_days(
    values: ValueReader, kind: FieldKind, listing: Listing, path: str, node: Node, dates: _Dates
) -> None:
    nodes, complete, stated = values.items(node, f"«{listing.name}»")
    if not stated:
        return
    dates.complete = dates.complete and complete
    dates.stated.add(kind)
    for index, item in enumerate(nodes):
        day = values.day(item, f"Hver dag i «{listing.name}»")
        if day is None:
            continue
        if kind is FieldKind.DAYS_HELD and day.day > dates.latest_held:
            message = (
                f"Mødet den {written_date(day.day)} er angivet som afholdt, men ligger efter den dag, "
                f"forslaget bedømmes ({written_date(dates.latest_held)})."
            )
            values.collector.fault("held-in-future", message, item.position)
        # A planned meeting whose day has passed may have been held or not.
        passed = kind is FieldKind.DAYS_PLANNED and day.day < dates.today
        count = _PERHAPS if passed else ONE
        _check_twice(values, listing, dates, day, item.position)
        key = f"{path}/{index}"
        label = f"{listing.each} {day.day}"
        dates.records.append(facts.Record(key, key, label, item.position, count, {"": day}, {}, None))


def _check_twice(values: ValueReader, listing: Listing, dates: _Dates, day: facts.Day, at: Position) -> None:
    """A day that stands twice, be it once as held and once as planned, would count as two meetings."""
    earlier = next((record for record in dates.records if record.values[""] == day), None)
    if earlier is not None:
        line = earlier.position.line
        message = (
            f"Den {written_date(day.day)} står allerede i «{listing.name}» (linje {line}); slet den ene."
        )
        values.collector.fault("listed-twice", message, at)


def _years(dates: _Dates) -> tuple[facts.Year, ...]:
    grouped: dict[int, list[facts.Record]] = {}
    for record in dates.records:
        day = record.values[""]
        if isinstance(day, facts.Day):
            grouped.setdefault(day.day.year, []).append(record)
    return tuple(_year(year, grouped[year], dates) for year in sorted(grouped))


def _year(year: int, records: list[facts.Record], dates: _Dates) -> facts.Year:
    low = sum(record.count.low for record in records)
    high: int | None = len(records)
    if not (dates.complete and _needed(year, dates) <= dates.stated):
        high = None
        if dates.yearly is not None and dates.complete:
            low, high = max(low, dates.yearly.low), dates.yearly.high
            high = None if high is None else max(low, high)
    return facts.Year(year, Interval(low, high), records[0].position, tuple(records))


def _needed(year: int, dates: _Dates) -> set[FieldKind]:
    """What must be stated for the dates of a year to be all of its meetings."""
    needed: set[FieldKind] = set()
    if date(year, 1, 1) < dates.latest_held:
        needed.add(FieldKind.DAYS_HELD)
    if year >= dates.today.year:
        needed.add(FieldKind.DAYS_PLANNED)
    return needed
