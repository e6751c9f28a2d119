"""What each unit counts for: the answers of matching, unit by unit, under every circumstance that matters.

Two things about an entry depend on the rest of its organ: a broader role loses a narrower office that
somebody else in the list holds, and a chair may or may not be found among the members. So a unit is measured
once for each of these *circumstances*, and the solver finds out which of them hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from itertools import product

from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.vocabulary import Field, Listing, Vocabulary
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.facts import Answer, Entries, Facts, Record, Text, Value, Words
from klyngelov.proposal.unfolding import held_offices, holds_office, without_office
from klyngelov.repairing.places import ListKey
from klyngelov.repairing.units import Unit
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import START

UNBOUNDED = 1_000_000
"""Stands for a count without an upper end, and for any larger one; far above any bound."""

Union = tuple[Query, ...]
"""Queries over one list taken together: what may count for any of them, and any subject."""

Asked = tuple[Query | Union, str | None]
"""A query and the key of the subject it is put about."""


@dataclass(frozen=True, slots=True)
class Office:
    """An office that only one can hold in a list: its word and, where it is one for each, for what."""

    key: ListKey
    field: str
    word: str
    place: str | None


@dataclass(frozen=True, slots=True)
class Circumstance:
    """``taken``: offices held by others in the list; ``free``: held by none.

    ``seat`` says of one of the unit's records whether it is found in the other list.
    """

    taken: frozenset[Office] = frozenset()
    free: frozenset[Office] = frozenset()
    seat: tuple[int, str] | None = None


ALWAYS = Circumstance()
SEATS = ("yes", "maybe", "no")

Counts = Mapping[Asked, tuple[int, int]]
"""How many count for certain, and how many at most."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What a unit counts for in each circumstance, and the offices it certainly holds."""

    counts: tuple[tuple[Circumstance, Counts], ...]
    holds: frozenset[Office] = frozenset()
    likeness: tuple[object, ...] = field(default=())

    def surely(self, asked: Asked) -> bool:
        """Whether it counts for a query in whatever circumstance."""
        lows = {where: counts.get(asked, (0, 0))[0] for where, counts in self.counts}
        return lows.pop(ALWAYS, 0) > 0 or (bool(lows) and min(lows.values()) > 0)

    def signature(self) -> tuple[object, ...]:
        """Equal for two units that no norm tells apart."""
        counted = frozenset((where, frozenset(_named(what))) for where, what in self.counts)
        return counted, self.holds, self.likeness


def _named(counts: Counts) -> Iterator[tuple[int, str, tuple[int, int]]]:
    return ((id(query), key or "", what) for (query, key), what in counts.items())


