"""Entries that would meet a demand: what the law asks for, written as a draft would write it.

A witness is worked out from the conjunctions of a query's normal form and is only a proposal: what it is
worth shows when it is measured.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from klyngelov.lawbook.changes import Change
from klyngelov.lawbook.formula import Query, WordTest
from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing
from klyngelov.matching.leaf import leaf_truth
from klyngelov.matching.normal_form import (
    Compared,
    Comparison,
    Conjunction,
    Leaf,
    Link,
    Mode,
    Part,
    Partner,
    Settled,
    SubjectLink,
    conjunctions,
)
from klyngelov.proposal.located import Mapping, Node, Scalar
from klyngelov.repairing.edits import mapping, scalar
from klyngelov.repairing.pools import Pools
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold
from klyngelov.values.truth import NO, Truth

Assignment = dict[str, str]
"""Fields and the values they are given."""

_MOST_WITNESSES = 200


@dataclass(frozen=True, slots=True)
class Witnesses:
    """Finds witnesses for the entries of one list."""

    pools: Pools
    listing: Listing
    change: Change
    words: dict[str, list[str]]

    def of(self, query: Query) -> list[Assignment]:
        """Assignments that should satisfy a query; for a norm *for hver*, for each subject."""
        found: list[Assignment] = []
        for conjunction in conjunctions(query.formula, Mode.CERTAIN):
            found.extend(self._of_conjunction(conjunction, query))
            if len(found) > _MOST_WITNESSES:
                break
        return [one for one in found if self._allowed(one)]

    def _allowed(self, assignment: Assignment) -> bool:
        return all(self.change.settable(self.listing.fields[name]) for name in assignment)

    def _of_conjunction(self, conjunction: Conjunction, query: Query) -> Iterator[Assignment]:
        options: dict[str, list[str]] = {}
        for part in conjunction:
            told = list(self._options(part, query))
            if not told or isinstance(part, Settled):  # nothing is worked out before here
                continue
            field = part.test.field if isinstance(part, Leaf | Compared) else part.field
            known = options.get(field)
            both = [one for one in told if known is None or one in known]
            options[field] = both or known or told
        names = list(options)
        for chosen in product(*options.values()):
            yield dict(zip(names, chosen, strict=True))

    def _options(self, part: Part, query: Query) -> Iterator[str]:
        """The values that make one part of a conjunction so."""
        if isinstance(part, Leaf):
            yield from self._leaf(part)
        elif isinstance(part, SubjectLink):
            if part.link is Link.NAMES:
                yield from self._subjects(part.field, query)
        elif isinstance(part, Partner):
            if part.exists and part.link is Link.NAMES:
                yield from self._partners(part)
        elif isinstance(part, Compared) and part.comparison is Comparison.HOLDS:
            yield from self.pools.compared(part.test, part.test.relation)

    def _leaf(self, leaf: Leaf) -> Iterator[str]:
        test, wanted = leaf.test, leaf.truth if leaf.positive else Truth.YES
        field = self.listing.fields[test.field]
        if wanted is Truth.YES:
            if isinstance(test, WordTest):
                yield from test.words
            else:
                yield next(self.pools.values(test, field))
        elif field.kind is FieldKind.ANSWER:
            yield "nej"
        elif not isinstance(test, WordTest):
            yield from list(self.pools.values(test, field))[1:]
        else:
            words = self.pools.vocabulary.word_lists[field.word_list or ""]
            for word in self.words.get(field.name, ()):
                if word in words.denotation and not words.denotation[word] & test.atoms:
                    yield word

    def _subjects(self, field: str, query: Query) -> Iterator[str]:
        if self.listing.fields[field].refers_to == query.subject:
            yield from self.pools.named(self.listing.fields[field]).values()

    def _partners(self, part: Partner) -> Iterator[str]:
        """The entries of the list referred to for which the tests may hold."""
        names = self.pools.named(self.listing.fields[part.field])
        for record in self.pools.facts.of(None, part.listing).records:
            passes = all(
                leaf_truth(leaf.test, record.values.get(leaf.test.field)) is not NO for leaf in part.leaves
            )
            if passes and record.identity in names:
                yield names[record.identity]


def entry(assignment: Assignment, listing: Listing) -> Node:
    """An entry as a draft would write it: a bare word where nothing but the main field is said."""
    ordered = sorted(assignment.items(), key=lambda item: list(listing.fields).index(item[0]))
    main = listing.main
    only_main = main is not None and all(name == main.name for name, _ in ordered)
    if main and only_main and ordered and len(listing.fields) == 1:
        return scalar(ordered[0][1])
    return mapping((name, value_node(listing.fields[name], text)) for name, text in ordered)


def value_node(field: Field, text: str) -> Node:
    """The value of a field; a field of several words takes a single one too."""
    return scalar(text)


def assignment_of(node: Node, listing: Listing) -> Assignment:
    """The fields that an entry states with a single value."""
    if isinstance(node, Scalar):
        return {listing.main.name: node.text or ""} if listing.main else {}
    found: Assignment = {}
    for one in node.entries if isinstance(node, Mapping) else ():
        field = listing.field_spellings.get(fold(one.key.text or ""))
        if field and isinstance(one.value, Scalar) and one.value.text:
            found[field.name] = one.value.text
    return found


def merged(assignments: Iterable[Assignment]) -> list[Assignment]:
    """Each assignment once, in order."""
    found: dict[tuple[tuple[str, str], ...], Assignment] = {}
    for one in assignments:
        found.setdefault(tuple(sorted(one.items())), one)
    return list(found.values())
