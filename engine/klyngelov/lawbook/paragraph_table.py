"""Reads the table of the sources' paragraphs (see ``paragraphs``)."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

from klyngelov.lawbook.digest import PROVISIONS_FILE
from klyngelov.lawbook.paragraphs import FILE, Paragraph
from klyngelov.lawbook.register import BadRegisterError, table_lines

_COLUMNS = ("kilde", "paragraf", "stykker", "fra", "til")


def load_paragraphs(directory: Path) -> dict[str, tuple[Paragraph, ...]]:
    """Read the table; a rule book may have none. Raises ``BadRegisterError``."""
    found: dict[str, list[Paragraph]] = {}
    path = directory / FILE
    if not path.exists():
        return {}
    parts = _parts(directory)
    reader = csv.DictReader(table_lines(path))
    missing = [column for column in _COLUMNS if column not in (reader.fieldnames or ())]
    if missing:
        raise BadRegisterError(f"Tabellen mangler kolonnen «{missing[0]}». Tilføj den.")
    for row in reader:
        try:
            stykker = int(row["stykker"]) if row["stykker"] else None
            own = parts.get((row["kilde"], row["paragraf"]), {})
            paragraph = Paragraph(row["paragraf"], stykker, _day(row["fra"]), _day(row["til"]), own)
        except ValueError:
            message = (
                "Skriv antallet af stykker som et tal og dagene som 2022-09-08, eller lad dem stå tomme."
            )
            raise BadRegisterError(message, reader.line_num) from None
        found.setdefault(row["kilde"], []).append(paragraph)
    return {source: tuple(paragraphs) for source, paragraphs in found.items()}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _parts(directory: Path) -> dict[tuple[str, str], dict[int, tuple[str, ...]]]:
    """The parts of every stykke in the table of provisions, whose faults are told by its own reader."""
    path = directory / PROVISIONS_FILE
    found: dict[tuple[str, str], dict[int, tuple[str, ...]]] = {}
    if not path.exists():
        return found
    for row in csv.DictReader(table_lines(path)):
        paragraph, number = (row.get("paragraf") or "").removeprefix("§ "), row.get("stykke") or ""
        if number.isdecimal():
            parts = tuple(part for part in (row.get("dele") or "").split("; ") if part)
            found.setdefault((row.get("kilde") or "", paragraph), {})[int(number)] = parts
    return found
