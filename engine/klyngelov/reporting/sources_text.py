"""``sources status`` as text: which cited paragraphs are imported, and which have changed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.layout import Page, listed
from klyngelov.statute.document import Document
from klyngelov.statute.status import Standing
from klyngelov.statute.versions import known_documents, xml_address
from klyngelov.statute.wordings import State
from klyngelov.values.danish import written_date

_TITLES = {
    State.UNCHANGED: "Importeret og uændret",
    State.CHANGED: "Ændret siden kodningen",
    State.NOT_IMPORTED: "Ikke importeret",
    State.NOT_FINGERPRINTED: "Uden fingeraftryk",
}
_COUNTED = {
    State.UNCHANGED: "importeret og uændret",
    State.CHANGED: "ændret siden kodningen",
    State.NOT_IMPORTED: "ikke importeret",
    State.NOT_FINGERPRINTED: "uden fingeraftryk at sammenholde med",
}


def write_status(
    page: Page, rulebook: Rulebook, standings: Sequence[Standing], documents: Sequence[Document], folder: str
) -> None:
    """Add the whole status to a page."""
    page.line("Kilder", style="heading")
    page.line(_conclusion(rulebook, standings))
    page.heading("Importerede dokumenter")
    for document in documents:
        page.line(f"- {document.name}: {document.title}", indent=2, hanging=2)
    if not documents:
        page.line(
            "Ingen. Hent et dokument som XML fra Retsinformation, og skriv: klyngelov sources import FIL"
        )
    page.line(f"Mappe: {folder}", indent=2)
    for source, mine in groupby(standings, key=lambda one: one.cited.source):
        page.heading(source)
        _write_source(page, rulebook, list(mine))


def _conclusion(rulebook: Rulebook, standings: Sequence[Standing]) -> str:
    counts = [
        f"{'alle' if count == len(standings) else count} er {_COUNTED[state]}"
        for state in State
        if (count := sum(one.compared.state is state for one in standings))
    ]
    norms = {norm for one in standings for norm in (*one.cited.norms, *one.cited.spanning)}
    return (
        f"{len(norms)} af regelbogens {len(rulebook.norms)} normer hviler på {len(standings)} paragraffer, "
        f"som er læst til {written_date(rulebook.read_until)}: {listed(counts)}."
    )


def _write_source(page: Page, rulebook: Rulebook, standings: Sequence[Standing]) -> None:
    for state in State:
        mine = [one for one in standings if one.compared.state is state]
        if state is State.CHANGED:
            for one in mine:
                _write_changed(page, one)
        elif mine:
            page.line(f"{_TITLES[state]}: {_labels(mine)}", indent=2, hanging=2)
        if state is State.NOT_IMPORTED and mine:
            page.line(f"Hentes fra {_where(rulebook, mine)}", indent=4, hanging=2)


def _labels(standings: Sequence[Standing]) -> str:
    """The paragraphs, with the documents they were found in."""
    parts: list[str] = []
    for name, same in groupby(
        standings, key=lambda one: one.compared.document and one.compared.document.name
    ):
        labels = ", ".join(one.cited.paragraph.label for one in same)
        parts.append(f"{labels} ({name})" if name else labels)
    return "; ".join(parts)


def _where(rulebook: Rulebook, standings: Sequence[Standing]) -> str:
    ids = dict.fromkeys(one.fingerprint.document for one in standings if one.fingerprint)
    ids = ids or dict.fromkeys(known_documents(rulebook.sources[standings[0].cited.source])[-1:])
    return listed(xml_address(document) for document in ids)


def _write_changed(page: Page, one: Standing) -> None:
    document, print_ = one.compared.document, one.fingerprint
    if document is None or print_ is None:
        return
    label = one.cited.paragraph.label
    gone = "" if one.compared.provision else ", hvor paragraffen ikke findes"
    page.line(
        f"{_TITLES[State.CHANGED]}: {label} ({document.name}{gone})", indent=2, hanging=2, style="warning"
    )
    page.labelled("Normer", ", ".join((*one.cited.norms, *one.cited.spanning)), indent=4)
    if one.compared.provision is None:
        return
    if one.difference is None:
        how = f"Importér også {print_.document} for at se den: {xml_address(print_.document)}"
        page.labelled("Forskel", how, indent=4)
        return
    page.labelled("Forskel", f"fra {one.difference.earlier.name} til {one.difference.later.name}", indent=4)
    for sign, text in one.difference.lines:
        page.line(f"{sign} {text}", indent=6, hanging=2)
    if not one.difference.lines:
        page.line("Kun opstillingen er en anden.", indent=6)
