"""The coverage of the rule book in a directory."""

from __future__ import annotations

from pathlib import Path

from klyngelov.covering.coverage import Coverage
from klyngelov.covering.inventory import inventory_of
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.provision_table import load_provisions
from klyngelov.values.diagnostic import Diagnostic


def open_coverage(rulebook: Rulebook, directory: Path) -> tuple[Coverage, tuple[Diagnostic, ...]]:
    """The coverage, and the faults in the table of provisions it is held against."""
    table = load_provisions(directory)
    return Coverage(rulebook, inventory_of(rulebook, table)), table.faults
