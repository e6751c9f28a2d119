"""Whether an entry of one list (a chair) is also an entry of another list of its organ (a member).

Entries that are described alike, with the same word and the same references, are taken to be the
same person: a draft names its chair as it names its members. Entries whose words or references
exclude each other are not; anything else is open.
"""

from __future__ import annotations

from dataclasses import replace

from klyngelov.lawbook.vocabulary import Field, Listing, Vocabulary
from klyngelov.proposal.facts import AllEntries, Answer, Entries, Record, Words
from klyngelov.values.truth import Truth, disjunction, known


def seated(entries: AllEntries, vocabulary: Vocabulary) -> AllEntries:
    """The same lists with every such field answered where the list can tell."""
    result: AllEntries = dict(entries)
    for key, found in entries.items():
        listing = vocabulary.listings[found.listing]
        for field in listing.fields.values():
            target = entries.get((found.organ, field.seat_in or ""))
            if field.seat_in and target is not None:
                records = tuple(_answered(record, field, listing, target) for record in result[key].records)
                result[key] = replace(result[key], records=records)
    return result


def _answered(record: Record, field: Field, listing: Listing, target: Entries) -> Record:
    found = disjunction(_same(record, other, listing) for other in target.records)
    if not target.complete:
        found = max(found, Truth.MAYBE)
    # What the list shows goes before what the draft says of it.
    answer = record.values.get(field.name) if found is Truth.MAYBE else Answer(found is Truth.YES)
    return record.with_values({**record.values, field.name: answer})


def _same(record: Record, other: Record, listing: Listing) -> Truth:
    """Whether two entries are the same person: by their word, and by the references both state."""
    main = listing.main
    word = _alike(record, other, main.name) if main else Truth.YES
    if word is Truth.NO:
        return word
    ours, theirs = _references(record, listing), _references(other, listing)
    both = ours.keys() & theirs.keys()
    if not both and (ours or theirs):
        return min(word, Truth.MAYBE)
    return min(word, known(all(ours[name] == theirs[name] for name in both)))


def _references(record: Record, listing: Listing) -> dict[str, str]:
    """What the entry's references name, by field."""
    return {
        field.name: value.identity
        for field in listing.references
        if isinstance(value := record.values.get(field.name), Words)
    }


def _alike(record: Record, other: Record, name: str) -> Truth:
    ours, theirs = record.values.get(name), other.values.get(name)
    if not isinstance(ours, Words) or not isinstance(theirs, Words):
        return Truth.MAYBE
    if ours.identity == theirs.identity:
        return Truth.YES
    return Truth.MAYBE if ours.possible & theirs.possible else Truth.NO
