"""The forms of the report of ``check``; each is imported only where it is asked for."""

from __future__ import annotations

import sys
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from klyngelov.cli.output import tell, tell_text, write, write_document
from klyngelov.cli.session import Session
from klyngelov.judging.finding import Severity
from klyngelov.reporting.outcome import Run
from klyngelov.reporting.report.run_report import RunReport, run_report
from klyngelov.reporting.run_text import text_report
from klyngelov.values.frozen import dataclass

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Wordings


class Form(StrEnum):
    """``--format``."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    JUNIT = "junit"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"


@dataclass(frozen=True, slots=True)
class Writing:
    """How a report is to be written, and where (None: to standard output).

    ``everything`` also lists what is satisfied; ``wordings`` are what provisions are quoted from.
    """

    form: Form
    target: str | None
    everything: bool
    wordings: Wordings | None
    fail_on: Severity
    today: date


def write_report(run: Run, session: Session, wanted: Writing) -> None:
    """Write the report of a run. Raises ``OutputFaultError``."""
    if wanted.form is Form.DOCX:
        _write_memo(run_report(run, session.sources, wanted.wordings), session, wanted)
    else:
        write(_text(run, session, wanted), wanted.target)


def _text(run: Run, session: Session, wanted: Writing) -> str:
    match wanted.form:
        case Form.JSON:
            from klyngelov.reporting.json_report import json_report  # noqa: PLC0415 (its models take time)

            return json_report(run, wanted.wordings)
        case Form.SARIF:
            from klyngelov.reporting.sarif_report import sarif_report  # noqa: PLC0415 (seldom needed)

            return sarif_report(run, session.sources, wanted.fail_on)
        case Form.JUNIT:
            from klyngelov.reporting.junit_report import junit_report  # noqa: PLC0415 (seldom needed)

            return junit_report(run, wanted.fail_on)
    report = run_report(run, session.sources, wanted.wordings)
    match wanted.form:
        case Form.MARKDOWN:
            from klyngelov.reporting.markdown_report import markdown_report  # noqa: PLC0415 (seldom needed)

            return markdown_report(report)
        case Form.HTML:
            from klyngelov.reporting.html_report import html_report  # noqa: PLC0415 (its templates take time)

            return html_report(report)
    stream = sys.stdout if wanted.target is None else None
    return text_report(report, session.sources, everything=wanted.everything, stream=stream)


def _write_memo(report: RunReport, session: Session, wanted: Writing) -> None:
    """A memo is about drafts; where none could be judged, there is none, and the faults are told instead."""
    if not report.drafts:
        tell("Der er ikke skrevet noget notat, fordi intet forslag kunne bedømmes.")
        tell_text(text_report(report, session.sources, everything=False, stream=sys.stderr))
        return
    from klyngelov.reporting.memo import memo  # noqa: PLC0415 (python-docx takes time)

    write_document(memo(report, wanted.today), wanted.target)
