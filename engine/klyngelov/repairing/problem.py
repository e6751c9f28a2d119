"""What there is to decide: the lists a repair may change, their rows, and the claims that bear on them."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from klyngelov.judging.finding import Status
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import CountBound, DifferenceBound, Statement
from klyngelov.lawbook.vocabulary import Shape
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.proposal_reader import EXISTS_KEY, ORGANS_KEY
from klyngelov.repairing.calendar_rows import CalendarRows
from klyngelov.repairing.claim_groups import Total, YearGroup, totals, year_groups
from klyngelov.repairing.claims import Claim, Judged, all_queries, exceptions_on, queries_in, statements_of
from klyngelov.repairing.coming_rows import ComingRows
from klyngelov.repairing.dominance import Direction
from klyngelov.repairing.goals import Goal
from klyngelov.repairing.known import states_fact
from klyngelov.repairing.measure import Measure, Union
from klyngelov.repairing.one_list import Demand, OneList
from klyngelov.repairing.places import ListKey, Places
from klyngelov.repairing.pools import Pools
from klyngelov.repairing.reach import Reach, reach, seats_of
from klyngelov.repairing.rows import Row
from klyngelov.repairing.single_rows import SingleRows, organ_rows
from klyngelov.repairing.standing_rows import standing_rows
from klyngelov.repairing.units import UnitReader
from klyngelov.repairing.witnesses import Assignment, assignment_of
from klyngelov.values.frozen import dataclass

_SOME_MORE = 3
"""How many more may come to the one side of a difference while the other follows."""

_MOST_PERSONS = 40
"""More than this of one kind are not added at once."""


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """The problem of one draft under a goal.

    ``known`` are the rows that state facts about somebody.
    """

    judged: Judged
    places: Places
    reach: Reach
    claims: tuple[Claim, ...]
    totals: tuple[Total, ...]
    calendars: dict[ListKey, list[YearGroup]]
    rows: tuple[Row, ...]
    known: frozenset[Row]


def problem_of(judged: Judged, places: Places, evaluator: Evaluator, goal: Goal) -> Problem:
    """Work out what there is to decide."""
    within = reach(judged, goal)
    claims = tuple(claim for claim in judged.claims if _concerned(claim, within))
    summed = tuple(totals(judged, claims))
    calendars = year_groups(claims)
    rows = _Rows(judged, places, within, claims, summed, calendars, evaluator)
    found = tuple(rows.found())
    return Problem(judged, places, within, claims, summed, calendars, found, frozenset(rows.known))


def _concerned(claim: Claim, within: Reach) -> bool:
    """Whether a repair can change what becomes of a claim, as far as claims are told one by one."""
    organ = within.judged.draft.facts.organs.get(claim.bearing.instance.organ or "")
    gone = organ is not None and organ.exists is False
    if claim.bearing.part or (claim.status is Status.NOT_APPLICABLE and gone):
        return False
    if claim.bearing.norm.quantifier and claim.subject is None:
        return False
    return any(within.changes(one) for one in statements_of(claim.bearing.instance))


class _Rows:
    """Works out the rows of every list; ``known`` collects those that state facts."""

    def __init__(
        self, judged: Judged, places: Places, within: Reach, claims: tuple[Claim, ...],
        summed: tuple[Total, ...], calendars: dict[ListKey, list[YearGroup]], evaluator: Evaluator,
    ) -> None:  # fmt: skip
        rulebook, facts = judged.rulebook, judged.draft.facts
        unions: dict[ListKey, list[Union]] = {}
        for total in summed:
            query = total.union[0]
            unions.setdefault((query.organ, query.listing), []).append(total.union)
        self.known: set[Row] = set()
        self._judged, self._places, self._within, self._claims = judged, places, within, claims
        self._calendars = calendars
        self._pools = Pools(rulebook.vocabulary, facts)
        self._reader = UnitReader(rulebook.vocabulary, facts)
        queries = all_queries(claims)
        self._measure = Measure(rulebook.vocabulary, facts, evaluator, queries, unions)

    def found(self) -> Iterator[Row]:
        changes, facts = self._judged.rulebook.changes, self._judged.draft.facts
        for key in self._within.lists:
            if key == (None, ORGANS_KEY):
                exists = changes.get(EXISTS_KEY)
                yield from organ_rows(key, facts.of(*key), self._measure, exists, EXISTS_KEY)
            elif self._judged.rulebook.vocabulary.listings[key[1]].shape is Shape.LIST:
                yield from self._entries(key)
            else:
                yield from self._single(key)

    def _single(self, key: ListKey) -> Iterator[Row]:
        listing = self._judged.rulebook.vocabulary.listings[key[1]]
        facts, place = self._judged.draft.facts, self._places.of(key)
        single = SingleRows(
            key, listing, self._judged.rulebook.changes[listing.name], self._pools, self._reader,
            self._measure, self._places.complete(key[0]),
        )  # fmt: skip
        if listing.shape is Shape.SINGLE:
            yield from single.rows(place)
            return
        bounds = tuple(group.bound.bound for group in self._calendars.get(key, ()))
        yield from CalendarRows(single, bounds).rows(place, facts.of(*key).calendar, facts.day)

    # ── Lists of many entries ─────────────────────────────────────────────────────────────────
    def _one(self, key: ListKey) -> OneList:
        listing = self._judged.rulebook.vocabulary.listings[key[1]]
        change = self._judged.rulebook.changes[listing.name]
        return OneList(
            key, listing, change, self._pools, self._reader, self._measure, self._demand(key)
        )  # fmt: skip

    def _entries(self, key: ListKey) -> Iterator[Row]:
        """Those that stand there, then those that might come."""
        one, there = self._one(key), self._places.of(key).items()
        coming = ComingRows(one, there, tuple(self._among(key)))
        wanted = coming.wanted()
        for row in standing_rows(one, there, wanted):
            if row.index is not None and states_fact(there[row.index], one.listing, one.change):
                self.known.add(row)
            yield row
        yield from coming.rows(wanted)

    def _among(self, key: ListKey) -> Iterator[Assignment]:
        """Those who are in the list in which one who has a seat is looked for, or might come to be."""
        for seat in seats_of(self._judged, key):
            listing = self._judged.rulebook.vocabulary.listings[seat[1]]
            for node in self._places.of(seat).items():
                yield assignment_of(node, listing)
            if seat in self._within.lists:
                yield from self._one(seat).witnesses()

    def _demand(self, key: ListKey) -> Demand:
        """What the law wants more of in a list, and what it wants none of."""
        wanted: set[Query] = set()
        unwanted: set[Query] = set()
        more: set[Query] = set()
        less: set[Query] = set()
        most = 1
        for statement, use in self._asked():
            for query, low, high in _wants(statement):
                if (query.organ, query.listing) != key:
                    continue
                if low > 0 and use is not _Use.CONDITION:
                    wanted.add(query)
                    most = max(most, low)
                if high == 0 and use is _Use.REQUIREMENT:
                    unwanted.add(query)
                if use is _Use.CONDITION or high is not None:
                    less.add(query)
                if use is _Use.CONDITION or low > 0:
                    more.add(query)
            if isinstance(statement, DifferenceBound):
                # As many as the other side may have.
                there = max(self._there(one) for one in queries_in(statement))
                most = max(most, there + abs(statement.bound.low) + _SOME_MORE)
        return Demand(
            frozenset(wanted),
            frozenset(unwanted),
            min(most, _MOST_PERSONS),
            Direction(more - less, less - more),
        )

    def _there(self, query: Query) -> int:
        """How many stand in a list."""
        records = self._judged.draft.facts.of(query.organ, query.listing).records
        return sum(record.count.low for record in records)

    def _asked(self) -> Iterator[tuple[Statement, _Use]]:
        """Every statement, and what it is used for."""
        day = self._judged.draft.facts.day
        for claim in {id(one.bearing.instance): one for one in self._claims}.values():
            instance = claim.bearing.instance
            for guard in instance.guards:
                yield guard, _Use.CONDITION
            for case in instance.cases:
                yield case.requirement, _Use.REQUIREMENT
                if case.condition is not None:
                    yield case.condition, _Use.CONDITION
            for effect in exceptions_on(claim, day):
                for condition in effect.conditions:
                    yield condition, _Use.EXCEPTION


class _Use(Enum):
    """What a statement is used for."""

    REQUIREMENT = auto()
    EXCEPTION = auto()
    CONDITION = auto()


def _wants(statement: Statement) -> Iterator[tuple[Query, int, int | None]]:
    """The queries of a statement, with how few and how many they are to find (of a difference: one more)."""
    if isinstance(statement, CountBound):
        yield statement.query, statement.bound.low, statement.bound.high
    elif isinstance(statement, DifferenceBound):
        yield statement.more, 1, 1
        yield statement.fewer, 1, 1
