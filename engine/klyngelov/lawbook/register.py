"""Registers: word lists that are kept as tables beside the rules.

A register is a CSV file in ``rules/`` with a column ``navn``, an optional column ``også`` of accepted
variants separated by semicolons, an optional column ``skrevet sådan i`` of those variants that a source
uses ("variant: source", separated by semicolons), and further columns that fields may look up. A column
``kode`` holds a code of each row's own. A register of periods has the columns ``fra`` and ``til``.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from klyngelov.lawbook.digest import content_of
from klyngelov.values.bounded_file import TooLargeError
from klyngelov.values.frozen import dataclass

_NAME = "navn"
_VARIANTS = "også"
_CODE = "kode"
_WRITTEN_SO = "skrevet sådan i"


@dataclass(frozen=True, slots=True)
class Register:
    """The columns, the rows and their lines by name, the variants, and who writes them so."""

    file: str
    columns: tuple[str, ...]
    rows: dict[str, dict[str, str]]
    lines: dict[str, int]
    variants: dict[str, str]
    written_so: dict[str, str]


class BadRegisterError(ValueError):
    """A register that cannot be read; ``line`` is where, and the message what to do, in Danish."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


def table_lines(path: Path) -> list[str]:
    """The lines of a table of the rule book. Raises ``BadRegisterError``."""
    try:
        return content_of(path).decode("utf-8").splitlines(keepends=True)
    except UnicodeDecodeError:
        raise BadRegisterError("Registret er ikke gemt som UTF-8. Gem det som UTF-8.") from None
    except TooLargeError:
        raise BadRegisterError("Registret er større end 1 MB. Del det i flere filer.") from None
    except OSError:
        message = "Registret kan ikke læses. Sørg for, at det er en fil, du har adgang til."
        raise BadRegisterError(message) from None


def load_register(path: Path) -> Register:
    """Read a register. Raises ``BadRegisterError``."""
    lines = table_lines(path)
    for number, line in enumerate(lines, start=1):
        if not line.rstrip("\r\n").isprintable():
            raise BadRegisterError("Linjen indeholder et tegn, der ikke kan vises. Slet tegnet.", number)
    return _rows(path.name, lines)


def _rows(file: str, lines: Iterable[str]) -> Register:
    rows: dict[str, dict[str, str]] = {}
    places: dict[str, int] = {}
    variants: dict[str, str] = {}
    written_so: dict[str, str] = {}
    known: dict[tuple[str, str], int] = {}
    reader = csv.DictReader(lines)
    if _NAME not in (reader.fieldnames or ()):
        raise BadRegisterError(f"Registret mangler kolonnen «{_NAME}». Tilføj den.")
    for row in reader:
        name = row[_NAME]
        if not name.strip():
            raise BadRegisterError(
                f"Rækken mangler «{_NAME}». Skriv et navn, eller slet rækken.", reader.line_num
            )
        for column, value in ((_NAME, name), (_CODE, row.get(_CODE) or "")):
            first = known.setdefault((column, value), reader.line_num)
            if value and first != reader.line_num:
                message = f"«{value}» står også i linje {first} under «{column}». Ret den ene række."
                raise BadRegisterError(message, reader.line_num)
        places[name] = reader.line_num
        rows[name] = {column: value for column, value in row.items() if column and value}
        for other in (row.get(_VARIANTS) or "").split(";"):
            if other.strip() and variants.setdefault(other.strip(), name) != name:
                message = f"«{other.strip()}» er allerede en skrivemåde for «{variants[other.strip()]}»."
                raise BadRegisterError(message, reader.line_num)
        for written in (row.get(_WRITTEN_SO) or "").split(";"):
            variant, _, source = (part.strip() for part in written.partition(":"))
            if written.strip() and (variants.get(variant) != name or not source):
                message = (
                    f"«{written.strip()}» er ikke en skrivemåde fra «{_VARIANTS}» med en kilde efter kolon."
                )
                raise BadRegisterError(message, reader.line_num)
            if source:
                written_so[variant] = source
    return Register(file, tuple(reader.fieldnames or ()), rows, places, variants, written_so)
