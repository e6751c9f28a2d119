"""Disjunctive normal form: each three-valued formula as two plain ones, for a rule network.

A rule network knows only matching and not matching. So each formula becomes two: one that matches
the records that *certainly* satisfy it, one for those that *possibly* do.
Each is written as conjunctions without any "or" inside, because an "or" in a joined condition is
what durable_rules gets wrong (see ``tests/matching/test_durable_traps.py``).

A conjunction speaks of the record itself, of the quantifier's entry (a join) and of entries that a
reference must name (a join) or must not name (a negated join).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import product

from klyngelov.lawbook.formula import All, Any, Formula, Not, RelatedTest, SubjectTest
from klyngelov.matching.leaf import LeafTest
from klyngelov.values.truth import Truth


class Mode(Enum):
    """Which records a conjunction is to find."""

    CERTAIN = "certain"
    POSSIBLE = "possible"


class Link(Enum):
    """How a reference stands to the name of an entry."""

    NAMES = "names"
    OTHER = "names another"
    UNSTATED = "is not stated"
    STATED = "is stated"
    UNNAMED = "the entry has no name"
    NAMED = "the entry has a name"


@dataclass(frozen=True, slots=True)
class Leaf:
    """The test has (or, if not ``positive``, has not) this truth value."""

    test: LeafTest
    truth: Truth
    positive: bool


@dataclass(frozen=True, slots=True)
class SubjectLink:
    """How the record's field stands to the quantifier's entry."""

    field: str
    link: Link


@dataclass(frozen=True, slots=True)
class Reference:
    """Whether the record's reference is stated at all."""

    field: str
    link: Link


@dataclass(frozen=True, slots=True)
class Partner:
    """There is (or, if not ``exists``, is not) an entry of the list so linked, with these leaves."""

    field: str
    listing: str
    link: Link
    leaves: frozenset[Leaf]
    exists: bool


Part = Leaf | SubjectLink | Reference | Partner
Conjunction = frozenset[Part]


def conjunctions(formula: Formula, mode: Mode) -> list[Conjunction]:
    """The conjunctions whose union is what the formula certainly (or possibly) selects."""
    return _reduced(_expand(formula, mode, positive=True))


def _expand(formula: Formula, mode: Mode, *, positive: bool) -> list[Conjunction]:
    match formula:
        case Not(part):
            return _expand(part, mode, positive=not positive)
        case All(parts) | Any(parts):
            options = [_expand(part, mode, positive=positive) for part in parts]
            if isinstance(formula, All) is positive:
                return [frozenset().union(*choice) for choice in product(*options)]
            return [conjunction for option in options for conjunction in option]
        case SubjectTest(field):
            return _subject(field, mode, positive=positive)
        case RelatedTest():
            return _related(formula, mode, positive=positive)
        case _:
            return [frozenset({_leaf(formula, mode, positive=positive)})]


def _leaf(test: LeafTest, mode: Mode, *, positive: bool) -> Leaf:
    """Certainly so: YES. Possibly so: not NO. Certainly not so: NO. Possibly not so: not YES."""
    certain = mode is Mode.CERTAIN
    return Leaf(test, Truth.YES if positive is certain else Truth.NO, positive=certain)


def _subject(field: str, mode: Mode, *, positive: bool) -> list[Conjunction]:
    """The reference names the quantifier's entry; either may be unknown, and then it possibly does."""
    options = [Link.NAMES if positive else Link.OTHER]
    if mode is Mode.POSSIBLE:
        options += [Link.UNSTATED, Link.UNNAMED]
    return [frozenset({SubjectLink(field, link)}) for link in options]


def _related(test: RelatedTest, mode: Mode, *, positive: bool) -> list[Conjunction]:
    """A reference to an entry of a list.

    Certain: a named entry certainly passes. Possible: an entry possibly passes, or the reference, or
    the entry's name, is not stated (an incomplete list holds such a nameless entry). The negations
    say that there is no such entry.
    """
    certain_leaves = frozenset(Leaf(inner, Truth.YES, True) for inner in test.tests)
    possible_leaves = frozenset(Leaf(inner, Truth.NO, False) for inner in test.tests)
    field, listing = test.field, test.listing
    if positive and mode is Mode.CERTAIN:
        return [frozenset({Partner(field, listing, Link.NAMES, certain_leaves, True)})]
    if positive:
        return [
            frozenset({Partner(field, listing, Link.NAMES, possible_leaves, True)}),
            frozenset({Partner(field, listing, Link.UNNAMED, possible_leaves, True)}),
            frozenset(
                {Reference(field, Link.UNSTATED), Partner(field, listing, Link.NAMED, possible_leaves, True)}
            ),
        ]
    if mode is Mode.POSSIBLE:
        return [frozenset({Partner(field, listing, Link.NAMES, certain_leaves, False)})]
    nameless = Partner(field, listing, Link.UNNAMED, possible_leaves, False)
    return [
        frozenset(
            {
                Reference(field, Link.STATED),
                Partner(field, listing, Link.NAMES, possible_leaves, False),
                nameless,
            }
        ),
        frozenset(
            {
                Reference(field, Link.UNSTATED),
                Partner(field, listing, Link.NAMED, possible_leaves, False),
                nameless,
            }
        ),
    ]


def _reduced(found: list[Conjunction]) -> list[Conjunction]:
    """Without conjunctions that contradict themselves or that a shorter one already covers."""
    consistent = [one for one in dict.fromkeys(found) if not _contradictory(one)]
    return [one for one in consistent if not any(other < one for other in consistent)]


def _contradictory(conjunction: Conjunction) -> bool:
    required: dict[LeafTest, Truth] = {}
    for part in conjunction:
        if (
            isinstance(part, Leaf)
            and part.positive
            and required.setdefault(part.test, part.truth) is not part.truth
        ):
            return True
    return any(
        isinstance(part, Leaf) and not part.positive and required.get(part.test) is part.truth
        for part in conjunction
    )
