"""Faults in the fingerprints of a rule book: those nothing rests on, and those that no longer fit."""

from __future__ import annotations

from collections.abc import Iterator

from klyngelov.lawbook.digest import FINGERPRINTS_FILE
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.cited_paragraphs import all_references
from klyngelov.statute.fingerprint_table import Fingerprint, FingerprintTable
from klyngelov.statute.references import Reference
from klyngelov.statute.versions import known_documents
from klyngelov.statute.wordings import State, Wordings
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.spelling import nearest


def lint_fingerprints(
    rulebook: Rulebook, table: FingerprintTable, wordings: Wordings
) -> tuple[Diagnostic, ...]:
    """Every fault, in the order of the table."""
    cited = [reference for _, reference in all_references(rulebook)]
    found = [fault for row in table.rows for fault in _faults(row, rulebook, cited, wordings)]
    return tuple(sorted((*table.faults, *found), key=Diagnostic.sort_key))


def _faults(
    row: Fingerprint, rulebook: Rulebook, cited: list[Reference], wordings: Wordings
) -> Iterator[Diagnostic]:
    source = rulebook.sources.get(row.source)
    if source is None:
        suggestion = nearest(row.source, rulebook.sources)
        hint = f" Mente du «{suggestion}»?" if suggestion else ""
        message = f"Kilden «{row.source}» er ikke erklæret i reglerne.{hint}"
        yield Diagnostic("fingerprint-unknown-source", message, FINGERPRINTS_FILE, row.position, suggestion)
        return
    if row.document not in known_documents(source):
        message = f"{row.document} er ikke blandt de dokumenter, reglerne nævner for kilden «{row.source}»."
        yield Diagnostic("fingerprint-unknown-document", message, FINGERPRINTS_FILE, row.position)
    if not any(one.source == row.source and one.covers(row.paragraph) for one in cited):
        message = f"Ingen norm henviser til {row.label} i kilden «{row.source}». Slet rækken."
        yield Diagnostic("fingerprint-uncited", message, FINGERPRINTS_FILE, row.position)
    compared = wordings.compare(row.source, row.label)
    if compared.state is State.CHANGED and compared.document:
        wrong = (
            "har en anden ordlyd end den, normerne er kodet efter"
            if compared.provision
            else "findes ikke længere"
        )
        message = (
            f"{row.label} i kilden «{row.source}» {wrong}: fingeraftrykket er af {row.document}, og den "
            f"importerede udgave er {compared.document.name}. Efterse normerne, og tag fingeraftrykket igen."
        )
        yield Diagnostic("fingerprint-outdated", message, FINGERPRINTS_FILE, row.position)
