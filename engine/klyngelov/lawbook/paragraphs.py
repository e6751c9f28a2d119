"""Which paragraphs and stykker a source has, so that a reference that leads nowhere is found.

The list is kept as a table beside the rules (``paragraffer.csv``). A source that is not in it is not
checked. One of which only some paragraphs have been read ends with "…": of those it lists the
stykker, but says nothing of any other paragraph.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from klyngelov.lawbook.register import BadRegisterError, table_lines
from klyngelov.values.frozen import dataclass

FILE = "paragraffer.csv"
MORE = "…"
_COLUMNS = ("kilde", "paragraf", "stykker", "fra", "til")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph ("30 a") and how many stykker it has: 0 where it is repealed, None where not known.

    ``first`` and ``last`` are its own days, where it did not come or go with its source.
    """

    name: str
    stykker: int | None
    first: date | None
    last: date | None


Paragraphs = Mapping[str, tuple[Paragraph, ...]]
"""The paragraphs of a source, in order, by the source's name."""


def load_paragraphs(directory: Path) -> dict[str, tuple[Paragraph, ...]]:
    """Read the table; a rule book may have none. Raises ``BadRegisterError``."""
    found: dict[str, list[Paragraph]] = {}
    path = directory / FILE
    if not path.exists():
        return {}
    reader = csv.DictReader(table_lines(path))
    missing = [column for column in _COLUMNS if column not in (reader.fieldnames or ())]
    if missing:
        raise BadRegisterError(f"Tabellen mangler kolonnen «{missing[0]}». Tilføj den.")
    for row in reader:
        try:
            stykker = int(row["stykker"]) if row["stykker"] else None
            paragraph = Paragraph(row["paragraf"], stykker, _day(row["fra"]), _day(row["til"]))
        except ValueError:
            message = (
                "Skriv antallet af stykker som et tal og dagene som 2022-09-08, eller lad dem stå tomme."
            )
            raise BadRegisterError(message, reader.line_num) from None
        found.setdefault(row["kilde"], []).append(paragraph)
    return {source: tuple(paragraphs) for source, paragraphs in found.items()}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
