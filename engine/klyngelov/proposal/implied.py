"""What the registers say of names that are referred to without standing in the list.

A draft of a body across municipalities may name a mayor's municipality and no list of them. The
register still answers what form of government that municipality can have.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from klyngelov.lawbook.vocabulary import Listing, Vocabulary
from klyngelov.proposal.facts import AllEntries, Value, Words
from klyngelov.proposal.located import Scalar
from klyngelov.proposal.value_reader import ValueReader
from klyngelov.values.position import START

Implied = dict[str, Mapping[str, Mapping[str, Value | None]]]


def implied(entries: AllEntries, vocabulary: Vocabulary, values: ValueReader, day: date) -> Implied:
    """For each list kept in a register, the values on a day of the names that something refers to."""
    found: Implied = {}
    for listing in vocabulary.listings.values():
        main = listing.main
        words = vocabulary.word_lists.get(main.word_list or "") if main else None
        if words and words.register and any(field.columns for field in listing.fields.values()):
            names = _referred_to(listing.name, entries, vocabulary)
            found[listing.name] = {
                name: _values(listing, words.register.get(name, {}), values, day) for name in names
            }
    return found


def _referred_to(target: str, entries: AllEntries, vocabulary: Vocabulary) -> list[str]:
    names: dict[str, None] = {}
    for found in entries.values():
        fields = [
            one.name for one in vocabulary.listings[found.listing].fields.values() if one.refers_to == target
        ]
        for record in found.records:
            for name in fields:
                value = record.values.get(name)
                if isinstance(value, Words):
                    names[value.identity] = None
    return list(names)


def _values(
    listing: Listing, row: Mapping[str, str], values: ValueReader, day: date
) -> dict[str, Value | None]:
    return {
        field.name: values.value(field, Scalar(text, START))
        for field in listing.fields.values()
        if (text := field.registered(row, day))
    }
