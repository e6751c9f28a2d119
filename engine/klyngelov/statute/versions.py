"""Which official documents are versions of a source of the rule book.

The rule book names the consolidations it knows; one that is issued later is recognised by its title.
"""

from __future__ import annotations

import re

from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.force import judged
from klyngelov.statute.document import Document, document_order
from klyngelov.values.spelling import fold

_PRINT = re.compile(r"\bnr\. (?P<number>\d+) af \d\d/\d\d/(?P<year>\d{4})")
_ELI = re.compile(r"/eli/lta/(?P<year>\d{4})/(?P<number>\d+)")
_CONSOLIDATION_OF = fold("Bekendtgørelse af ") + " "
_ADDRESS = "https://www.retsinformation.dk/eli/lta/{}/xml"


def known_documents(source: Source) -> tuple[str, ...]:
    """The ids of the documents that the rule book names for a source, oldest first.

    A consolidation that an act has put the source's rules in does not carry them itself; the act does.
    """
    texts = [(_PRINT, one.title) for one in source.prints if one.amended_by is None]
    texts += [(_ELI, eli or "") for eli in (source.eli, *(one.eli for one in source.prints))]
    found = {
        f"{match['year']}/{match['number']}"
        for pattern, text in texts
        if (match := pattern.search(text)) is not None
    }
    return tuple(sorted(found, key=document_order))


def is_version(document: Document, source: Source) -> bool:
    """Whether a document prints a source, or did so or will on a day that its norms are in force."""
    if document.id in known_documents(source):
        return True
    ours = {fold(source.title), fold(source.cited_as)}
    theirs = {fold(document.title).removeprefix(_CONSOLIDATION_OF), fold(document.popular_title or "")}
    return bool(ours & theirs) and judged(source.force.on(document.signed))


def xml_address(document_id: str) -> str:
    """Where Retsinformation gives a document as XML."""
    return _ADDRESS.format(document_id)
