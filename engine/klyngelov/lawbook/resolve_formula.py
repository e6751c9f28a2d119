"""Resolves selections and conditions: names become fields, words become sets of atoms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from klyngelov.lawbook import formula as f
from klyngelov.lawbook.operands import OperandResolver
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.shared import Shared
from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing, Vocabulary, WordList
from klyngelov.syntax import tree
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold

NOTHING = f.Any(())
"""Stands for a part that could not be resolved; a fault has been reported for it."""


@dataclass(frozen=True, slots=True)
class FormulaResolver:
    """Resolves what is said of the entries of a list; ``subject`` is the quantifier's list.

    ``any_subject`` is for a term, which may name the entry of whatever norm uses it. ``organ`` is the one
    whose list it is.
    """

    vocabulary: Vocabulary
    terms: Terms
    report: Report
    shared: Shared
    subject: Listing | None
    any_subject: bool = False
    organ: str | None = None

    def selection(self, selection: tree.Selection, listing: Listing) -> f.Formula:
        """The noun, what is attached to it and the relative clause, all of them."""
        parts: list[f.Formula] = []
        if not selection.each:
            parts.append(self._words(tree.WordTest((selection.noun,)), listing))
        parts.extend(self.literal(literal, listing) for literal in selection.attached)
        if selection.alternatives:
            parts.append(self.alternatives(selection.alternatives, listing))
        return self._all(parts)

    def alternatives(self, alternatives: tree.Alternatives, listing: Listing) -> f.Formula:
        """Conjunctions joined by "eller der"."""
        options = [self._all([self.literal(part, listing) for part in parts]) for parts in alternatives]
        return options[0] if len(options) == 1 else self.shared.formula(f.Any(tuple(options)))

    def _all(self, parts: list[f.Formula]) -> f.Formula:
        return parts[0] if len(parts) == 1 else self.shared.formula(f.All(tuple(parts)))

    def literal(self, literal: tree.Literal, listing: Listing) -> f.Formula:
        """A single statement or its negation."""
        resolved = self._atom(literal.atom, listing)
        return resolved if literal.positive else self.shared.formula(f.Not(resolved))

    def _atom(self, atom: tree.Atom, listing: Listing) -> f.Formula:
        match atom:
            case tree.WordTest():
                return self._words(atom, listing)
            case tree.FieldTest(name, words):
                field = self._field(name, listing, FieldKind.WORD)
                return self._word_test(field, words) if field else NOTHING
            case tree.AnswerTest(name):
                field = self._field(name, listing, FieldKind.ANSWER)
                return self.shared.formula(f.AnswerTest(field.name)) if field else NOTHING
            case tree.NumberTest(name, low, high):
                field = self._field(name, listing, FieldKind.NUMBER)
                return self.shared.formula(f.NumberTest(field.name, low, high)) if field else NOTHING
            case tree.DateTest():
                return self._date(atom, listing)
            case tree.AsStated():
                return self._as_stated(atom, listing)
            case tree.SameSubject(entry):
                return self._same_subject(entry, listing)
            case tree.Related():
                return self._related(atom, listing)
            case tree.TermUse(term):
                return self._term(term, listing)

    def _field(self, name: tree.Name, listing: Listing, kind: FieldKind) -> Field | None:
        field = listing.fields.get(name.text)
        if field is None:
            where = f" i «{listing.name}»"
            self.report.unknown("rule-unknown-field", "Feltet", name, listing.fields, where=where)
        elif field.kind is not kind:
            message = f"Feltet «{name.text}» kan ikke prøves på denne måde."
            self.report.add("rule-wrong-kind", message, name)
            return None
        return field

    def _words(self, test: tree.WordTest, listing: Listing) -> f.Formula:
        """``er borgmester``: the first field (the main one before others) that knows the words."""
        fields = sorted(listing.fields.values(), key=lambda field: not field.main)
        known: list[str] = []
        for field in fields:
            if field.word_list is None or field.word_list not in self.vocabulary.word_lists:
                continue
            words = self.vocabulary.word_lists[field.word_list]
            if all(fold(word.text) in words.spellings for word in test.words):
                return self._word_test(field, test.words)
            known.extend(words.words())
        unknown = test.words[0]
        self.report.unknown("rule-unknown-word", f"Ordet i «{listing.name}»", unknown, known)
        return NOTHING

    def _word_test(self, field: Field, names: tuple[tree.Name, ...]) -> f.Formula:
        words = self.vocabulary.word_lists.get(field.word_list or "")
        if words is None:
            return NOTHING  # the missing word list has been reported with the field
        found: list[str] = []
        for name in names:
            word = words.spellings.get(fold(name.text))
            if word is None:
                self.report.unknown("rule-unknown-word", f"Ordet i «{field.name}»", name, words.words())
                return NOTHING
            found.append(word)
        atoms = frozenset[str]().union(*(words.extension[word] for word in found))
        return self.shared.formula(f.WordTest(field.name, tuple(found), atoms))

    def _date(self, test: tree.DateTest, listing: Listing) -> f.Formula:
        field = self._field(test.field, listing, FieldKind.DATE)
        day = self._operands(listing).day(test.day)
        if field is None or day is None:
            return NOTHING
        if not isinstance(day, date):
            relation = f.Relation.SAME if test.relation == "den" else f.Relation(test.relation)
            return self.shared.formula(f.ComparedTest(field.name, relation, day))
        one = timedelta(days=1)
        first, last = {
            "før": (None, day - one),
            "efter": (day + one, None),
            "den": (day, day),
            "tidligst": (day, None),
            "senest": (None, day),
        }[test.relation]
        return self.shared.formula(f.DateTest(field.name, first, last))

    def _as_stated(self, test: tree.AsStated, listing: Listing) -> f.Formula:
        field = self._field(test.field, listing, FieldKind.WORD)
        peer = self._operands(listing).stated(test, field) if field else None
        if field is None or peer is None:
            return NOTHING
        return self.shared.formula(f.ComparedTest(field.name, f.Relation.SAME, peer))

    def _operands(self, listing: Listing) -> OperandResolver:
        return OperandResolver(self.vocabulary, listing, self.organ, self.report)

    def _same_subject(self, entry: tree.Name, listing: Listing) -> f.Formula:
        named = self.vocabulary.subject_listing(entry.text)
        subject = named if self.any_subject else self.subject
        if subject is None or named is None or named.name != subject.name:
            message = f"«{entry.text}» kræver, at normen siger «for hver» om samme led."
            self.report.add("rule-no-quantifier", message, entry)
            return NOTHING
        field = self._reference(listing, named, entry)
        return self.shared.formula(f.SubjectTest(field)) if field else NOTHING

    def _reference(self, listing: Listing, target: Listing, at: tree.Name) -> str | None:
        for field in listing.fields.values():
            if field.refers_to == target.name:
                return field.name
        message = f"Listen «{listing.name}» har intet felt, der henviser til «{target.name}»."
        self.report.add("rule-no-reference", message, at)
        return None

    def _related(self, test: tree.Related, listing: Listing) -> f.Formula:
        target = self.vocabulary.subject_listing(test.entry.text)
        if target is None:
            return NOTHING  # the lexer knows only declared names
        field = self._reference(listing, target, test.entry)
        if field is None:
            return NOTHING
        if test.field is None:
            return self.shared.formula(f.RelatedTest(field, target.name, ()))
        tested = self._field(test.field, target, FieldKind.WORD)
        if tested is None:
            return NOTHING
        inner = self._word_test(tested, test.words)
        if not isinstance(inner, f.WordTest):
            return NOTHING
        return self.shared.formula(f.RelatedTest(field, target.name, (inner,)))

    def _term(self, name: tree.Name, listing: Listing) -> f.Formula:
        if name.text in self.terms.being_checked:
            self.report.add("rule-circular-term", f"Begrebet «{name.text}» bygger på sig selv.", name)
            return NOTHING
        term = self.terms.declared.get(name.text)
        if term is None:
            message = f"Begrebet «{name.text}» kan ikke bruges, før dets egen fejl er rettet."
            self.report.add("rule-faulty-term", message, name)
            return NOTHING
        if not self.terms.sound(name.text):
            return NOTHING  # its faults have been told where it is declared
        found = Report()
        formula = replace(self, report=found).alternatives(term[1].alternatives, listing)
        for fault in found.diagnostics[:1]:
            # Sound in itself, the term does not fit here, so the fault is where it is used.
            self.report.add(fault.code, fault.message, name, fault.suggestion)
            return NOTHING
        return formula


class Terms:
    """The declared terms by name, each with its file, and whether each is sound in itself.

    A term is checked once, against the list it is declared for, however often it is used.
    """

    def __init__(
        self, declared: dict[str, tuple[str, tree.Term]], vocabulary: Vocabulary, report: Report
    ) -> None:
        self.declared = declared
        self.being_checked: set[str] = set()
        self._vocabulary = vocabulary
        self._report = report
        self._sound: dict[str, bool] = {}
        self._formulas: dict[str, f.Formula] = {}

    def formulas(self) -> dict[str, f.Formula]:
        """What each sound term says of the entries of the list it is declared for."""
        return {name: formula for name, formula in self._formulas.items() if self.sound(name)}

    def check(self) -> None:
        """Report the faults of every term, those that no norm uses too."""
        for name in self.declared:
            self.sound(name)

    def sound(self, name: str) -> bool:
        """Whether a declared term has no fault of its own; its faults are reported the first time."""
        if name not in self._sound:
            file, term = self.declared[name]
            outer, before = self._report.file, len(self._report.diagnostics)
            self._report.file = file
            self.being_checked.add(name)
            listing = self._vocabulary.listings.get(term.listing.text)
            resolver = FormulaResolver(self._vocabulary, self, self._report, Shared(), None, any_subject=True)
            if listing is not None:  # the lexer knows only declared lists
                self._formulas[name] = resolver.alternatives(term.alternatives, listing)
            self.being_checked.discard(name)
            self._report.file = outer
            self._sound[name] = len(self._report.diagnostics) == before
        return self._sound[name]


def cap(formula: f.Formula, listing: Listing, word_lists: dict[str, WordList]) -> int | None:
    """1 where the formula asks for the holder of an office that only one can hold, else None."""
    parts = formula.parts if isinstance(formula, f.All) else (formula,)
    bound_fields = {part.field for part in parts if isinstance(part, f.SubjectTest)}
    for part in parts:
        if not isinstance(part, f.WordTest) or len(part.words) != 1:
            continue
        word_list = word_lists[listing.fields[part.field].word_list or ""]
        for unique in word_list.unique:
            if unique.word == part.words[0] and (
                unique.per_field is None or unique.per_field in bound_fields
            ):
                return 1
    return None
