"""What to ask: for each thing that the facts leave open, the question the rules hold for it."""

from __future__ import annotations

from dataclasses import field

from klyngelov.judging.grounds import Missing, Need
from klyngelov.judging.single_record import SingleRecord
from klyngelov.lawbook.formula import (
    ComparedTest,
    Formula,
    Operand,
    OwnField,
    Peer,
    RelatedTest,
    SubjectTest,
    Test,
    WordTest,
    tests_in,
)
from klyngelov.lawbook.vocabulary import FieldKind, Listing, Vocabulary
from klyngelov.matching.leaf import compared_truth, leaf_truth, may_be_meant, single
from klyngelov.proposal.facts import Entries, Facts, Record, Several, Value, Words
from klyngelov.values.danish import listed
from klyngelov.values.frozen import dataclass
from klyngelov.values.truth import Truth


@dataclass(frozen=True, slots=True, eq=False)
class Needs:
    """Finds what is missing in the facts of a draft."""

    vocabulary: Vocabulary
    facts: Facts
    _of_references: dict[tuple[RelatedTest, str | None], Truth] = field(default_factory=dict)

    def of_listing(self, entries: Entries) -> Need:
        """What to ask where a list is not stated or not complete."""
        listing = self.vocabulary.listings[entries.listing]
        question = listing.question or f"Hvad gælder om «{listing.name}»?"
        missing = Missing(entries.organ, entries.listing)
        return Need(entries.path, entries.position, self._asked(question, "", entries.organ), missing)

    def of_record(
        self, formula: Formula, record: Record, entries: Entries, subject: Record | None
    ) -> list[Need]:
        """The fields of a record of a list that leave a formula open, with the quantifier at ``subject``."""
        needs: list[Need] = []
        for test in self._single(subject).open_tests(formula, record):
            if isinstance(test, RelatedTest):
                needs.extend(self._related(test, record, entries))
            elif isinstance(test, ComparedTest):
                needs.extend(self._compared(test, record, entries))
            elif isinstance(test, SubjectTest):
                needs.append(self._same(test, record, entries, subject))
            else:
                needs.append(self._field(test.field, record, entries))
        return needs

    def _single(self, subject: Record | None) -> SingleRecord:
        return SingleRecord(self.facts, subject, related=self._of_references)

    def doubtful(self, formula: Formula, record: Record, subject: Record | None) -> bool:
        """Whether what leaves a formula open is stated, in words that may or may not be what is asked."""
        # Nearly always no word of the record is doubtful, whatever else leaves the formula open.
        if not any(self._is_doubtful(test, record) for test in tests_in(formula)):
            return False
        decisive = self._single(subject).open_tests(formula, record)
        return any(self._is_doubtful(test, record) for test in decisive)

    def _is_doubtful(self, test: Test, record: Record) -> bool:
        if isinstance(test, WordTest):
            return _may_be_meant(test, record)
        if not isinstance(test, RelatedTest):
            return False
        reference = record.values.get(test.field)
        named = reference.identity if isinstance(reference, Words) else None
        return any(
            entry.identity == named and any(_may_be_meant(inner, entry) for inner in test.tests)
            for entry in (self.facts.of(None, test.listing).records if named else ())
        )

    def _same(self, test: SubjectTest, record: Record, entries: Entries, subject: Record | None) -> Need:
        """Whom a record names, or, where that is stated, who the quantifier's entry is."""
        field = self.vocabulary.listings[entries.listing].fields[test.field]
        if subject is None or not field.refers_to or not isinstance(record.values.get(test.field), Words):
            return self._field(test.field, record, entries)
        return self._name(subject, self.facts.of(None, field.refers_to))

    def _name(self, record: Record, entries: Entries) -> Need:
        """Who or what an entry is."""
        main = self.vocabulary.listings[entries.listing].main
        return self._field(main.name, record, entries) if main else self.of_listing(entries)

    def of_count(self, record: Record, entries: Entries) -> Need:
        """How many a record stands for."""
        listing = self.vocabulary.listings[entries.listing]
        name = next((f.name for f in listing.fields.values() if f.kind is FieldKind.COUNT), None)
        if name:
            return self._field(name, record, entries)
        missing = Missing(entries.organ, entries.listing, record.path)
        return Need(record.path, record.position, self._about(listing, record, entries.organ), missing)

    def _compared(self, test: ComparedTest, record: Record, entries: Entries) -> list[Need]:
        """Of the two values, those that may be several things."""
        needs = [] if single(record.values.get(test.field)) else [self._field(test.field, record, entries)]
        if single(self.facts.operand(test.operand, record)) is None:
            needs.extend(self._operand(test.operand, record, entries))
        return needs

    def _operand(self, operand: Operand, record: Record, entries: Entries) -> list[Need]:
        if isinstance(operand, OwnField):
            return [self._field(operand.field, record, entries)]
        if not isinstance(operand, Peer):
            return []  # the day is always known
        stated = self.facts.of(operand.organ, operand.listing)
        if not stated.records:
            return [self.of_listing(stated)]
        return [self._field(operand.field, stated.records[0], stated)]

    def fails(self, test: ComparedTest, record: Record) -> bool:
        """Whether the two values are known and do not stand as they must."""
        other = self.facts.operand(test.operand, record)
        return compared_truth(test.relation, record.values.get(test.field), other) is Truth.NO

    def _related(self, test: RelatedTest, record: Record, entries: Entries) -> list[Need]:
        reference = record.values.get(test.field)
        target = self.facts.of(None, test.listing)
        if not isinstance(reference, Words):
            return [self._field(test.field, record, entries)]
        needs = [] if target.complete else [self.of_listing(target)]
        for entry in target.records:
            if entry.identity is None:
                needs.append(self._name(entry, target))
            elif entry.identity == reference.identity:
                for inner in test.tests:
                    if leaf_truth(inner, entry.values.get(inner.field)) is Truth.MAYBE:
                        needs.append(self._field(inner.field, entry, target))
        return needs

    def _field(self, name: str, record: Record, entries: Entries) -> Need:
        field = self.vocabulary.listings[entries.listing].fields[name]
        question = (field.question or f"Hvad er «{name}» for {{led}}?") + _unclear(record.values.get(name))
        position = record.positions.get(name, record.position)
        asked = self._asked(
            question, _called(record, self.vocabulary.listings[entries.listing]), entries.organ
        )
        missing = Missing(entries.organ, entries.listing, record.path, name)
        return Need(f"{record.path}/{name}", position, asked, missing)

    def _about(self, listing: Listing, record: Record, organ: str | None) -> str:
        question = listing.question or f"Hvad gælder om «{listing.name}»?"
        return self._asked(question, _called(record, listing), organ)

    def _asked(self, question: str, label: str, organ: str | None) -> str:
        known = self.vocabulary.organs.get(organ or "")
        return question.replace("{led}", label).replace("{organ}", known.definite if known else "forslaget")


def _called(record: Record, listing: Listing) -> str:
    """What a question calls an entry. One of which nothing is said is put in the definite form."""
    called = record.row or record.label
    return listing.each_definite or called if called == listing.each else called


def _may_be_meant(test: WordTest, record: Record) -> bool:
    value = record.values.get(test.field)
    return may_be_meant(test, value) and leaf_truth(test, value) is Truth.MAYBE


def _unclear(value: Value | None) -> str:
    """What a draft does write in a list of words, where that can be read in several ways."""
    items = value.items if isinstance(value, Several) else ()
    unclear = [f"«{item.shown()}»" for item in items if single(item) is None]
    return f" (Der står {listed(unclear)}.)" if unclear else ""
