"""Entries of an organ's lists that bear one name are one person: what one of them says, all of them say.

A draft names its chair among the members and again in the chairmanship, and may tell in either place
what else that person is. The broad word of one entry is narrowed by the narrower word of another; a field
that tells something of the person (``om samme person``) gathers what the others state in it, and which
other word of its list they bear. Words that exclude each other are left as they were stated, for each is
then an office of the same person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from klyngelov.lawbook.vocabulary import Field, Listing, Vocabulary, WordList
from klyngelov.proposal.facts import AllEntries, Record, Several, Value, Words, named
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry of a list, and the list it stands in."""

    listing: Listing
    record: Record

    @property
    def word(self) -> Words | None:
        """The word of the entry's main field, if it is stated."""
        value = self.record.values.get(self.listing.main.name) if self.listing.main else None
        return value if isinstance(value, Words) else None

    @property
    def word_list(self) -> str | None:
        """The list that the main field's words are from."""
        return self.listing.main.word_list if self.listing.main else None


def told_of_persons(entries: AllEntries, vocabulary: Vocabulary) -> AllEntries:
    """The same lists, with every entry saying what the others of the same person say."""
    persons = [places for places in _persons(entries, vocabulary) if len(places) > 1]
    if not persons:
        return entries
    records = {key: list(found.records) for key, found in entries.items()}
    for places in persons:
        together = [_Entry(vocabulary.listings[key[1]], entries[key].records[at]) for key, at in places]
        narrowed = [_narrowed(one, together) for one in together]
        for (key, at), one in zip(places, narrowed, strict=True):
            others = [other for other in narrowed if other is not one]
            records[key][at] = _gathered(one, others, vocabulary)
    return {key: found.with_records(tuple(records[key])) for key, found in entries.items()}


_Place = tuple[tuple[str | None, str], int]


def _persons(entries: AllEntries, vocabulary: Vocabulary) -> Iterator[list[_Place]]:
    """The places of each name in an organ."""
    found: dict[tuple[str, str], list[_Place]] = {}
    for key, one in entries.items():
        field = vocabulary.listings[one.listing].identifying
        if field is None or one.organ is None:
            continue
        for at, record in enumerate(one.records):
            name = named(record, field.name)
            if name:
                found.setdefault((one.organ, fold(name)), []).append((key, at))
    yield from found.values()


def _narrowed(one: _Entry, together: Sequence[_Entry]) -> _Entry:
    """The entry with only what every entry of the person leaves possible, or with another's word for none."""
    alike = [other.word for other in together if other.word and other.word_list == one.word_list]
    if not alike or one.listing.main is None:
        return one
    own = one.word or alike[0]
    left = frozenset.intersection(own.possible, *(word.possible for word in alike))
    # Words that exclude each other tell nothing of the entry that states none.
    if not left or (one.word and left == own.possible):
        return one
    word = replace(own, possible=left)
    return replace(one, record=one.record.with_values({**one.record.values, one.listing.main.name: word}))


def _gathered(one: _Entry, others: Sequence[_Entry], vocabulary: Vocabulary) -> Record:
    values = dict(one.record.values)
    for field in one.listing.fields.values():
        if field.of_person:
            values[field.name] = _together(one, field, others, vocabulary.word_lists[field.word_list or ""])
    return one.record.with_values(values)


def _together(one: _Entry, field: Field, others: Sequence[_Entry], words: WordList) -> Value | None:
    """What the entries of a person state in a field, and the words they bear otherwise."""
    stated = [entry.record.values.get(field.name) for entry in (one, *others)]
    lists = [value for value in stated if isinstance(value, Several)]
    items = [item for value in lists for item in value.items]
    for other in others:
        items.extend(_borne(one, other, words))
    if not lists and not items:
        return stated[0]
    complete = any(value.complete for value in lists)
    return Several(tuple(dict.fromkeys(items)), complete)


def _borne(one: _Entry, other: _Entry, words: WordList) -> Iterator[Words]:
    """The words of a list that another entry of the person bears and this one does not."""
    if other.word and not (one.word and one.word.possible & other.word.possible):
        name = words.spellings.get(fold(other.word.identity))
        if name:
            yield Words(words.denotation[name], name)
    for field in other.listing.fields.values():
        value = other.record.values.get(field.name)
        says_more = field.narrows is not None and field.word_list == words.name
        if says_more and isinstance(value, Words) and value != one.record.values.get(field.name):
            yield value
