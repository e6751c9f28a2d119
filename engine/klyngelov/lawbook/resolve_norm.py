"""Resolves norms: which organ and list they bear on, what they require and how strongly."""

from __future__ import annotations

import re
from typing import TypeVar

from klyngelov.lawbook import norm as n
from klyngelov.lawbook.citation import Citation, Source
from klyngelov.lawbook.force import Force, ForceEnd
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.resolve_formula import FormulaResolver, Terms
from klyngelov.lawbook.resolve_statement import StatementResolver, UnresolvedError
from klyngelov.lawbook.shared import Shared
from klyngelov.lawbook.vocabulary import Listing, Vocabulary
from klyngelov.syntax import tree
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position
from klyngelov.values.spelling import fold

_ClauseT = TypeVar("_ClauseT")

_TEXT_KINDS = {
    "open_standard": n.NormKind.OPEN_STANDARD,
    "not_checkable": n.NormKind.NOT_CHECKABLE,
    "power": n.NormKind.POWER,
    "definition": n.NormKind.DEFINITION,
}


def resolve_end(end: tree.ForceEnd | None, inherited: ForceEnd | None) -> ForceEnd | None:
    """An end as written, or the source's where the norm says nothing."""
    return ForceEnd(end.day, not end.inferred, end.alternative) if end else inherited


@dataclass(frozen=True, slots=True)
class NormResolver:
    """Resolves one rule file's norms against the vocabulary, sources and terms."""

    vocabulary: Vocabulary
    sources: dict[str, Source]
    terms: Terms
    report: Report
    shared: Shared

    def resolve(self, declared: tree.Norm | tree.Silence) -> n.Norm | None:
        """The norm, or None where a fault (now in the report) prevents it."""
        before = len(self.report.diagnostics)
        try:
            norm = _Reading(self, declared).norm()
        except UnresolvedError:
            return None
        return norm if len(self.report.diagnostics) == before else None


