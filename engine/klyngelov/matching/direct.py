"""The direct evaluator: works out each formula for all records of a list at once, total and typed.

It needs no other package, so it serves alone where durable_rules cannot be had. *And*, *or* and *not*
are Kleene's strong connectives, on the set of the records that certainly satisfy a formula and the
set of those that possibly do.
"""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.lawbook.formula import All, Any, Formula, Not, Query, RelatedTest, SubjectTest
from klyngelov.matching.leaf import LeafTest, leaf_truth
from klyngelov.matching.protocol import Answer, Matched, Matches
from klyngelov.proposal.facts import Facts, Record, Words
from klyngelov.values.truth import Truth, conjunction


class DirectEvaluator:
    """Evaluates formulas list by list."""

    @property
    def name(self) -> str:
        """How ``--engine`` names it."""
        return "direct"

    def match(self, queries: Sequence[Query], facts: Facts) -> Matches:
        """The answer to every query."""
        tables: dict[tuple[str | None, str], _Table] = {}
        answers: dict[Query, Answer] = {}
        for query in queries:
            place = (query.organ, query.listing)
            table = tables.get(place)
            if table is None:
                table = tables[place] = _Table(facts.of(*place).records, facts)
            answers[query] = table.answer(query)
        return answers


class _Table:
    """The records of one list.

    What a test gives is kept for the next formula that holds the same one. It is found by the
    test's identity, since comparing tests takes longer than working one out.
    """

    def __init__(self, records: Sequence[Record], facts: Facts) -> None:
        self._records = records
        self._facts = facts
        self._everything = (1 << len(records)) - 1
        self._tested: dict[int, Matched] = {}
        self._references: dict[str, tuple[dict[str, int], int]] = {}

    def answer(self, query: Query) -> Answer:
        """Which records satisfy a query, for each entry of the quantifier's list."""
        if query.subject is None:
            return {None: self._formula(query.formula, None)}
        entries = self._facts.of(None, query.subject).records
        return {entry.key: self._formula(query.formula, entry) for entry in entries}

    def _formula(self, formula: Formula, subject: Record | None) -> Matched:
        """The records that satisfy a formula, with the quantifier standing at ``subject``."""
        if isinstance(formula, All):
            certain = possible = self._everything
            for part in formula.parts:
                found = self._formula(part, subject)
                certain &= found.certain
                possible &= found.possible
            return Matched(certain, possible)
        if isinstance(formula, Any):
            certain = possible = 0
            for part in formula.parts:
                found = self._formula(part, subject)
                certain |= found.certain
                possible |= found.possible
            return Matched(certain, possible)
        if isinstance(formula, Not):
            found = self._formula(formula.part, subject)
            return Matched(self._everything & ~found.possible, self._everything & ~found.certain)
        if isinstance(formula, SubjectTest):
            return self._naming(formula.field, subject.identity if subject else None)
        return self._test(formula)

    def _test(self, test: LeafTest | RelatedTest) -> Matched:
        found = self._tested.get(id(test))
        if found is None:
            found = self._related(test) if isinstance(test, RelatedTest) else self._leaf(test)
            self._tested[id(test)] = found
        return found

    def _leaf(self, test: LeafTest) -> Matched:
        certain = possible = 0
        field = test.field
        for number, record in enumerate(self._records):
            truth = leaf_truth(test, record.values.get(field))
            if truth is Truth.YES:
                certain |= 1 << number
            if truth is not Truth.NO:
                possible |= 1 << number
        return Matched(certain, possible)

    # ── References ────────────────────────────────────────────────────────────────────────────
    def _naming(self, field: str, identity: str | None) -> Matched:
        """The records whose reference names an entry; either may be unknown."""
        if identity is None:
            return Matched(0, self._everything)
        if field not in self._references:
            self._references[field] = self._named(field)
        named, unstated = self._references[field]
        certain = named.get(identity, 0)
        return Matched(certain, certain | unstated)

    def _named(self, field: str) -> tuple[dict[str, int], int]:
        """The records by what their reference names, and those whose reference is not stated."""
        named: dict[str, int] = {}
        unstated = 0
        for number, record in enumerate(self._records):
            reference = record.values.get(field)
            if isinstance(reference, Words):
                named[reference.identity] = named.get(reference.identity, 0) | 1 << number
            else:
                unstated |= 1 << number
        return named, unstated

    def _related(self, test: RelatedTest) -> Matched:
        """The records whose reference names an entry for which the tests hold."""
        certain = possible = 0
        for one in self._facts.partners(test.listing):
            passes = conjunction(
                [one.exists, *(leaf_truth(part, one.values.get(part.field)) for part in test.tests)]
            )
            naming = self._naming(test.field, one.identity)
            if passes is Truth.YES:
                certain |= naming.certain
            if passes is not Truth.NO:
                possible |= naming.possible
        return Matched(certain, possible)
