"""Runs two evaluators and holds their answers together: a difference is a bug, never a guess."""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.lawbook.formula import Query
from klyngelov.matching.protocol import Answer, Evaluator, Matches
from klyngelov.proposal.facts import Facts
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """A query that two evaluators answered differently."""

    query: Query
    first: Answer
    second: Answer


class DisagreementError(Exception):
    """The evaluators disagree; nothing can be said of the draft."""

    def __init__(self, differences: tuple[Difference, ...]) -> None:
        super().__init__(f"{len(differences)} queries answered differently")
        self.differences = differences


@dataclass(frozen=True, slots=True)
class BothEvaluators:
    """Two evaluators that must agree."""

    first: Evaluator
    second: Evaluator

    @property
    def name(self) -> str:
        """How ``--engine`` names it."""
        return "both"

    def match(self, queries: Sequence[Query], facts: Facts) -> Matches:
        """The common answer. Raises ``DisagreementError`` where there is none."""
        ours, theirs = self.first.match(queries, facts), self.second.match(queries, facts)
        differences = tuple(
            Difference(query, ours[query], theirs[query]) for query in queries if ours[query] != theirs[query]
        )
        if differences:
            raise DisagreementError(differences)
        return ours
