"""The report on a whole run: one on each draft, the faults in what could not be read, and the receipt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from klyngelov.reporting.outcome import Run
from klyngelov.reporting.receipt import Receipt, receipt
from klyngelov.reporting.report.building import draft_report
from klyngelov.reporting.report.draft_report import DraftReport
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.frozen import dataclass

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Wordings


@dataclass(frozen=True, slots=True)
class RunReport:
    """Everything a report says of a run. ``receipt`` is None where no draft was judged."""

    drafts: tuple[DraftReport, ...]
    faults: tuple[Diagnostic, ...]
    receipt: Receipt | None


def run_report(run: Run, sources: Mapping[str, str], wordings: Wordings | None = None) -> RunReport:
    """The report on a run; ``sources`` holds the texts of the files. With ``wordings`` it quotes the law."""
    rulebook = run.rulebook
    if rulebook is None:
        return RunReport((), run.diagnostics, None)
    drafts = tuple(
        draft_report(result, rulebook, sources.get(result.draft.proposal.file, ""), wordings)
        for result in run.results
    )
    return RunReport(drafts, run.diagnostics, receipt(run) if drafts else None)
