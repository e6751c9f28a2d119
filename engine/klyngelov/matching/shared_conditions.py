"""Conditions that several queries have as a part, and that are worked out before the queries.

A rule network is told every alternative as a rule of its own. Where one condition has many, and a query
asks for it together with others, or for those that do not meet it, they multiply. Worked out by itself, what
it certainly and possibly selects is a value that a record has, as of any test (a stratum, as Datalog calls
it: nothing in the condition depends on what asks for it).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import prod

from klyngelov.lawbook.formula import (
    All,
    Any,
    ComparedTest,
    Formula,
    Not,
    RelatedTest,
    SubjectTest,
)

_MANY = 4
"""As many alternatives as this are worth a rule set of their own."""

_WAYS = 3
"""In so many ways a reference, or a value compared, can possibly fit: itself, or either side unknown."""


def shared_conditions(formulas: Sequence[Formula]) -> tuple[Formula, ...]:
    """The conditions to work out first; equal ones of a rule book are one object (``lawbook.shared``)."""
    often = Counter(id(one) for formula in formulas for one in _distinct(_parts(formula, frozenset())))
    shared = frozenset(one for one, number in often.items() if number > 1)
    # What stands only inside another that is shared is worked out with that one.
    outermost = [one for formula in formulas for one in _distinct(_parts(formula, shared))]
    direct = Counter(id(one) for one in outermost)
    wanted = _distinct(one for one in outermost if id(one) in shared and direct[id(one)] > 1)
    return tuple(wanted)


def _parts(formula: Formula, within: frozenset[int]) -> Iterator[Formula]:
    """The parts of a formula that may be worked out first, the whole before what is in it.

    What lies inside one of ``within`` is left out.
    """
    if isinstance(formula, Not):
        yield from _parts(formula.part, within)
    elif isinstance(formula, All | Any):
        if _alternatives(formula) >= _MANY and not _depends_on_subject(formula):
            yield formula
        if id(formula) not in within:
            for part in formula.parts:
                yield from _parts(part, within)


def _distinct(formulas: Iterable[Formula]) -> Iterable[Formula]:
    return {id(one): one for one in formulas}.values()


def _alternatives(formula: Formula) -> int:
    """In how many ways a formula can possibly hold, at most."""
    match formula:
        case Not(part):
            return _alternatives(part)
        case All(parts):
            return prod(map(_alternatives, parts))
        case Any(parts):
            return sum(map(_alternatives, parts))
        case RelatedTest() | ComparedTest():
            return _WAYS
        case _:
            return 1


def _depends_on_subject(formula: Formula) -> bool:
    match formula:
        case Not(part):
            return _depends_on_subject(part)
        case All(parts) | Any(parts):
            return any(map(_depends_on_subject, parts))
        case _:
            return isinstance(formula, SubjectTest)
