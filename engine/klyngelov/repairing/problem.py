"""What there is to decide: the lists a repair may change, their rows, and the claims that bear on them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from klyngelov.judging.finding import Severity, Status
from klyngelov.judging.queries import statements_of
from klyngelov.lawbook.vocabulary import Listing, Shape
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.proposal_reader import EXISTS_KEY, ORGANS_KEY
from klyngelov.repairing.calendar_rows import CalendarRows
from klyngelov.repairing.claim_groups import Total, YearGroup, totals, year_groups
from klyngelov.repairing.claims import Claim, Judged, all_queries, weighed
from klyngelov.repairing.coming_rows import ComingRows
from klyngelov.repairing.demand import demand_of
from klyngelov.repairing.goals import Goal
from klyngelov.repairing.known import states_fact
from klyngelov.repairing.measure import Measure, Union
from klyngelov.repairing.one_list import OneList
from klyngelov.repairing.places import ListKey, Places
from klyngelov.repairing.pools import Pools
from klyngelov.repairing.reach import Reach, reach, seats_of
from klyngelov.repairing.rows import Row
from klyngelov.repairing.single_rows import SingleRows, organ_rows
from klyngelov.repairing.standing_rows import standing_rows
from klyngelov.repairing.units import UnitReader
from klyngelov.repairing.witnesses import Assignment, assignment_of
from klyngelov.values.frozen import dataclass


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
    rows = _Rows(judged, places, within, claims, summed, calendars, evaluator, goal)
    found = tuple(rows.found())
    return Problem(judged, places, within, claims, summed, calendars, found, frozenset(rows.known))


def _concerned(claim: Claim, within: Reach) -> bool:
    """Whether a repair can change what becomes of a claim, as far as claims are told one by one."""
    organ = within.judged.draft.facts.organs.get(claim.bearing.instance.organ or "")
    gone = organ is not None and organ.exists is False
    if claim.bearing.displaced or claim.bearing.part or (claim.status is Status.NOT_APPLICABLE and gone):
        return False
    if claim.bearing.norm.quantifier and claim.subject is None:
        return False
    return any(within.changes(one) for one in statements_of(claim.bearing.instance))


def _would_open(judged: Judged, claim: Claim) -> bool:
    """Whether a claim is settled now and would be a question, if an entry did not say enough."""
    opened = weighed(judged.judge, claim, Status.UNKNOWN)[1]
    return claim.status is not Status.UNKNOWN and opened >= Severity.WARNING


class _Rows:
    """Works out the rows of every list; ``known`` collects those that state facts."""

    def __init__(
        self, judged: Judged, places: Places, within: Reach, claims: tuple[Claim, ...],
        summed: tuple[Total, ...], calendars: dict[ListKey, list[YearGroup]], evaluator: Evaluator,
        goal: Goal,
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
        self._spoken = all_queries(judged.claims)
        self._firm = [one for one in claims if goal.everything or _would_open(judged, one)]
        self._answered = [one for one in self._firm if goal.everything or not within.lacks_facts(one)]
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
        groups = self._calendars.get(key, ())
        bounds = tuple(group.bound.bound for group in groups)
        organ = facts.organs.get(key[0] or "")
        first, last = organ.began if organ else None, organ.ended if organ else None
        ends = [last, *(group.bearing.norm.force.last for group in groups)]
        last = min((day for day in ends if day), default=date.max)
        calendar = CalendarRows(single, bounds, first or date.min, last)
        yield from calendar.rows(place, facts.of(*key).calendar, facts.day)

    # ── Lists of many entries ─────────────────────────────────────────────────────────────────
    def _one(self, key: ListKey) -> OneList:
        listing = self._judged.rulebook.vocabulary.listings[key[1]]
        change = self._judged.rulebook.changes[listing.name]
        return OneList(
            key, listing, change, self._pools, self._reader, self._measure,
            demand_of(self._within, self._claims, key), demand_of(self._within, self._firm, key),
            demand_of(self._within, self._answered, key), self._spoken, self._told(key, listing),
        )  # fmt: skip

    def _told(self, key: ListKey, listing: Listing) -> frozenset[str]:
        nodes = self._places.of(key).items()
        return frozenset(name for node in nodes for name in assignment_of(node, listing))

    def _entries(self, key: ListKey) -> Iterator[Row]:
        """Those that stand there, then those that might come."""
        one, there = self._one(key), self._places.of(key).items()
        among = tuple(self._among(key))
        coming = ComingRows(one, there, among)
        wanted = coming.wanted()
        standing = list(standing_rows(one, there, wanted, among))
        for row in standing:
            if row.index is not None and states_fact(there[row.index], one.listing, one.change):
                self.known.add(row)
            yield row
        yield from coming.rows(wanted, [row for row in standing if row not in self.known])

    def _among(self, key: ListKey) -> Iterator[Assignment]:
        """Those who are in the list in which one who has a seat is looked for, or might come to be."""
        for seat in seats_of(self._judged, key):
            listing = self._judged.rulebook.vocabulary.listings[seat[1]]
            for node in self._places.of(seat).items():
                yield assignment_of(node, listing)
            if seat in self._within.lists:
                there = self._places.of(seat).items()
                yield from ComingRows(self._one(seat), there, ()).wanted()
