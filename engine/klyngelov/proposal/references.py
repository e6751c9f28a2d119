"""Holds the names that refer to another list against that list."""

from __future__ import annotations

from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.proposal.facts import AllEntries, Entries, Words
from klyngelov.proposal.faulting import Collector


def check_references(entries: AllEntries, vocabulary: Vocabulary, collector: Collector) -> None:
    """A name that refers to a complete list with words of its own must stand in that list."""
    for (_, name), found in entries.items():
        for field in vocabulary.listings[name].references:
            words = vocabulary.word_lists.get(field.word_list or "")
            target = entries.get((None, field.refers_to or ""))
            if words is None or words.closed or target is None or not target.complete:
                continue
            names = _names(target, vocabulary)
            for record in found.records:
                value = record.values.get(field.name)
                if isinstance(value, Words) and value.identity not in names:
                    at = record.positions.get(field.name, record.position)
                    shown = names.values()
                    collector.unknown("unknown-reference", f"«{field.name}»:", value.shown(), at, shown)


def _names(entries: Entries, vocabulary: Vocabulary) -> dict[str, str]:
    """What references to a list may name: as compared, and as the draft writes it."""
    main = vocabulary.listings[entries.listing].main
    words = [record.values.get(main.name) for record in entries.records] if main else []
    return {word.identity: word.shown() for word in words if isinstance(word, Words)}
