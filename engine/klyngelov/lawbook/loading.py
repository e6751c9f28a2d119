"""Puts the rule book together from the rule files.

Two passes: first the declarations that need no names (sources, words, organs, lists), then, with
the names they give the lexer, terms, norms and silences. Every fault in every file is reported.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from klyngelov.lawbook.by_reference import with_references
from klyngelov.lawbook.checks import check_ids, check_norms, check_precedence, check_succession
from klyngelov.lawbook.citation import Print, Source
from klyngelov.lawbook.digest import digest
from klyngelov.lawbook.force import Force
from klyngelov.lawbook.loaded import Loading
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.omissions import resolve_omissions
from klyngelov.lawbook.register import Register
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.resolve_changes import resolve_changes
from klyngelov.lawbook.resolve_clauses import resolve_wording
from klyngelov.lawbook.resolve_formula import Terms
from klyngelov.lawbook.resolve_norm import NormResolver, resolve_end
from klyngelov.lawbook.resolve_reaches import resolve_reaches
from klyngelov.lawbook.resolve_template import resolve_template
from klyngelov.lawbook.resolve_uncited import resolve_uncited
from klyngelov.lawbook.rule_texts import RuleText, read_paragraphs, read_registers, read_rules
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.shared import Shared
from klyngelov.lawbook.template import Template
from klyngelov.lawbook.unreachable import report_unreachable
from klyngelov.lawbook.unused import report_unused_terms
from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.lawbook.vocabulary_builder import VocabularyBuilder
from klyngelov.syntax import tree
from klyngelov.syntax.parser import is_vocabulary, parse_blocks
from klyngelov.syntax.terminals import NO_NAMES, declared_names, has_letters, names_of
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.position import START

LANGUAGE_VERSION = 1
"""The version of the rule language this engine reads; each file says its own with ``sprog``."""

_ONE_HEADER = "Regelbogen skal have præcis én linje «regelbog»."


def load(directory: Path) -> Loading:
    """Read and resolve the rules in a directory."""
    report = Report()
    files = read_rules(directory, report)
    registers = read_registers(directory, report)
    vocabulary_part = _parse_vocabulary(files, report)
    names = names_of(
        (declaration for _, declaration in vocabulary_part + _terms(files)),
        *register_names(registers, (declaration for _, declaration in vocabulary_part)),
    )
    rest: list[tuple[str, tree.Declaration]] = []
    for file in files:
        parts = [part for part in file.parts if not is_vocabulary(part)]
        parsed = parse_blocks(parts, file.path, names)
        report.diagnostics.extend(parsed.diagnostics)
        rest.extend((file.path, declaration) for declaration in parsed.declarations)
    _check_names(vocabulary_part + rest, report)
    norm_ids = _norm_ids(files, "norm")
    check_precedence(rest, norm_ids, report)
    check_succession(rest, norm_ids, report)
    ids = _norm_ids(files, "norm", "tavshed")
    rulebook = _assemble(directory, vocabulary_part, rest, registers, ids, report)
    _check_language(files, report)
    if report.diagnostics or rulebook is None:
        return Loading(None, _in_place(report))
    remarks = Report()
    report_unused_terms(rest, remarks)
    report_unreachable(rulebook.norms, rulebook.vocabulary, remarks)
    return Loading(rulebook, (), _in_place(remarks))


def _in_place(report: Report) -> tuple[Diagnostic, ...]:
    return tuple(sorted(report.diagnostics, key=Diagnostic.sort_key))


def _parse_vocabulary(files: list[RuleText], report: Report) -> list[tuple[str, tree.Declaration]]:
    found: list[tuple[str, tree.Declaration]] = []
    for file in files:
        parsed = parse_blocks([part for part in file.parts if is_vocabulary(part)], file.path, NO_NAMES)
        report.diagnostics.extend(parsed.diagnostics)
        found.extend((file.path, declaration) for declaration in parsed.declarations)
    return found


def _terms(files: list[RuleText]) -> list[tuple[str, tree.Declaration]]:
    """The terms by name only: their names must be known before their conditions can be read."""
    found: list[tuple[str, tree.Declaration]] = []
    for file in files:
        for part in file.parts:
            words = part.text.split('"')
            if part.text.startswith("begreb ") and len(words) > 1:
                name = tree.Name(words[1], START)
                found.append((file.path, tree.Term(name, name, (), START)))
    return found


def _norm_ids(files: list[RuleText], *keywords: str) -> set[str]:
    """The ids of all declarations of some kinds, also of those whose clauses cannot be read."""
    words = [part.text.split(None, 2) for file in files for part in file.parts]
    return {found[1] for found in words if found[0] in keywords and len(found) > 1}


def _check_names(declarations: list[tuple[str, tree.Declaration]], report: Report) -> None:
    for file, declaration in declarations:
        report.file = file
        for _, name in declared_names(declaration):
            if not has_letters(name.text):
                report.add("rule-empty-name", "Navnet er tomt. Skriv et navn.", name)


def _check_language(files: list[RuleText], report: Report) -> None:
    for file in files:
        if not file.says_language():
            report.file = file.path
            message = f"Filen siger ikke sin sprogversion. Begynd den med «sprog {LANGUAGE_VERSION}»."
            report.add("rule-no-language", message, START)


def register_names(
    registers: Mapping[str, Register], declarations: Iterable[tree.Declaration]
) -> tuple[list[str], list[str]]:
    """The words that registers hold, and the names of periods."""
    of_periods = {one.register.text for one in declarations if isinstance(one, tree.Periods)}
    words = [register for name, register in registers.items() if name not in of_periods]
    return (
        [word for register in words for word in (*register.rows, *register.variants)],
        [name for file in sorted(of_periods & registers.keys()) for name in registers[file].rows],
    )


def _assemble(
    directory: Path,
    vocabulary_part: list[tuple[str, tree.Declaration]],
    rest: list[tuple[str, tree.Declaration]],
    registers: dict[str, Register],
    ids: Collection[str],
    report: Report,
) -> Rulebook | None:
    left_out = resolve_omissions(rest, ids, report)
    vocabulary = VocabularyBuilder(registers, report).build(vocabulary_part)
    sources = _sources(vocabulary_part, vocabulary, report)
    vocabulary = replace(vocabulary, sources=sources)
    header = _header(vocabulary_part, report)
    terms = _declared_terms(rest, vocabulary, report)
    terms.check()
    rest = with_references(rest, vocabulary, report)
    resolver = NormResolver(vocabulary, sources, terms, report, Shared())
    norms: list[Norm] = []
    templates: list[Template] = []
    for file, declaration in rest:
        report.file = file
        if isinstance(declaration, (tree.Norm, tree.Silence)):
            norm = resolver.resolve(declaration)
            if norm:
                norms.append(norm)
        elif isinstance(declaration, tree.Template):
            template = resolve_template(resolver, declaration)
            if template:
                templates.append(template)
    changes = resolve_changes(vocabulary_part, vocabulary, report)
    wording = resolve_wording([*vocabulary_part, *rest], resolver, norms, ids)
    check_ids([*norms, *templates], report)
    check_norms(norms, report)
    paragraphs = read_paragraphs(directory, report)
    uncited = resolve_uncited(rest, sources, report)
    if header is None or report.diagnostics:
        return None
    return Rulebook(
        version=header.version.text,
        sha256=digest(directory),
        read_until=header.read_until,
        vocabulary=vocabulary,
        terms=terms.formulas(),
        sources=sources,
        norms=_in_order(norms, sources),
        unread=tuple(one.what.text for _, one in vocabulary_part if isinstance(one, tree.Unread)),
        paragraphs=paragraphs,
        templates=tuple(templates),
        left_out=left_out,
        uncited=uncited,
        changes=changes,
        wording=wording,
    )


def _declared_terms(
    declarations: list[tuple[str, tree.Declaration]], vocabulary: Vocabulary, report: Report
) -> Terms:
    declared: dict[str, tuple[str, tree.Term]] = {}
    for file, term in declarations:
        if isinstance(term, tree.Term):
            report.file = file
            if declared.setdefault(term.name.text, (file, term))[1] is not term:
                report.twice(term.name)
    return Terms(declared, vocabulary, report)


def _header(declarations: list[tuple[str, tree.Declaration]], report: Report) -> tree.RuleBookHeader | None:
    headers: list[tree.RuleBookHeader] = []
    for file, declaration in declarations:
        report.file = file
        if isinstance(declaration, tree.Language) and declaration.version != LANGUAGE_VERSION:
            message = (
                f"Filen er skrevet i sprogversion {declaration.version}, men programmet læser version "
                f"{LANGUAGE_VERSION}."
            )
            report.add("rule-language-version", message, declaration.position)
        if isinstance(declaration, tree.RuleBookHeader):
            headers.append(declaration)
            if len(headers) > 1:
                report.add("rule-no-header", _ONE_HEADER, declaration.position)
    if not headers and not report.diagnostics:
        report.add("rule-no-header", _ONE_HEADER, START)
    return headers[0] if headers else None


def _sources(
    declarations: list[tuple[str, tree.Declaration]], vocabulary: Vocabulary, report: Report
) -> dict[str, Source]:
    sources: dict[str, Source] = {}
    for file, declared in declarations:
        report.file = file
        if not isinstance(declared, tree.Source):
            continue
        start = resolve_end(declared.force.start if declared.force else None, None)
        if declared.title is None or declared.rank is None or declared.citation is None or start is None:
            message = "Kilden skal have «titel», «rang», «citeres» og «i kraft fra»."
            report.add("rule-incomplete-source", message, declared.name)
            continue
        name = declared.name.text
        for one in declared.unread_about:
            if one.text not in vocabulary.types:
                report.unknown("rule-unknown-type", "Typen", one, vocabulary.types)
        if name in sources:
            report.twice(declared.name)
            continue
        sources[name] = Source(
            name=name,
            names=(name, *(form.text.text for form in declared.forms if form.kind == "synonym")),
            title=declared.title.text,
            rank=declared.rank.text,
            binding=declared.binding,
            general=declared.general,
            unread_about=tuple(one.text for one in declared.unread_about),
            cited_as=declared.citation.text,
            eli=declared.eli.text if declared.eli else None,
            prints=_prints(declared),
            force=Force(start, resolve_end(declared.force.end if declared.force else None, None)),
            reaches=resolve_reaches(declared, vocabulary, report),
        )
    return sources


def _prints(declared: tree.Source) -> tuple[Print, ...]:
    def text(name: tree.Name | None) -> str | None:
        return name.text if name else None

    found = [Print(one.start, one.title.text, text(one.amended_by), text(one.eli)) for one in declared.prints]
    return tuple(sorted(found, key=lambda one: one.start))


def _in_order(norms: list[Norm], sources: dict[str, Source]) -> tuple[Norm, ...]:
    """The norms by source, in the order the sources are declared, and within each in statute order."""
    places = {name: place for place, name in enumerate(sources)}
    return tuple(sorted(norms, key=lambda norm: places[norm.citation.source]))
