"""Whether an entry (a chair) is also an entry of another list of its organ (a member), or of its own list.

Entries that both say who they are (``kendetegn``) are the same if they say the same. Others that are
described alike, with the same word and the same references, are taken to be the same person: a draft
names its chair as it names its members. Entries whose words or references exclude each other are not;
anything else is open.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import inf

from klyngelov.lawbook.vocabulary import OTHER, Field, Listing, Uniqueness, Vocabulary, WordList
from klyngelov.proposal.facts import AllEntries, Answer, Entries, Record, Words, named
from klyngelov.proposal.unfolding import held_offices, holds_office
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold
from klyngelov.values.truth import Truth, conjunction, disjunction, known


def seated(entries: AllEntries, vocabulary: Vocabulary) -> AllEntries:
    """The same lists with every such field answered where the list can tell."""
    result: AllEntries = dict(entries)
    for key, found in entries.items():
        if not found.records:
            continue
        listing = vocabulary.listings[found.listing]
        records = found.records
        for field in listing.fields.values():
            if field.repeated:
                records = tuple(_repeated(records, field, listing, vocabulary))
            target = entries.get((found.organ, field.seat_in)) if field.seat_in else None
            if target is not None:
                seats = _Seats(listing, field, target, _unseated(field, target, vocabulary))
                crowded = seats.crowded(records, field)
                records = tuple(seats.answered(record, field, crowded) for record in records)
        if records is not found.records:
            result[key] = found.with_records(records)
    return result


def _unseated(field: Field, target: Entries, vocabulary: Vocabulary) -> tuple[str, frozenset[str]] | None:
    """The field of a list, and what it says of the entries that have no seat in it."""
    main = vocabulary.listings[target.listing].main
    if main is None or field.seat_of_none is None:
        return None
    return main.name, vocabulary.word_lists[main.word_list or ""].extension[field.seat_of_none]


@dataclass(frozen=True, slots=True)
class Description:
    """How an entry is described: its word, if stated, what its references name, and who it says it is."""

    word: Words | None
    references: tuple[tuple[str, str], ...]
    name: str | None


_NO_MAIN_FIELD = Words(frozenset(), "")
"""Where entries have no word, all are described alike."""


_ANSWER = {yes: Answer(yes) for yes in (True, False)}


class _Seats:
    """The entries of a list, each description once: a list may be long, but says little that differs.

    An entry that is ``unseated`` has no seat in it, and one that may be, perhaps none.
    """

    def __init__(
        self, listing: Listing, field: Field, target: Entries, unseated: tuple[str, frozenset[str]] | None
    ) -> None:
        self._listing = listing
        self._complete = target.complete
        self._room: dict[tuple[Description, Words | None], float] = {}
        self._taken: dict[Description, Truth] = {}
        for record in target.records:
            described, seat = described_as(record, listing), _has_seat(record, unseated)
            self._taken[described] = max(seat, self._taken.get(described, Truth.NO))
            if seat is not Truth.NO:
                many, sort = record.count.high, (_unnamed(described), _told_by(record, field))
                self._room[sort] = self._room.get(sort, 0.0) + (inf if many is None else many)
        self._known: dict[Description, Truth] = {}

    def crowded(self, records: tuple[Record, ...], field: Field) -> frozenset[str]:
        """The keys of the entries that are alike and more than the seats that may be theirs.

        One of them has no seat, or two are one person; which, nothing tells.
        """
        if not self._complete:
            return frozenset()
        alike: dict[tuple[Description, Words | None], list[Record]] = {}
        for record in records:
            described = _unnamed(described_as(record, self._listing))
            alike.setdefault((described, _told_by(record, field)), []).append(record)
        return frozenset(
            record.key
            for sort, group in alike.items()
            if len(group) > 1 and _persons(group, self._listing) > self._seats(*sort)
            for record in group
        )

    def _seats(self, described: Description, by: Words | None) -> float:
        """How many seats, at most, may be those of entries so described."""
        return sum(
            many
            for (other, its), many in self._room.items()
            if not (by and its and by.possible.isdisjoint(its.possible))
            and same_described(described, other) is not Truth.NO
        )

    def answered(self, record: Record, field: Field, crowded: frozenset[str]) -> Record:
        described = described_as(record, self._listing)
        found = self._known.get(described)
        if found is None:
            found = self._known[described] = disjunction(
                min(seat, same_described(described, other)) for other, seat in self._taken.items()
            )
        if record.key in crowded:
            found = min(found, Truth.MAYBE)
        if not self._complete:
            found = max(found, Truth.MAYBE)
        # What the list shows goes before what the draft says of it; but no likeness makes an entry one of
        # those that the draft says it is not.
        stated = record.values.get(field.name)
        refuted = isinstance(stated, Answer) and not stated.yes
        answer = stated if found is Truth.MAYBE or refuted else _ANSWER[found is Truth.YES]
        return record.with_values({**record.values, field.name: answer})


def _has_seat(record: Record, unseated: tuple[str, frozenset[str]] | None) -> Truth:
    word = record.values.get(unseated[0]) if unseated else None
    if unseated is None or not isinstance(word, Words) or word.possible.isdisjoint(unseated[1]):
        return Truth.YES
    return Truth.NO if word.possible <= unseated[1] else Truth.MAYBE


def _told_by(record: Record, field: Field) -> Words | None:
    """What entries with a seat are told apart by, if it is stated: who has sent them."""
    value = record.values.get(field.seat_by) if field.seat_by else None
    return value if isinstance(value, Words) else None


def _unnamed(described: Description) -> Description:
    return Description(described.word, described.references, None)


def _persons(group: list[Record], listing: Listing) -> int:
    """How many persons entries are at least; those of one name are one."""
    names = [described_as(record, listing).name for record in group]
    unnamed = sum(record.count.low for record, name in zip(group, names, strict=True) if not name)
    return unnamed + len({name for name in names if name})


def same_person(record: Record, other: Record, listing: Listing) -> Truth:
    """Whether two entries are the same person; ``listing`` is that of ``record``."""
    return same_described(described_as(record, listing), described_as(other, listing))


def described_as(record: Record, listing: Listing) -> Description:
    """How an entry of a list is described; many are alike."""
    main = listing.main
    word = record.values.get(main.name) if main else _NO_MAIN_FIELD
    references = tuple(
        (field.name, value.identity)
        for field in listing.references
        if isinstance(value := record.values.get(field.name), Words)
    )
    name = named(record, listing.identifying.name) if listing.identifying else None
    return Description(word if isinstance(word, Words) else None, references, fold(name) if name else None)


def same_described(one: Description, other: Description) -> Truth:
    """Whether two entries are the same person: by their word, and by the references both state."""
    if one.name and other.name:
        return known(one.name == other.name)
    word = _alike(one.word, other.word)
    if word is Truth.NO or one.references == other.references:
        return word
    ours, theirs = dict(one.references), dict(other.references)
    both = ours.keys() & theirs.keys()
    if not both:
        return min(word, Truth.MAYBE)
    return min(word, conjunction(_same_reference(ours[name], theirs[name]) for name in both))


def _same_reference(one: str, other: str) -> Truth:
    """Whether two references lead to the same; one to something that is not named may lead there too."""
    return Truth.MAYBE if OTHER in (one, other) else known(one == other)


def _alike(one: Words | None, other: Words | None) -> Truth:
    if one is None or other is None:
        return Truth.MAYBE
    if one.identity == other.identity:
        return Truth.YES
    return Truth.MAYBE if one.possible & other.possible else Truth.NO


Office = tuple[Field, WordList, Uniqueness]
"""A field and its words, and the office among them that only one can hold."""


# ── The same entry twice ──────────────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class _Person:
    """Who an entry says it is, and the offices it certainly holds, each with its place (None: not stated)."""

    name: str | None
    offices: tuple[tuple[tuple[str, str], str | None], ...]


_NOBODY_IN_PARTICULAR = _Person(None, ())
"""Who cannot be told from anybody, and is taken to be nobody else."""


def _repeated(
    records: tuple[Record, ...], field: Field, listing: Listing, vocabulary: Vocabulary
) -> Iterator[Record]:
    """Every entry with the answer whether another one of the list is the same."""
    if len(records) == 1:
        yield records[0].with_values({**records[0].values, field.name: _ANSWER[False]})
        return
    offices = list(held_offices(listing, vocabulary))
    persons = [_person(record, listing, offices) for record in records]
    times = Counter(persons)
    del times[_NOBODY_IN_PARTICULAR]
    known_so: dict[_Person, Truth] = {}
    if not _all_differ(times):
        known_so = {
            one: disjunction(_one_person(one, other) for other in times if other != one or times[one] > 1)
            for one in times
        }
    for record, person in zip(records, persons, strict=True):
        found = known_so.get(person, Truth.NO)
        answer = None if found is Truth.MAYBE else _ANSWER[found is Truth.YES]
        yield record.with_values({**record.values, field.name: answer})


def _all_differ(times: Counter[_Person]) -> bool:
    """Whether no two persons have a name or an office in common, as in most lists."""
    names = [one.name for one in times if one.name]
    held = [office for one in times for office in one.offices]
    differ = len(set(names)) == len(names) and len(set(held)) == len(held)
    return differ and max(times.values(), default=1) == 1 and all(place is not None for _, place in held)


def _person(record: Record, listing: Listing, offices: list[Office]) -> _Person:
    name = named(record, listing.identifying.name) if listing.identifying else None
    held: list[tuple[tuple[str, str], str | None]] = []
    for field, words, unique in offices:
        if holds_office(record, field, words, unique):
            place = record.values.get(unique.per_field) if unique.per_field else _ANYWHERE
            held.append(((field.name, unique.word), place.identity if isinstance(place, Words) else None))
    return _Person(fold(name) if name else None, tuple(held))


_ANYWHERE = Words(frozenset(), "")
"""The place of an office of which there is one in all."""


def _one_person(one: _Person, other: _Person) -> Truth:
    """Two entries are one person if named so, or where both hold an office that only one can hold."""
    if one.name and other.name:
        return known(one.name == other.name)
    places = dict(other.offices)
    return disjunction(
        _same_place(place, places[office]) for office, place in one.offices if office in places
    )


def _same_place(one: str | None, other: str | None) -> Truth:
    return Truth.MAYBE if one is None or other is None else known(one == other)
