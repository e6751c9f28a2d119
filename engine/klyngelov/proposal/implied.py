"""The names that are referred to without standing in the list, and what the registers say of them.

A draft of a body across municipalities may name a mayor's municipality and no list of them. The
register still answers what form of government that municipality can have. Of a name in no register
nothing is known but that it may stand in the list.
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
    """For each list that leaves room for more, the names that something refers to.

    With each stands what the register, if any, says of it for a day.
    """
    found: Implied = {}
    for name in sorted(vocabulary.referred_to):
        known = entries.get((None, name))
        if known is not None and known.complete:
            continue
        listing = vocabulary.listings[name]
        words = vocabulary.word_lists.get(listing.main.word_list or "") if listing.main else None
        register = words.register if words else {}
        found[name] = {
            one: _values(listing, register.get(one, {}), values, day)
            for one in _referred_to(name, entries, vocabulary)
        }
    return found


def _referred_to(target: str, entries: AllEntries, vocabulary: Vocabulary) -> list[str]:
    names: dict[str, None] = {}
    for found in entries.values():
        references = vocabulary.listings[found.listing].references
        fields = [one.name for one in references if one.refers_to == target]
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
        for field in listing.registered
        if (text := field.registered(row, day))
    }
