"""Faults in the fingerprints of a rule book: those nothing rests on, and those that no longer fit."""

from __future__ import annotations

from collections.abc import Iterator

from klyngelov.lawbook.digest import FINGERPRINTS_FILE
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.cited_paragraphs import all_references, cited_paragraphs
from klyngelov.statute.fingerprint_table import Fingerprint, FingerprintTable
from klyngelov.statute.provision_table import ProvisionTable
from klyngelov.statute.references import Paragraph, Reference
from klyngelov.statute.versions import known_documents
from klyngelov.statute.wordings import State, Wordings
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.position import START
from klyngelov.values.spelling import nearest


def lint_fingerprints(
    rulebook: Rulebook, table: FingerprintTable, wordings: Wordings
) -> tuple[Diagnostic, ...]:
    """Every fault, in the order of the table."""
    cited = [reference for _, reference in all_references(rulebook)]
    found = [fault for row in table.rows for fault in _faults(row, rulebook, cited, wordings)]
    return tuple(sorted((*table.faults, *found), key=Diagnostic.sort_key))


def lint_completeness(
    rulebook: Rulebook, table: FingerprintTable, provisions: ProvisionTable
) -> tuple[Diagnostic, ...]:
    """What is missing, or cannot all be right, as far as that is seen without any wording at hand.

    A cited paragraph whose wording was read, since its parts are listed, has a fingerprint; and one document
    reads in one way, whichever sources it is a version of. Rules without fingerprints are asked for none.
    """
    if not table.rows:
        return ()
    return tuple(
        sorted((*_missing(rulebook, table, provisions), *_disagreeing(table)), key=Diagnostic.sort_key)
    )


def _missing(rulebook: Rulebook, table: FingerprintTable, provisions: ProvisionTable) -> Iterator[Diagnostic]:
    known = {(row.source, row.paragraph) for row in table.rows}
    read = {(row.source, row.paragraph): row.document for row in provisions.rows}
    for one in cited_paragraphs(rulebook, table):
        document = read.get((one.source, one.paragraph))
        if document is not None and (one.source, one.paragraph) not in known:
            norms = ", ".join((*one.norms, *one.spanning))
            message = (
                f"{one.paragraph.label} i kilden «{one.source}» er læst i {document}, men har intet "
                f"fingeraftryk, selv om {norms} hviler på den. Tag det med klyngelov rules fingerprint."
            )
            yield Diagnostic("fingerprint-missing", message, FINGERPRINTS_FILE, START)


def _disagreeing(table: FingerprintTable) -> Iterator[Diagnostic]:
    first: dict[tuple[str, Paragraph], Fingerprint] = {}
    for row in table.rows:
        other = first.setdefault((row.document, row.paragraph), row)
        if other.sha256 != row.sha256:
            message = (
                f"{row.label} i {row.document} har et andet fingeraftryk i linje {other.position.line}, men "
                "et dokument har kun én ordlyd. Tag fingeraftrykket igen."
            )
            yield Diagnostic("fingerprint-disagrees", message, FINGERPRINTS_FILE, row.position)


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
