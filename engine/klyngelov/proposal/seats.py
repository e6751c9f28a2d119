"""Whether an entry of one list (a chair) is also an entry of another list of its organ (a member).

Entries that are described alike, with the same word and the same references, are taken to be the
same person: a draft names its chair as it names its members. Entries whose words or references
exclude each other are not; anything else is open.
"""

from __future__ import annotations

from dataclasses import replace

from klyngelov.lawbook.vocabulary import Field, Listing, Vocabulary
from klyngelov.proposal.facts import AllEntries, Answer, Entries, Record, Words
from klyngelov.values.frozen import dataclass
from klyngelov.values.truth import Truth, disjunction, known


def seated(entries: AllEntries, vocabulary: Vocabulary) -> AllEntries:
    """The same lists with every such field answered where the list can tell."""
    result: AllEntries = dict(entries)
    for key, found in entries.items():
        listing = vocabulary.listings[found.listing]
        for field in listing.fields.values():
            target = entries.get((found.organ, field.seat_in or "")) if field.seat_in else None
            if target is not None:
                seats = _Seats(listing, target)
                records = tuple(seats.answered(record, field) for record in result[key].records)
                result[key] = replace(result[key], records=records)
    return result


@dataclass(frozen=True, slots=True)
class _Description:
    """How an entry is described: its word, if it is stated, and what its references name, by field."""

    word: Words | None
    references: tuple[tuple[str, str], ...]


_NO_MAIN_FIELD = Words(frozenset(), "")
"""Where entries have no word, all are described alike."""


class _Seats:
    """The entries of a list, each description once: a list may be long, but says little that differs."""

    def __init__(self, listing: Listing, target: Entries) -> None:
        self._listing = listing
        self._complete = target.complete
        self._taken = tuple(dict.fromkeys(_described(record, listing) for record in target.records))
        self._known: dict[_Description, Truth] = {}

    def answered(self, record: Record, field: Field) -> Record:
        described = _described(record, self._listing)
        found = self._known.get(described)
        if found is None:
            found = self._known[described] = disjunction(_same(described, other) for other in self._taken)
        if not self._complete:
            found = max(found, Truth.MAYBE)
        # What the list shows goes before what the draft says of it.
        answer = record.values.get(field.name) if found is Truth.MAYBE else Answer(found is Truth.YES)
        return record.with_values({**record.values, field.name: answer})

    def _described(self, record: Record) -> _Description:
        return _described(record, self._listing)


def same_person(record: Record, other: Record, listing: Listing) -> Truth:
    """Whether two entries are the same person; ``listing`` is that of ``record``."""
    return _same(_described(record, listing), _described(other, listing))


def _described(record: Record, listing: Listing) -> _Description:
    main = listing.main
    word = record.values.get(main.name) if main else _NO_MAIN_FIELD
    references = tuple(
        (field.name, value.identity)
        for field in listing.references
        if isinstance(value := record.values.get(field.name), Words)
    )
    return _Description(word if isinstance(word, Words) else None, references)


def _same(one: _Description, other: _Description) -> Truth:
    """Whether two entries are the same person: by their word, and by the references both state."""
    word = _alike(one.word, other.word)
    if word is Truth.NO or one.references == other.references:
        return word
    ours, theirs = dict(one.references), dict(other.references)
    both = ours.keys() & theirs.keys()
    if not both:
        return min(word, Truth.MAYBE)
    return min(word, known(all(ours[name] == theirs[name] for name in both)))


def _alike(one: Words | None, other: Words | None) -> Truth:
    if one is None or other is None:
        return Truth.MAYBE
    if one.identity == other.identity:
        return Truth.YES
    return Truth.MAYBE if one.possible & other.possible else Truth.NO
