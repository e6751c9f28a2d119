"""What a field of a row may say, as far as the rules can tell the difference.

Words that every test treats alike are one option, shown by the word the rules themselves use; of days
there is one inside and one outside each limit that is tested.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from klyngelov.drafting.rows import RowReader, Written
from klyngelov.lawbook.formula import DateTest, NumberTest, Query, Test, WordTest, tests_in
from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing, WordList
from klyngelov.matching.leaf import word_truth
from klyngelov.proposal.facts import Facts, Value, Words
from klyngelov.values.frozen import dataclass

YES, NO = "ja", "nej"


@dataclass(frozen=True, slots=True)
class Option:
    """One thing a field may say. ``cost`` is higher for a word that the rules do not use."""

    written: Written
    value: Value | None
    cost: int


@dataclass(frozen=True, slots=True)
class Options:
    """The options of the fields of a list, for the queries that are put to it."""

    reader: RowReader
    facts: Facts

    def of(self, field: Field, queries: Iterable[Query]) -> list[Option]:
        """The options of a field; none where no query reads it or no text can be given."""
        tests = [test for query in queries for test in tests_in(query.formula) if test.field == field.name]
        if not tests or field.locked:
            return []
        return [
            Option(written, self.reader.value(field, written), cost)
            for written, cost in self._written(field, tests)
        ]

    def _written(self, field: Field, tests: Sequence[Test]) -> Iterator[tuple[Written, int]]:
        words = self.reader.vocabulary.word_lists.get(field.word_list or "")
        if field.refers_to:
            main = self.reader.vocabulary.listings[field.refers_to].main
            for entry in self.facts.of(None, field.refers_to).records:
                name = entry.values.get(main.name) if main else None
                if isinstance(name, Words):
                    yield name.shown(), 1
        elif field.kind is FieldKind.WORD and words is not None:
            found = list(_words(words, tests))
            yield from _lists(found) if field.several else found
            if field.main and not field.several:
                chosen = {word for word, _ in found}
                yield from ((word, 1) for word in self._usual(words) if word not in chosen)
        elif field.kind is FieldKind.ANSWER:
            yield from ((YES, 1), (NO, 1))
        elif field.kind is FieldKind.DATE:
            yield from ((day.isoformat(), 1) for day in _days(tests, self.facts.day))
        elif field.kind is FieldKind.NUMBER:
            yield from ((str(number), 1) for number in _numbers(tests))

    def _usual(self, words: WordList) -> list[str]:
        """The words that entries most often are, by what other fields of theirs say."""
        named = {usual for one in self.reader.vocabulary.word_lists.values() for usual in one.usual.values()}
        return [word for word in words.words() if word in named]


def reads(query: Query, field: Field) -> bool:
    """Whether a query depends on what a field says."""
    return any(test.field == field.name for test in tests_in(query.formula))


def tested(listing: Listing, queries: Iterable[Query]) -> list[Field]:
    """The fields of a list that some query reads: the main one first, then references, then the rest."""
    fields = [one for one in listing.fields.values() if any(reads(query, one) for query in queries)]
    return sorted(fields, key=lambda field: (not field.main, not field.refers_to))


def _words(words: WordList, tests: Sequence[Test]) -> Iterator[tuple[str, int]]:
    """One word of each sort that the tests, or a word's double meaning, set apart."""
    asked = [test for test in tests if isinstance(test, WordTest)]
    used = [word for test in asked for word in test.words]
    double = {one.word for one in words.ambiguities if one.word in used}
    alone = {test.words[0] for test in asked if len(test.words) == 1}
    # The rules' own words first; of others the broadest, which says least. What the law names by itself goes
    # before what it only treats alike, as a title for an office.
    order = sorted(
        words.words(), key=lambda word: (word not in used, -len(words.extension[word]), word not in alone)
    )
    seen: set[tuple[object, ...]] = set()
    for word in order:
        sort = (word in double, *(word_truth(test.atoms, words.denotation[word]) for test in asked))
        if sort not in seen:
            seen.add(sort)
            yield word, 1 if word in used else 2


def _lists(words: Sequence[tuple[str, int]]) -> Iterator[tuple[tuple[str, ...], int]]:
    """Lists of words: none, one, two, or all that the rules use."""
    yield (), 1
    for number in (1, 2):
        for chosen in combinations(words, number):
            yield tuple(word for word, _ in chosen), sum(cost for _, cost in chosen)
    every = tuple(word for word, cost in words if cost == 1)
    if len(every) > 2:  # noqa: PLR2004 (pairs are there already)
        yield every, len(every)


def _days(tests: Sequence[Test], day: date) -> list[date]:
    """The draft's own day, and those on both sides of each limit."""
    found = [day]
    for test in tests:
        if isinstance(test, DateTest):
            step = timedelta(days=1)
            if test.first and test.first > date.min:
                found.extend((test.first, test.first - step))
            if test.last and test.last < date.max:
                found.extend((test.last, test.last + step))
    return list(dict.fromkeys(found))


def _numbers(tests: Sequence[Test]) -> list[int]:
    found: list[int] = []
    for test in tests:
        if isinstance(test, NumberTest):
            found.extend([test.low, max(test.low - 1, 0)])
            found.extend([test.high, test.high + 1] if test.high is not None else [])
    return list(dict.fromkeys(found))
