"""What matching answers, whoever answers it.

For each query: which records of its list certainly satisfy the formula, and which possibly do. A
query about the quantifier's entry is answered for each entry (``subject``); others have the subject
None. Records that certainly do not satisfy it are left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from klyngelov.lawbook.formula import Query
from klyngelov.proposal.facts import Facts
from klyngelov.values.truth import Truth

Answer = Mapping[tuple[str | None, str], Truth]
"""(subject key, record key) → YES or MAYBE."""

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
