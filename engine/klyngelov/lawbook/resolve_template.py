"""Resolves templates: what they are known by, and for which kinds of bodies."""

from __future__ import annotations

from klyngelov.lawbook.resolve_formula import FormulaResolver
from klyngelov.lawbook.resolve_norm import NormResolver
from klyngelov.lawbook.resolve_statement import StatementResolver, UnresolvedError
from klyngelov.lawbook.template import Template
from klyngelov.syntax import tree
from klyngelov.values.spelling import fold


def resolve_template(book: NormResolver, declared: tree.Template) -> Template | None:
    """The template, or None where a fault (now in the report) prevents it."""
    before = len(book.report.diagnostics)
    formulas = FormulaResolver(book.vocabulary, book.terms, book.report, book.shared, None)
    statements = StatementResolver(book.vocabulary, book.report, book.shared, formulas, None)
    signs = [clause for clause in declared.clauses if isinstance(clause, tree.Sign)]
    days = [clause.day for clause in declared.clauses if isinstance(clause, tree.KnownFrom)]
    texts = {clause.kind: clause.names for clause in declared.clauses if isinstance(clause, tree.Clause)}
    unseen = texts.get("no_sign", ())
    complete = days and "scope" in texts and "difference_from_law" in texts
    if not complete or bool(signs) == bool(unseen):
        message = (
            "Skabelonen skal have «gælder for», «kendt fra», «forskel» og enten «genkendes på at» eller "
            "«genkendes ikke»."
        )
        book.report.add("rule-incomplete-template", message, declared.id)
        return None
    try:
        found = [(statements.condition(sign.condition, None), sign.positive) for sign in signs]
    except UnresolvedError:
        return None
    template = Template(
        id=declared.id.text,
        title=declared.title.text,
        scope=tuple(
            book.vocabulary.type_spellings.get(fold(name.text), name.text) for name in texts["scope"]
        ),
        known_from=days[0],
        signs=tuple(statement for statement, positive in found if positive),
        countersigns=tuple(statement for statement, positive in found if not positive),
        unseen=unseen[0].text if unseen else "",
        difference=texts["difference_from_law"][0].text,
        file=book.report.file,
        position=declared.position,
    )
    return template if len(book.report.diagnostics) == before else None
