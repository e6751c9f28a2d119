"""Disjunctive normal form: each three-valued formula as two plain ones, for a rule network.

A rule network knows only matching and not matching. So each formula becomes two: one that matches
the records that *certainly* satisfy it, one for those that *possibly* do.
Each is written as conjunctions without any "or" inside, because an "or" in a joined condition is
what durable_rules gets wrong (see ``tests/matching/test_durable_traps.py``).

A conjunction speaks of the record itself, of the quantifier's entry (a join), of a value it is compared
with (a join) and of entries that a reference must name (a join) or must not name (a negated join).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

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
class Settled:
    """What the condition of this number came to has (or has not) this truth value."""

    number: int
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


Part = Leaf | Settled | SubjectLink | Reference | Partner | Compared
Conjunction = tuple[Part, ...]
"""Each part once, in the order of the formula, so that the same formula always gives the same rules."""


_NONE: Mapping[int, int] = {}


def conjunctions(formula: Formula, mode: Mode, settled: Mapping[int, int] = _NONE) -> list[Conjunction]:
    """The conjunctions whose union is what the formula certainly (or possibly) selects.

    ``settled`` gives the conditions that are worked out already, by their identity, their numbers.
    """
    return _reduced(_expand(formula, mode, settled, positive=True))


def _expand(formula: Formula, mode: Mode, settled: Mapping[int, int], *, positive: bool) -> list[Conjunction]:
    number = settled.get(id(formula))
    if number is not None:
        return [(Settled(number, *_value(mode, positive=positive)),)]
    match formula:
        case Not(part):
            return _expand(part, mode, settled, positive=not positive)
        case All(parts) | Any(parts):
            options = [_expand(part, mode, settled, positive=positive) for part in parts]
            if isinstance(formula, All) is positive:
                return _all_of(options)
            return [conjunction for option in options for conjunction in option]
        case SubjectTest(field):
            return _subject(field, mode, positive=positive)
        case RelatedTest():
            return _related(formula, mode, positive=positive)
        case ComparedTest():
            return _compared(formula, mode, positive=positive)
        case _:
            return [(Leaf(formula, *_value(mode, positive=positive)),)]


def _all_of(options: Iterable[list[Conjunction]]) -> list[Conjunction]:
    """One conjunction of each option, in every way, without those that come to nothing or add nothing."""
    found: list[Conjunction] = [()]
    for option in options:
        several = len(found) > 1 and len(option) > 1
        found = [(*one, *other) for one in found for other in option]
        if several:  # at once, for the next option would multiply them
            found = _reduced(found)
    return found


def _value(mode: Mode, *, positive: bool) -> tuple[Truth, bool]:
    """The truth value to have, or not to have, so that something is (or is not) so.

    Certainly so: YES. Possibly so: not NO. Certainly not so: NO. Possibly not so: not YES.
    """
    certain = mode is Mode.CERTAIN
    return Truth.YES if positive is certain else Truth.NO, certain


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
    if len(found) == 1 and len(found[0]) == 1:
        return found
    numbers: dict[Part, int] = {}  # to compare parts again and again would take most of the time
    kept: dict[frozenset[int], Conjunction] = {}
    for conjunction in found:
        each = {numbers.setdefault(part, len(numbers)): part for part in conjunction}
        parts = tuple(each.values())
        if not _contradictory(parts):
            plain = _without_implied(parts)
            key = frozenset(each if plain is parts else (numbers[part] for part in plain))
            kept.setdefault(key, plain)
    return [one for parts, one in kept.items() if not any(other < parts for other in kept)]


def _without_implied(conjunction: Conjunction) -> Conjunction:
    """Without entries that are there if another one is, of which as much or more is asked."""
    entries = [part for part in conjunction if isinstance(part, Partner) and part.exists]
    implied: list[Partner] = []
    for part in entries:
        # At once: of two that imply each other, one must stay.
        if any(other not in implied and _implies(other, part) for other in entries if other is not part):
            implied.append(part)
    return tuple(part for part in conjunction if part not in implied) if implied else conjunction


def _implies(one: Partner, other: Partner) -> bool:
    """Whether an entry that serves as the one serves as the other too."""
    linked = (one.field, one.listing, one.link) == (other.field, other.listing, other.link)
    return linked and set(other.leaves) <= set(one.leaves) and (one.sure or not other.sure)


def _contradictory(conjunction: Conjunction) -> bool:
    """Whether a test would need two truth values, or one it must not have, or a reference be two things."""
    required: dict[LeafTest | int, Truth] = {}
    refused: list[tuple[LeafTest | int, Truth]] = []
    stated: dict[str, bool] = {}
    for part in conjunction:
        if isinstance(part, Leaf | Settled):
            test = part.test if isinstance(part, Leaf) else part.number
            if not part.positive:
                refused.append((test, part.truth))
            elif required.setdefault(test, part.truth) is not part.truth:
                return True
        elif not isinstance(part, Compared):
            one = _states(part)
            if one is not None and stated.setdefault(part.field, one) is not one:
                return True
    return any(required.get(test) is truth for test, truth in refused)


def _states(part: SubjectLink | Reference | Partner) -> bool | None:
    """Whether the record's reference is to be stated, or is not to be; None where it may be either."""
    if isinstance(part, Partner):
        return True if part.exists and part.link is Link.NAMES else None
    return _STATED.get(part.link)


_STATED = {Link.NAMES: True, Link.OTHER: True, Link.STATED: True, Link.UNSTATED: False}
