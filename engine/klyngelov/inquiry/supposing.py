"""What a draft would say if a question were answered: its facts with the answer put in.

An answer is put in as the reader would have read it, so what follows from it (who holds an office that
only one can hold, whether a chair is a member) follows here too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import product
from math import prod

from klyngelov.inquiry.distinctions import Distinctions, some_sets
from klyngelov.judging.grounds import Missing
from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing, Shape, Vocabulary, WordList
from klyngelov.proposal.facts import Calendar, Entries, Facts, Record, Value, Words
from klyngelov.proposal.seats import seated
from klyngelov.proposal.unfolding import unfold
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ANY, ONE, Interval

_MOST_ANSWERS = 64


@dataclass(frozen=True, slots=True, eq=False)
class Supposing:
    """Answers questions about one draft."""

    facts: Facts
    apart: Distinctions

    def answered(self, missing: Missing) -> list[Facts] | None:
        """The facts after each answer that the law tells apart; None where they cannot be listed."""
        entries = self.facts.of(missing.organ, missing.listing)
        found = self._entry(entries, missing) if missing.entry else self._listing(entries)
        if found is None:
            return None
        return [self._with(one) for one in found]

    def _with(self, entries: Entries) -> Facts:
        every = {**self.facts.entries, (entries.organ, entries.listing): entries}
        vocabulary = self.apart.vocabulary
        return replace(self.facts, entries=seated(unfold(every, vocabulary), vocabulary))

    # ── A field of an entry ───────────────────────────────────────────────────────────────────
    def _entry(self, entries: Entries, missing: Missing) -> list[Entries] | None:
        listing = self.apart.vocabulary.listings[entries.listing]
        field = listing.fields.get(missing.field or "")
        record = next((one for one in entries.records if one.path == missing.entry), None)
        if field is None or record is None:
            return None
        if field.kind is FieldKind.COUNT:
            counts = self.apart.counts(listing.name, record.count)
            return [_changed(entries, missing, partial(_counting, count=count)) for count in counts]
        values = self.apart.values(listing.name, field, record.values.get(field.name))
        if values is None:
            return None
        stating = partial(_stating, field=field, vocabulary=self.apart.vocabulary)
        return [_changed(entries, missing, partial(stating, value=value)) for value in values]

    # ── A list ────────────────────────────────────────────────────────────────────────────────
    def _listing(self, entries: Entries) -> list[Entries] | None:
        listing = self.apart.vocabulary.listings[entries.listing]
        if listing.shape is Shape.CALENDAR:
            counts = self.apart.counts(listing.name, ANY)
            return [_meeting(entries, count) for count in counts]
        asked = [one for one in listing.fields.values() if (listing.name, one.name) in self.apart.tests]
        if listing.shape is Shape.SINGLE:
            described = self._described(listing, asked)
            return None if described is None else [_holding(entries, [one]) for one in described]
        if asked != [listing.main] or any(one.kind is FieldKind.COUNT for one in listing.fields.values()):
            return None  # entries of several fields can be described in too many ways
        described = self._described(listing, asked)
        if described is None or len(described) > _MOST_ANSWERS:
            return None
        return [_holding(entries, chosen) for chosen in some_sets(described)]

    def _described(self, listing: Listing, asked: list[Field]) -> list[dict[str, Value | None]] | None:
        """An entry of each kind that the law tells apart by some fields; None where there are too many."""
        each = [self.apart.values(listing.name, field, None) for field in asked]
        known = [values for values in each if values is not None]
        if len(known) < len(each) or prod(len(values) for values in known) > _MOST_ANSWERS:
            return None
        names = [field.name for field in asked]
        return [dict(zip(names, chosen, strict=True)) for chosen in product(*known)]


def _changed(entries: Entries, missing: Missing, change: Callable[[Record], list[Record]]) -> Entries:
    """The list with the entries of one line changed."""
    records = (
        changed
        for one in entries.records
        for changed in (change(one) if one.path == missing.entry else [one])
    )
    return replace(entries, records=tuple(records))


def _counting(record: Record, count: Interval) -> list[Record]:
    return [replace(record, count=count)]


def _stating(record: Record, field: Field, vocabulary: Vocabulary, value: Value) -> list[Record]:
    """The entry with a field stated. Of several, only one can hold an office that only one can hold."""
    stated = record.with_values({**record.values, field.name: value})
    before = record.values.get(field.name)
    office = _office(vocabulary.word_lists.get(field.word_list or ""), value)
    if office is None or record.count.low <= 1 or not isinstance(before, Words):
        return [stated]
    others = Words(before.possible - office, before.identity, before.text)
    rest = record.with_values({**record.values, field.name: others})
    return [
        replace(stated, count=ONE),
        replace(rest, key=f"{record.key}~", count=record.count - ONE),
    ]


def _office(words: WordList | None, value: Value) -> frozenset[str] | None:
    """The office that only one can hold, if a value is one."""
    if words is None or not isinstance(value, Words):
        return None
    offices = (words.extension[one.word] for one in words.unique)
    return next((office for office in offices if value.possible <= office), None)


def _meeting(entries: Entries, count: Interval) -> Entries:
    """The list with so many meetings a year; a year with more dates than that keeps its dates."""
    calendar = entries.calendar
    years = calendar.years if calendar else ()
    held = tuple(
        one if one.count.high is not None else replace(one, count=_at_least(count, one.count.low))
        for one in years
    )
    return replace(entries, stated=True, calendar=Calendar(count, entries.position, held))


def _at_least(count: Interval, low: int) -> Interval:
    return Interval(max(count.low, low), max(count.high or 0, low))


def _holding(entries: Entries, described: Sequence[dict[str, Value | None]]) -> Entries:
    """The list with some more entries, and no others."""
    path = entries.path
    added = tuple(
        Record(f"{path}/~{number}", path, entries.listing, entries.position, ONE, values)
        for number, values in enumerate(described)
    )
    return replace(entries, records=(*entries.records, *added), stated=True, complete=True)
