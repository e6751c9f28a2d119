"""Completes the records once all lists are read: ``hver deltagende``, ambiguous and unique words.

"One mayor for each participating municipality" becomes a record for each; a broader role loses the
narrower office that somebody else in the list certainly holds; a word that is ambiguous for a
certain municipality may mean either thing. The order matters: what one field says more precisely of
another must be known before it is known who holds an office.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from klyngelov.lawbook.vocabulary import OTHER, Ambiguity, Field, Listing, Uniqueness, Vocabulary, WordList
from klyngelov.proposal.facts import AllEntries, EachOf, Entries, Record, Value, Words
from klyngelov.proposal.faulting import Collector
from klyngelov.proposal.faults import MAX_UNFOLDED
from klyngelov.proposal.listing_reader import label
from klyngelov.proposal.narrowing import narrowed
from klyngelov.values.interval import Interval


def unfold(entries: AllEntries, vocabulary: Vocabulary) -> AllEntries:
    """The same lists with every record standing for what it says."""
    result: AllEntries = {}
    for key, found in entries.items():
        listing = vocabulary.listings[found.listing]
        records = parts(found.records, listing, entries, vocabulary)
        for field, words in vocabulary.offices[listing.name]:
            records = _unique(records, field, words)
        result[key] = found if records is found.records else found.with_records(records)
    return result


def can_be_unfolded(entries: AllEntries, vocabulary: Vocabulary, collector: Collector) -> bool:
    """Whether no list becomes longer than is read; a fault is noted for each that does."""
    longest = 0
    for found in entries.values():
        size = _unfolded_size(found, vocabulary.listings[found.listing], entries)
        longest = max(longest, size)
        if size > MAX_UNFOLDED:
            what = f"Når «hver …» skrives ud, har «{found.listing}»"
            collector.too_many(what, size, MAX_UNFOLDED, found.position)
    return longest <= MAX_UNFOLDED


def _unfolded_size(found: Entries, listing: Listing, entries: AllEntries) -> int:
    sizes = {one.name: _size(entries.get((None, one.refers_to or ""))) for one in listing.references}
    return sum(
        next((size for name, size in sizes.items() if isinstance(record.values.get(name), EachOf)), 1)
        for record in found.records
    )


def parts(
    records: tuple[Record, ...], listing: Listing, entries: AllEntries, vocabulary: Vocabulary
) -> tuple[Record, ...]:
    """The records that entries of a list stand for, each by itself, whatever else stands in the list."""
    if listing.references:
        records = tuple(part for record in records for part in _each(record, listing, entries))
    for field, words in vocabulary.offices[listing.name]:
        if words.ambiguities:
            records = tuple(_ambiguous(record, field, words) for record in records)
    if any(field.narrows for field in listing.fields.values()):
        records = tuple(narrowed(record, listing, vocabulary) for record in records)
    return records


def held_offices(listing: Listing, vocabulary: Vocabulary) -> Iterator[tuple[Field, WordList, Uniqueness]]:
    """The offices that only one can hold, each with the field of the list that names it."""
    for field, words in vocabulary.offices[listing.name]:
        for unique in words.unique:
            yield field, words, unique


def holds_office(record: Record, field: Field, words: WordList, unique: Uniqueness) -> bool:
    """Whether a record certainly holds an office."""
    return _holds(record, field.name, words.extension[unique.word])


def without_office(record: Record, field: Field, words: WordList, unique: Uniqueness) -> Record:
    """The record as it stands where somebody else holds an office that it may hold."""
    stated = _word(record, field.name)
    if stated is None:
        return record
    rest = stated.possible - words.extension[unique.word]
    return _with(record, field.name, rest, stated.identity) if rest and rest != stated.possible else record


def _each(record: Record, listing: Listing, entries: AllEntries) -> list[Record]:
    """One record for each entry of the list referred to; an open list leaves room for more."""
    for field in listing.references:
        reference = record.values.get(field.name)
        if not isinstance(reference, EachOf):
            continue
        target = entries.get((None, reference.listing))
        unfolded = [_stand_for(record, listing, field, one) for one in _named(target)]
        # What stands for entries that are not named stands for none of those that are.
        rest = dict(record.values) | {field.name: Words(frozenset({OTHER}), OTHER)}
        for number, one in enumerate(_unnamed(target)):
            count = record.count * one.count
            unfolded.append(replace(record, key=f"{record.key}#{number}#", count=count, values=rest))
        if target is None or not target.complete:
            unfolded.append(replace(record, key=record.key + "#", count=Interval(0, None), values=rest))
        return unfolded
    return [record]


def _size(target: Entries | None) -> int:
    return len(target.records) if target else 0


def _named(target: Entries | None) -> list[Record]:
    return [one for one in target.records if one.identity] if target else []


def _unnamed(target: Entries | None) -> list[Record]:
    return [one for one in target.records if not one.identity] if target else []


def _stand_for(record: Record, listing: Listing, field: Field, entry: Record) -> Record:
    """The record for one entry, of which the register says what it says of that entry."""
    identity = entry.identity or ""
    values: dict[str, Value | None] = dict(record.values)
    values[field.name] = Words(frozenset({identity}), identity)
    for one in listing.registered:
        values[one.name] = values.get(one.name) or entry.values.get(one.name)
    return replace(
        record, key=f"{record.key}#{identity}", values=values, label=label(listing, values), row=record.label
    )


def _word(record: Record, field: str) -> Words | None:
    value = record.values.get(field)
    return value if isinstance(value, Words) else None


def _with(record: Record, field: str, possible: frozenset[str], identity: str) -> Record:
    return record.with_values({**record.values, field: Words(possible, identity)})


def _ambiguous(record: Record, field: Field, words: WordList) -> Record:
    stated = _word(record, field.name)
    if stated is None:
        return record
    for ambiguity in words.ambiguities:
        if stated.identity == ambiguity.word and _stands_at(record, ambiguity):
            wider = stated.possible | words.extension[ambiguity.other]
            return _with(record, field.name, wider, stated.identity)
    return record


def _stands_at(record: Record, ambiguity: Ambiguity) -> bool:
    place = _word(record, ambiguity.field)
    return place is not None and place.identity == ambiguity.value


def _unique(records: tuple[Record, ...], field: Field, words: WordList) -> tuple[Record, ...]:
    for unique in words.unique:
        office = words.extension[unique.word]
        held = [_holds(record, field.name, office) for record in records]
        holders = [record for record, holds in zip(records, held, strict=True) if holds]
        if holders:
            records = tuple(
                record if holds else _without(record, field.name, office, unique, holders)
                for record, holds in zip(records, held, strict=True)
            )
    return records


def _holds(record: Record, field: str, office: frozenset[str]) -> bool:
    stated = _word(record, field)
    return stated is not None and stated.possible <= office and record.count.low > 0


def _without(
    record: Record, field: str, office: frozenset[str], unique: Uniqueness, holders: list[Record]
) -> Record:
    """The record less an office that a holder has: the only one, or the one for the same value."""
    stated = _word(record, field)
    if stated is None or not stated.possible & office:
        return record
    place = _word(record, unique.per_field) if unique.per_field else None
    taken = any(
        unique.per_field is None
        or (place is not None and (held := _word(holder, unique.per_field)) is not None
            and held.identity == place.identity)
        for holder in holders
    )  # fmt: skip
    rest = stated.possible - office
    return _with(record, field, rest, stated.identity) if taken and rest else record
