"""Resolves norms: which organ and list they bear on, what they require and how strongly."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from klyngelov.lawbook import formula as f
from klyngelov.lawbook import norm as n
from klyngelov.lawbook.citation import Citation, Source
from klyngelov.lawbook.force import Force, ForceEnd
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.resolve_formula import FormulaResolver, cap
from klyngelov.lawbook.template import Template
from klyngelov.lawbook.vocabulary import Listing, Vocabulary
from klyngelov.syntax import tree
from klyngelov.values.interval import Interval
from klyngelov.values.position import Position
from klyngelov.values.spelling import fold

_ClauseT = TypeVar("_ClauseT")
_ResolvedT = TypeVar("_ResolvedT", n.Norm, Template)

_TEXT_KINDS = {
    "open_standard": n.NormKind.OPEN_STANDARD,
    "not_checkable": n.NormKind.NOT_CHECKABLE,
    "power": n.NormKind.POWER,
    "definition": n.NormKind.DEFINITION,
}


class _UnresolvedError(Exception):
    """A clause cannot be resolved; the fault is in the report and the norm is left out."""


def resolve_end(end: tree.ForceEnd | None, inherited: ForceEnd | None) -> ForceEnd | None:
    """An end as written, or the source's where the norm says nothing."""
    return ForceEnd(end.day, not end.inferred, end.alternative) if end else inherited


@dataclass(frozen=True, slots=True)
class NormResolver:
    """Resolves one rule file's norms against the vocabulary, sources and terms."""

    vocabulary: Vocabulary
    sources: dict[str, Source]
    terms: dict[str, tree.Term]
    report: Report

    def resolve(self, declared: tree.Norm | tree.Silence) -> n.Norm | None:
        """The norm, or None where a fault (now in the report) prevents it."""
        return self._unless_faulty(lambda: _Reading(self, declared).norm())

    def resolve_template(self, declared: tree.Template) -> Template | None:
        """The template, or None as for a norm."""
        return self._unless_faulty(lambda: _Reading(self, declared).template())

    def _unless_faulty(self, read: Callable[[], _ResolvedT]) -> _ResolvedT | None:
        before = len(self.report.diagnostics)
        try:
            found = read()
        except _UnresolvedError:
            return None
        return found if len(self.report.diagnostics) == before else None


