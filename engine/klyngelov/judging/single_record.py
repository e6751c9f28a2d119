"""The truth of a formula for one record by itself, and which of its tests leave that open.

The evaluators answer for all records at once and do not say why. Here a formula is gone through once more for
one record, with the same leaf truths, where somebody asks what stands in the way or what to ask for.
"""

from __future__ import annotations

from klyngelov.lawbook.formula import All, Any, ComparedTest, Formula, Not, RelatedTest, SubjectTest, Test
from klyngelov.matching.leaf import compared_truth, leaf_truth
from klyngelov.proposal.facts import Facts, Record, Words
from klyngelov.values.frozen import dataclass
from klyngelov.values.truth import MAYBE, Truth, conjunction, disjunction, known


@dataclass(frozen=True, slots=True)
class SingleRecord:
    """Tries single records of a draft, with the quantifier standing at ``subject``.

    ``supposed`` gives one test another truth than it has, to see what would follow.
    """

    facts: Facts
    subject: Record | None
    supposed: tuple[Test, Truth] | None = None

    def truth(self, formula: Formula, record: Record) -> Truth:
        """Whether a record satisfies a formula (Kleene's strong connectives)."""
        if self.supposed is not None and formula == self.supposed[0]:
            return self.supposed[1]
        match formula:
            case Not(part):
                return ~self.truth(part, record)
            case All(parts):
                return conjunction(self.truth(part, record) for part in parts)
            case Any(parts):
                return disjunction(self.truth(part, record) for part in parts)
            case SubjectTest(field):
                return self._names(field, record, self.subject.identity if self.subject else None)
            case RelatedTest():
                return self._related(formula, record)
            case ComparedTest(field, relation, operand):
                other = self.facts.operand(operand, record)
                return compared_truth(relation, record.values.get(field), other)
            case _:
                return leaf_truth(formula, record.values.get(formula.field))

    def _names(self, field: str, record: Record, identity: str | None) -> Truth:
        value = record.values.get(field)
        if identity is None or not isinstance(value, Words):
            return MAYBE
        return known(value.identity == identity)

    def _related(self, test: RelatedTest, record: Record) -> Truth:
        return disjunction(
            min(
                self._names(test.field, record, partner.identity),
                partner.exists,
                conjunction(leaf_truth(one, partner.values.get(one.field)) for one in test.tests),
            )
            for partner in self.facts.partners(test.listing)
        )

    def open_tests(self, formula: Formula, record: Record) -> list[Test]:
        """The tests whose answer may decide a formula that is open; none where it is not.

        A test beside one that fails already, or in an alternative that is out, would tell nothing.
        """
        if self.truth(formula, record) is not MAYBE:
            return []
        match formula:
            case Not(part):
                return self.open_tests(part, record)
            case All(parts) | Any(parts):
                return [test for part in parts for test in self.open_tests(part, record)]
            case _:
                return [formula]
