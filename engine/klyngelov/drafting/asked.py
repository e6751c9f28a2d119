"""What the norms about a body ask of a draft: which lists, which queries, and how much each norm counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from klyngelov.drafting.rows import Place
from klyngelov.judging.bearing import Bearing
from klyngelov.judging.queries import queries_of_statement, statements_of
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import CountBound, NormKind, StatedStatement, Strength
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.facts import Facts, Record
from klyngelov.values.frozen import dataclass


class Weight(StrEnum):
    """How a norm counts: it must be met, must not be failed, must be met if in force, or should be met."""

    FIRM = "firm"
    FORBIDDING = "forbidding"
    DOUBTFUL = "doubtful"
    WEAK = "weak"


def weight(bearing: Bearing) -> Weight:
    """How a norm counts in a draft: as a breach of it would weigh."""
    strength = bearing.norm.strength
    if strength is Strength.PROHIBITION:
        return Weight.FORBIDDING
    if not bearing.binding or strength is not Strength.SHALL:
        return Weight.WEAK
    return Weight.DOUBTFUL if bearing.uncertain else Weight.FIRM


@dataclass(frozen=True, slots=True)
class Judged:
    """A norm for one organ and, under *for hver*, one entry."""

    bearing: Bearing
    subject: Record | None

    def concerns(self, places: Iterable[Place]) -> bool:
        """Whether what the norm requires lies in some lists."""
        queries = asked([self.bearing])
        return not {(query.organ, query.listing) for query in queries}.isdisjoint(places)


def counted(bearings: Iterable[Bearing]) -> list[Bearing]:
    """The requirements that bear on rows; those on meetings a year are met by a number instead."""
    return [one for one in bearings if one.norm.kind is NormKind.REQUIREMENT and not yearly(one)]


def standards(bearings: Iterable[Bearing]) -> list[Bearing]:
    """The open standards that apply only under conditions, which a draft may avoid."""
    return [one for one in bearings if one.norm.kind is NormKind.OPEN_STANDARD and one.instance.guards]


def yearly(bearing: Bearing) -> bool:
    """Whether a norm counts each calendar year by itself."""
    bound = bearing.instance.cases[0].requirement if bearing.instance.cases else None
    return isinstance(bound, CountBound) and bound.per_year


def open_places(rulebook: Rulebook, facts: Facts, bearings: Sequence[Bearing]) -> list[Place]:
    """The lists that a draft decides, has not stated and is asked for, in the order the norms come to them.

    What a draft decides is declared in the rules (``lawbook.changes``); everything else is a fact. A list
    that norms only speak of once a draft states it is left unstated.
    """
    required = [
        (query.organ, query.listing)
        for bearing in bearings
        for case in bearing.instance.cases
        for query in queries_of_statement(case.requirement)
        if not _only_if_stated(bearing, query)
    ]
    return [
        place
        for place in dict.fromkeys(required)
        if place not in facts.entries and place[1] in rulebook.changes
    ]


def _only_if_stated(bearing: Bearing, query: Query) -> bool:
    """Whether a norm asks for something in a list only where the draft states it."""
    return StatedStatement(query.organ, query.listing) in bearing.instance.guards


def wanted(bearings: Iterable[Bearing]) -> list[Query]:
    """The queries that it may help to have rows for."""
    found: list[Query] = []
    for bearing in bearings:
        requirements = [case.requirement for case in bearing.instance.cases]
        for statement in statements_of(bearing.instance):
            if statement in requirements and isinstance(statement, CountBound) and statement.bound.low <= 0:
                continue
            found.extend(queries_of_statement(statement))
    return list(dict.fromkeys(found))


def place_of(query: Query) -> Place:
    """The list that a query counts."""
    return (query.organ, query.listing)


def asked(bearings: Iterable[Bearing]) -> Iterator[Query]:
    """Every query of some norms."""
    for bearing in bearings:
        for statement in statements_of(bearing.instance):
            yield from queries_of_statement(statement)
