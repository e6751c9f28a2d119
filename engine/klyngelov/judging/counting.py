"""From matches to counts: how many entries there are, for sure and at most, and what would tell."""

from __future__ import annotations

from dataclasses import dataclass

from klyngelov.judging.finding import Counts, Evidence, Need, Outcome
from klyngelov.lawbook.formula import Formula, Query, RelatedTest, SubjectTest, tests_in
from klyngelov.lawbook.vocabulary import FieldKind, Listing, Vocabulary
from klyngelov.matching.leaf import leaf_truth
from klyngelov.matching.protocol import Matches
from klyngelov.proposal.facts import Entries, Facts, Record, Words
from klyngelov.values.interval import ANY, Interval, total
from klyngelov.values.position import Position
from klyngelov.values.truth import Truth

_COUNTS = {Truth.YES: Counts.YES, Truth.MAYBE: Counts.POSSIBLY, Truth.NO: Counts.NO}


@dataclass(frozen=True, slots=True)
class Counter:
    """Counts what queries matched in the facts of a draft."""

    vocabulary: Vocabulary
    facts: Facts
    matches: Matches

    def truth(self, query: Query, subject: Record | None, record: Record) -> Truth:
        """Whether a record counts, with the quantifier standing at ``subject``."""
        key = subject.key if subject and query.subject else None
        return self.matches[query].get((key, record.key), Truth.NO)

    def count(self, query: Query, subject: Record | None) -> Interval:
        """How many entries a query has."""
        entries = self.facts.of(query.organ, query.listing)
        counts: list[Interval] = []
        for record in entries.records:
            truth = self.truth(query, subject, record)
            if truth is Truth.YES:
                counts.append(record.count)
            elif truth is Truth.MAYBE:
                counts.append(Interval(0, record.count.high))
        found = total(counts)
        if not entries.complete:
            found = found + ANY
        if query.cap is not None and (found.high is None or found.high > query.cap):
            # Only one can hold the office; two certain holders are still two.
            found = Interval(found.low, max(found.low, query.cap))
        return found

    def outcome(self, query: Query, subject: Record | None, bound: Interval) -> Outcome:
        """The count held against a bound, with the lines that counted and the facts to ask for."""
        entries = self.facts.of(query.organ, query.listing)
        found = self.count(query, subject)
        evidence = self._evidence(query, subject, entries)
        needs = self._needs(query, subject, entries) if found.within(bound) is Truth.MAYBE else ()
        too_many = bound.high is not None and found.low > bound.high
        counted = [item for item in evidence if item.counts is not Counts.NO]
        place = counted[0].position if too_many and counted else entries.position
        return Outcome(bound, found, evidence, needs, place, entries.stated)

    # ── The lines that counted ────────────────────────────────────────────────────────────────
    def _evidence(self, query: Query, subject: Record | None, entries: Entries) -> tuple[Evidence, ...]:
        found: list[Evidence] = []
        for record in entries.records:
            truth = self.truth(query, subject, record)
            if truth is not Truth.NO or self._near(query.formula, record, subject):
                found.append(Evidence(record.path, record.position, _COUNTS[truth], record.label))
        return tuple(found)

    def _near(self, formula: Formula, record: Record, subject: Record | None) -> bool:
        """Whether a record that does not count fails on a single test, but not on whose it is."""
        tests = tests_in(formula)
        failed = 0
        for test in tests:
            if isinstance(test, SubjectTest):
                value = record.values.get(test.field)
                if not isinstance(value, Words) or subject is None or value.identity != subject.identity:
                    return False
            elif not isinstance(test, RelatedTest):
                failed += leaf_truth(test, record.values.get(test.field)) is Truth.NO
        return len(tests) > 1 and failed == 1

    # ── The facts that would decide ───────────────────────────────────────────────────────────
    def _needs(self, query: Query, subject: Record | None, entries: Entries) -> tuple[Need, ...]:
        listing = self.vocabulary.listings[query.listing]
        needs: list[Need] = []
        if not entries.complete:
            needs.append(self.listing_need(entries))
        for record in entries.records:
            truth = self.truth(query, subject, record)
            if truth is Truth.MAYBE:
                needs.extend(self.record_needs(query.formula, record, listing, query.organ, subject))
            if truth is not Truth.NO and record.count.low != record.count.high:
                needs.append(self._count_need(record, listing, query.organ))
        return tuple(dict.fromkeys(needs))

    def listing_need(self, entries: Entries) -> Need:
        """What to ask where a list is not stated or not complete."""
        listing = self.vocabulary.listings[entries.listing]
        question = listing.question or f"Hvad gælder om «{listing.name}»?"
        return Need(entries.path, entries.position, self._asked(question, "", entries.organ))

    def record_needs(
        self, formula: Formula, record: Record, listing: Listing, organ: str | None, subject: Record | None
    ) -> list[Need]:
        """The fields of a record that leave a formula open."""
        needs: list[Need] = []
        for test in tests_in(formula):
            if isinstance(test, RelatedTest):
                needs.extend(self._related_needs(test, record, listing, organ))
            elif isinstance(test, SubjectTest):
                if not isinstance(record.values.get(test.field), Words):
                    needs.append(self._field_need(test.field, record, listing, organ))
            elif leaf_truth(test, record.values.get(test.field)) is Truth.MAYBE:
                needs.append(self._field_need(test.field, record, listing, organ))
        return needs

    def _related_needs(
        self, test: RelatedTest, record: Record, listing: Listing, organ: str | None
    ) -> list[Need]:
        reference = record.values.get(test.field)
        target = self.facts.of(None, test.listing)
        if not isinstance(reference, Words):
            return [self._field_need(test.field, record, listing, organ)]
        needs = [] if target.complete else [self.listing_need(target)]
        for entry in target.records:
            if entry.identity == reference.identity:
                for inner in test.tests:
                    if leaf_truth(inner, entry.values.get(inner.field)) is Truth.MAYBE:
                        named = self.vocabulary.listings[test.listing]
                        needs.append(self._field_need(inner.field, entry, named, None))
        return needs

    def _field_need(self, name: str, record: Record, listing: Listing, organ: str | None) -> Need:
        field = listing.fields[name]
        question = field.question or f"Hvad er «{name}» for {{led}}?"
        position: Position = record.positions.get(name, record.position)
        return Need(f"{record.path}/{name}", position, self._asked(question, record.row or record.label, organ))

    def _count_need(self, record: Record, listing: Listing, organ: str | None) -> Need:
        name = next((f.name for f in listing.fields.values() if f.kind is FieldKind.COUNT), None)
        if name:
            return self._field_need(name, record, listing, organ)
        question = listing.question or f"Hvad gælder om «{listing.name}»?"
        return Need(record.path, record.position, self._asked(question, record.row or record.label, organ))

    def _asked(self, question: str, label: str, organ: str | None) -> str:
        known = self.vocabulary.organs.get(organ or "")
        return question.replace("{led}", label).replace("{organ}", known.definite if known else "forslaget")
