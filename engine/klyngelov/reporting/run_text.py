"""A whole run as text: the drafts that could be judged, the faults in those that could not, the receipt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TextIO

from klyngelov.reporting.diagnostics_text import write_faults
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.reporting.outcome import Run
from klyngelov.reporting.receipt import RECEIPT_NOTE, receipt
from klyngelov.reporting.report.building import draft_report
from klyngelov.reporting.text_report import write_draft

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Wordings


def text_report(
    run: Run,
    sources: Mapping[str, str],
    *,
    everything: bool,
    stream: TextIO | None,
    wordings: Wordings | None = None,
) -> str:
    """The report; coloured only for a stream that is a terminal.

    With ``wordings`` it quotes the provisions whose wording is imported.
    """
    page = Page(coloured=stream is not None and colour_wanted(stream))
    for number, result in enumerate(run.results):
        if number:
            page.lines.extend(["", "=" * 100, ""])
        if run.rulebook is not None:
            write_draft(page, draft_report(result, run.rulebook, wordings=wordings), everything=everything)
    if run.diagnostics:
        write_faults(page, run.diagnostics, sources)
    if run.results:
        page.heading("Kvittering")
        for label, text in receipt(run).lines():
            page.labelled(label, text, indent=2)
        page.line(RECEIPT_NOTE, indent=2)
    return page.text()