@dataclass(frozen=True, slots=True)
class Measure:
    """Measures units beside the facts of a draft."""

    vocabulary: Vocabulary
    facts: Facts
    evaluator: Evaluator
    queries: Mapping[ListKey, list[Query]]
    unions: Mapping[ListKey, list[Union]]

    def measured(self, key: ListKey, units: Iterable[Unit]) -> list[Measured]:
        """What each unit of a list counts for."""
        listing = self.vocabulary.listings[key[1]]
        seat = next((one for one in listing.fields.values() if one.seat_in), None)
        taken = list(units)
        variants: list[Record] = []
        places: list[tuple[int, int, Circumstance]] = []
        for number, unit in enumerate(taken):
            for part, record in enumerate(unit.records):
                for where, changed in self._circumstances(key, listing, seat, record, part):
                    places.append((number, part, where))
                    variants.append(_keyed(changed, len(variants)))
        counted: list[dict[Asked, tuple[int, int]]] = [{} for _ in variants]
        for asked, at, low, high in self._answers(key, variants):
            counted[at][asked] = (low, high)
        found: list[dict[int, _ByCircumstance]] = [{} for _ in taken]
        for (number, part, where), counts in zip(places, counted, strict=True):
            found[number].setdefault(part, {})[where] = counts
        return [
            Measured(_summed(one), self._held(key, listing, unit.records), self._likeness(listing, unit))
            for unit, one in zip(taken, found, strict=True)
        ]

    def _answers(self, key: ListKey, records: list[Record]) -> Iterator[tuple[Asked, int, int, int]]:
        """For each query, subject and record that may count: how much it counts."""
        organ, name = key
        entries = Entries(organ, name, name, START, tuple(records), stated=True, complete=True)
        beside = replace(self.facts, entries={**self.facts.entries, key: entries})
        matches = self.evaluator.match(self.queries.get(key, []), beside)
        for query, answer in matches.items():
            for subject, matched in answer.items():
                for at in _bits(matched.possible):
                    low = min(records[at].count.low, UNBOUNDED) if matched.certain >> at & 1 else 0
                    yield (query, subject), at, low, _high(records[at])
        for union in self.unions.get(key, ()):
            possible = 0
            for query in union:
                for matched in matches[query].values():
                    possible |= matched.possible
            for at in _bits(possible):
                yield (union, None), at, 0, _high(records[at])

    # ── Circumstances ─────────────────────────────────────────────────────────────────────────
    def _circumstances(
        self, key: ListKey, listing: Listing, seat: Field | None, record: Record, part: int
    ) -> Iterator[tuple[Circumstance, Record]]:
        variants = [(ALWAYS, record)]
        for office_field, words, unique in held_offices(listing, self.vocabulary):
            changed: list[tuple[Circumstance, Record]] = []
            for where, one in variants:
                less = without_office(one, office_field, words, unique)
                office = _office(key, office_field, unique.word, unique.per_field, one)
                if holds_office(one, office_field, words, unique) or less == one or office is None:
                    changed.append((where, one))
                    continue
                changed.append((Circumstance(where.taken, where.free | {office}, where.seat), one))
                changed.append((Circumstance(where.taken | {office}, where.free, where.seat), less))
            variants = changed
        for where, one in variants:
            if seat is None:
                yield where, one
                continue
            raw = one.values.get(seat.name)
            for state, value in zip(SEATS, (Answer(True), raw, Answer(False)), strict=True):
                seated = one.with_values({**one.values, seat.name: value})
                yield Circumstance(where.taken, where.free, (part, state)), seated

    def _held(self, key: ListKey, listing: Listing, records: Iterable[Record]) -> frozenset[Office]:
        found: set[Office] = set()
        for record, (office_field, words, unique) in product(
            records, list(held_offices(listing, self.vocabulary))
        ):
            office = _office(key, office_field, unique.word, unique.per_field, record)
            if office and holds_office(record, office_field, words, unique):
                found.add(office)
        return frozenset(found)

    def _likeness(self, listing: Listing, unit: Unit) -> tuple[object, ...]:
        """What tells two units apart to one who looks for the same person in another list."""
        lists = self.vocabulary.listings.values()
        seats = {one.seat_in for other in lists for one in other.fields.values() if one.seat_in}
        if listing.name not in seats and not any(one.seat_in for one in listing.fields.values()):
            return ()
        names = describing(listing)
        return tuple(tuple(_told(record.values.get(name)) for name in names) for record in unit.records)


def _bits(records: int) -> Iterator[int]:
    while records:
        bit = records & -records
        records ^= bit
        yield bit.bit_length() - 1


def _high(record: Record) -> int:
    return UNBOUNDED if record.count.high is None else min(record.count.high, UNBOUNDED)


def describing(listing: Listing) -> list[str]:
    """The fields by which an entry is known again in another list."""
    fields = (listing.main, *listing.references, listing.identifying)
    return [field.name for field in fields if field is not None]


def _told(value: Value | None) -> str | None:
    return value.identity if isinstance(value, Words) else value.text if isinstance(value, Text) else None


def _office(
    key: ListKey, office_field: Field, word: str, per_field: str | None, record: Record
) -> Office | None:
    """The office a record has or may have; None where it is one for each of something not stated."""
    if per_field is None:
        return Office(key, office_field.name, word, None)
    place = record.values.get(per_field)
    return Office(key, office_field.name, word, place.identity) if isinstance(place, Words) else None


def _keyed(record: Record, number: int) -> Record:
    return Record(
        f"unit{number}", record.path, record.label, START, record.count, record.values, {}, record.identity
    )


_ByCircumstance = dict[Circumstance, dict[Asked, tuple[int, int]]]


def _summed(parts: Mapping[int, _ByCircumstance]) -> tuple[tuple[Circumstance, Counts], ...]:
    """The counts of a unit's records together; a record that counts the same everywhere does so always."""
    total: _ByCircumstance = {ALWAYS: {}}
    for part in parts.values():
        counts = list(part.values())
        alike = all(one == counts[0] for one in counts)
        for where, what in {ALWAYS: counts[0]}.items() if alike else part.items():
            into = total.setdefault(where, {})
            for asked, (low, high) in what.items():
                before = into.get(asked, (0, 0))
                into[asked] = (before[0] + low, before[1] + high)
    return tuple((where, what) for where, what in total.items() if what)
