"""Makes candidates say what the law would otherwise ask of them, so that mending leaves nothing new open."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from klyngelov.lawbook.formula import Query
from klyngelov.repairing.measure import ALWAYS, Asked, Circumstance, Measured
from klyngelov.repairing.pools import Pool
from klyngelov.repairing.units import Unit
from klyngelov.repairing.witnesses import Assignment
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """An entry that might come: what it says, what it would stand for, and what that counts for."""

    assignment: Assignment
    unit: Unit
    measured: Measured


@dataclass(frozen=True, slots=True)
class Completing:
    """Completes candidates; ``wanted`` are queries that are to find more, ``refused`` are to find none.

    ``fits`` says whether the law speaks of a value together with what a candidate already is.
    """

    wanted: Collection[Query]
    refused: Collection[Asked]
    fits: Callable[[Assignment, str, str], bool]
    read: Callable[[Sequence[Assignment]], list[Candidate]]

    def completed(self, witnesses: Sequence[Assignment], pool: Pool) -> list[Candidate]:
        """The candidates, and those made from them that leave less open.

        ``pool`` holds the fields that may be stated. Of candidates that no norm tells apart, the one that
        says least is kept.
        """
        found = self.read(witnesses)
        for name, texts in pool.items():
            bases = [one for one in found if name not in one.assignment]
            tried = self.read(
                [
                    {**one.assignment, name: text}
                    for one in bases
                    for text in texts
                    if self.fits(one.assignment, name, text)
                ]
            )
            before = {frozenset(one.assignment.items()): one for one in bases}
            for new in tried:
                rest = {key: text for key, text in new.assignment.items() if key != name}
                if self._better(new.measured, before[frozenset(rest.items())].measured):
                    found.append(new)
        return _distinct(found)

    def narrowed(
        self, found: Sequence[Candidate], name: str, narrower: Mapping[str, Sequence[str]]
    ) -> list[Candidate]:
        """The candidates, and those made from them by a narrower word that leaves less open."""
        pairs = [(one, word) for one in found for word in narrower.get(one.assignment.get(name, ""), ())]
        tried = self.read([{**one.assignment, name: word} for one, word in pairs])
        before = {frozenset({**one.assignment, name: word}.items()): one for one, word in pairs}
        better = [
            new
            for new in tried
            if self._better(new.measured, before[frozenset(new.assignment.items())].measured)
        ]
        return _distinct([*found, *better])

    def _better(self, new: Measured, old: Measured) -> bool:
        """Whether something open is settled as it should be, and nothing as it should not."""
        places = [where for one in (new, old) for where, _ in one.counts if where != ALWAYS]
        gained = False
        for where in dict.fromkeys(places) or [ALWAYS]:
            ours, theirs = _within(new, where), _within(old, where)
            for asked in ours.keys() | theirs.keys():
                (low, high), (low_before, high_before) = ours.get(asked, (0, 0)), theirs.get(asked, (0, 0))
                if (asked[0] in self.wanted and low < low_before) or (
                    asked in self.refused and low > low_before
                ):
                    return False
                gained = gained or (asked[0] in self.wanted and low > low_before)
                gained = gained or (asked in self.refused and high < high_before)
        return gained


def _within(measured: Measured, place: Circumstance) -> dict[Asked, tuple[int, int]]:
    """What it counts for at the least and at the most in one circumstance."""
    found: dict[Asked, tuple[int, int]] = {}
    for where, counts in measured.counts:
        for asked, (low, high) in counts.items() if where in (ALWAYS, place) else ():
            before = found.get(asked, (0, 0))
            found[asked] = (before[0] + low, before[1] + high)
    return found


def _distinct(found: Iterable[Candidate]) -> list[Candidate]:
    seen: set[tuple[object, ...]] = set()
    kept: list[Candidate] = []
    for one in sorted(found, key=lambda candidate: len(candidate.assignment)):
        signature = one.measured.signature()
        if signature not in seen:
            seen.add(signature)
            kept.append(one)
    return kept
