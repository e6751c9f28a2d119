"""From the tree to the wording of terms of reference (``clauses``).

A clause is kept only for a place that it has: a section, and an organ or a kind of body.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from klyngelov.lawbook.clauses import OWN_PLACEHOLDERS, ClauseSection, DraftClause, Wording
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.resolve_formula import FormulaResolver
from klyngelov.lawbook.resolve_norm import NormResolver
from klyngelov.syntax import tree
from klyngelov.values.spelling import fold

Declared = Sequence[tuple[str, tree.Declaration]]
"""Declarations, each with its file."""


def resolve_wording(
    declared: Declared, book: NormResolver, norms: Iterable[Norm], ids: Collection[str]
) -> Wording:
    """The sections and clauses; faults go to the report of the ``book`` that resolved the norms.

    ``ids`` are those of all norms and silences, also of those left out of ``norms`` for a fault of their own.
    """
    resolver, report = _Resolver(book, {norm.id: norm for norm in norms}, ids), book.report
    for file, declaration in declared:
        report.file = file
        if isinstance(declaration, tree.Section):
            resolver.section(declaration)
    for file, declaration in declared:
        report.file = file
        if isinstance(declaration, tree.DraftClause):
            resolver.clause(declaration)
    return resolver.wording()


class _Resolver:
    def __init__(self, book: NormResolver, norms: dict[str, Norm], ids: Collection[str]) -> None:
        self._book = book
        self._vocabulary = book.vocabulary
        self._norms = norms
        self._ids = ids
        self._report = book.report
        self._placed: dict[str, str] = {}
        self._sections: dict[str, ClauseSection] = {}
        self._clauses: list[DraftClause] = []

    def wording(self) -> Wording:
        """All that has been taken in."""
        return Wording(tuple(self._sections.values()), tuple(self._clauses))

    def section(self, declared: tree.Section) -> None:
        """Take in a section; a list belongs in one only."""
        if declared.name.text in self._sections:
            self._report.twice(declared.name)
        for name in declared.listings:
            if name.text not in self._vocabulary.listings:
                self._report.unknown("rule-unknown-list", "Listen", name, self._vocabulary.listings)
                continue
            placed = self._placed.setdefault(name.text, declared.name.text)
            if placed != declared.name.text:
                message = f"Listen «{name.text}» hører allerede til i afsnittet «{placed}»."
                self._report.add("rule-declared-twice", message, name)
        lead = self._checked(declared.lead)
        listings = tuple(name.text for name in declared.listings)
        self._sections[declared.name.text] = ClauseSection(declared.name.text, listings, lead)

    def clause(self, declared: tree.DraftClause) -> None:
        """Take in a clause."""
        for name in (name for group in (*declared.norms, declared.excluded) for name in group):
            if name.text not in self._ids:
                self._report.unknown("rule-unknown-norm", "Normen", name, self._ids)
        self._check_place(declared)
        said = [text for text in (declared.text, declared.item) if text]
        if len(said) > 1 or not (said or declared.options):
            message = "En klausul skal have «tekst» eller «punkt», ikke begge, eller i det mindste «valg»."
            self._report.add("rule-no-clause", message, declared.position)
        spellings = self._vocabulary.type_spellings
        organs = (self._vocabulary.organ_called(name.text) for name in declared.organs)
        self._clauses.append(
            DraftClause(
                norms=tuple(tuple(name.text for name in group) for group in declared.norms),
                types=tuple(spellings.get(fold(name.text), name.text) for name in declared.types),
                section=declared.section.text if declared.section else "",
                organs=tuple(organ for organ in organs if organ),
                selected=self._selected(declared.selection) if declared.selection else None,
                excluded=tuple(name.text for name in declared.excluded),
                text=self._checked(declared.text),
                item=self._checked(declared.item),
                options=tuple(self._checked(option) for option in declared.options),
            )
        )

    def _check_place(self, declared: tree.DraftClause) -> None:
        """A clause must have a section, its own or that of the norms it stands or falls with."""
        if declared.section:
            if declared.section.text not in self._sections:
                self._report.unknown("rule-unknown-section", "Afsnittet", declared.section, self._sections)
            if declared.norms or declared.types:
                return
            message = "En klausul uden norm skal sige, hvad den gælder for; det siger ingen norm her."
            self._report.add("rule-no-place", message, declared.position)
            return
        firsts = [self._norms[group[0].text] for group in declared.norms if group[0].text in self._norms]
        if not declared.norms or any(not self.wording().section_of(norm) for norm in firsts):
            message = "Skriv «i afsnit» og afsnittets navn; ingen norm her siger, hvor klausulen står."
            self._report.add("rule-no-place", message, declared.position)

    def _selected(self, selection: tree.Selection) -> Query | None:
        """The question which entries of a list of the file are meant."""
        listing = self._vocabulary.subject_listing(selection.noun.text) if selection.each else None
        if listing is None or listing.of_organ:
            message = (
                f"«{selection.noun.text}» er ikke et led i en af forslagets egne lister, og kun for sådanne "
                "led kan en klausul skrives."
            )
            self._report.add("rule-unknown-list", message, selection.noun)
            return None
        book = self._book
        formulas = FormulaResolver(book.vocabulary, book.terms, book.report, book.shared, None)
        return Query(None, listing.name, formulas.selection(selection, listing))

    def _checked(self, name: tree.Name | None) -> str:
        """A text, all of whose placeholders can be filled and whose brackets are closed."""
        if name is None:
            return ""
        own = [one.name for one in self._vocabulary.listings.values() if not one.of_organ]
        for placeholder in re.findall(r"\{(.*?)\}", name.text):
            if placeholder not in (*OWN_PLACEHOLDERS, *own):
                shown = ", ".join(f"{{{one}}}" for one in OWN_PLACEHOLDERS)
                message = f"En klausul har ingen pladsholder {{{placeholder}}}. Brug {shown} eller en liste."
                self._report.add("rule-unknown-placeholder", message, name)
        if set("[]") & set(re.sub(r"\[[^\[\]]*\]", "", name.text)):
            message = "En kantet parentes er ikke lukket eller står i en anden."
            self._report.add("rule-open-bracket", message, name)
        return name.text
