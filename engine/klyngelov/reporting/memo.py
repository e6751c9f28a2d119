"""The report as a memo in Word: to put on a case as it is.

The text states what was found and what to do; the provisions stand in footnotes and, all of them, in the
appendix. Only the journal number is left to fill in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from klyngelov.judging.finding import Severity
from klyngelov.reporting.conclusion import number_of
from klyngelov.reporting.receipt import RECEIPT_NOTE
from klyngelov.reporting.report import sections as said
from klyngelov.reporting.report.assessment import Aspect, Assessment
from klyngelov.reporting.report.draft_report import DraftReport
from klyngelov.reporting.report.open_questions import OrganQuestions
from klyngelov.reporting.report.organs import organ_reports, organ_title
from klyngelov.reporting.report.requirement import Requirement
from klyngelov.reporting.report.run_report import RunReport
from klyngelov.reporting.report.sections import Section
from klyngelov.reporting.word.document import WordDocument
from klyngelov.reporting.word.frame import Frame
from klyngelov.reporting.word.house_style import Style
from klyngelov.reporting.word.inlines import Aside, Inline, Link, Mark, Note, Strong, Weight
from klyngelov.values.danish import written_date

_WEIGHTS = {
    Severity.ERROR: Weight.ERROR,
    Severity.WARNING: Weight.WARNING,
    Severity.NOTE: Weight.NOTE,
    Severity.NONE: Weight.QUIET,
}
_ELSEWHERE = (Aspect.PROVISION, Aspect.YIELDS, Aspect.ALSO, Aspect.BASIS)
"""What stands in the notes or, once for all, in the appendix, and not under each finding."""
_OVERVIEW_WIDTHS = (4.5, 2.1, 2.1, 2.7, 2.2, 2.4)
_SOURCE_WIDTHS = (7.0, 2.6, 6.4)
_AGREEMENT_WIDTHS = (5.5, 4.5, 6.0)
_JUDGEMENT_WIDTHS = (4.0, 6.5, 5.5)
_NORM_WIDTHS = (2.9, 5.3, 4.4, 2.2, 1.2)
_UNJUDGED_WIDTHS = (2.9, 3.8, 3.7, 5.6)


def memo(report: RunReport, today: date) -> bytes:
    """The memo, dated ``today``, as the bytes of a Word file; a part for each draft. There must be one."""
    frame = _frame(report.drafts, today)
    document = WordDocument(frame)
    if len(report.drafts) > 1:
        document.bullets((Strong(one.name), f": {one.conclusion[0]}") for one in report.drafts)
    for draft in report.drafts:
        if len(report.drafts) > 1:
            document.part(_title(draft), _particulars(draft))
        _Memo(document, draft).write()
    if report.faults:
        document.heading(said.FAULTS_TITLE, 1)
        document.bullets(
            f"{one.file}, linje {one.position.line}, kolonne {one.position.column}: {one.message}"
            for one in report.faults
        )
    if report.receipt:
        document.heading(said.RECEIPT_TITLE, 1)
        for label, text in report.receipt.lines():
            document.labelled(label, text)
        document.paragraph(RECEIPT_NOTE, style=Style.SMALL)
    return document.content()


def _frame(drafts: Sequence[DraftReport], today: date) -> Frame:
    if len(drafts) == 1:
        return Frame(kind="Notat", title=_title(drafts[0]), day=today, further=_particulars(drafts[0]))
    return Frame(
        kind="Notat", title=f"Vurdering af {number_of(len(drafts), 'forslag', 'forslag')}", day=today
    )


def _title(draft: DraftReport) -> str:
    return f"Vurdering af {draft.name}"


def _particulars(draft: DraftReport) -> tuple[tuple[str, tuple[Inline, ...]], ...]:
    return (
        ("Forslag", (f"{draft.body_type[:1].upper()}{draft.body_type[1:]}, {draft.file}",)),
        ("Bedømt efter", (f"reglerne den {written_date(draft.day)}",)),
    )


class _Memo:
    """Writes the part on one draft."""

    def __init__(self, document: WordDocument, report: DraftReport) -> None:
        self._document = document
        self._report = report
        self._organs = tuple(organ_reports(report))

    def write(self) -> None:
        writers: dict[Section, Callable[[], None]] = {
            Section.SUMMARY: self._summary,
            Section.BASIS: self._basis,
            Section.ASSESSMENT: self._assessment,
            Section.DEPARTURES: self._departures,
            Section.OPEN: self._open,
            Section.JUDGEMENTS: self._judgements,
            Section.PRESUMPTIONS: self._presumptions,
            Section.SILENCES: self._silences,
            Section.NORMS: self._norms,
            Section.UNJUDGED: self._unjudged,
            Section.COVERAGE: self._coverage,
        }
        for section in said.sections(self._report):
            if section is Section.NORMS:
                self._document.page_break()
            self._document.heading(section, 1)
            writers[section]()

    # ── Sections ──────────────────────────────────────────────────────────────────────────────────
    def _summary(self) -> None:
        document, report = self._document, self._report
        document.paragraph(said.opening(report))
        document.paragraph(" ".join(report.conclusion))
        document.bullets((Strong("Forbehold: "), one.message) for one in report.caveats)
        rows = said.overview(self._organs)
        if rows:
            document.paragraph(said.OVERVIEW_LEAD, style=Style.LEAD)
            document.table(said.OVERVIEW_COLUMNS, rows, _OVERVIEW_WIDTHS)
        breaches = [one for organ in self._organs for one in organ.breaches]
        if breaches:
            document.paragraph(said.BREACHES, style=Style.LEAD)
            document.bullets(f"{one.finding.message} (linje {one.line})" for one in breaches)

    def _basis(self) -> None:
        document, report = self._document, self._report
        rows = [
            (self._source(said.printed(one), one.address), said.rank(one), one.in_force)
            for one in report.sources
        ]
        if rows:
            document.table(said.SOURCE_COLUMNS, rows, _SOURCE_WIDTHS)
        if report.legal_bases:
            document.paragraph(said.bases(report))
        for line in report.missing_wordings:
            document.paragraph(line)

    @staticmethod
    def _source(title: str, address: str | None) -> tuple[Inline, ...]:
        return (Link(title, address),) if address else (title,)

    def _assessment(self) -> None:
        for organ in self._organs:
            self._document.heading(organ.title, 2)
            self._document.paragraph(organ.standing)
            self._findings(organ.breaches)

    def _departures(self) -> None:
        departures = [one for organ in self._organs for one in organ.departures]
        if not departures and not self._report.agreements:
            self._document.paragraph(said.nothing(Section.DEPARTURES, self._report))
        self._findings(departures)
        rows = said.agreements(self._report)
        if rows:
            self._document.paragraph(said.AGREEMENTS_LEAD, style=Style.LEAD)
            self._document.table(said.AGREEMENT_COLUMNS, rows, _AGREEMENT_WIDTHS)

    def _open(self) -> None:
        questions = self._report.questions
        if not questions.findings:
            self._document.paragraph(said.nothing(Section.OPEN, self._report))
        if questions.first:
            self._document.paragraph(said.SETTLES_MOST, style=Style.LEAD)
            self._document.bullets(one.shown for one in questions.first)
        for organ in questions.organs:
            self._document.heading(organ_title(organ.organ), 2)
            self._asked(organ)

    def _asked(self, organ: OrganQuestions) -> None:
        for asked in organ.asked:
            if asked.question:
                question = asked.question
                self._document.paragraph(Strong(question.text), f" (linje {question.line})", style=Style.LEAD)
            self._document.bullets(_required(one) for one in asked.requirements)

    def _judgements(self) -> None:
        judgements = [one for organ in self._organs for one in organ.judgements]
        if not judgements and not self._report.judgements:
            self._document.paragraph(said.nothing(Section.JUDGEMENTS, self._report))
        self._findings(judgements)
        rows = said.judgements(self._report)
        if rows:
            self._document.paragraph(said.JUDGEMENTS_LEAD, style=Style.LEAD)
            self._document.table(said.JUDGEMENT_COLUMNS, rows, _JUDGEMENT_WIDTHS)

    def _presumptions(self) -> None:
        self._document.paragraph(said.ASSUMING, style=Style.LEAD)
        self._document.bullets((one.text, _note(one.requirement)) for one in self._report.presumptions)

    def _silences(self) -> None:
        self._document.bullets(
            (f"Linje {one.line}: {one.message}", Note(f"Læst i {one.read_in}."))
            for one in self._report.silences
        )

    def _norms(self) -> None:
        for organ in (None, *self._report.organs):
            rows = said.norm_rows(self._report, organ)
            if rows:
                self._document.heading(organ_title(organ), 2)
                self._document.table(said.NORM_COLUMNS, rows, _NORM_WIDTHS)
        bases = [
            f"{one.finding.norm.id}, linje {one.line}: {one.finding.basis_hash}"
            for organ in self._organs
            for one in organ.judgements
            if one.telling(Aspect.BASIS)
        ]
        if bases:
            self._document.paragraph(said.BASES_LEAD, style=Style.LEAD)
            self._document.bullets(bases)

    def _unjudged(self) -> None:
        rows = said.unjudged_rows(self._report)
        self._document.table(said.UNJUDGED_COLUMNS, rows, _UNJUDGED_WIDTHS)

    def _coverage(self) -> None:
        if self._report.unread:
            self._document.paragraph(said.UNREAD, style=Style.LEAD)
            self._document.bullets(self._report.unread)
        if self._report.notices:
            self._document.paragraph(said.READ_SO, style=Style.LEAD)
            self._document.bullets(
                f"Linje {one.position.line}: {one.message}" for one in self._report.notices
            )

    # ── Findings ──────────────────────────────────────────────────────────────────────────────────
    def _findings(self, findings: Iterable[Assessment]) -> None:
        for one in findings:
            with self._document.together():
                self._finding(one)

    def _finding(self, one: Assessment) -> None:
        """What was found, with its provision in a note, and the details under it."""
        law = " ".join(f"{detail.text.rstrip('.')}." for detail in one.telling(Aspect.PROVISION))
        law += "".join(
            f" {detail.aspect} {detail.text}" for detail in one.telling(Aspect.YIELDS, Aspect.ALSO)
        )
        mark = Mark(one.weight.capitalize(), _WEIGHTS[one.finding.severity])
        place = "".join(f", {part}" for part in (f"linje {one.line}", one.concerns) if part)
        said = (Strong(one.finding.message), Note(law), "\n", mark, Aside(place))
        self._document.paragraph(*said, style=Style.FINDING)
        for detail in one.details:
            if detail.aspect not in _ELSEWHERE:
                self._document.labelled(detail.aspect, detail.text)


def _required(requirement: Requirement) -> tuple[Inline, ...]:
    return (requirement.about, _note(requirement))


def _note(requirement: Requirement) -> Note:
    return Note(f"{requirement.citation[:1].upper()}{requirement.citation[1:]} ({requirement.norm}).")