class _Reading:
    """The resolution of one norm or template."""

    def __init__(self, resolver: NormResolver, declared: tree.Norm | tree.Silence | tree.Template) -> None:
        self._book = resolver
        self._vocabulary = resolver.vocabulary
        self._report = resolver.report
        self._declared = declared
        self._subject = self._quantifier()
        self._formulas = FormulaResolver(resolver.vocabulary, resolver.terms, resolver.report, self._subject)

    # ── Clauses ───────────────────────────────────────────────────────────────────────────────
    def _all(self, kind: type[_ClauseT]) -> list[_ClauseT]:
        return [clause for clause in self._declared.clauses if isinstance(clause, kind)]

    def _clause(self, kind: str) -> tree.Clause | None:
        found = [clause for clause in self._all(tree.Clause) if clause.kind == kind]
        for clause in found[1:]:
            self._report.add("rule-clause-twice", "Angivelsen står to gange i samme norm.", clause.position)
        return found[0] if found else None

    def _text(self, kind: str) -> str:
        clause = self._clause(kind)
        return clause.names[0].text if clause and clause.names else ""

    def _fail(self, code: str, message: str, at: tree.Name | Position) -> _UnresolvedError:
        self._report.add(code, message, at)
        return _UnresolvedError()

    def _quantifier(self) -> Listing | None:
        clause = self._clause("quantifier")
        if clause is None:
            return None
        return self._vocabulary.subject_listing(clause.names[0].text)

    # ── The norm ──────────────────────────────────────────────────────────────────────────────
    def norm(self) -> n.Norm:
        declared = self._declared
        source, citation = self._basis()
        kind, text = self._kind()
        instances = self._instances() if kind is n.NormKind.REQUIREMENT else self._bare_instances()
        reading = self._clause("reading")
        return n.Norm(
            id=declared.id.text,
            title=declared.title.text,
            kind=kind,
            citation=citation,
            force=self._force(source),
            scope=self._scope(),
            strength=self._strength(kind),
            derogable=self._clause("derogable") is not None,
            quantifier=self._subject.name if self._subject else None,
            instances=instances,
            yields_to=self._yields(),
            message=self._template("message"),
            remedy=self._template("remedy"),
            presumption=self._template("presumption"),
            reading=reading.names[0].text if reading else None,
            secondary=self._clause("secondary") is not None,
            text=text,
            topics=self._topics(),
            file=self._report.file,
            position=declared.position,
        )

    def template(self) -> Template:
        declared = self._declared
        signs, unseen = self._all(tree.Sign), self._text("no_sign")
        known_from = self._all(tree.KnownFrom)
        if not (known_from and self._text("difference_from_law")) or bool(signs) == bool(unseen):
            message = "En skabelon skal have «kendt fra», «forskel» og enten «genkendes på at» eller «genkendes ikke»."
            raise self._fail("rule-incomplete-template", message, declared.id)
        return Template(
            id=declared.id.text,
            title=declared.title.text,
            scope=self._scope(),
            known_from=known_from[0].day,
            signs=tuple(self._statement(one.condition, None) for one in signs if one.positive),
            countersigns=tuple(self._statement(one.condition, None) for one in signs if not one.positive),
            unseen=unseen,
            difference=self._text("difference_from_law"),
            file=self._report.file,
            position=declared.position,
        )

    def _basis(self) -> tuple[Source, Citation]:
        clause = self._clause("basis")
        if clause is None:
            raise self._fail("rule-no-basis", "Normen mangler «hjemmel».", self._declared.id)
        name = clause.names[0]
        source = next((s for s in self._book.sources.values() if name.text in s.names), None)
        if source is None:
            raise self._fail("rule-unknown-source", f"Kilden «{name.text}» er ikke erklæret.", name)
        pinpoint = clause.names[1].text if len(clause.names) > 1 else ""
        return source, Citation(source.name, pinpoint)

    def _force(self, source: Source) -> Force:
        written = self._all(tree.Force)
        if not written:
            return source.force
        start = resolve_end(written[0].start, source.force.start)
        return Force(start or source.force.start, resolve_end(written[0].end, source.force.end))

    def _kind(self) -> tuple[n.NormKind, str]:
        if isinstance(self._declared, tree.Silence):
            return n.NormKind.SILENCE, self._text("searched")
        duties = [*self._requirements(), *self._all(tree.Case)]
        texts = [(kind, clause) for kind in _TEXT_KINDS if (clause := self._clause(kind))]
        if bool(duties) + len(texts) != 1:
            message = "En norm skal have ét krav, eller én af «beføjelse», «definition», «kræver skøn» og «kan ikke efterprøves»."
            raise self._fail("rule-no-requirement", message, self._declared.id)
        if duties:
            return n.NormKind.REQUIREMENT, ""
        kind, clause = texts[0]
        return _TEXT_KINDS[kind], clause.names[0].text

    def _requirements(self) -> list[tree.Requirement | tree.SubjectRequirement]:
        return [*self._all(tree.Requirement), *self._all(tree.SubjectRequirement)]

    def _strength(self, kind: n.NormKind) -> n.Strength:
        duties = [*self._requirements(), *(case.requirement for case in self._all(tree.Case))]
        if kind is not n.NormKind.REQUIREMENT or not duties:
            return n.Strength.SHALL
        first = duties[0]
        return n.Strength(first.duty) if isinstance(first, tree.Requirement) else n.Strength.PROHIBITION

    def _yields(self) -> tuple[tuple[str, str], ...]:
        clauses = [clause for clause in self._all(tree.Clause) if clause.kind == "yields"]
        return tuple(
            (clause.names[0].text, clause.names[1].text if len(clause.names) > 1 else "højere rang")
            for clause in clauses
        )

    def _topics(self) -> tuple[str, ...]:
        clause = self._clause("about")
        if clause is None:
            return ()
        for name in clause.names:
            if name.text not in self._vocabulary.listings:
                self._report.unknown("rule-unknown-list", "Listen", name, self._vocabulary.listings)
        return tuple(name.text for name in clause.names)

    def _scope(self) -> tuple[str, ...]:
        clause = self._clause("scope")
        if clause:
            return tuple(
                self._vocabulary.type_spellings.get(fold(name.text), name.text) for name in clause.names
            )
        found: list[str] = []
        within = self._clause("within")
        owners = [name for place in self._places() for name in place.owners] + list(
            within.names if within else ()
        )
        for name in owners:
            organ = self._organ(name.text)
            types = self._vocabulary.types_with(organ) if organ else self._types_called(name.text)
            found.extend(kind for kind in types if kind not in found)
        if not found:
            raise self._fail("rule-no-scope", "Normen mangler «gælder for».", self._declared.id)
        return tuple(found)

    def _places(self) -> list[tree.Place]:
        duties = [*self._requirements(), *(case.requirement for case in self._all(tree.Case))]
        return [duty.place for duty in duties if isinstance(duty, tree.Requirement)]

    def _organ(self, written: str) -> str | None:
        for organ in self._vocabulary.organs.values():
            if written in (organ.name, organ.definite):
                return organ.name
        return None

    def _types_called(self, definite: str) -> tuple[str, ...]:
        return tuple(kind.name for kind in self._vocabulary.types.values() if kind.definite == definite)

    def _template(self, kind: str) -> str:
        """A text with placeholders; only those that can be filled are allowed."""
        text = self._text(kind)
        known = {"antal"} | ({self._subject.each.split()[-1]} if self._subject else {"år"})
        for placeholder in re.findall(r"\{(.*?)\}", text):
            if placeholder not in known:
                clause = self._clause(kind)
                message = f"Pladsholderen {{{placeholder}}} findes ikke her. Brug {_shown(known)}."
                self._report.add(
                    "rule-unknown-placeholder", message, clause.names[0] if clause else self._declared.id
                )
        return text

    # ── Instances: one for each organ the norm bears on ───────────────────────────────────────
    def _bare_instances(self) -> tuple[n.Instance, ...]:
        within = self._clause("within")
        organs = [self._organ(name.text) for name in within.names] if within else [None]
        return tuple(n.Instance(organ, self._guards(organ), (), ()) for organ in organs)

    def _instances(self) -> tuple[n.Instance, ...]:
        owners = [name for place in self._places()[:1] for name in place.owners]
        organs: list[str | None] = [organ for name in owners if (organ := self._organ(name.text))]
        return tuple(self._instance(organ) for organ in organs or [None])

    def _instance(self, organ: str | None) -> n.Instance:
        cases = [n.Case(None, self._requirement(duty, organ)) for duty in self._requirements()]
        for case in self._all(tree.Case):
            condition = self._statement(case.condition, organ) if case.condition else None
            cases.append(n.Case(condition, self._requirement(case.requirement, organ)))
        effects = tuple(
            n.Effect(
                n.EffectKind(effect.kind), effect.start, effect.end,
                tuple(self._statement(one, organ) for one in effect.conditions), effect.text.text,
            )
            for effect in self._all(tree.Effect)
        )  # fmt: skip
        return n.Instance(organ, self._guards(organ), tuple(cases), effects)

    def _guards(self, organ: str | None) -> tuple[n.Statement, ...]:
        return tuple(self._statement(guard.condition, organ) for guard in self._all(tree.Guard))

    def _requirement(
        self, duty: tree.Requirement | tree.SubjectRequirement, organ: str | None
    ) -> n.Statement:
        if isinstance(duty, tree.Requirement):
            return self._quantity(duty.quantity, duty.place, organ)
        positive = tree.Literal(tree.FieldTest(duty.field, duty.words), positive=False)
        return self._subject_statement(duty.entry, positive)

    def _statement(self, condition: tree.Condition, organ: str | None) -> n.Statement:
        if isinstance(condition, tree.CountCondition):
            return self._quantity(condition.quantity, condition.place, organ)
        return self._subject_statement(condition.entry, condition.literal)

    def _subject_statement(self, entry: tree.Name, literal: tree.Literal) -> n.SubjectStatement:
        subject = self._subject
        if subject is None or entry.text != subject.each_definite:
            message = f"«{entry.text}» kræver, at normen siger «for hver» om samme led."
            raise self._fail("rule-no-quantifier", message, entry)
        return n.SubjectStatement(f.Query(None, subject.name, self._formulas.literal(literal, subject)))

    def _quantity(
        self, quantity: tree.Count | tree.Difference, place: tree.Place, organ: str | None
    ) -> n.Quantity:
        if isinstance(quantity, tree.Count):
            query = self._query(quantity.selection, place, organ)
            return n.CountBound(query, Interval(quantity.low, quantity.high), quantity.per_year)
        more = self._query(quantity.more, place, organ)
        fewer = self._query(quantity.fewer, place, organ)
        return n.DifferenceBound(more, fewer, Interval(quantity.difference, quantity.difference))

    def _query(self, selection: tree.Selection, place: tree.Place, organ: str | None) -> f.Query:
        owner = self._owner(place, organ)
        listing = self._listing(selection, place, owner)
        formula = self._formulas.selection(selection, listing)
        about_subject = any(isinstance(test, f.SubjectTest) for test in f.tests_in(formula))
        return f.Query(
            organ=owner if listing.of_organ else None,
            listing=listing.name,
            formula=formula,
            subject=self._subject.name if self._subject and about_subject else None,
            cap=cap(formula, listing, self._vocabulary.word_lists),
        )

    def _owner(self, place: tree.Place, organ: str | None) -> str | None:
        if place.owner_kind == "same" or (organ and len(place.owners) > 1):
            return organ
        return self._organ(place.owners[0].text)

    def _listing(self, selection: tree.Selection, place: tree.Place, owner: str | None) -> Listing:
        """The list that is named, or the one the noun belongs to."""
        listings = self._vocabulary.listings.values()
        if place.listing:
            found = next((one for one in listings if one.definite == place.listing.text), None)
        elif selection.each:
            found = self._vocabulary.subject_listing(selection.noun.text)
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
        main = listing.main_field()
        words = self._vocabulary.word_lists.get(main.word_list or "") if main else None
        return words is not None and listing.of_organ == (owner is not None) and fold(noun) in words.spellings


def _shown(placeholders: set[str]) -> str:
    return " eller ".join(sorted(f"{{{name}}}" for name in placeholders))
