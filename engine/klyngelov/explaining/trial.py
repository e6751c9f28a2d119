"""Why a line counts, does not count, or only may count: the tests it was put to, and what it says.

Of several alternatives the one the record is nearest to is picked out, so that what is shown is the least
that would have to be otherwise.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from klyngelov.judging.single_record import SingleRecord
from klyngelov.lawbook.formula import All, Any, Formula, Not, RelatedTest, SubjectTest, Test
from klyngelov.proposal.facts import Record, Words
from klyngelov.values.frozen import dataclass
from klyngelov.values.truth import NO, YES, Truth


@dataclass(frozen=True, slots=True)
class Trial:
    """One test on one record. ``truth`` says whether the record is as it should be.

    Unless ``positive``, the record should not pass the test. ``partner`` is the entry that the record names,
    where the test asks of that.
    """

    test: Test
    positive: bool
    truth: Truth
    record: Record
    partner: Record | None = None


@dataclass(frozen=True, slots=True)
class Court(SingleRecord):
    """Tries the records of a draft, and picks out the tests that decide."""

    def decisive(self, formula: Formula, record: Record, *, positive: bool = True) -> tuple[Trial, ...]:
        """The tests that decide whether a record satisfies a formula (or, unless ``positive``, does not).

        Where it certainly does, every test that makes it so; otherwise the fewest that stand in the way.
        """
        if isinstance(formula, Not):
            return self.decisive(formula.part, record, positive=not positive)
        if not isinstance(formula, All | Any):
            return (self._trial(formula, record, positive=positive),)
        truths = [(part, self._as_wanted(part, record, positive=positive)) for part in formula.parts]
        together = isinstance(formula, All) is positive
        whole = min if together else max
        if not truths:
            return ()
        deciding = whole(truth for _, truth in truths)
        tried = [
            self.decisive(part, record, positive=positive) for part, truth in truths if truth is deciding
        ]
        if together:
            return tuple(chain.from_iterable(tried))
        return min(tried, key=len)

    def _as_wanted(self, formula: Formula, record: Record, *, positive: bool) -> Truth:
        truth = self.truth(formula, record)
        return truth if positive else ~truth

    def _trial(self, test: Test, record: Record, *, positive: bool) -> Trial:
        truth = self._as_wanted(test, record, positive=positive)
        partner = self._partner(test, record) if isinstance(test, RelatedTest) else None
        return Trial(test, positive, truth, record, partner)

    def _partner(self, test: RelatedTest, record: Record) -> Record | None:
        """The entry of the other list that the record names."""
        value = record.values.get(test.field)
        entries = self.facts.of(None, test.listing).records
        return next(
            (one for one in entries if isinstance(value, Words) and one.identity == value.identity), None
        )

    def near(self, formula: Formula, record: Record, trials: tuple[Trial, ...]) -> bool:
        """Whether a record would certainly count if one of several tests came out otherwise.

        The test that asks whose it is does not make it near: everybody else's would be.
        """
        if len(trials) != 1 or isinstance(trials[0].test, SubjectTest) or formula == trials[0].test:
            return False
        otherwise = YES if trials[0].positive else NO
        return replace(self, supposed=(trials[0].test, otherwise)).truth(formula, record) is YES
