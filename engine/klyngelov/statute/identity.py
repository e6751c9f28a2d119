"""Whether an official document is what the rule book knows under its number.

All kinds of documents share one series of numbers a year, so a document of a known number that says it is of
another kind, or signed on another day, is not that document.
"""

from __future__ import annotations

from klyngelov.lawbook.cited import source_numbers
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.document import Document
from klyngelov.statute.refusal import Refusal

_CODE = "other-document"


def mistaken(document: Document, rulebook: Rulebook) -> Refusal | None:
    """Why a document cannot be the one that the rule book knows under its number, if it knows one."""
    kind = document.kind.split()[0]
    year, number = document.order
    signed = document.signed.month, document.signed.day
    known = (one for source in rulebook.sources.values() for one in source_numbers(source))
    for one in known:
        own_kind, *own = one.gazette
        if own != [number, year]:
            continue
        if own_kind != kind.casefold():
            reason = (
                f"det siges at være {kind}, men nr. {number} fra {year} er {own_kind.upper()} i regelbogen; "
                "hent dokumentet igen fra Retsinformation"
            )
            return Refusal(_CODE, reason)
        if one.date is not None and one.date != signed:
            reason = (
                f"det siges at være fra {document.signed:%d/%m/%Y}, men {kind} nr. {number} er fra "
                f"{one.date[1]:02}/{one.date[0]:02}/{year} i regelbogen; hent dokumentet igen fra "
                "Retsinformation"
            )
            return Refusal(_CODE, reason)
    return None
