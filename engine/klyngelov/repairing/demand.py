"""What the law wants of a list: more that some queries find, no more that others find, and how many more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from enum import Enum, auto

from klyngelov.judging.statements import Statements
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import CountBound, DifferenceBound, Statement
from klyngelov.proposal.facts import Record
from klyngelov.repairing.claims import Claim, exceptions_on
from klyngelov.repairing.dominance import Direction
from klyngelov.repairing.measure import Asked, Measured
from klyngelov.repairing.places import ListKey
from klyngelov.repairing.reach import Reach
from klyngelov.values.frozen import dataclass
from klyngelov.values.truth import MAYBE, NO, YES, Truth

_MOST_LACKING = 30
"""As many as may come to one side of a difference: more than any council has of one side."""


@dataclass(slots=True)
class _Uses:
    """How the law uses the queries of one list."""

    wanted: dict[Query, int] = field(default_factory=dict)
    further: dict[Query, int] = field(default_factory=dict)
    asked: dict[Asked, int] = field(default_factory=dict)
    bounded: dict[Asked, int | None] = field(default_factory=dict)
    unwanted: set[Asked] = field(default_factory=set)
    more: set[Query] = field(default_factory=set)
    less: set[Query] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Demand:
    """What the law wants of a list.

    ``wanted`` says how many some queries are to find; ``further`` how many more than they find now, where
    the law compares two numbers. ``bounded`` says how many some queries may find about a subject at the most.
    ``refused`` are to find none, put about the subjects for whom that is so.
    ``direction`` says where more, or less, is always better.
    """

    wanted: Mapping[Query, int]
    further: Mapping[Query, int]
    bounded: Mapping[Asked, int]
    refused: frozenset[Asked]
    direction: Direction

    @property
    def unwanted(self) -> frozenset[Query]:
        """The queries that are to find none for somebody."""
        return frozenset(query for query, _ in self.refused if isinstance(query, Query))

    def most(self, measured: Measured, there: int) -> int:
        """How many of an entry could be of use, where so many are there."""
        if measured.holds:
            return 1
        asked = {key[0] for _, counts in measured.counts for key in counts}
        wanted = [self.wanted[one] for one in asked if isinstance(one, Query) and one in self.wanted]
        further = [self.further[one] for one in asked if isinstance(one, Query) and one in self.further]
        bounds = [high for key, high in self.bounded.items() if measured.surely(key)]
        return max(1, there, min([max([1, *wanted, *(there + one for one in further)]), *bounds]))


def demand_of(within: Reach, claims: Iterable[Claim], key: ListKey) -> Demand:
    """What some claims want of a list, as far as a repair can reach."""
    uses, judged = _Uses(), within.judged
    for statement, use, subject in _asked(within, claims):
        if isinstance(statement, CountBound):
            _count(uses, statement, use, key, subject)
        elif isinstance(statement, DifferenceBound):
            _difference(uses, statement, use, key, judged.judge.statements, subject)
    direction = Direction(uses.more - uses.less, uses.less - uses.more)
    # Either side grows as far as all else that is asked of the list makes the other side grow.
    growth = sum(uses.asked.values())
    further = {query: min(short + growth, _MOST_LACKING) for query, short in uses.further.items()}
    bounded = {asked: high for asked, high in uses.bounded.items() if high is not None}
    return Demand(uses.wanted, further, bounded, frozenset(uses.unwanted), direction)


class _Use(Enum):
    """What a statement is used for."""

    REQUIREMENT = auto()
    EXCEPTION = auto()
    CONDITION = auto()


def _asked(within: Reach, claims: Iterable[Claim]) -> Iterator[tuple[Statement, _Use, Record | None]]:
    """Every statement that can come to matter, and what it is used for."""
    day = within.judged.draft.facts.day
    for claim in claims:
        instance = claim.bearing.instance
        if any(_settled(within, guard, claim) is NO for guard in instance.guards):
            continue
        for guard in instance.guards:
            yield guard, _Use.CONDITION, claim.subject
        for case in instance.cases:
            truth = YES if case.condition is None else _settled(within, case.condition, claim)
            if truth is not NO:
                yield case.requirement, _Use.REQUIREMENT, claim.subject
            if case.condition is not None:
                yield case.condition, _Use.CONDITION, claim.subject
            if truth is YES:
                break
        for effect in exceptions_on(claim, day):
            for condition in effect.conditions:
                yield condition, _Use.EXCEPTION, claim.subject


def _settled(within: Reach, statement: Statement, claim: Claim) -> Truth:
    """Whether a statement holds whatever is changed; unknown where a change can decide it."""
    if within.changes(statement):
        return MAYBE
    return within.judged.judge.statements.hold(statement, claim.subject).truth


def _count(uses: _Uses, statement: CountBound, use: _Use, key: ListKey, subject: Record | None) -> None:
    query, low, high = statement.query, statement.bound.low, statement.bound.high
    if (query.organ, query.listing) != key:
        return
    condition = use is _Use.CONDITION
    about = (query, subject.key if subject and query.subject else None)
    if low > 0 and not condition:
        uses.wanted[query] = max(low, uses.wanted.get(query, 0))
        uses.asked[about] = max(low, uses.asked.get(about, 0))
    if use is _Use.REQUIREMENT:
        known = uses.bounded.get(about, 0)
        uses.bounded[about] = None if high is None or known is None else max(high, known)
    if high == 0 and use is _Use.REQUIREMENT:
        uses.unwanted.add((query, subject.key if subject and query.subject else None))
    if condition or high is not None:
        uses.less.add(query)
    if condition or low > 0:
        uses.more.add(query)


def _difference(
    uses: _Uses, statement: DifferenceBound, use: _Use, key: ListKey, statements: Statements,
    subject: Record | None,
) -> None:  # fmt: skip
    """Either side may want more; how many more, the difference as it is says."""
    found = statements.hold(statement, subject).outcome.found
    low, high = statement.bound.low, statement.bound.high
    lacking = min(max(0, low - found.low), _MOST_LACKING)
    over = 0 if high is None else _MOST_LACKING if found.high is None else found.high - high
    for query, short in ((statement.more, lacking), (statement.fewer, min(max(0, over), _MOST_LACKING))):
        if (query.organ, query.listing) == key:
            if use is not _Use.CONDITION:
                uses.wanted.setdefault(query, 1)
                uses.further[query] = max(short, uses.further.get(query, 0))
            uses.more.add(query)
            uses.less.add(query)
