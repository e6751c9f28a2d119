"""What each paragraph consists of: ``rules/bestemmelser.csv``.

One row for each stykke: the source as it is called in ``kilder.regel``, the document its wording was read
in, the paragraph, the number of the stykke, and its parts ("1. pkt.; 2. pkt.; nr. 1; nr. 1, litra a"). A
stykke of a single sentence has no parts. The table holds facts about the wording and no word of it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from klyngelov.lawbook.digest import PROVISIONS_FILE, content_of
from klyngelov.statute.document import document_order
from klyngelov.statute.references import Paragraph, paragraph
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import START, Position

COLUMNS = ("kilde", "dokument", "paragraf", "stykke", "dele")
_STEP = r"(?:nr\. \d+|litra [a-zæøå])"
_PART = re.compile(rf"{_STEP}(?:, {_STEP})*(?:, \d+\. pkt\.)?|\d+\. pkt\.")


@dataclass(frozen=True, slots=True)
class Stykke:
    """A row: the parts of a stykke in its order, as pinpoints within it."""

    source: str
    document: str
    paragraph: Paragraph
    number: int
    parts: tuple[str, ...]
    position: Position = START


@dataclass(frozen=True, slots=True)
class ProvisionTable:
    """The rows that could be read, and the faults in the others."""

    rows: tuple[Stykke, ...] = ()
    faults: tuple[Diagnostic, ...] = ()


def load_provisions(directory: Path) -> ProvisionTable:
    """The provisions of a rule book; one that has no such file has none."""
    path = directory / PROVISIONS_FILE
    try:
        text = content_of(path).decode("utf-8")
    except FileNotFoundError:
        return ProvisionTable()
    except (OSError, UnicodeDecodeError):
        message = "Tabellen er ikke tekst i UTF-8. Skriv den igen med klyngelov rules provisions."
        return ProvisionTable((), (Diagnostic("provisions-unreadable", message, path.name, START),))
    return read_provisions(text)


def read_provisions(text: str) -> ProvisionTable:
    """The provisions in the text of a table. Faulty rows are left out and told of."""
    reader = csv.reader(io.StringIO(text))
    if tuple(next(reader, ())) != COLUMNS:
        message = f"Filen skal begynde med linjen «{','.join(COLUMNS)}»."
        return ProvisionTable((), (Diagnostic("provisions-columns", message, PROVISIONS_FILE, START),))
    rows: dict[tuple[str, Paragraph, int], Stykke] = {}
    faults: list[Diagnostic] = []
    for cells in reader:
        at = Position(reader.line_num, 1)
        found = _row(cells, at)
        if isinstance(found, str):
            faults.append(Diagnostic("provisions-row", found, PROVISIONS_FILE, at))
            continue
        first = rows.setdefault((found.source, found.paragraph, found.number), found)
        if first is not found:
            message = (
                f"{found.paragraph.label}, stk. {found.number}, i {found.source} står allerede i linje "
                f"{first.position.line}. Slet den ene række."
            )
            faults.append(Diagnostic("provisions-twice", message, PROVISIONS_FILE, at))
    return ProvisionTable(tuple(rows.values()), tuple(faults))


def write_provisions(rows: Iterable[Stykke]) -> str:
    """The text of a table of these rows."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow((row.source, row.document, row.paragraph.label, row.number, "; ".join(row.parts)))
    return text.getvalue()


def _row(cells: Sequence[str], at: Position) -> Stykke | str:
    """The row, or what is wrong with it."""
    if len(cells) != len(COLUMNS):
        return f"Rækken skal have {len(COLUMNS)} felter ({', '.join(COLUMNS)}), men har {len(cells)}."
    source, document, label, number, written = cells
    try:
        document_order(document)
    except ValueError:
        return f"«{document}» er ikke et dokument; skriv år og nummer, f.eks. 2022/1248."
    known = paragraph(label)
    if known is None or known.label != label:
        return f"«{label}» er ikke en paragraf; skriv paragraftegn, tal og et eventuelt bogstav."
    if not re.fullmatch("[1-9][0-9]?", number):
        return f"«{number}» er ikke et stykkes nummer."
    parts = tuple(written.split("; ")) if written else ()
    wrong = next((part for part in parts if not _PART.fullmatch(part)), None)
    if wrong is not None:
        return f"«{wrong}» er ikke en del af et stykke; skriv f.eks. «2. pkt.» eller «nr. 1, litra a»."
    return Stykke(source, document, known, int(number), parts, at)
