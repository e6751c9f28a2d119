"""Leaves out what is no better than something else in any respect, so that the solver has less to weigh.

Of most counts the law wants only more, or only less; an entry that gives as much of every count that it
wants, and no more of any that it does not, need not be tried beside one that does better for the same weight.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypeVar

from klyngelov.lawbook.formula import Query
from klyngelov.repairing.measure import Asked, Counts, Measured
from klyngelov.values.frozen import dataclass

_One = TypeVar("_One")


@dataclass(frozen=True, slots=True)
class Direction:
    """The queries of which the law only wants more, and those of which it only wants less."""

    more: Collection[Query]
    less: Collection[Query]

    def undominated(self, found: Sequence[tuple[_One, Measured, int]]) -> list[_One]:
        """Those of some things, each with its weight, that no other does better than for as little."""
        kept: list[_One] = []
        for at, (one, measured, weight) in enumerate(found):
            better = (
                other <= weight and (other < weight or before < at or not self._beats(measured, what))
                for before, (_, what, other) in enumerate(found)
                if before != at and self._beats(what, measured)
            )
            if not any(better):
                kept.append(one)
        return kept

    def _beats(self, new: Measured, old: Measured) -> bool:
        """Whether one thing is in every respect as good as another."""
        if new.holds != old.holds or new.likeness != old.likeness:
            return False
        ours, theirs = dict(new.counts), dict(old.counts)
        return all(
            self._as_good(ours.get(where, {}), theirs.get(where, {})) for where in ours.keys() | theirs.keys()
        )

    def _as_good(self, ours: Counts, theirs: Counts) -> bool:
        return all(
            self._no_worse(asked, ours.get(asked, (0, 0)), theirs.get(asked, (0, 0)))
            for asked in ours.keys() | theirs.keys()
        )

    def _no_worse(self, asked: Asked, new: tuple[int, int], old: tuple[int, int]) -> bool:
        if new == old:
            return True
        if asked[0] in self.more or isinstance(asked[0], tuple):
            return new[0] >= old[0] and new[1] >= old[1]
        return asked[0] in self.less and new[0] <= old[0] and new[1] <= old[1]
