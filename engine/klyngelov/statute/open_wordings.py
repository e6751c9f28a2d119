"""Puts the imported wording together with the rule book's fingerprints, when a run begins."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.diagnostic import Diagnostic

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.fingerprint_table import FingerprintTable
    from klyngelov.statute.store import Stored
    from klyngelov.statute.wordings import Wordings


def open_wordings(
    rulebook: Rulebook, rules: Path, folder: Path
) -> tuple[Wordings | None, tuple[Diagnostic, ...]]:
    """What a user has imported, for judging by a rule book, and the faults in the fingerprints.

    None, at no cost, where nothing is imported.
    """
    if not _anything_in(folder):
        return None, ()
    from klyngelov.statute.fingerprint_table import load_fingerprints  # noqa: PLC0415 (seldom needed)
    from klyngelov.statute.store import imported  # noqa: PLC0415

    table = load_fingerprints(rules)
    return wordings(rulebook, table, imported(folder)), table.faults


def _anything_in(folder: Path) -> bool:
    """Whether something is imported; a folder that cannot be seen into may hold anything."""
    try:
        return any(path.suffix == ".json" for path in folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True


def wordings(rulebook: Rulebook, table: FingerprintTable, stored: Stored) -> Wordings:
    """What is stored, held against a table of fingerprints."""
    from klyngelov.statute.versions import is_version  # noqa: PLC0415 (seldom needed)
    from klyngelov.statute.wordings import Wordings  # noqa: PLC0415

    return Wordings(
        sources=rulebook.sources,
        fingerprints={(row.source, row.label): row for row in table.rows},
        versions={
            name: tuple(one for one in stored.documents if is_version(one, source))
            for name, source in rulebook.sources.items()
        },
        unreadable=tuple(str(path) for path in stored.unreadable),
    )
