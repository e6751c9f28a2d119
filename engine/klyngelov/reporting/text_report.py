"""The report of ``check`` as text: the conclusion first, then what stands against the draft.

Each finding begins at the adviser's line, then says what was required and found, the provision and
when it is in force, and what to do.
"""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.judging.finding import Severity, Status
from klyngelov.reporting.layout import Page
from klyngelov.reporting.report.assessment import STATUS_LABELS, Assessment
from klyngelov.reporting.report.draft_report import DraftReport, NormEntry
from klyngelov.reporting.report.open_questions import Asked, OpenQuestions
from klyngelov.reporting.report.requirement import named
from klyngelov.reporting.report.sections import JUDGEMENTS, printed
from klyngelov.values.danish import written_date

_IN_FULL = {Status.VIOLATED: "error", Status.DEPARTS: "warning", Status.JUDGEMENT: "warning"}
_REST = (Status.SATISFIED, Status.NOT_APPLICABLE)


def write_draft(page: Page, report: DraftReport, *, everything: bool) -> None:
    """Add one draft's report to the page; ``everything`` also lists what is satisfied."""
    _head(page, report)
    for status, style in _IN_FULL.items():
        _in_full(page, STATUS_LABELS[status], report.with_status(status), style)
    _open_questions(page, report.questions)
    _presumptions(page, report)
    _silences(page, report)
    _judgements(page, report)
    if everything:
        _rest(page, report)
    _notices(page, report)
    _sources(page, report)


def _head(page: Page, report: DraftReport) -> None:
    page.line(f"{report.name} ({report.body_type})", style="heading")
    page.line(f"{report.file}, bedømt efter reglerne den {written_date(report.day)}")
    page.heading("Konklusion")
    for sentence in report.conclusion:
        page.line(sentence)
    for caveat in report.caveats:
        page.line(f"Forbehold: {caveat.message}", hanging=2, style="warning")


def _in_full(page: Page, title: str, assessments: Sequence[Assessment], style: str) -> None:
    if not assessments:
        return
    page.heading(f"{title} ({len(assessments)})")
    for number, one in enumerate(assessments):
        if number:
            page.line()
        concerns = f", {one.concerns}" if one.concerns else ""
        note = one.finding.severity is Severity.NOTE
        page.line(f"Linje {one.line}{concerns} [{one.weight}]", style="note" if note else style)
        page.line(one.finding.message, indent=2)
        for detail in one.details:
            page.labelled(detail.aspect, detail.text, indent=4)


def _open_questions(page: Page, questions: OpenQuestions) -> None:
    """The questions that settle most, then all that is open by organ."""
    if not questions.findings:
        return
    page.heading(f"Uafklaret ({questions.findings})")
    if questions.first:
        page.line("Disse svar afgør mest:")
    for number, one in enumerate(questions.first, start=1):
        page.line(f"{number}. {one.shown}", indent=2, hanging=3)
    for organ in questions.organs:
        page.line()
        _organ(page, organ.organ)
        for asked in organ.asked:
            _asked(page, asked)


def _organ(page: Page, organ: str | None) -> None:
    page.line(f"{(organ or 'forslaget').capitalize()}:", style="heading")


def _asked(page: Page, asked: Asked) -> None:
    if asked.question:
        page.line(f"- {asked.question.text} (linje {asked.question.line})", indent=2, hanging=2)
    for one in asked.requirements:
        page.line(f"{one.about} [{one.reference}]", indent=6, hanging=2)


def _presumptions(page: Page, report: DraftReport) -> None:
    if report.presumptions:
        page.heading("Svaret forudsætter, at …")
    for one in report.presumptions:
        page.line(f"- {one.text} ({one.requirement.reference})", indent=2, hanging=2)


def _silences(page: Page, report: DraftReport) -> None:
    if report.silences:
        page.heading("Ikke reguleret")
    for one in report.silences:
        page.line(f"- Linje {one.line}: {one.message} Læst i {one.read_in}.", indent=2, hanging=2)


def _judgements(page: Page, report: DraftReport) -> None:
    """What the draft states as judged, and what that settles: none of it shows among the breaches."""
    if report.judgements:
        page.heading(f"{JUDGEMENTS} ({len(report.judgements)})")
    for one in report.judgements:
        page.line(f"- Linje {one.line}: {one.provision}: {one.made}", indent=2, hanging=2)
        page.line(f"Afgør: {named(one.settles) or 'intet'}.", indent=4, hanging=2)


def _rest(page: Page, report: DraftReport) -> None:
    for status in _REST:
        findings = sum(one.findings for one in report.norms if one.status is status)
        if findings:
            page.heading(f"{STATUS_LABELS[status]} ({findings})")
        for organ in (None, *report.organs):
            entries = report.entries(organ, status)
            if entries:
                _organ(page, organ)
            for entry in entries:
                _entry(page, entry)
    if report.unread:
        page.heading("Ikke læst eller ikke kodet")
    for part in report.unread:
        page.line(f"- {part}", indent=2, hanging=2)


def _entry(page: Page, entry: NormEntry) -> None:
    page.line(f"- {entry.requirement.about} [{entry.requirement.reference}]", indent=2, hanging=2)
    for judged in entry.judged:
        page.line(f"Vurdering: {judged}", indent=4, hanging=2)
    for remark in entry.remarks:
        page.line(f"Bemærk: {remark}", indent=4, hanging=2)


def _notices(page: Page, report: DraftReport) -> None:
    if report.notices:
        page.heading("Læst på denne måde")
    for notice in report.notices:
        page.line(f"- Linje {notice.position.line}: {notice.message}", indent=2, hanging=2)


def _sources(page: Page, report: DraftReport) -> None:
    if report.sources:
        page.heading("Kilder")
    for source in report.sources:
        address = f" {source.address}" if source.address else ""
        page.line(f"- {printed(source)}.{address}", indent=2, hanging=2)
    for line in report.missing_wordings:
        page.line(line, indent=2)
