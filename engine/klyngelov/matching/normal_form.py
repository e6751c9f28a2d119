"""Disjunctive normal form: each three-valued formula as two plain ones, for a rule network.

A rule network knows only matching and not matching. So each formula becomes two: one that matches
the records that *certainly* satisfy it, one for those that *possibly* do.
Each is written as conjunctions without any "or" inside, because an "or" in a joined condition is
what durable_rules gets wrong (see ``tests/matching/test_durable_traps.py``).

A conjunction speaks of the record itself, of the quantifier's entry (a join), of a value it is compared
with (a join) and of entries that a reference must name (a join) or must not name (a negated join).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import chain, product

from klyngelov.lawbook.formula import All, Any, ComparedTest, Formula, Not, RelatedTest, SubjectTest
from klyngelov.matching.leaf import LeafTest
from klyngelov.values.frozen import dataclass
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


class Comparison(Enum):
    """How a record's value stands to the value it is compared with."""

    HOLDS = "both are known, and stand so"
    FAILS = "both are known, and do not stand so"
    OPEN = "the record's value may be several things"
    OTHER_OPEN = "the other value may be several things"


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
    """There is (or, if not ``exists``, is not) an entry of the list so linked, with these leaves.

    ``sure`` asks for an entry that certainly stands in the list.
    """

    field: str
    listing: str
    link: Link
    leaves: tuple[Leaf, ...]
    exists: bool
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """How the record's field stands to the operand."""

    test: ComparedTest
    comparison: Comparison


Part = Leaf | SubjectLink | Reference | Partner | Compared
Conjunction = tuple[Part, ...]
"""Each part once, in the order of the formula, so that the same formula always gives the same rules."""


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
                return [tuple(chain.from_iterable(choice)) for choice in product(*options)]
            return [conjunction for option in options for conjunction in option]
        case SubjectTest(field):
            return _subject(field, mode, positive=positive)
        case RelatedTest():
            return _related(formula, mode, positive=positive)
        case ComparedTest():
            return _compared(formula, mode, positive=positive)
        case _:
            return [(_leaf(formula, mode, positive=positive),)]


def _leaf(test: LeafTest, mode: Mode, *, positive: bool) -> Leaf:
    """Certainly so: YES. Possibly so: not NO. Certainly not so: NO. Possibly not so: not YES."""
    certain = mode is Mode.CERTAIN
    return Leaf(test, Truth.YES if positive is certain else Truth.NO, positive=certain)


def _subject(field: str, mode: Mode, *, positive: bool) -> list[Conjunction]:
    """The reference names the quantifier's entry; either may be unknown, and then it possibly does."""
    options = [Link.NAMES if positive else Link.OTHER]
    if mode is Mode.POSSIBLE:
        options += [Link.UNSTATED, Link.UNNAMED]
    return [(SubjectLink(field, link),) for link in options]


def _compared(test: ComparedTest, mode: Mode, *, positive: bool) -> list[Conjunction]:
    """The values stand so (or not); where either may be several things, they possibly do."""
    options = [Comparison.HOLDS if positive else Comparison.FAILS]
    if mode is Mode.POSSIBLE:
        options += [Comparison.OPEN, Comparison.OTHER_OPEN]
    return [(Compared(test, comparison),) for comparison in options]


def _related(test: RelatedTest, mode: Mode, *, positive: bool) -> list[Conjunction]:
    """A reference to an entry of a list.

    Certain: a named entry certainly passes. Possible: an entry possibly passes, or the reference, or
    the entry's name, is not stated. What an incomplete list leaves room for are entries too, but not
    sure ones. The negations say that there is no such entry.
    """
    certain = tuple(Leaf(inner, Truth.YES, True) for inner in test.tests)
    possible = tuple(Leaf(inner, Truth.NO, False) for inner in test.tests)
    field, listing = test.field, test.listing
    if positive and mode is Mode.CERTAIN:
        return [(Partner(field, listing, Link.NAMES, certain, True, sure=True),)]
    if positive:
        return [
            (Partner(field, listing, Link.NAMES, possible, True),),
            (Partner(field, listing, Link.UNNAMED, possible, True),),
            (Reference(field, Link.UNSTATED), Partner(field, listing, Link.NAMED, possible, True)),
        ]
    if mode is Mode.POSSIBLE:
        return [(Partner(field, listing, Link.NAMES, certain, False, sure=True),)]
    nameless = Partner(field, listing, Link.UNNAMED, possible, False)
    return [
        (Reference(field, Link.STATED), Partner(field, listing, Link.NAMES, possible, False), nameless),
        (Reference(field, Link.UNSTATED), Partner(field, listing, Link.NAMED, possible, False), nameless),
    ]


def _reduced(found: list[Conjunction]) -> list[Conjunction]:
    """Without conjunctions that contradict themselves or that another one already covers."""
    kept: dict[frozenset[Part], Conjunction] = {}
    for conjunction in found:
        if not _contradictory(conjunction):
            parts = _without_implied(tuple(dict.fromkeys(conjunction)))
            kept.setdefault(frozenset(parts), parts)
    return [one for parts, one in kept.items() if not any(other < parts for other in kept)]


def _without_implied(conjunction: Conjunction) -> Conjunction:
    """Without entries that are there if another one is, of which as much or more is asked."""
    kept = list(conjunction)
    for part in conjunction:
        if isinstance(part, Partner) and any(_implies(other, part) for other in kept):
            kept.remove(part)  # at once: of two that imply each other, one must stay
    return tuple(kept)


def _implies(one: Part, other: Partner) -> bool:
    """Whether an entry that serves as the one, another one, serves as the other too."""
    if not isinstance(one, Partner) or one is other or not (one.exists and other.exists):
        return False
    linked = (one.field, one.listing, one.link) == (other.field, other.listing, other.link)
    return linked and set(other.leaves) <= set(one.leaves) and (one.sure or not other.sure)


def _contradictory(conjunction: Iterable[Part]) -> bool:
    """Whether a test would need two truth values, or one it must not have, or a reference be two things."""
    leaves = [part for part in conjunction if isinstance(part, Leaf)]
    required: dict[LeafTest, Truth] = {}
    for leaf in leaves:
        if leaf.positive and required.setdefault(leaf.test, leaf.truth) is not leaf.truth:
            return True
    if any(not leaf.positive and required.get(leaf.test) is leaf.truth for leaf in leaves):
        return True
    stated: dict[str, bool] = {}
    return any(stated.setdefault(field, one) is not one for field, one in _references(conjunction))


def _references(conjunction: Iterable[Part]) -> Iterator[tuple[str, bool]]:
    """The references that are to be stated, and those that are not to be."""
    for part in conjunction:
        if isinstance(part, SubjectLink | Reference):
            if part.link in (Link.NAMES, Link.OTHER, Link.STATED):
                yield part.field, True
            elif part.link is Link.UNSTATED:
                yield part.field, False
        elif isinstance(part, Partner) and part.exists and part.link is Link.NAMES:
            yield part.field, True