class _Reading:
    """The resolution of one norm."""

    def __init__(self, resolver: NormResolver, declared: tree.Norm | tree.Silence) -> None:
        self._book = resolver
        self._vocabulary = resolver.vocabulary
        self._report = resolver.report
        self._declared = declared
        self._subject = self._quantifier()
        formulas = FormulaResolver(
            resolver.vocabulary, resolver.terms, resolver.report, resolver.shared, self._subject
        )
        self._statements = StatementResolver(
            resolver.vocabulary, resolver.report, resolver.shared, formulas, self._subject
        )

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

    def _fail(self, code: str, message: str, at: tree.Name | Position) -> UnresolvedError:
        self._report.add(code, message, at)
        return UnresolvedError()

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
            party=self._text("derogable") or None,
            joined_by=self._joined_by(),
            quantifier=self._subject.name if self._subject else None,
            instances=instances,
            yields_to=self._yields(),
            message=self._template("message"),
            message_above=self._template("message_above"),
            remedy=self._template("remedy"),
            remedy_above=self._template("remedy_above"),
            presumption=self._template("presumption"),
            reading=reading.names[-1].text if reading else None,
            decides=n.Decides(reading.names[0].text if reading and len(reading.names) > 1 else ""),
            secondary=self._clause("secondary") is not None,
            text=text,
            topics=self._topics(),
            file=self._report.file,
            position=declared.position,
            succeeds=self._succeeds(),
            applies=self._text("applies") or None,
            assessable=self._clause("assessable") is not None,
            reservation=self._text("reservation"),
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
        for again in written[1:]:
            self._report.add("rule-clause-twice", "Angivelsen står to gange i samme norm.", again.position)
        start = resolve_end(written[0].start, source.force.start)
        return Force(start or source.force.start, resolve_end(written[0].end, source.force.end))

    def _kind(self) -> tuple[n.NormKind, str]:
        if isinstance(self._declared, tree.Silence):
            return n.NormKind.SILENCE, self._text("searched")
        duties: list[object] = [*self._requirements(), *self._all(tree.Case)]
        texts = [(kind, clause) for kind in _TEXT_KINDS if (clause := self._clause(kind))]
        single = self._requirements()
        twice = len(single) > 1 or bool(single and self._all(tree.Case))
        if bool(duties) + len(texts) != 1 or twice:
            message = (
                "En norm skal have ét krav, eller én af «beføjelse», «definition», «kræver skøn» og "
                "«kan ikke efterprøves»."
            )
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
        return n.Strength(duties[0].duty)

    def _joined_by(self) -> tuple[str, ...]:
        """Every spelling of the party that must have joined an agreed departure."""
        clause = self._clause("derogable")
        if clause is None or not clause.names:
            return ()
        party = fold(clause.names[0].text)
        return tuple(
            spelling
            for words in self._vocabulary.word_lists.values()
            if (name := words.spellings.get(party))
            for spelling, meant in words.spellings.items()
            if meant == name
        )

    def _yields(self) -> tuple[tuple[str, str], ...]:
        clauses = [clause for clause in self._all(tree.Clause) if clause.kind == "yields"]
        return tuple(
            (clause.names[0].text, clause.names[1].text if len(clause.names) > 1 else "højere rang")
            for clause in clauses
        )

    def _succeeds(self) -> tuple[str, ...]:
        clause = self._clause("succeeds")
        return tuple(name.text for name in clause.names) if clause else ()

    def _topics(self) -> tuple[str, ...]:
        clause = self._clause("about")
        if clause is None:
            if isinstance(self._declared, tree.Silence):
                message = "Tavsheden mangler «om» og den liste, som loven intet siger om."
                self._report.add("rule-no-topic", message, self._declared.id)
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
            organ = self._vocabulary.organ_called(name.text)
            types = self._vocabulary.types_with(organ) if organ else self._types_called(name.text)
            found.extend(kind for kind in types if kind not in found)
        if not found:
            raise self._fail("rule-no-scope", "Normen mangler «gælder for».", self._declared.id)
        return tuple(found)

    def _places(self) -> list[tree.Place]:
        duties = [*self._requirements(), *(case.requirement for case in self._all(tree.Case))]
        return [duty.place for duty in duties if isinstance(duty, tree.Requirement)]

    def _types_called(self, definite: str) -> tuple[str, ...]:
        return tuple(kind.name for kind in self._vocabulary.types.values() if kind.definite == definite)

    def _template(self, kind: str) -> str:
        """A text with placeholders; only those that can be filled are allowed."""
        clause = self._clause(kind)
        return self._filled_by(clause.names[0]) if clause and clause.names else ""

    def _filled_by(self, name: tree.Name) -> str:
        """A text of the norm, all of whose placeholders can be filled."""
        text = name.text
        known = {"antal"} | ({self._subject.each.split()[-1]} if self._subject else {"år"})
        for placeholder in re.findall(r"\{(.*?)\}", n.BY_REGISTER.sub("", text)):
            if placeholder not in known:
                message = f"Pladsholderen {{{placeholder}}} findes ikke her. Brug {_shown(known)}."
                self._report.add("rule-unknown-placeholder", message, name)
        return text

    # ── Instances: one for each organ the norm bears on ───────────────────────────────────────
    def _bare_instances(self) -> tuple[n.Instance, ...]:
        within = self._clause("within")
        organs = [self._vocabulary.organ_called(name.text) for name in within.names] if within else [None]
        return tuple(n.Instance(organ, self._guards(organ), (), ()) for organ in organs)

    def _instances(self) -> tuple[n.Instance, ...]:
        owners = [name for place in self._places()[:1] for name in place.owners]
        organs: list[str | None] = [
            organ for name in owners if (organ := self._vocabulary.organ_called(name.text))
        ]
        return tuple(self._instance(organ) for organ in organs or [None])

    def _instance(self, organ: str | None) -> n.Instance:
        cases = [n.Case(None, self._statements.requirement(duty, organ)) for duty in self._requirements()]
        for case in self._all(tree.Case):
            condition = self._statements.condition(case.condition, organ) if case.condition else None
            cases.append(n.Case(condition, self._statements.requirement(case.requirement, organ)))
        effects = tuple(
            n.Effect(
                n.EffectKind(effect.kind), effect.start, effect.end,
                tuple(self._statements.condition(one, organ) for one in effect.conditions),
                self._filled_by(effect.text),
            )
            for effect in self._all(tree.Effect)
        )  # fmt: skip
        return n.Instance(organ, self._guards(organ), tuple(cases), effects)

    def _guards(self, organ: str | None) -> tuple[n.Statement, ...]:
        return tuple(self._statements.condition(guard.condition, organ) for guard in self._all(tree.Guard))


def _shown(placeholders: set[str]) -> str:
    return " eller ".join(sorted(f"{{{name}}}" for name in placeholders))
