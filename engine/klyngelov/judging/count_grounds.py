"""The grounds of a count: which of the adviser's lines counted, and what leaves it open."""

from __future__ import annotations

from dataclasses import field

from klyngelov.judging.grounds import Counts, Evidence, Grounds, Need, each_once
from klyngelov.judging.needs import Needs
from klyngelov.lawbook.formula import ComparedTest, Formula, Peer, RelatedTest, SubjectTest, tests_in
from klyngelov.matching.leaf import leaf_truth
from klyngelov.matching.protocol import Matched
from klyngelov.proposal.facts import Entries, Record, Words
from klyngelov.values.frozen import dataclass
from klyngelov.values.truth import Truth

_COUNTS = {Truth.YES: Counts.YES, Truth.MAYBE: Counts.POSSIBLY, Truth.NO: Counts.NO}


@dataclass(slots=True, eq=False)
class CountGrounds(Grounds):
    """The grounds of how many entries match a formula, with the quantifier standing at ``subject``.

    Unless the count is ``open``, there is nothing to ask. What there is to ask is worked out once, when it is
    asked for: reports and rankings come back to it.
    """

    about: Needs
    formula: Formula
    subject: Record | None
    entries: Entries
    matched: Matched
    open: bool
    _needs: tuple[Need, ...] | None = field(default=None, init=False)

    def evidence(self) -> tuple[Evidence, ...]:
        """The lines that count, possibly count, or nearly do."""
        return tuple(
            Evidence(record.path, record.position, _COUNTS[self.matched.truth(number)], record.label)
            for number, record in enumerate(self.entries.records)
            if self.matched.truth(number) is not Truth.NO or self._near(record)
        )

    def needs(self) -> tuple[Need, ...]:
        """What would tell how many there are."""
        if not self.open:
            return ()
        if self._needs is None:
            self._needs = self._asked()
        return self._needs

    def doubtful(self) -> bool:
        """Whether a line that may count says so in words that may be meant."""
        return self.open and any(
            self.about.doubtful(self.formula, record, self.subject)
            for number, record in enumerate(self.entries.records)
            if self.matched.truth(number) is Truth.MAYBE
        )

    def _asked(self) -> tuple[Need, ...]:
        needs: list[Need] = []
        if not self.entries.complete:
            needs.append(self.about.of_listing(self.entries))
        for number, record in enumerate(self.entries.records):
            truth = self.matched.truth(number)
            if truth is Truth.MAYBE:
                needs.extend(self.about.of_record(self.formula, record, self.entries, self.subject))
            if truth is not Truth.NO and record.count.low != record.count.high:
                needs.append(self.about.of_count(record, self.entries))
        return each_once(needs)

    def _near(self, record: Record) -> bool:
        """Whether a record that does not count fails on a single test, but not on whose it is."""
        tests = tests_in(self.formula)
        failed = 0
        for test in tests:
            if isinstance(test, SubjectTest):
                value = record.values.get(test.field)
                subject = self.subject
                if not isinstance(value, Words) or subject is None or value.identity != subject.identity:
                    return False
            elif isinstance(test, ComparedTest):
                failed += self.about.fails(test, record)
            elif not isinstance(test, RelatedTest):
                failed += leaf_truth(test, record.values.get(test.field)) is Truth.NO
        return len(tests) > 1 and failed == 1


@dataclass(frozen=True, slots=True, eq=False)
class EntryGrounds(Grounds):
    """The grounds of whether a single entry of a list satisfies a formula."""

    about: Needs
    formula: Formula
    entry: Record
    entries: Entries
    truth: Truth

    def evidence(self) -> tuple[Evidence, ...]:
        """The entry, and what it was compared with."""
        entry = self.entry
        lines = [Evidence(entry.path, entry.position, _COUNTS[self.truth], entry.label)]
        for test in tests_in(self.formula):
            if isinstance(test, ComparedTest) and isinstance(test.operand, Peer):
                stated = self.about.facts.of(test.operand.organ, test.operand.listing)
                lines.extend(
                    Evidence(one.path, one.position, Counts.YES, one.label) for one in stated.records
                )
        return tuple(lines)

    def needs(self) -> tuple[Need, ...]:
        """The fields that would tell, where that is open."""
        if self.truth is not Truth.MAYBE:
            return ()
        return each_once(self.about.of_record(self.formula, self.entry, self.entries, None))

    def doubtful(self) -> bool:
        """Whether that is open because of words that may be meant."""
        return self.truth is Truth.MAYBE and self.about.doubtful(self.formula, self.entry, None)
