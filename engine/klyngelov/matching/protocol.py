"""What matching answers, whoever answers it.

For each query: which records of its list certainly satisfy the formula, and which possibly do. A
query about the quantifier's entry is answered for each entry; others are answered once, under None.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from klyngelov.lawbook.formula import Query
from klyngelov.proposal.facts import Facts
from klyngelov.values.truth import Truth


class Matched(NamedTuple):
    """The records that satisfy a query, as two sets: bit *n* stands for record *n* of the list.

    A record that certainly satisfies it possibly does so too.
    """

    certain: int
    possible: int

    def truth(self, number: int) -> Truth:
        """Whether the record with this number satisfies the query."""
        if self.certain >> number & 1:
            return Truth.YES
        return Truth.MAYBE if self.possible >> number & 1 else Truth.NO


Answer = Mapping[str | None, Matched]
"""By the key of the quantifier's entry."""

Matches = Mapping[Query, Answer]


class Evaluator(Protocol):
    """Answers queries over the facts of one draft."""

    @property
    def name(self) -> str:
        """How ``--engine`` names it."""
        ...

    def match(self, queries: Sequence[Query], facts: Facts) -> Matches:
        """The answer to every query."""
        ...
