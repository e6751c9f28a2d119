"""What an import did, in words: the document, and the norms it bears on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klyngelov.reporting.layout import Page, listed
from klyngelov.statute.bearing import Bearing, Reading
from klyngelov.statute.document import Document
from klyngelov.statute.store import Kept

_DONE = {
    Kept.NEW: "er importeret",
    Kept.SAME: "var allerede importeret; intet er ændret",
    Kept.REPLACED: "er importeret igen og erstatter den tidligere import",
}
_READINGS = {
    Reading.SAME: "uændret siden kodningen",
    Reading.CHANGED: "ÆNDRET siden kodningen",
    Reading.EARLIER: "en tidligere ordlyd end den, normerne er kodet efter",
    Reading.UNKNOWN: "uden fingeraftryk at sammenholde med",
}


def write_import(page: Page, document: Document, kept: Kept, bearings: Sequence[Bearing]) -> None:
    """Add what was imported, and the norms that rest on it by paragraph."""
    count = len(document.provisions)
    paragraphs = "1 paragraf" if count == 1 else f"{count} paragraffer"
    page.line(f"{document.name} ({document.id}) {_DONE[kept]}: {paragraphs}.", style="heading")
    page.line(document.title, indent=2)
    if document.status == "Historic":
        page.line("Retsinformation angiver dokumentet som historisk.", indent=2)
    elif document.status != "Valid":
        page.line(
            f"Dokumentets status er «{document.status}», som programmet ikke kender; efterse, om det gælder.",
            indent=2,
            hanging=2,
        )
    if document.ambiguous:
        again = listed(document.ambiguous)
        page.line(f"Udeladt, fordi de står flere gange i dokumentet: {again}.", indent=2, hanging=2)
    if not bearings:
        page.line("Ingen norm i regelbogen henviser til dokumentets paragraffer.", indent=2)
        return
    norms = {norm for one in bearings for norm in (*one.cited.norms, *one.cited.spanning)}
    page.line(f"{len(norms)} {'norm' if len(norms) == 1 else 'normer'} hviler på dokumentet:", indent=2)
    for line in _lines(bearings):
        page.line(line, indent=4, hanging=2)


def _lines(bearings: Sequence[Bearing]) -> Iterator[str]:
    """A line for each paragraph that is cited by itself or reads otherwise, one for those that are not."""
    merged: dict[tuple[str, Reading], dict[str, None]] = {}
    for one in bearings:
        known = merged.setdefault((one.cited.paragraph.label, one.reading), {})
        known.update(dict.fromkeys(one.cited.norms))
    quiet: list[str] = []
    for (label, reading), norms in merged.items():
        if norms or reading is not Reading.SAME:
            ids = f" ({', '.join(norms)})" if norms else ""
            yield f"{label}: {_READINGS[reading]}{ids}"
        else:
            quiet.append(label)
    spanning = dict.fromkeys(norm for one in bearings for norm in one.cited.spanning)
    if quiet:
        yield f"{', '.join(quiet)}: {_READINGS[Reading.SAME]}"
    if spanning:
        yield f"Desuden læst til {', '.join(spanning)}."
