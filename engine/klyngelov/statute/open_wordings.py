"""Puts the imported wording together with the rule book's fingerprints, when a run begins."""

from __future__ import annotations

from pathlib import Path

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.fingerprint_table import FingerprintTable, load_fingerprints
from klyngelov.statute.wordings import NONE_IMPORTED, Wordings
from klyngelov.values.diagnostic import Diagnostic


def open_wordings(rulebook: Rulebook, rules: Path, folder: Path) -> tuple[Wordings, tuple[Diagnostic, ...]]:
    """What a user has imported, for judging by a rule book, and the faults in the fingerprints.

    Costs nothing where nothing is imported.
    """
    if next(folder.glob("*.json"), None) is None:
        return NONE_IMPORTED, ()
    table = load_fingerprints(rules)
    return wordings(rulebook, table, folder), table.faults


def wordings(rulebook: Rulebook, table: FingerprintTable, folder: Path) -> Wordings:
    """Everything in a data folder, held against a table of fingerprints."""
    from klyngelov.statute.store import imported  # noqa: PLC0415 (its types take time)
    from klyngelov.statute.versions import is_version  # noqa: PLC0415

    stored = imported(folder)
    return Wordings(
        sources=rulebook.sources,
        fingerprints={(row.source, row.label): row for row in table.rows},
        versions={
            name: tuple(one for one in stored.documents if is_version(one, source))
            for name, source in rulebook.sources.items()
        },
        unreadable=tuple(str(path) for path in stored.unreadable),
    )
