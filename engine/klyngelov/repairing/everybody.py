"""Every entry that a list might have, as far as some norms tell entries apart.

A repair looks for those whom the law speaks of; a proof that nothing will do must look at everybody. Two
entries that the norms do not tell apart are one here. A list of whom there are too many sorts is not proved.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, product

from klyngelov.lawbook.formula import ComparedTest, NumberTest, Query, Relation, Test, WordTest, tests_in
from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing, Uniqueness, WordList
from klyngelov.proposal.located import Node
from klyngelov.repairing.edits import mapping, scalar, sequence
from klyngelov.repairing.measure import describing
from klyngelov.repairing.pools import NO, YES, Pools
from klyngelov.values.frozen import dataclass

MOST = 4_000
"""How many sorts of entries are looked at."""

_MOST_WORDS = 5
"""Of how many words, at the most, every selection is tried in a field that takes several."""


@dataclass(frozen=True, slots=True)
class Everybody:
    """Finds the sorts of entries of one list; ``sought`` says that they are looked for from another list."""

    listing: Listing
    pools: Pools
    sought: bool

    def nodes(self, queries: Sequence[Query]) -> list[Node] | None:
        """An entry of every sort; None where there are too many."""
        tests = [test for query in queries for test in tests_in(query.formula)]
        fields = self._fields(tests)
        values: list[list[tuple[str, Node] | None]] = []
        number = 1
        for field in fields:
            told = list(self._values(field, tests))
            number *= 1 + len(told)
            if number > MOST:
                return None
            values.append([None, *((field.name, value) for value in told)])
        return [mapping([one for one in chosen if one is not None]) for chosen in product(*values)]

    def _fields(self, tests: Iterable[Test]) -> list[Field]:
        """The fields that make a difference: those tested, and those that say what an entry is."""
        main = self.listing.main
        names = {test.field for test in tests}
        if main is not None and (self.sought or main.name in names):
            unique = self._unique(main)
            names |= {main.name, *(one.per_field for one in unique if one.per_field)}
            names |= {one.name for one in self.listing.fields.values() if one.narrows == main.name}
        if self.sought:
            names |= set(describing(self.listing))
        fields = self.listing.fields.values()
        identifying = self.listing.identifying
        return [one for one in fields if one.name in names and one is not identifying and not one.repeated]

    def _unique(self, field: Field) -> tuple[Uniqueness, ...]:
        words = self.pools.vocabulary.word_lists.get(field.word_list or "")
        return words.unique if words else ()

    # ── Values ────────────────────────────────────────────────────────────────────────────────
    def _values(self, field: Field, tests: Sequence[Test]) -> Iterator[Node]:
        words = self.pools.vocabulary.word_lists.get(field.word_list or "")
        mine = [test for test in tests if test.field == field.name]
        if field.refers_to:
            named = list(self.pools.named(field).values())
            other = next((one for one in (words.words() if words else ()) if one not in named), None)
            yield from map(scalar, [*named, *([other] if other else [])])
        elif words is not None:
            found = list(self._words(field, words, tests))
            if field.several and len(found) <= _MOST_WORDS:
                sets = chain.from_iterable(combinations(found, size) for size in range(1, len(found) + 1))
                yield from (sequence([scalar(one) for one in chosen]) for chosen in sets)
            else:
                yield from map(scalar, found)
        elif field.kind is FieldKind.ANSWER:
            yield from map(scalar, (YES, NO))
        else:
            yield from map(scalar, dict.fromkeys(chain.from_iterable(map(self._around, mine))))

    def _words(self, field: Field, words: WordList, tests: Sequence[Test]) -> Iterator[str]:
        """A word of each sort: what the tests ask of this field and of what it narrows tells words apart."""
        about = {field.name, field.narrows}
        about |= {one.name for one in self.listing.fields.values() if one.narrows == field.name}
        asked = [test for test in tests if isinstance(test, WordTest) and test.field in about]
        interest = [test.atoms for test in asked]
        seen: set[object] = set()
        for word in words.words():
            meant = words.denotation[word]
            known = (frozenset().union(*interest) & meant, bool(meant - frozenset().union(*interest)))
            sort: object = word if self.sought or word in _single(words) else known
            if sort not in seen:
                seen.add(sort)
                yield word

    def _around(self, test: Test) -> Iterator[str]:
        """The values at which a test turns, and those beside them."""
        field = self.listing.fields[test.field]
        if isinstance(test, NumberTest):
            for bound in (test.low, test.high):
                if bound is not None:
                    yield from (str(bound - 1), str(bound), str(bound + 1))
        elif isinstance(test, ComparedTest):
            yield from self.pools.compared(test, *Relation)
        else:
            yield from self.pools.values(test, field)


def _single(words: WordList) -> set[str]:
    """The words for offices that only one can have."""
    return {one.word for one in words.unique}
