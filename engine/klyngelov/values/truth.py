"""Kleene's three truth values: what the stated facts show, refute, or leave open.

Source: S. C. Kleene, Introduction to Metamathematics (1952), § 64 (the strong connectives). They
are sound here: ``YES`` and ``NO`` hold whatever the unstated facts turn out to be.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum


class Truth(IntEnum):
    """Ordered so that *and* is the minimum and *or* the maximum."""

    NO = 0
    MAYBE = 1
    YES = 2

    def __invert__(self) -> Truth:
        return _NEGATION[self]


NO, MAYBE, YES = Truth.NO, Truth.MAYBE, Truth.YES
"""The members by themselves, for loops: looking one up in its class is as slow as calling a function."""

_NEGATION = (YES, MAYBE, NO)


def conjunction(values: Iterable[Truth]) -> Truth:
    """All hold: the least true of them (``YES`` for none at all)."""
    return min(values, default=YES)


def disjunction(values: Iterable[Truth]) -> Truth:
    """At least one holds: the truest of them (``NO`` for none at all)."""
    return max(values, default=NO)


def known(fact: bool) -> Truth:
    """The truth value of a fact that is certain either way."""
    return YES if fact else NO
