"""The official wording in a report, and what to do where it is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.layout import listed

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Quotation, Wordings


def quotation(quoted: Quotation) -> str:
    """A quotation with the document it stands in."""
    changed = ", ændret siden normen blev kodet" if quoted.changed else ""
    return f"»{quoted.text}« ({quoted.document}{changed})"


def missing_wordings(
    norms: Sequence[Norm], rulebook: Rulebook, wordings: Wordings, day: date
) -> Iterator[str]:
    """One line where the wording that some norms cite is not imported."""
    missing = dict.fromkeys(
        rulebook.source(norm).cited_as
        for norm in norms
        if norm.citation.pinpoint and not wordings.quotations(norm, day)
    )
    if missing:
        yield (
            f"Ordlyden af {listed(missing)} er ikke importeret. Hent den som XML fra Retsinformation, og "
            "skriv: klyngelov sources import FIL"
        )
