"""Mends a whole file: every draft in it, and the text that says it."""

from __future__ import annotations

from datetime import date

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.reading import Document
from klyngelov.repairing.bench import Bench
from klyngelov.repairing.edits import Edit
from klyngelov.repairing.goals import Goal
from klyngelov.repairing.repair import Repair, repair
from klyngelov.repairing.texts.rewriting import rewritten
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class MendedFile:
    """A file before and after, and the repair of each of its drafts."""

    file: str
    before: bytes
    after: bytes
    repairs: tuple[Repair, ...]


def mended(
    document: Document, file: str, rulebook: Rulebook, chosen: date | None, today: date, goal: Goal
) -> MendedFile:
    """The lightest repair of every draft in a file that could be read.

    Raises ``UnwritableError`` where the edits cannot be fitted into the way the file is written.
    """
    if document.root is None or document.diagnostics:
        raise ValueError("a file that cannot be read cannot be mended")
    bench = Bench(document.root, file, rulebook, DirectEvaluator(), chosen, today)
    repairs = [repair(bench, draft, goal) for draft in bench.drafts() or ()]
    edits: list[Edit] = [edit for one in repairs for edit in one.edits]
    after = rewritten(document.content, file, document.root, edits)
    return MendedFile(file, document.content, after, tuple(repairs))
