"""The truth of a formula for one record by itself, and which of its tests leave that open.

The evaluators answer for all records at once and do not say why. Here a formula is gone through once more for
one record, with the same leaf truths, where somebody asks what stands in the way or what to ask for.
"""

from __future__ import annotations

from dataclasses import field

from klyngelov.lawbook.formula import All, Any, ComparedTest, Formula, Not, RelatedTest, SubjectTest, Test
from klyngelov.matching.leaf import compared_truth, leaf_truth
from klyngelov.proposal.facts import Facts, Record, Words
from klyngelov.values.frozen import dataclass
from klyngelov.values.truth import MAYBE, Truth, conjunction, disjunction, known


@dataclass(frozen=True, slots=True)
class SingleRecord:
    """Tries single records of a draft, with the quantifier standing at ``subject``.

    ``supposed`` gives one test another truth than it has, to see what would follow. ``related`` keeps what is
    found of references, for all records of the draft: it rests on nothing but what is named.
    """

    facts: Facts
    subject: Record | None
    supposed: tuple[Test, Truth] | None = None
    related: dict[tuple[RelatedTest, str | None], Truth] = field(default_factory=dict)

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
        return _is(_named(field, record), identity)

    def _related(self, test: RelatedTest, record: Record) -> Truth:
        named = _named(test.field, record)
        found = self.related.get((test, named))
        if found is None:
            found = self.related[test, named] = disjunction(
                min(
                    _is(named, partner.identity),
                    partner.exists,
                    conjunction(leaf_truth(one, partner.values.get(one.field)) for one in test.tests),
                )
                for partner in self.facts.partners(test.listing)
            )
        return found

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


def _named(field: str, record: Record) -> str | None:
    """What a reference names; None where that is not stated."""
    value = record.values.get(field)
    return value.identity if isinstance(value, Words) else None


def _is(named: str | None, identity: str | None) -> Truth:
    return MAYBE if named is None or identity is None else known(named == identity)
