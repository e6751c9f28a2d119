"""What there is to decide: the lists a repair may change, their rows, and the claims that bear on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from klyngelov.judging.bearing import Bearing
from klyngelov.judging.finding import Finding, Severity, Status
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import (
    CountBound,
    DifferenceBound,
    Effect,
    EffectKind,
    StatedStatement,
    Statement,
)
from klyngelov.lawbook.vocabulary import Shape
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.proposal_reader import EXISTS_KEY, ORGANS_KEY
from klyngelov.repairing.calendar_rows import CalendarRows
from klyngelov.repairing.claims import Claim, Judged, all_queries, lists_of, queries_in, statements_of
from klyngelov.repairing.entry_rows import Demand, EntryRows
from klyngelov.repairing.goals import Goal
from klyngelov.repairing.known import states_fact
from klyngelov.repairing.measure import Measure, Union
from klyngelov.repairing.places import ListKey, Places
from klyngelov.repairing.pools import Pools
from klyngelov.repairing.rows import Row
from klyngelov.repairing.single_rows import SingleRows, organ_rows
from klyngelov.repairing.units import UnitReader
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import Interval

_EXCEPTIONS = (EffectKind.ALSO_SATISFIED, EffectKind.JUDGEMENT)


@dataclass(frozen=True, slots=True, eq=False)
class Total:
    """The bound beside a *for hver*: all subjects together need ``required`` of the union.

    ``spoiling`` numbers the exceptions that, where they may hold, leave nothing to be said of the total.
    """

    claim: Claim
    parts: tuple[Claim, ...]
    union: Union
    required: int
    spoiling: tuple[int, ...]


@dataclass(slots=True, eq=False)
class YearGroup:
    """A norm about the meetings of a year, and its claims by year."""

    bearing: Bearing
    claims: dict[str | None, Claim]

    def claim(self, subject: str | None) -> Claim:
        """The claim about a year; one for a year the draft does not yet speak of is new."""
        if subject not in self.claims:
            first = next(iter(self.claims.values()))
            self.claims[subject] = Claim(first.bearing.at(subject), None, Status.SATISFIED, Severity.NONE)
        return self.claims[subject]


class Problem:
    """The problem of one draft under a goal."""

    def __init__(self, judged: Judged, places: Places, evaluator: Evaluator, goal: Goal) -> None:
        self.judged = judged
        self._places = places
        self._changes = judged.rulebook.changes
        self.lists = self._touched(goal)
        self.claims = tuple(claim for claim in judged.claims if self._concerned(claim))
        self.totals = tuple(self._totals())
        self.calendars = self._calendars()
        self.known: set[Row] = set()
        self.rows = tuple(self._rows(evaluator))

    def complete(self, organ: str | None) -> bool:
        """Whether an organ's lists are all there is."""
        return self._places.complete(organ)

    def effects(self, claim: Claim) -> list[Effect]:
        """The exceptions that can apply on the day."""
        day = self.judged.draft.facts.day
        return [
            effect
            for effect in claim.bearing.instance.effects
            if effect.kind in _EXCEPTIONS
            and (effect.first is None or effect.first <= day)
            and (effect.last is None or day <= effect.last)
        ]

    def around(self, finding: Finding) -> set[ListKey]:
        """The lists that a finding can depend on."""
        found: set[ListKey] = set()
        for claim in self.judged.claims:
            if claim.bearing.norm is finding.norm and claim.bearing.instance.organ == finding.organ:
                for key in lists_of(claim.bearing.instance):
                    found |= {key, *self._seats(key)}
        return found

    def changes(self, statement: Statement) -> bool:
        """Whether a repair can change the truth of a statement."""
        if isinstance(statement, StatedStatement):
            return (statement.organ, statement.listing) in self.lists
        if not isinstance(statement, (CountBound, DifferenceBound)):
            return False
        return any((query.organ, query.listing) in self.lists for query in queries_in(statement))

    # ── Lists ─────────────────────────────────────────────────────────────────────────────────
    def _decided(self, key: ListKey) -> bool:
        organ, name = key
        if key == (None, ORGANS_KEY):
            return EXISTS_KEY in self._changes
        known = self.judged.draft.facts.organs.get(organ or "")
        there = organ is None or known is None or known.exists is not False
        return name in self._changes and there and name != EXISTS_KEY

    def _touched(self, goal: Goal) -> tuple[ListKey, ...]:
        """The lists that errors bear on, and those that norms or seats join to them."""
        joined: dict[int, set[ListKey]] = {}
        wanted: set[ListKey] = set()
        for claim in self.judged.claims:
            lists = {key for key in lists_of(claim.bearing.instance) if self._decided(key)}
            joined[id(claim.bearing.instance)] = lists | {
                seat for key in lists for seat in self._seats(key) if self._decided(seat)
            }
            if goal.everything or claim.severity is Severity.ERROR:
                wanted |= joined[id(claim.bearing.instance)]
        while True:
            more = set().union(*(lists for lists in joined.values() if lists & wanted), wanted)
            if more == wanted:
                break
            wanted = more
        order = list(
            dict.fromkeys(
                key
                for claim in self.judged.claims
                for key in sorted(joined[id(claim.bearing.instance)], key=str)
            )
        )
        return tuple(key for key in order if key in wanted)

    def _seats(self, key: ListKey) -> Iterator[ListKey]:
        for field in self.judged.rulebook.vocabulary.listings[key[1]].fields.values():
            if field.seat_in:
                yield key[0], field.seat_in

    # ── Claims ────────────────────────────────────────────────────────────────────────────────
    def _concerned(self, claim: Claim) -> bool:
        if claim.bearing.part or (claim.status is Status.NOT_APPLICABLE and self._gone(claim)):
            return False
        if claim.bearing.norm.quantifier and claim.subject is None:
            return False
        return any(self.changes(one) for one in statements_of(claim.bearing.instance))

    def _gone(self, claim: Claim) -> bool:
        known = self.judged.draft.facts.organs.get(claim.bearing.instance.organ or "")
        return known is not None and known.exists is False

    def _calendars(self) -> dict[ListKey, list[YearGroup]]:
        found: dict[ListKey, dict[int, YearGroup]] = {}
        for claim in self.claims:
            if claim.per_year:
                bound = claim.bearing.instance.cases[0].requirement
                assert isinstance(bound, CountBound)
                key = (bound.query.organ, bound.query.listing)
                group = found.setdefault(key, {}).setdefault(
                    id(claim.bearing.instance), YearGroup(claim.bearing, {})
                )
                group.claims[claim.bearing.subject] = claim
        return {key: list(groups.values()) for key, groups in found.items()}

    def _totals(self) -> Iterator[Total]:
        groups: dict[int, list[Claim]] = {}
        for claim in self.claims:
            if claim.subject is not None:
                groups.setdefault(id(claim.bearing.instance), []).append(claim)
        for parts in groups.values():
            total = self._total(parts)
            if total:
                yield total

    def _total(self, parts: list[Claim]) -> Total | None:
        first = parts[0]
        instance = first.bearing.instance
        bound = instance.cases[0].requirement
        if len(instance.cases) != 1 or instance.guards or not isinstance(bound, CountBound):
            return None
        if bound.query.subject is None or bound.bound.low == 0:
            return None
        union, spoiling = [bound.query], []
        own = (bound.query.organ, bound.query.listing, bound.query.subject)
        for at, effect in enumerate(self.effects(first)):
            for condition in effect.conditions:
                if (
                    isinstance(condition, CountBound)
                    and condition.bound == Interval(1, None)
                    and bound.bound.low == 1
                    and (condition.query.organ, condition.query.listing, condition.query.subject) == own
                ):
                    union.append(condition.query)
                else:
                    spoiling.append(at)
        required = bound.bound.low * sum(
            claim.subject.count.low > 0 for claim in parts if claim.subject is not None
        )
        bearing = replace(first.bearing.at(None), part="i alt")
        found = [one for one in self.judged.claims if one.bearing.part and one.bearing.instance is instance]
        claim = found[0] if found else Claim(bearing, None, Status.SATISFIED, Severity.NONE)
        return Total(
            claim, tuple(parts), tuple(dict.fromkeys(union)), required, tuple(dict.fromkeys(spoiling))
        )

    # ── Rows ──────────────────────────────────────────────────────────────────────────────────
    def _rows(self, evaluator: Evaluator) -> Iterator[Row]:
        rulebook, facts = self.judged.rulebook, self.judged.draft.facts
        queries = all_queries(self.claims)
        unions: dict[ListKey, list[Union]] = {}
        for total in self.totals:
            query = total.union[0]
            unions.setdefault((query.organ, query.listing), []).append(total.union)
        pools = Pools(rulebook.vocabulary, facts)
        reader = UnitReader(rulebook.vocabulary, facts)
        measure = Measure(rulebook.vocabulary, facts, evaluator, queries, unions)
        for key in self.lists:
            listing = rulebook.vocabulary.listings[key[1]]
            place = self._places.of(key)
            if key == (None, ORGANS_KEY):
                yield from organ_rows(key, facts.of(*key), measure, self._changes.get(EXISTS_KEY), EXISTS_KEY)
            elif listing.shape is Shape.LIST:
                change = self._changes[listing.name]
                among = tuple(node for seat in self._seats(key) for node in self._places.of(seat).items())
                rows = EntryRows(key, listing, change, pools, reader, measure, self._demand(key), among)
                for row in rows.rows(place):
                    if row.index is not None and states_fact(place.items()[row.index], listing, change):
                        self.known.add(row)
                    yield row
            else:
                change = self._changes[listing.name]
                single = SingleRows(key, listing, change, pools, reader, measure, self.complete(key[0]))
                if listing.shape is Shape.SINGLE:
                    yield from single.rows(place)
                else:
                    bounds = tuple(self._yearly(key))
                    yield from CalendarRows(single, bounds).rows(place, facts.of(*key).calendar, facts.day)

    def _yearly(self, key: ListKey) -> Iterator[Interval]:
        for group in self.calendars.get(key, ()):
            bound = next(iter(group.claims.values())).bearing.instance.cases[0].requirement
            if isinstance(bound, CountBound):
                yield bound.bound

    def _demand(self, key: ListKey) -> Demand:
        """What the law wants more of in a list, and what it wants none of."""
        wanted: set[Query] = set()
        unwanted: set[Query] = set()
        most = 1
        for claim in self.claims:
            instance = claim.bearing.instance
            for case in instance.cases:
                for query, low, high in _wants(case.requirement):
                    if (query.organ, query.listing) != key:
                        continue
                    if low > 0:
                        wanted.add(query)
                        most = max(most, low)
                    if high == 0:
                        unwanted.add(query)
            for effect in self.effects(claim):
                for condition in effect.conditions:
                    for query, low, _ in _wants(condition):
                        if (query.organ, query.listing) == key and low > 0:
                            wanted.add(query)
                            most = max(most, low)
        return Demand(frozenset(wanted), frozenset(unwanted), most)


def _wants(statement: Statement) -> Iterator[tuple[Query, int, int | None]]:
    if isinstance(statement, CountBound):
        yield statement.query, statement.bound.low, statement.bound.high
    elif isinstance(statement, DifferenceBound):
        yield statement.more, 1, None
        yield statement.fewer, 1, None
