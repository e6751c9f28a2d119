"""The report as Markdown (CommonMark with tables): to paste into a case, a wiki or a pull request.

Every text that comes from a draft or from the rules goes through ``plain``, so that no character in it is
taken for Markdown's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from klyngelov.reporting.receipt import RECEIPT_NOTE, Receipt
from klyngelov.reporting.report import sections as said
from klyngelov.reporting.report.assessment import Assessment
from klyngelov.reporting.report.draft_report import DraftReport
from klyngelov.reporting.report.open_questions import OrganQuestions
from klyngelov.reporting.report.organs import OrganReport, organ_reports, organ_title
from klyngelov.reporting.report.run_report import RunReport
from klyngelov.reporting.report.sections import Section
from klyngelov.values.diagnostic import Diagnostic

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|&~])")
_STARTS_A_BLOCK = re.compile(r"^(\d+)([.)])(?= )|^([-+])(?= )")

Lines = Iterator[str]


def markdown_report(report: RunReport) -> str:
    """The report; a chapter for each draft."""
    lines: list[str] = []
    for draft in report.drafts:
        lines.extend(_draft(draft))
    if report.faults:
        lines.extend(_heading(2, said.FAULTS_TITLE))
        lines.extend(_bullets(_fault(fault) for fault in report.faults))
    if report.receipt:
        lines.extend(_receipt(report.receipt))
    return "\n".join(lines).strip("\n") + "\n"


def plain(text: str) -> str:
    """A text on one line that means nothing to Markdown."""
    escaped = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _STARTS_A_BLOCK.sub(lambda found: f"{found[1] or ''}\\{found[2] or found[3]}", escaped)


def _draft(report: DraftReport) -> Lines:
    yield from _heading(1, f"{report.name} ({report.body_type})")
    organs = tuple(organ_reports(report))
    for section in said.sections(report):
        yield from _heading(2, section)
        match section:
            case Section.SUMMARY:
                yield from _summary(report, organs)
            case Section.BASIS:
                yield from _basis(report)
            case Section.ASSESSMENT:
                yield from _assessment(organs)
            case Section.DEPARTURES:
                yield from _departures(report, organs)
            case Section.OPEN:
                yield from _open(report)
            case Section.JUDGEMENTS:
                yield from _judgements(report, organs)
            case Section.PRESUMPTIONS:
                yield from _paragraph(f"{said.ASSUMING}")
                yield from _bullets(
                    f"{plain(one.text)} ({plain(one.requirement.reference)})" for one in report.presumptions
                )
            case Section.SILENCES:
                yield from _bullets(
                    plain(f"Linje {one.line}: {one.message} Læst i {one.read_in}.") for one in report.silences
                )
            case Section.NORMS:
                yield from _norms(report)
            case Section.UNJUDGED:
                yield from _table("", said.UNJUDGED_COLUMNS, said.unjudged_rows(report))
            case Section.COVERAGE:
                yield from _coverage(report)


def _summary(report: DraftReport, organs: Sequence[OrganReport]) -> Lines:
    yield from _paragraph(plain(said.opening(report)))
    yield from _paragraph(" ".join(plain(sentence) for sentence in report.conclusion))
    for caveat in report.caveats:
        yield from _paragraph(f"> **Forbehold:** {plain(caveat.message)}")
    yield from _table(said.OVERVIEW_LEAD, said.OVERVIEW_COLUMNS, said.overview(organs))
    breaches = [one for organ in organs for one in organ.breaches]
    if breaches:
        yield from _paragraph(said.BREACHES)
        yield from _bullets(f"{plain(one.finding.message)} (linje {one.line})" for one in breaches)


def _basis(report: DraftReport) -> Lines:
    rows = [
        (_link(said.printed(one), one.address), plain(said.rank(one)), plain(one.in_force))
        for one in report.sources
    ]
    yield from _ready_table(said.SOURCE_COLUMNS, rows)
    if report.legal_bases:
        yield from _paragraph(plain(said.bases(report)))
    for line in report.missing_wordings:
        yield from _paragraph(plain(line))


def _assessment(organs: Sequence[OrganReport]) -> Lines:
    for organ in organs:
        yield from _heading(3, organ.title)
        yield from _paragraph(plain(organ.standing))
        for one in organ.breaches:
            yield from _finding(one)


def _finding(one: Assessment) -> Lines:
    yield from _paragraph(f"**{plain(one.finding.message)}** ({plain(one.place)})")
    yield from _bullets(f"{detail.aspect}: {plain(detail.text)}" for detail in one.details)


def _departures(report: DraftReport, organs: Sequence[OrganReport]) -> Lines:
    departures = [one for organ in organs for one in organ.departures]
    if not departures and not report.agreements:
        yield from _paragraph(said.nothing(Section.DEPARTURES, report))
    for one in departures:
        yield from _finding(one)
    yield from _table(said.AGREEMENTS_LEAD, said.AGREEMENT_COLUMNS, said.agreements(report))


def _open(report: DraftReport) -> Lines:
    questions = report.questions
    if not questions.findings:
        yield from _paragraph(said.nothing(Section.OPEN, report))
    if questions.first:
        yield from _paragraph(said.SETTLES_MOST)
        for number, one in enumerate(questions.first, start=1):
            yield f"{number}. {plain(one.shown)}"
        yield ""
    for organ in questions.organs:
        yield from _heading(3, organ_title(organ.organ))
        yield from _asked(organ)


def _asked(organ: OrganQuestions) -> Lines:
    for asked in organ.asked:
        indent = ""
        if asked.question:
            yield f"- {plain(f'{asked.question.text} (linje {asked.question.line})')}"
            indent = "  "
        for one in asked.requirements:
            yield f"{indent}- {plain(f'{one.about} ({one.reference})')}"
    yield ""


def _judgements(report: DraftReport, organs: Sequence[OrganReport]) -> Lines:
    judgements = [one for organ in organs for one in organ.judgements]
    if not judgements and not report.judgements:
        yield from _paragraph(said.nothing(Section.JUDGEMENTS, report))
    for one in judgements:
        yield from _finding(one)
    yield from _table(said.JUDGEMENTS_LEAD, said.JUDGEMENT_COLUMNS, said.judgements(report))


def _norms(report: DraftReport) -> Lines:
    for organ in (None, *report.organs):
        if rows := said.norm_rows(report, organ):
            yield from _heading(3, organ_title(organ))
            yield from _table("", said.NORM_COLUMNS, rows)


def _coverage(report: DraftReport) -> Lines:
    if report.unread:
        yield from _paragraph(said.UNREAD)
        yield from _bullets(plain(part) for part in report.unread)
    if report.notices:
        yield from _paragraph(said.READ_SO)
        yield from _bullets(plain(f"Linje {one.position.line}: {one.message}") for one in report.notices)


def _fault(fault: Diagnostic) -> str:
    at = fault.position
    return plain(f"{fault.file}, linje {at.line}, kolonne {at.column}: {fault.message}")


def _receipt(receipt: Receipt) -> Lines:
    yield from _heading(2, said.RECEIPT_TITLE)
    yield from _bullets(f"{label}: {plain(text)}" for label, text in receipt.lines())
    yield from _paragraph(plain(RECEIPT_NOTE))


# ── Markdown's own ────────────────────────────────────────────────────────────────────────────────
def _heading(level: int, text: str) -> Lines:
    yield f"{'#' * level} {plain(text)}"
    yield ""


def _paragraph(text: str) -> Lines:
    yield text
    yield ""


def _bullets(items: Iterable[str]) -> Lines:
    yield from (f"- {item}" for item in items)
    yield ""


def _table(lead: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> Lines:
    """A table of plain texts under its lead, if it has any rows."""
    if rows and lead:
        yield from _paragraph(lead)
    yield from _ready_table(header, [[plain(cell) for cell in row] for row in rows])


def _ready_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Lines:
    """A table whose cells are Markdown already."""
    if rows:
        yield from (f"| {' | '.join(row)} |" for row in (header, ["---"] * len(header), *rows))
        yield ""


def _link(text: str, address: str | None) -> str:
    return f"[{plain(text)}]({address})" if address else plain(text)
