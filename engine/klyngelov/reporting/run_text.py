"""A whole run as text: the drafts that could be judged, the faults in those that could not, the receipt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TextIO

from klyngelov.reporting.diagnostics_text import write_faults
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.reporting.receipt import RECEIPT_NOTE
from klyngelov.reporting.report.run_report import RunReport
from klyngelov.reporting.text_report import write_draft


def text_report(
    report: RunReport, sources: Mapping[str, str], *, everything: bool, stream: TextIO | None
) -> str:
    """The report; coloured only for a stream that is a terminal."""
    page = Page(coloured=stream is not None and colour_wanted(stream))
    for number, draft in enumerate(report.drafts):
        if number:
            page.lines.extend(["", "=" * 100, ""])
        write_draft(page, draft, everything=everything)
    if report.faults:
        write_faults(page, report.faults, sources)
    if report.receipt:
        page.heading("Kvittering")
        for label, text in report.receipt.lines():
            page.labelled(label, text, indent=2)
        page.line(RECEIPT_NOTE, indent=2)
    return page.text()
