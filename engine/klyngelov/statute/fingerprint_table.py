"""The fingerprints in the rule book: ``rules/fingeraftryk.csv``.

One row for each paragraph that a norm rests on: the source as it is called in ``kilder.regel``, the
document its wording was read in, the paragraph, and the fingerprint. Of a source that has been
consolidated several times the row names the one consolidation that was read.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from pathlib import Path

from klyngelov.lawbook.digest import FINGERPRINTS_FILE, content_of
from klyngelov.statute.document import document_order
from klyngelov.statute.references import Paragraph, paragraph
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import START, Position

COLUMNS = ("kilde", "dokument", "paragraf", "sha256")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A row: the paragraph ``label`` of ``source``, read in ``document``, had this fingerprint."""

    source: str
    document: str
    label: str
    sha256: str
    position: Position = START

    @property
    def paragraph(self) -> Paragraph:
        """The paragraph's number; rows with another sign are faults and never come here."""
        found = paragraph(self.label)
        if found is None:
            raise ValueError(self.label)
        return found


@dataclass(frozen=True, slots=True)
class FingerprintTable:
    """The rows that could be read, and the faults in the others."""

    rows: tuple[Fingerprint, ...] = ()
    faults: tuple[Diagnostic, ...] = ()


def load_fingerprints(directory: Path) -> FingerprintTable:
    """The fingerprints of a rule book; one that has no such file has none."""
    path = directory / FINGERPRINTS_FILE
    try:
        text = content_of(path).decode("utf-8")
    except FileNotFoundError:
        return FingerprintTable()
    except (OSError, UnicodeDecodeError):
        message = (
            "Filen med fingeraftryk er ikke tekst i UTF-8. Skriv den igen med klyngelov rules fingerprint."
        )
        return FingerprintTable((), (Diagnostic("fingerprint-unreadable", message, path.name, START),))
    return read_fingerprints(text)


def read_fingerprints(text: str) -> FingerprintTable:
    """The fingerprints in the text of a table. Faulty rows are left out and told of."""
    rows: dict[tuple[str, str], Fingerprint] = {}
    faults: list[Diagnostic] = []
    reader = csv.reader(io.StringIO(text))
    if tuple(next(reader, ())) != COLUMNS:
        message = f"Filen skal begynde med linjen «{','.join(COLUMNS)}»."
        return FingerprintTable((), (Diagnostic("fingerprint-columns", message, FINGERPRINTS_FILE, START),))
    for cells in reader:
        at = Position(reader.line_num, 1)
        found = _row(cells, at)
        if isinstance(found, Diagnostic):
            faults.append(found)
        elif (first := rows.setdefault((found.source, found.label), found)) is not found:
            message = (
                f"{found.label} i {found.source} har allerede et fingeraftryk i linje {first.position.line}."
            )
            faults.append(Diagnostic("fingerprint-twice", message, FINGERPRINTS_FILE, at))
    return FingerprintTable(tuple(rows.values()), tuple(faults))


def write_fingerprints(rows: Iterable[Fingerprint]) -> str:
    """The text of a table of these rows."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows((row.source, row.document, row.label, row.sha256) for row in rows)
    return text.getvalue()


def _row(cells: list[str], at: Position) -> Fingerprint | Diagnostic:
    if len(cells) != len(COLUMNS):
        message = f"Rækken skal have {len(COLUMNS)} felter ({', '.join(COLUMNS)}), men har {len(cells)}."
        return Diagnostic("fingerprint-row", message, FINGERPRINTS_FILE, at)
    source, document, label, sha256 = cells
    try:
        document_order(document)
    except ValueError:
        message = f"«{document}» er ikke et dokument; skriv år og nummer, f.eks. 2022/1248."
        return Diagnostic("fingerprint-row", message, FINGERPRINTS_FILE, at)
    known = paragraph(label)
    if known is None or known.label != label:
        message = f"«{label}» er ikke en paragraf; skriv paragraftegn, tal og et eventuelt bogstav."
        return Diagnostic("fingerprint-row", message, FINGERPRINTS_FILE, at)
    if not _SHA256.fullmatch(sha256):
        message = "Fingeraftrykket skal være 64 tegn, 0-9 og a-f. Skriv det igen med rules fingerprint."
        return Diagnostic("fingerprint-row", message, FINGERPRINTS_FILE, at)
    return Fingerprint(source, document, label, sha256, at)
