"""The direct evaluator: walks the formula over each record, total and typed.

It needs no other package, so it serves alone where durable_rules cannot be had.
"""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.lawbook.formula import All, Any, Formula, Not, Query, RelatedTest, SubjectTest
from klyngelov.matching.leaf import leaf_truth
from klyngelov.matching.protocol import Answer, Matches
from klyngelov.proposal.facts import Entries, Facts, Record, Value, Words
from klyngelov.values.truth import Truth


class DirectEvaluator:
    """Evaluates formulas by Kleene's strong connectives."""

    @property
    def name(self) -> str:
        """How ``--engine`` names it."""
        return "direct"

    def match(self, queries: Sequence[Query], facts: Facts) -> Matches:
        """The answer to every query."""
        return {query: answer(query, facts) for query in queries}


def answer(query: Query, facts: Facts) -> Answer:
    """Which records satisfy a query, for each entry of the quantifier's list."""
    records = facts.of(query.organ, query.listing).records
    found: dict[tuple[str | None, str], Truth] = {}
    subjects: Sequence[Record | None] = facts.of(None, query.subject).records if query.subject else (None,)
    for record in records:
        for subject in subjects:
            truth = formula_truth(query.formula, record, subject, facts)
            if truth is not Truth.NO:
                found[(subject.key if subject else None, record.key)] = truth
    return found


def formula_truth(formula: Formula, record: Record, subject: Record | None, facts: Facts) -> Truth:
    """The truth of a formula on a record, with the quantifier standing at ``subject``."""
    if isinstance(formula, All):
        result = Truth.YES
        for part in formula.parts:
            truth = formula_truth(part, record, subject, facts)
            if truth is Truth.NO:
                return truth
            result = min(result, truth)
        return result
    if isinstance(formula, Any):
        result = Truth.NO
        for part in formula.parts:
            truth = formula_truth(part, record, subject, facts)
            if truth is Truth.YES:
                return truth
            result = max(result, truth)
        return result
    if isinstance(formula, Not):
        return ~formula_truth(formula.part, record, subject, facts)
    if isinstance(formula, SubjectTest):
        return _same(record.values.get(formula.field), subject.identity if subject else None)
    if isinstance(formula, RelatedTest):
        return _related(formula, record, facts.of(None, formula.listing))
    return leaf_truth(formula, record.values.get(formula.field))


def _same(reference: Value | None, identity: str | None) -> Truth:
    """Whether a reference names an entry; either may be unknown."""
    if not isinstance(reference, Words) or identity is None:
        return Truth.MAYBE
    return Truth.YES if reference.identity == identity else Truth.NO


def _related(test: RelatedTest, record: Record, entries: Entries) -> Truth:
    """Whether the record's reference names an entry for which the tests hold."""
    reference = record.values.get(test.field)
    result = Truth.NO if entries.complete else Truth.MAYBE
    for entry in entries.records:
        truth = _same(reference, entry.identity)
        for inner in test.tests:
            truth = min(truth, leaf_truth(inner, entry.values.get(inner.field)))
        result = max(result, truth)
    return result
