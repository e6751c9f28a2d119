"""Whom a clause concerns and how many seats it speaks of, where the facts settle it.

A number is only told where it could not turn out otherwise; a clause without it is as true.
"""

from __future__ import annotations

from klyngelov.drafting.checklist import Checklist
from klyngelov.judging.queries import queries_of_statement
from klyngelov.lawbook.norm import Norm
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.facts import Facts
from klyngelov.values.danish import listed
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Numbers:
    """Counts in a drafted body, if there is one; ``found`` tells which lists' numbers are settled."""

    found: Checklist
    drafted: Facts | None

    def told(self, norm: Norm) -> str:
        """How many, as a clause says it before a noun; nothing where it may be another number."""
        number = self._of(norm, self.drafted) if self.drafted else None
        return f"{number} " if number else ""

    def concerned(self, norm: Norm, organ: str | None) -> str:
        """Those whom a norm concerns, in brackets; nothing where it may be others."""
        found = [
            one
            for one in self.found.requirements
            if one.norm is norm and organ in (one.organ, None) and not one.conditions
        ]
        subjects = list(dict.fromkeys(subject for one in found for subject in one.subjects))
        return f" ({listed(subjects)})" if subjects else ""

    def _of(self, norm: Norm, drafted: Facts) -> int | None:
        """How many entries the first question of a norm counts."""
        cases = [case for instance in norm.instances for case in instance.cases]
        query = next((one for case in cases for one in queries_of_statement(case.requirement)), None)
        if query is None or not self._settled(query.organ, query.listing):
            return None
        counted = 0
        for matched in DirectEvaluator().match([query], drafted)[query].values():
            counted |= matched.certain
        records = drafted.of(query.organ, query.listing).records
        return sum(record.count.low for at, record in enumerate(records) if counted >> at & 1) or None

    def _settled(self, organ: str | None, listing: str) -> bool:
        return any(
            (total.organ, total.listing) == (organ, listing) and not total.unsettled and not total.unmet
            for total in self.found.totals
        )
