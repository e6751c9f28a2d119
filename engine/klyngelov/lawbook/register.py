"""Registers: word lists that are kept as tables beside the rules.

A register is a CSV file in ``rules/`` with a column ``navn``, an optional column ``også`` of accepted
variants separated by semicolons, and further columns that fields may look up. Other tables in the
folder, those without that column, are no registers.
"""

from __future__ import annotations

import csv
from pathlib import Path

from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Register:
    """The rows by name, and the variants with the name each stands for."""

    rows: dict[str, dict[str, str]]
    variants: dict[str, str]


def registers_in(directory: Path) -> dict[str, Register]:
    """The registers of a rule book by the names of their files."""
    found = {path.name: load_register(path) for path in sorted(directory.glob("*.csv"))}
    return {name: register for name, register in found.items() if register is not None}


def load_register(path: Path) -> Register | None:
    """Read a register; the file is part of the rule book and trusted to be well formed.

    None where the table is no register.
    """
    rows: dict[str, dict[str, str]] = {}
    variants: dict[str, str] = {}
    with path.open(encoding="utf-8", newline="") as file:
        table = csv.DictReader(file)
        if "navn" not in (table.fieldnames or ()):
            return None
        for row in table:
            name = row["navn"]
            rows[name] = {column: value for column, value in row.items() if value}
            for other in (row.get("også") or "").split(";"):
                if other.strip():
                    variants[other.strip()] = name
    return Register(rows, variants)
