"""Proves that some claims cannot all be kept, whoever is put into the lists.

That a repair finds nothing may be because it does not look at everybody, or at no more than so many. So what
it takes for a contradiction is put to the solver anew: those claims alone, every sort of entry there might be
(``everybody``), and as many of each as could matter. More is allowed here than a repair may do; what cannot
be kept even so is proved. What is not proved is not told as a contradiction.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from klyngelov.judging.queries import statements_of
from klyngelov.lawbook.changes import Change
from klyngelov.lawbook.norm import CountBound, DifferenceBound
from klyngelov.lawbook.vocabulary import Shape
from klyngelov.matching.protocol import Evaluator
from klyngelov.repairing.claims import Claim, all_queries, lists_of
from klyngelov.repairing.encoding import encoded
from klyngelov.repairing.everybody import Everybody
from klyngelov.repairing.measure import Measure, Measured
from klyngelov.repairing.places import ListKey
from klyngelov.repairing.pools import Pools
from klyngelov.repairing.problem import Problem
from klyngelov.repairing.reach import seats_of
from klyngelov.repairing.rows import Option, Row, Share
from klyngelov.repairing.solving import impossible
from klyngelov.repairing.units import UnitReader
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Proving:
    """Proves contradictions of one problem."""

    problem: Problem
    evaluator: Evaluator

    def proved(self, claims: Sequence[Claim]) -> bool:
        """Whether these claims cannot all be kept; False also where that is not found out."""
        if any(claim.bearing.part for claim in claims):
            return False  # a total rests on claims that are not among these
        rows = self._rows(claims)
        if rows is None:
            return False
        asked = replace(self.problem, claims=tuple(claims), totals=(), rows=tuple(rows), known=frozenset())
        encoding = encoded(asked)
        return impossible(encoding, [number for number, one in encoding.claims.items() if one in claims])

    def _rows(self, claims: Sequence[Claim]) -> list[Row] | None:
        """The rows of every list that the claims rest on; None where there would be too many."""
        judged = self.problem.judged
        keys = {key for claim in claims for key in lists_of(claim.bearing.instance)}
        sought = {seat for key in keys for seat in seats_of(judged, key)}
        lists = [key for key in self.problem.reach.lists if key in keys | sought]
        queries = all_queries(claims)
        measure = Measure(judged.rulebook.vocabulary, judged.draft.facts, self.evaluator, queries, {})
        most = _most(claims) + sum(row.options[0].shares[0].times for row in self._standing(lists))
        found: list[Row] = []
        for key in lists:
            listing = judged.rulebook.vocabulary.listings.get(key[1])
            if listing is None or listing.shape is not Shape.LIST:
                found += [row for row in self.problem.rows if row.key == key]
                continue
            pools = Pools(judged.rulebook.vocabulary, judged.draft.facts)
            nodes = Everybody(listing, pools, key in sought).nodes(queries.get(key, []))
            if nodes is None:
                return None
            found += self._there(key, measure)
            if _grows(judged.rulebook.changes[listing.name]):
                reader = UnitReader(judged.rulebook.vocabulary, judged.draft.facts)
                units = [unit for unit in reader.read(key, nodes) if unit is not None and unit.records]
                measured = measure.measured(key, units)
                found += _as_many(key, [Share(*pair, 1) for pair in zip(units, measured, strict=True)], most)
        return found

    def _standing(self, lists: Iterable[ListKey]) -> Iterator[Row]:
        known = set(lists)
        for row in self.problem.rows:
            if row.key in known and row.index is not None and row.fields is None and row.options[0].shares:
                yield row

    def _there(self, key: ListKey, measure: Measure) -> Iterator[Row]:
        """The rows that stand, each of which may stand for as many or fewer."""
        for row in self._standing([key]):
            share = row.options[0].shares[0]
            measured = measure.measured(key, [share.unit])[0]
            numbers = range(share.times, -1, -1)
            yield Row(key, row.index, tuple(Option(_shares(share, measured, one), 0) for one in numbers))


def _shares(share: Share, measured: Measured, times: int) -> tuple[Share, ...]:
    return (Share(share.unit, measured, times),) if times else ()


def _as_many(key: ListKey, sorts: Iterable[Share], most: int) -> Iterator[Row]:
    """Rows that together make any number up to the most of each sort, by powers of two."""
    known: set[tuple[object, ...]] = set()
    for share in sorts:
        signature = share.measured.signature()
        if signature in known:
            continue
        known.add(signature)
        times = 1
        while times <= most:
            standing = Share(share.unit, share.measured, times)
            yield Row(key, None, (Option((), 0), Option((standing,), 0, nodes=(share.unit.node,))))
            times *= 2


def _grows(change: Change) -> bool:
    return change.adding is not None or bool(change.altering)


def _most(claims: Iterable[Claim]) -> int:
    """More of one sort than this change nothing: every bound is passed, and every difference made up."""
    most = 1
    for instance in {id(one.bearing.instance): one.bearing.instance for one in claims}.values():
        for statement in statements_of(instance):
            if isinstance(statement, (CountBound, DifferenceBound)):
                most += abs(statement.bound.low) + abs(statement.bound.high or 0) + 1
    subjects = len({one.bearing.subject for one in claims})
    return most * max(1, subjects)
