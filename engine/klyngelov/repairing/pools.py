"""The values that a field might be given: those the law itself speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from klyngelov.lawbook.formula import (
    AnswerTest,
    ComparedTest,
    DateTest,
    NumberTest,
    OwnField,
    Query,
    RelatedTest,
    Relation,
    SubjectTest,
    Test,
    WordTest,
    tests_in,
)
from klyngelov.lawbook.vocabulary import Field, Listing, Vocabulary
from klyngelov.proposal.facts import Day, Facts, Words
from klyngelov.repairing.places import ListKey
from klyngelov.values.frozen import dataclass

YES, NO = "ja", "nej"
_A_DAY = timedelta(days=1)
_BESIDE = {Relation.BEFORE: -_A_DAY, Relation.AFTER: _A_DAY}

Pool = dict[str, list[str]]
"""For each field the values it might be given, as a draft writes them."""


@dataclass(frozen=True, slots=True)
class Pools:
    """Finds the values for the fields of a draft's lists."""

    vocabulary: Vocabulary
    facts: Facts

    def pool(self, key: ListKey, queries: Iterable[Query]) -> Pool:
        """For each field that the queries test, the values they tell apart, in the order of the law."""
        fields = self.vocabulary.listings[key[1]].fields
        found: dict[str, dict[str, None]] = {}
        for query in queries:
            for test in tests_in(query.formula):
                told = self.values(test, fields[test.field])
                found.setdefault(test.field, {}).update(dict.fromkeys(told))
        return {field: list(words) for field, words in found.items()}

    def unspoken(self, field: Field, queries: Iterable[Query]) -> list[str]:
        """The words of a closed list that the law does not speak of: where it only says what must not be."""
        words = self.vocabulary.word_lists.get(field.word_list or "")
        tests = [one for query in queries for one in tests_in(query.formula) if one.field == field.name]
        spoken = frozenset[str]().union(*(one.atoms for one in tests if isinstance(one, WordTest)))
        if words is None or not words.closed:
            return []
        return [word for word in words.words() if not words.denotation[word] & spoken]

    def left(self, field: Field, queries: Iterable[Query]) -> list[str]:
        """The word that is left where the law speaks of all the others of a closed list; else none."""
        unspoken = self.unspoken(field, queries)
        return unspoken if len(unspoken) == 1 else []

    def values(self, test: Test, field: Field) -> Iterator[str]:
        """The values that a test tells apart."""
        match test:
            case WordTest():
                yield from test.words
            case AnswerTest():
                yield from (YES, NO)
            case DateTest(_, first, last):
                yield from (one.isoformat() for one in (first, last) if one)
                if first and not last:
                    yield (first - _A_DAY).isoformat()
                if last and not first:
                    yield (last + _A_DAY).isoformat()
            case NumberTest(_, low, high):
                yield from (str(one) for one in (low, high) if one is not None)
            case SubjectTest() | RelatedTest():
                yield from self.named(field).values()
            case ComparedTest():
                yield from self.compared(test, *Relation)

    def compared(self, test: ComparedTest, *relations: Relation) -> Iterator[str]:
        """Values that stand so to what a test compares with, where that is the same for every entry."""
        other = None if isinstance(test.operand, OwnField) else self.facts.common(test.operand)
        if isinstance(other, Words):
            yield other.shown()
        elif isinstance(other, Day):
            days = [other.day + _BESIDE.get(relation, timedelta()) for relation in relations]
            yield from dict.fromkeys(day.isoformat() for day in days)

    def named(self, field: Field) -> dict[str, str]:
        """The entries that a reference may name: their identities, and how the draft writes them."""
        target = self.vocabulary.listings.get(field.refers_to or "")
        found: dict[str, str] = {}
        if target and target.main:
            for record in self.facts.of(None, target.name).records:
                name = record.values.get(target.main.name)
                if isinstance(name, Words):
                    found[name.identity] = name.shown()
        return found

    def each(self, field: Field) -> str | None:
        """How a reference to every entry of a list is written; None for a field that is no reference."""
        target = self.vocabulary.listings.get(field.refers_to or "")
        return each_of(target) if target else None


def each_of(target: Listing) -> str:
    """How a draft names every entry of a list: hver deltagende."""
    return f"hver {target.each.split()[0]}"
