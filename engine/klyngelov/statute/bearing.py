"""What a document just imported bears on: the cited paragraphs it prints, and how they read."""

from __future__ import annotations

from enum import StrEnum

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.cited_paragraphs import CitedParagraph, cited_paragraphs
from klyngelov.statute.document import Document, document_order
from klyngelov.statute.fingerprint import fingerprint
from klyngelov.statute.fingerprint_table import Fingerprint, FingerprintTable
from klyngelov.statute.versions import is_version
from klyngelov.values.frozen import dataclass


class Reading(StrEnum):
    """How a document reads beside what the norms were encoded from."""

    SAME = "same"
    CHANGED = "changed"
    EARLIER = "earlier"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Bearing:
    """A cited paragraph that the document prints."""

    cited: CitedParagraph
    reading: Reading


def bearings(document: Document, rulebook: Rulebook, table: FingerprintTable) -> tuple[Bearing, ...]:
    """Every cited paragraph of every source that the document is a version of."""
    sources = {name for name, source in rulebook.sources.items() if is_version(document, source)}
    rows = {(row.source, row.paragraph): row for row in table.rows}
    return tuple(
        Bearing(one, _reading(document, provision.wording, rows.get((one.source, one.paragraph))))
        for one in cited_paragraphs(rulebook, table)
        if one.source in sources and (provision := document.provision(one.paragraph.label)) is not None
    )


def _reading(document: Document, wording: str, row: Fingerprint | None) -> Reading:
    if row is None:
        return Reading.UNKNOWN
    if fingerprint(wording) == row.sha256:
        return Reading.SAME
    older = document.order < document_order(row.document)
    return Reading.EARLIER if older else Reading.CHANGED
