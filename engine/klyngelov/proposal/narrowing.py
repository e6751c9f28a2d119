"""What one field of an entry says more precisely of another: an office that narrows a broad role.

The two fields have word lists of their own; a word they share by name means the same thing in both.
A word that the other list does not know leaves only what that list cannot name. Nothing is ever
widened, and words that do not go together are left as they were stated: one person may have both offices.
Those that certainly exclude each other are refused (``contradictions``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from klyngelov.lawbook.vocabulary import OTHER, Field, Listing, Vocabulary, WordList
from klyngelov.proposal.facts import Record, Words


def narrowed(record: Record, listing: Listing, vocabulary: Vocabulary) -> Record:
    """The same entry, its broad words narrowed by the fields that say more."""
    for field in listing.fields.values():
        if field.narrows:
            record = _by(record, field, field.narrows, vocabulary.word_lists[field.word_list or ""])
    return record


def _by(record: Record, field: Field, broad: str, words: WordList) -> Record:
    stated, more = record.values.get(broad), record.values.get(field.name)
    if not isinstance(stated, Words) or not isinstance(more, Words) or OTHER in more.possible:
        return record
    meant = more.possible
    if more.identity in stated.possible:
        # What such a word may be besides is for the other list to say.
        meant = words.extension[more.identity] | (meant - words.denotation[more.identity])
    named = {
        atom: covered for atom in stated.possible if (covered := words.extension.get(atom, _NONE) & meant)
    }
    left = _narrowest(named, words) or stated.possible.difference(words.extension)
    if not left or left == stated.possible:
        return record
    return record.with_values({**record.values, broad: replace(stated, possible=left)})


_NONE: frozenset[str] = frozenset()


def _narrowest(named: Mapping[str, frozenset[str]], words: WordList) -> frozenset[str]:
    """The words under which what is meant falls, without those that a narrower one of them says as well."""
    return frozenset(
        atom
        for atom, covered in named.items()
        if not any(
            covered <= words.extension[other] < words.extension[atom] for other in named if other != atom
        )
    )
