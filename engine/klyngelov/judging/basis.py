"""The facts that a recorded judgement rests on, as a short hash that the draft keeps beside it.

A person judged what the draft said then. The hash is of the entries that the norm's conditions look at, or,
where a norm leaves everything to the person, of all that is said of its organ. What does not change the
facts does not change it: comments, the order of entries and fields, the lines they stand on, the day.

A judgement may keep several hashes, one for each finding it settles. ``FORM`` must change whenever what is
hashed does: judgements would otherwise seem to rest on other facts than they do.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from klyngelov.judging.bearing import Bearing
from klyngelov.judging.counting import Counter
from klyngelov.judging.queries import queries_of, statements_of
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import StatedStatement
from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.proposal.facts import (
    Answer,
    Day,
    EachOf,
    Entries,
    Facts,
    Number,
    Record,
    Several,
    Text,
    Value,
    Words,
)
from klyngelov.values.truth import Truth

FORM = "1"
_LENGTH = 12


def basis_hash(bearing: Bearing, counter: Counter) -> str:
    """The hash of the facts that a judgement of a norm, for an organ and subject, rests on."""
    lines = sorted(_facts(bearing, counter))
    head = (FORM, bearing.norm.id, bearing.instance.organ or "", bearing.subject or "", bearing.part)
    return hashlib.sha256("\n".join((*head, *lines)).encode()).hexdigest()[:_LENGTH]


def _facts(bearing: Bearing, counter: Counter) -> Iterator[str]:
    facts, instance = counter.facts, bearing.instance
    stated = [one for one in statements_of(instance) if isinstance(one, StatedStatement)]
    queries = queries_of((instance,), ())
    for one in stated:
        yield f"{one.listing}: {facts.of(one.organ, one.listing).stated}"
    for query in queries:
        entries = facts.of(query.organ, query.listing)
        yield from _of_list(entries, _looked_at(query, bearing, counter, entries), counter)
    if not stated and not queries:
        for (organ, _), entries in facts.entries.items():
            if organ == instance.organ:
                yield from _of_list(entries, entries.records, counter)


def _looked_at(query: Query, bearing: Bearing, counter: Counter, entries: Entries) -> Iterable[Record]:
    """The entries that count, or may count, for the subject."""
    subject = _subject(bearing, counter.facts)
    if query.listing == bearing.norm.quantifier and query.organ is None and subject is not None:
        return (subject,)
    if query.subject is not None and subject is None:
        return entries.records  # of the entries together, not of one of them
    matched = counter.matched(query, subject)
    return (one for number, one in enumerate(entries.records) if matched.truth(number) is not Truth.NO)


def _subject(bearing: Bearing, facts: Facts) -> Record | None:
    """The entry that the norm's quantifier stands at."""
    records = facts.of(None, bearing.norm.quantifier).records if bearing.norm.quantifier else ()
    return next((one for one in records if one.label == bearing.subject), None)


def _of_list(entries: Entries, records: Iterable[Record], counter: Counter) -> Iterator[str]:
    place = f"{entries.organ or ''}/{entries.listing}"
    derived = _derived(counter.vocabulary, entries.listing)
    yield f"{place}: {entries.stated} {entries.complete}"
    yield from (f"{place}: {_record(record, derived)}" for record in records)
    if entries.calendar:
        yield f"{place}: {entries.calendar.yearly}"
        yield from (f"{place}: {one.year} {one.count}" for one in entries.calendar.years)


def _derived(vocabulary: Vocabulary, name: str) -> frozenset[str]:
    """The fields that only repeat what a register says, on the day, of another entry that is referred to."""
    listing = vocabulary.listings[name]
    if vocabulary.register_field(listing) is listing.main:
        return frozenset()
    return frozenset(field.name for field in listing.registered if field.locked)


def _record(record: Record, derived: frozenset[str]) -> str:
    values = ((name, value) for name, value in record.values.items() if name not in derived)
    stated = sorted((name, _value(value)) for name, value in values if value is not None)
    return f"{record.count.low}-{record.count.high} {stated}"


def _value(value: Value) -> str:
    match value:
        case Words(possible, identity):
            return f"{identity} {sorted(possible)}"
        case Several(items, complete):
            return f"{sorted(_value(item) for item in items)} {complete}"
        case Number(interval):
            return f"{interval.low}-{interval.high}"
        case Answer(yes):
            return str(yes)
        case Day(day):
            return day.isoformat()
        case Text(text):
            return " ".join(text.split())
        case EachOf(listing):
            return listing
