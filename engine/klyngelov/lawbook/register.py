"""Registers: word lists that are kept as tables beside the rules.

A register is a CSV file in ``rules/`` with a column ``navn``, an optional column ``også`` of accepted
variants separated by semicolons, and further columns that fields may look up.
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


def load_registers(directory: Path) -> dict[str, Register]:
    """Every register of a rule book by its file name; other tables are passed by."""
    found: dict[str, Register] = {}
    for path in sorted(directory.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            is_register = "navn" in (csv.DictReader(file).fieldnames or ())
        if is_register:
            found[path.name] = load_register(path)
    return found


def load_register(path: Path) -> Register:
    """Read a register; the file is part of the rule book and trusted to be well formed."""
    rows: dict[str, dict[str, str]] = {}
    variants: dict[str, str] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            name = row["navn"]
            rows[name] = {column: value for column, value in row.items() if value}
            for other in (row.get("også") or "").split(";"):
                if other.strip():
                    variants[other.strip()] = name
    return Register(rows, variants)
