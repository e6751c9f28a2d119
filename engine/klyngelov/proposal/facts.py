"""The facts of a proposal on a day: lists of records, each value as sure as the draft makes it.

Everything is a record in a list: members, chairs, meetings, municipalities, tasks, even a single
answer. A value that is not stated is None. A record says how many it stands for; a list says
whether it is stated at all, and whether what is written is all there is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from klyngelov.lawbook.formula import JudgedDay, Operand, OwnField, Peer
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ONE, Interval
from klyngelov.values.position import START, Position
from klyngelov.values.truth import Truth


@dataclass(frozen=True, slots=True)
class Words:
    """One word: the atoms it may mean (see ``lawbook.vocabulary``) and the text that names it.

    ``identity`` is what references are compared by: the word's name, or the folded text. ``text`` is
    how the draft wrote it, where that is not a declared word.
    """

    possible: frozenset[str]
    identity: str
    text: str | None = None

    def shown(self) -> str:
        """The word as a report names it."""
        return self.text or self.identity


@dataclass(frozen=True, slots=True)
class Several:
    """A list of words; unless ``complete``, there may be more."""

    items: tuple[Words, ...]
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Number:
    """A number known to lie in an interval."""

    interval: Interval


@dataclass(frozen=True, slots=True)
class Answer:
    """Yes or no."""

    yes: bool


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day."""

    day: date


@dataclass(frozen=True, slots=True)
class Text:
    """Free text, which no rule reads."""

    text: str


@dataclass(frozen=True, slots=True)
class EachOf:
    """``hver deltagende``: one for each entry of the list; unfolded before anything is judged."""

    listing: str


Value = Words | Several | Number | Answer | Day | Text | EachOf


@dataclass(frozen=True, slots=True)
class Record:
    """One entry of a list, standing for ``count`` persons or things.

    ``key`` is unique in the proposal; ``path`` is the place in the file, shared by the records that
    one line was unfolded into, and ``row`` names that line. ``label`` names the entry to a reader;
    ``identity`` is the name that references use.
    """

    key: str
    path: str
    label: str
    position: Position
    count: Interval
    values: Mapping[str, Value | None]
    positions: Mapping[str, Position] = field(default_factory=dict)
    identity: str | None = None
    row: str | None = None

    def with_values(self, values: Mapping[str, Value | None]) -> Record:
        """The same entry, with other values."""
        return Record(
            self.key,
            self.path,
            self.label,
            self.position,
            self.count,
            values,
            self.positions,
            self.identity,
            self.row,
        )


def named(record: Record, field: str) -> str | None:
    """The text by which an entry says who it is, if it does; what stands for several persons names none."""
    value = record.values.get(field)
    if record.row is not None or record.count != ONE:
        return None
    return value.text if isinstance(value, Text) and value.text.strip() else None


@dataclass(frozen=True, slots=True)
class Year:
    """The meetings of one calendar year, and whether the body or plan covers it whole."""

    year: int
    count: Interval
    position: Position
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Meetings: how many a year in general, and those of the years that dates are given for."""

    yearly: Interval | None
    yearly_position: Position | None
    years: tuple[Year, ...]


@dataclass(frozen=True, slots=True)
class Entries:
    """One list of one organ (or of the file): what it holds and how much that says."""

    organ: str | None
    listing: str
    path: str
    position: Position
    records: tuple[Record, ...]
    stated: bool
    complete: bool
    calendar: Calendar | None = None

    def with_records(self, records: tuple[Record, ...]) -> Entries:
        """The same list, with other records."""
        return Entries(
            self.organ,
            self.listing,
            self.path,
            self.position,
            records,
            self.stated,
            self.complete,
            self.calendar,
        )


@dataclass(frozen=True, slots=True)
class OrganFacts:
    """What is known of an organ as such: where it stands, whether it exists, when it began and ends."""

    name: str
    position: Position
    exists: bool | None
    began: date | None = None
    ended: date | None = None

    def within(self, day: date) -> bool:
        """Whether a day lies in the organ's time, as far as that is stated."""
        return (self.began or date.min) <= day <= (self.ended or date.max)


@dataclass(frozen=True, slots=True)
class Partner:
    """What a reference may name: an entry of the list, or one that the list leaves room for."""

    identity: str | None
    values: Mapping[str, Value | None]
    exists: Truth


UNNAMED = "*"
"""The name of an entry nobody has named: no reference that is stated names it."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All lists of a proposal on a day.

    ``implied`` holds, for a list that is not complete, every name that something refers to, with what the
    register says of it: it may stand there. ``position`` is where the draft begins. ``left_out``
    holds the entries that are not, or no longer, entries on the day.
    """

    day: date
    entries: Mapping[tuple[str | None, str], Entries]
    organs: Mapping[str, OrganFacts]
    implied: Mapping[str, Mapping[str, Mapping[str, Value | None]]] = field(default_factory=dict)
    position: Position = START
    left_out: Mapping[tuple[str | None, str], tuple[Record, ...]] = field(default_factory=dict)

    def of(self, organ: str | None, listing: str) -> Entries:
        """A list; one that is not in the draft is not stated and so not complete."""
        found = self.entries.get((organ, listing))
        if found is not None:
            return found
        prefix = f"organer/{organ}/" if organ else ""
        known = self.organs.get(organ or "")
        position = known.position if known else self.position
        return Entries(organ, listing, prefix + listing, position, (), stated=False, complete=False)

    def operand(self, operand: Operand, record: Record) -> Value | None:
        """What a field of a record is compared with; None where it is not stated."""
        if isinstance(operand, OwnField):
            value = record.values.get(operand.field)
            return Day(_later(value.day, operand.years)) if isinstance(value, Day) else None
        return self.common(operand)

    def common(self, operand: Peer | JudgedDay) -> Value | None:
        """What every record is compared with alike; None where it is not stated."""
        if isinstance(operand, JudgedDay):
            return Day(self.day)
        records = self.of(operand.organ, operand.listing).records
        return records[0].values.get(operand.field) if len(records) == 1 else None

    def partners(self, listing: str) -> list[Partner]:
        """What references to a list may name; a list that is not complete leaves room for others."""
        entries = self.of(None, listing)
        found = [Partner(one.identity, one.values, Truth.YES) for one in entries.records]
        if entries.complete:
            return found
        listed = {one.identity for one in entries.records}
        implied = self.implied.get(listing, {})
        found.extend(
            Partner(name, values, Truth.MAYBE) for name, values in implied.items() if name not in listed
        )
        found.append(Partner(UNNAMED, {}, Truth.MAYBE))
        return found


def _later(day: date, years: int) -> date:
    """The same day some years later; the last day of February where there is no such day."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=day.day - 1)


AllEntries = dict[tuple[str | None, str], Entries]
"""Lists by organ (None: of the file) and name."""
