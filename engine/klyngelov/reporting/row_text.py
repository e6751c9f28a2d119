"""What a row of a draft says, in words: "2 praktiserende læger udpeget af PLO"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from klyngelov.drafting.kinds import Kind
from klyngelov.drafting.rows import Row, written_words
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Listing, Vocabulary
from klyngelov.proposal.facts import Facts
from klyngelov.values.danish import listed

Alike = tuple[Row, int, tuple[str, ...]]
"""Rows that differ only in whom they come from: one of them, how many there are, and from whom."""


def alike(rows: Iterable[tuple[Kind, int]], rulebook: Rulebook, facts: Facts) -> list[Alike]:
    """Rows put together where they differ only in the entry of another list that they name.

    Whom they come from is said where they come from each entry; who it is where there is a choice, it is not.
    """
    groups: dict[tuple[object, ...], tuple[Row, int, list[str]]] = {}
    for kind, count in rows:
        listing = rulebook.vocabulary.listings[kind.row.place[1]]
        names = [field.name for field in listing.references]
        key = (kind.row.place, *(pair for pair in kind.row.written if pair[0] not in names))
        named = [word for name in names for word in written_words(kind.row.stating(name) or ())]
        first, number, already = groups.get(key, (kind.row, 0, []))
        groups[key] = (first, number + count, [*already, *named])
    found: list[Alike] = []
    for row, number, named in groups.values():
        references = rulebook.vocabulary.listings[row.place[1]].references
        everyone = [len(facts.of(None, field.refers_to or "").records) for field in references]
        found.append((row, number, tuple(named) if len(named) in everyone else ()))
    return sorted(found, key=lambda one: _order(one[0], rulebook.vocabulary))


def _order(row: Row, vocabulary: Vocabulary) -> tuple[int, int]:
    """By the broadest word it falls under, in the order of the words, and the narrowest first."""
    main = vocabulary.listings[row.place[1]].main
    words = vocabulary.word_lists.get(main.word_list or "") if main else None
    word = row.stating(main.name) if main else None
    if words is None or not isinstance(word, str) or word not in words.extension:
        return (0, 0)
    broadest = min(at for at, one in enumerate(words.words()) if word in words.extension[one])
    return (broadest, len(words.extension[word]))


def shown_rows(rows: Sequence[tuple[Kind, int]], rulebook: Rulebook, facts: Facts) -> list[str]:
    """What each row is, how many there are, and from whom."""
    return [shown_row(row, count, names, rulebook) for row, count, names in alike(rows, rulebook, facts)]


def shown_row(row: Row, count: int, names: Sequence[str], rulebook: Rulebook) -> str:
    """One sort of row in words, with how many there are and from whom."""
    said = f"{count} {row_words(row, count, rulebook)}"
    return f"{said} ({listed(names)})" if names else said


def row_words(row: Row, count: int, rulebook: Rulebook) -> str:
    """What a row is, as ``count`` of them are called; whom it comes from is left out."""
    listing = rulebook.vocabulary.listings[row.place[1]]
    office = _office(row, listing, rulebook.vocabulary)
    said = office[1] if office else _called(row, listing, count, rulebook.vocabulary)
    phrases = rulebook.changes[listing.name].phrases if listing.name in rulebook.changes else {}
    references = [field.name for field in listing.references]
    for field, written in row.written:
        phrase = phrases.get(field)
        if office and field == office[0]:
            continue
        if phrase and field not in references and written_words(written):
            words = [_definite(word, rulebook.vocabulary) for word in written_words(written)]
            said += " " + phrase.text.lstrip(", ").replace("{ord}", listed(words))
    return said


def _office(row: Row, listing: Listing, vocabulary: Vocabulary) -> tuple[str, str] | None:
    """The field and the word that tell what a row is where its main word is left open."""
    if listing.main is None or row.stating(listing.main.name) is not None:
        return None
    for field, written in row.written:
        words = vocabulary.word_lists.get(listing.fields[field].word_list or "")
        if words is not None and words.closed and isinstance(written, str) and written in words.extension:
            return field, written
    return None


def _called(row: Row, listing: Listing, count: int, vocabulary: Vocabulary) -> str:
    main = listing.main
    word = row.stating(main.name) if main else None
    if main is None or not isinstance(word, str):
        return listing.each if count == 1 else listing.plural
    if listing.seats_of is not None:
        return f"{listing.each if count == 1 else listing.plural} til {word}"
    plurals = vocabulary.word_lists[main.word_list or ""].plurals
    return word if count == 1 else plurals.get(word, word)


def _definite(word: str, vocabulary: Vocabulary) -> str:
    """An organ in the form in which a sentence names it; any other word as it is."""
    return vocabulary.organs[word].definite if word in vocabulary.organs else word
