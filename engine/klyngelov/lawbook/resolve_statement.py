"""Resolves what norms require and on what condition: bounds on the entries of a list."""

from __future__ import annotations

from dataclasses import replace

from klyngelov.lawbook import formula as f
from klyngelov.lawbook import norm as n
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.resolve_formula import FormulaResolver, cap
from klyngelov.lawbook.shared import Shared
from klyngelov.lawbook.vocabulary import Listing, Vocabulary
from klyngelov.syntax import tree
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import Interval
from klyngelov.values.spelling import fold


class UnresolvedError(Exception):
    """A clause cannot be resolved; the fault is in the report and the norm is left out."""


@dataclass(frozen=True, slots=True)
class StatementResolver:
    """Resolves the statements of one norm, whose quantifier ranges over ``subject``.

    ``organ`` is the one of the norm's organs that a statement is resolved for.
    """

    vocabulary: Vocabulary
    report: Report
    shared: Shared
    formulas: FormulaResolver
    subject: Listing | None

    def requirement(self, duty: tree.Requirement | tree.SubjectRequirement, organ: str | None) -> n.Statement:
        """What a norm, or a case of it, requires."""
        if isinstance(duty, tree.Requirement):
            return self._quantity(duty.quantity, duty.place, organ)
        return self._subject_statement(duty.entry, duty.literal)

    def condition(self, condition: tree.Condition, organ: str | None) -> n.Statement:
        """What must hold for a norm, a case or an exception to apply."""
        if isinstance(condition, tree.CountCondition):
            return self._quantity(condition.quantity, condition.place, organ)
        if isinstance(condition, tree.StatedCondition):
            return self._stated(condition.listing, organ, positive=condition.positive)
        return self._subject_statement(condition.entry, condition.literal)

    def _stated(self, name: tree.Name, organ: str | None, *, positive: bool) -> n.StatedStatement:
        """A list of the file, or of the organ that the norm bears on."""
        listing = self.vocabulary.listings[name.text]  # the lexer knows only declared names
        if not listing.of_organ:
            return n.StatedStatement(None, listing.name, positive)
        if organ is None:
            raise self._fail("rule-no-organ", f"«{name.text}» hører til et organ; skriv hvilket.", name)
        return n.StatedStatement(organ, listing.name, positive)

    def _subject_statement(self, entry: tree.Name, literal: tree.Literal) -> n.SubjectStatement:
        subject = self.subject
        if subject is None or entry.text != subject.each_definite:
            message = f"«{entry.text}» kræver, at normen siger «for hver» om samme led."
            raise self._fail("rule-no-quantifier", message, entry)
        query = f.Query(None, subject.name, self.formulas.literal(literal, subject))
        return n.SubjectStatement(self.shared.query(query))

    def _quantity(
        self, quantity: tree.Count | tree.Difference, place: tree.Place, organ: str | None
    ) -> n.Quantity:
        if isinstance(quantity, tree.Count):
            if quantity.high is not None and quantity.high < quantity.low:
                message = (
                    f"«mellem {quantity.low} og {quantity.high}» rummer intet tal; skriv det mindste først."
                )
                self.report.add("rule-empty-bound", message, quantity.selection.position)
            query = self._query(quantity.selection, place, organ)
            return n.CountBound(query, Interval(quantity.low, quantity.high), quantity.per_year)
        more = self._query(quantity.more, place, organ)
        fewer = self._query(quantity.fewer, place, organ)
        return n.DifferenceBound(more, fewer, Interval(quantity.difference, quantity.difference))

    def _query(self, selection: tree.Selection, place: tree.Place, organ: str | None) -> f.Query:
        owner = self._owner(place, organ)
        listing = self._listing(selection, place, owner)
        formulas = replace(self.formulas, organ=owner if listing.of_organ else organ)
        formula = formulas.selection(selection, listing)
        about_subject = any(isinstance(test, f.SubjectTest) for test in f.tests_in(formula))
        query = f.Query(
            organ=owner if listing.of_organ else None,
            listing=listing.name,
            formula=formula,
            subject=self.subject.name if self.subject and about_subject else None,
            cap=cap(formula, listing, self.vocabulary.word_lists),
        )
        return self.shared.query(query)

    def _owner(self, place: tree.Place, organ: str | None) -> str | None:
        if place.owner_kind == "file":
            return None
        if place.owner_kind == "same" or (organ and len(place.owners) > 1):
            return organ
        return self.vocabulary.organ_called(place.owners[0].text)

    def _listing(self, selection: tree.Selection, place: tree.Place, owner: str | None) -> Listing:
        """The list that is named, or the one the noun belongs to."""
        listings = self.vocabulary.listings.values()
        if place.listing:
            found = next((one for one in listings if one.definite == place.listing.text), None)
        elif selection.each:
            found = self.vocabulary.subject_listing(selection.noun.text)
        else:
            found = next((one for one in listings if self._knows(one, selection.noun.text, owner)), None)
        if found is None:
            message = f"Det fremgår ikke, hvilken liste «{selection.noun.text}» tælles i."
            raise self._fail("rule-no-list", message, selection.noun)
        if found.of_organ and owner is None:
            message = f"«{selection.noun.text}» hører til et organ; skriv hvilket."
            raise self._fail("rule-no-organ", message, selection.noun)
        return found

    def _knows(self, listing: Listing, noun: str, owner: str | None) -> bool:
        main = listing.main
        words = self.vocabulary.word_lists.get(main.word_list or "") if main else None
        return words is not None and listing.of_organ == (owner is not None) and fold(noun) in words.spellings

    def _fail(self, code: str, message: str, at: tree.Name) -> UnresolvedError:
        self.report.add(code, message, at)
        return UnresolvedError()
