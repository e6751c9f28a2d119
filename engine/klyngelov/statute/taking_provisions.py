"""Lists what the paragraphs of a rule book consist of, for ``rules/bestemmelser.csv``.

Which paragraphs they are, the rule book says (``paragraffer.csv``); what is in them is read in official
documents, of each paragraph in the newest that carries it. A paragraph whose wording is not at hand keeps
its rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.document import Document, document_order
from klyngelov.statute.flat_text import flat_places
from klyngelov.statute.provision_table import ProvisionTable, Stykke
from klyngelov.statute.references import Paragraph, paragraph
from klyngelov.statute.taking import Texts
from klyngelov.statute.versions import known_documents

Places = Mapping[str, Mapping[Paragraph, tuple[str, ...]]]
"""The places in each paragraph, by document id: "stk. 1", "stk. 1, nr. 2", in the order of the paragraph."""


def places_of(documents: Iterable[Document]) -> Places:
    """The places in imported documents."""
    return {
        document.id: {
            known: tuple(one.parts)
            for label, one in document.provisions.items()
            if (known := paragraph(label)) is not None
        }
        for document in documents
    }


def places_in(texts: Texts) -> Places:
    """The places in paragraphs whose wording is a line of text."""
    return {
        document: {known: flat_places(text) for known, text in provisions.items()}
        for document, provisions in texts.items()
    }


def take_provisions(rulebook: Rulebook, places: Places, before: ProvisionTable) -> tuple[Stykke, ...]:
    """The rows of every paragraph that the rule book lists and that is not repealed."""
    rows: list[Stykke] = []
    for name, listed in rulebook.paragraphs.items():
        documents = _documents(rulebook.sources, name)
        for one in listed:
            known = paragraph(f"§ {one.name}")
            if known is None or one.stykker == 0:
                continue
            kept = [row for row in before.rows if (row.source, row.paragraph) == (name, known)]
            document = next((each for each in documents if known in places.get(each, {})), None)
            taken = _rows(name, document, known, places[document][known]) if document else kept
            rows.extend(taken)
    return tuple(rows)


def _documents(sources: Mapping[str, Source], name: str) -> list[str]:
    """The documents of a source, newest first; after them those that amend it and are cited through it."""
    own = known_documents(sources[name])
    others = {
        document
        for source in sources.values()
        if source.cited_as == sources[name].cited_as and source.name != name
        for document in known_documents(source)
    }
    latest = max(map(document_order, own), default=(0, 0))
    amending = [one for one in sorted(others - set(own), key=document_order) if document_order(one) > latest]
    return [*reversed(own), *amending]


def _rows(source: str, document: str, known: Paragraph, places: Sequence[str]) -> Iterator[Stykke]:
    stykker: dict[int, list[str]] = {}
    for place in _telling(places):
        stykke, _, part = place.partition(", ")
        stykker.setdefault(int(stykke.removeprefix("stk. ")), []).extend([part] if part else [])
    for number, parts in stykker.items():
        yield Stykke(source, document, known, number, tuple(parts))


def _telling(places: Sequence[str]) -> list[str]:
    """The places without the single sentence of what has only one."""
    several = {place.removesuffix("2. pkt.") for place in places if place.endswith(" 2. pkt.")}
    return [
        place
        for place in places
        if not place.endswith(" 1. pkt.") or place.removesuffix("1. pkt.") in several
    ]
