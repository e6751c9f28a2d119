"""What the law asks of each field, and so which answers it tells apart.

Two answers that no norm tells apart come to the same, so one of each kind is enough to try them all. This is
what makes the set of answers closed, also for numbers and days.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import TypeVar

from klyngelov.judging.law import Law
from klyngelov.judging.queries import statements_of
from klyngelov.lawbook.formula import (
    ComparedTest,
    DateTest,
    JudgedDay,
    NumberTest,
    OwnField,
    Peer,
    RelatedTest,
    SubjectTest,
    Test,
    WordTest,
    tests_in,
)
from klyngelov.lawbook.norm import CountBound
from klyngelov.lawbook.vocabulary import OTHER, Field, FieldKind, Vocabulary, WordList
from klyngelov.proposal.facts import Answer, Day, Number, Several, Value, Words
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ANY, Interval

_MOST_SETS = 4
"""Of so many kinds of words every set is tried; of more only none, each alone, and all."""

_NO_KNOWN_WORD = "-"
"""Stands for a text that is none of the words that the law asks about."""


@dataclass(frozen=True, slots=True, eq=False)
class Distinctions:
    """The tests that some law puts to the fields of its lists, by list and field.

    ``compared`` are the fields whose values are held against one another, ``most`` the largest number that a
    bound on a list names. ``day`` is the day that judges, which values may be held against.
    """

    vocabulary: Vocabulary
    tests: dict[tuple[str, str], list[Test]]
    compared: frozenset[tuple[str, str]]
    most: dict[str, int]
    day: date

    def counts(self, listing: str, room: Interval) -> list[Interval]:
        """A number of each kind: beyond the largest that a bound on the list names, all come to the same."""
        last = max(room.low, self.most.get(listing, 0) + 1)
        last = last if room.high is None else min(last, room.high)
        return [Interval(number, number) for number in range(room.low, last + 1)]

    def values(self, listing: str, field: Field, stated: Value | None) -> list[Value] | None:
        """An answer of each kind that the law tells apart, and that what is ``stated`` leaves room for.

        None where there is no telling what could be answered.
        """
        tests = self.tests.get((listing, field.name), [])
        match field.kind:
            case FieldKind.ANSWER:
                return [Answer(True), Answer(False)]
            case FieldKind.NUMBER:
                return list(_numbers(tests, stated))
            case FieldKind.DATE:
                # A day that is held against another day is told apart by that one too.
                return None if (listing, field.name) in self.compared else list(_days(tests, self.day))
            case FieldKind.WORD:
                words = self.vocabulary.word_lists.get(field.word_list or "")
                if words is None or any(isinstance(test, SubjectTest | RelatedTest) for test in tests):
                    return None  # whom it names depends on another list
                kinds = self._kinds(words, tests, stated, exact=(listing, field.name) in self.compared)
                return [Several(chosen) for chosen in some_sets(kinds)] if field.several else list(kinds)
            case _:
                return None

    def _kinds(
        self, words: WordList, tests: Iterable[Test], stated: Value | None, *, exact: bool
    ) -> list[Words]:
        """One atom of each kind; where values are compared with one another, every atom is its own kind."""
        possible = stated.possible if isinstance(stated, Words) and OTHER not in stated.possible else None
        asked = [test.atoms for test in tests if isinstance(test, WordTest)]
        found: dict[object, str] = {}
        for atom in words.words():
            if possible is None or atom in possible:
                kind = atom if exact else tuple(atom in atoms for atoms in asked)
                found.setdefault(kind, atom)
        if not words.closed and possible is None:
            found.setdefault(tuple(False for _ in asked), _NO_KNOWN_WORD)
        return [Words(frozenset({atom}), atom) for atom in found.values()]


def distinctions(law: Law, vocabulary: Vocabulary, day: date) -> Distinctions:
    """What a law tells apart on a day."""
    tests: dict[tuple[str, str], list[Test]] = {}
    compared: set[tuple[str, str]] = set()
    for query in law.queries:
        for test in tests_in(query.formula):
            tests.setdefault((query.listing, test.field), []).append(test)
            if isinstance(test, RelatedTest):
                for inner in test.tests:
                    tests.setdefault((test.listing, inner.field), []).append(inner)
            elif isinstance(test, ComparedTest) and not isinstance(test.operand, JudgedDay):
                compared.add((query.listing, test.field))
                if isinstance(test.operand, Peer):
                    compared.add((test.operand.listing, test.operand.field))
                elif isinstance(test.operand, OwnField):
                    compared.add((query.listing, test.operand.field))
    return Distinctions(vocabulary, tests, frozenset(compared), _most(law), day)


def _most(law: Law) -> dict[str, int]:
    """The largest number that any bound on a list names."""
    most: dict[str, int] = {}
    for bearing in law.bearings:
        for statement in statements_of(bearing.instance):
            if isinstance(statement, CountBound):
                named = max(statement.bound.low, statement.bound.high or 0)
                listing = statement.query.listing
                most[listing] = max(most.get(listing, 0), named)
    return most


def _numbers(tests: Iterable[Test], stated: Value | None) -> Iterator[Number]:
    room = stated.interval if isinstance(stated, Number) else ANY
    ends = {
        number
        for test in tests
        if isinstance(test, NumberTest)
        for number in (test.low - 1, test.low, *((test.high, test.high + 1) if test.high is not None else ()))
    }
    for number in sorted(ends):
        if number >= room.low and (room.high is None or number <= room.high):
            yield Number(Interval(number, number))


def _days(tests: Iterable[Test], judged: date) -> Iterator[Day]:
    one = timedelta(days=1)
    ends: set[date] = set()
    for test in tests:
        if isinstance(test, DateTest):
            ends |= {test.first - one, test.first} if test.first else set()
            ends |= {test.last, test.last + one} if test.last else set()
        elif isinstance(test, ComparedTest):
            ends |= {judged}
            ends |= {judged - one} if judged > date.min else set()
            ends |= {judged + one} if judged < date.max else set()
    return (Day(day) for day in sorted(ends))


_Kind = TypeVar("_Kind")


def some_sets(kinds: Sequence[_Kind]) -> Iterator[tuple[_Kind, ...]]:
    """Every set of a few kinds; of many only none, each alone, and all."""
    sizes = range(len(kinds) + 1) if len(kinds) <= _MOST_SETS else (0, 1, len(kinds))
    for size in sizes:
        yield from combinations(kinds, size)
