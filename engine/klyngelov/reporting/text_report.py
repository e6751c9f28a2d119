"""The report of ``check`` as text: the conclusion first, then what stands against the draft.

Each finding begins at the adviser's line, then says what was required and found, the provision and
when it is in force, and what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from klyngelov.judging.check import Result
from klyngelov.judging.finding import AgreementState, Finding, Severity, Status
from klyngelov.judging.grounds import Counts
from klyngelov.judging.wording import shown_bound, shown_count
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.conclusion import conclusion
from klyngelov.reporting.force_text import force_text
from klyngelov.reporting.grouping import merged, requirement
from klyngelov.reporting.layout import Page, listed
from klyngelov.reporting.open_questions import write_open_questions
from klyngelov.reporting.shadowing import shadows
from klyngelov.reporting.wording_text import missing_wordings, quotation
from klyngelov.values.danish import written_date

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Wordings

_IN_FULL = (
    (Status.VIOLATED, "Ikke opfyldt", "error"),
    (Status.DEPARTS, "Fraviger", "warning"),
    (Status.JUDGEMENT, "Kræver konkret vurdering", "warning"),
)
_REST = (
    (Status.SATISFIED, "Opfyldt efter det oplyste"),
    (Status.NOT_APPLICABLE, "Finder ikke anvendelse"),
)
_SEVERITY_WORDS = {Severity.ERROR: "fejl", Severity.WARNING: "advarsel", Severity.NOTE: "bemærkning"}


def write_result(
    page: Page, result: Result, rulebook: Rulebook, *, everything: bool, wordings: Wordings | None
) -> None:
    """Add one draft's report to the page.

    ``everything`` also lists what is satisfied; with ``wordings`` the provisions are quoted.
    """
    _Writer(page, result, rulebook, wordings).write(everything=everything)


class _Writer:
    """Writes one result."""

    def __init__(self, page: Page, result: Result, rulebook: Rulebook, wordings: Wordings | None) -> None:
        self._page = page
        self._result = result
        self._rulebook = rulebook
        self._wordings = wordings
        self._shadows = shadows(result.findings)
        self._organs = rulebook.vocabulary.types[result.draft.proposal.body_type].organs

    def write(self, *, everything: bool) -> None:
        self._head()
        for status, title, style in _IN_FULL:
            self._section(title, self._with(status), style)
        write_open_questions(self._page, self._with(Status.UNKNOWN), self._organs, self._rulebook)
        self._presumptions()
        self._silences()
        if everything:
            self._rest()
        self._notices()
        self._sources()

    def _with(self, status: Status) -> list[Finding]:
        return [one for one in self._result.findings if one.status is status and one.id not in self._shadows]

    def _head(self) -> None:
        proposal = self._result.draft.proposal
        day = written_date(self._result.draft.facts.day)
        self._page.line(f"{proposal.header.name} ({proposal.body_type})", style="heading")
        self._page.line(f"{proposal.file}, bedømt efter reglerne den {day}")
        self._page.heading("Konklusion")
        for sentence in conclusion(self._result):
            self._page.line(sentence)
        for caveat in self._result.caveats:
            self._page.line(f"Forbehold: {caveat.message}", hanging=2, style="warning")

    # ── Findings in full ──────────────────────────────────────────────────────────────────────
    def _section(self, title: str, findings: list[Finding], style: str) -> None:
        if not findings:
            return
        self._page.heading(f"{title} ({len(findings)})")
        for number, finding in enumerate(findings):
            if number:
                self._page.line()
            self._finding(finding, style)

    def _finding(self, finding: Finding, style: str) -> None:
        page = self._page
        weight = _SEVERITY_WORDS.get(finding.severity, "")
        where = f"Linje {finding.position.line}"
        organ = f", {finding.organ}" if finding.organ else ""
        organ += f" ({finding.subject})" if finding.subject else ""
        page.line(f"{where}{organ} [{weight}]", style="note" if finding.severity is Severity.NOTE else style)
        page.line(finding.message, indent=2)
        outcome = finding.outcome
        if outcome and outcome.unit != "condition":
            counted = f"{shown_bound(outcome.required)}; fundet: {shown_count(outcome.found)}"
            page.labelled("Krævet", counted + self._counted(finding), indent=4)
        page.labelled("Hjemmel", self._basis(finding), indent=4)
        if self._wordings:
            for quoted in self._wordings.quotations(finding.norm, self._result.draft.facts.day):
                page.labelled("Ordlyd", quotation(quoted), indent=4)
        if finding.norm.reading:
            page.labelled("Læsning", f"Bygger på en fortolkning: {finding.norm.reading}", indent=4)
        self._standing(finding)
        if finding.status in (Status.VIOLATED, Status.DEPARTS) and finding.remedy:
            page.labelled("Gør", finding.remedy, indent=4)

    def _counted(self, finding: Finding) -> str:
        outcome = finding.outcome
        lines = [one for one in outcome.evidence if one.counts is not Counts.NO] if outcome else []
        if not lines:
            return ""
        numbers = sorted({one.position.line for one in lines})
        word = "linje" if len(numbers) == 1 else "linjerne"
        return f" ({word} {listed(str(number) for number in numbers)})"

    def _basis(self, finding: Finding) -> str:
        norm = finding.norm
        secondary = ", læst i sekundær kilde" if norm.secondary else ""
        return f"{self._rulebook.cited(norm)} ({norm.id}{secondary}); {force_text(norm.force)}"

    def _standing(self, finding: Finding) -> None:
        """Agreements, judgements, precedence: what else bears on a finding."""
        page = self._page
        if finding.agreement_state is AgreementState.MISSING:
            page.labelled("Aftale", "Kan fraviges ved aftale, men ingen aftale er oplyst.", indent=4)
        elif finding.agreement:
            page.labelled("Aftale", f"Dokumenteret: {finding.agreement.agreement}.", indent=4)
        if finding.judgement:
            made = finding.judgement
            by = f"{made.result} efter {made.by}, {written_date(made.day)}: {made.reason}"
            page.labelled("Vurdering", by, indent=4)
        for target, principle in finding.yields_to:
            page.labelled("Viger", f"for {target} ({principle}).", indent=4)
        below = [one for one in self._result.findings if self._shadows.get(one.id) is finding]
        if below:
            also = [f"{self._rulebook.cited(one.norm)} ({one.norm.id})" for one in below]
            page.labelled("Også", f"{listed(also)}, som viger.", indent=4)
        if finding.remark and finding.remark != finding.message:
            page.labelled("Bemærk", finding.remark, indent=4)
        if finding.uncertain:
            page.labelled("Bemærk", "Gælder kun, hvis reglen stadig er i kraft.", indent=4)

    def _presumptions(self) -> None:
        presumed = [one for one in self._with(Status.UNKNOWN) if one.presumption]
        if not presumed:
            return
        self._page.heading("Svaret forudsætter, at …")
        seen: set[str] = set()
        for finding in presumed:
            if finding.presumption not in seen:
                seen.add(finding.presumption)
                text = finding.presumption.rstrip(".")
                self._page.line(
                    f"- {text} ({self._rulebook.cited(finding.norm)}; {finding.norm.id})",
                    indent=2, hanging=2,
                )  # fmt: skip

    def _silences(self) -> None:
        silent = self._with(Status.SILENT)
        if not silent:
            return
        self._page.heading("Ikke reguleret")
        for finding in silent:
            source = self._rulebook.source(finding.norm).cited_as
            text = f"- Linje {finding.position.line}: {finding.message} Læst i {source}, {finding.norm.text}."
            self._page.line(text, indent=2, hanging=2)

    def _rest(self) -> None:
        for status, title in _REST:
            findings = [one for one in self._result.findings if one.status is status]
            if findings:
                self._page.heading(f"{title} ({len(findings)})")
            for organ in (None, *self._organs):
                mine = [one for one in findings if one.organ == organ]
                if mine:
                    self._page.line(f"{(organ or 'forslaget').capitalize()}:", style="heading")
                for same in merged(mine):
                    self._page.line(f"- {requirement(same, self._rulebook)}", indent=2, hanging=2)
                    for remark in dict.fromkeys(one.remark for one in same if one.remark):
                        self._page.line(f"Bemærk: {remark}", indent=4, hanging=2)
        if self._rulebook.unread:
            self._page.heading("Ikke læst eller ikke kodet")
        for part in self._rulebook.unread:
            self._page.line(f"- {part}", indent=2, hanging=2)

    def _notices(self) -> None:
        notices = self._result.draft.proposal.notices
        if notices:
            self._page.heading("Læst på denne måde")
        for notice in notices:
            self._page.line(f"- Linje {notice.position.line}: {notice.message}", indent=2, hanging=2)

    def _sources(self) -> None:
        day = self._result.draft.facts.day
        names = dict.fromkeys(one.norm.citation.source for one in self._result.findings)
        if not names:
            return
        self._page.heading("Kilder")
        lines: list[str] = []
        for name in names:
            source = self._rulebook.sources[name]
            print_ = source.print_on(day)
            address = source.eli_on(day)
            eli = f" {address}" if address else ""
            lines.append(f"- {source.title}{f' ({print_})' if print_ else ''}.{eli}")
        for line in dict.fromkeys(lines):  # one act may be declared as several sources
            self._page.line(line, indent=2, hanging=2)
        if self._wordings:
            norms = [one.norm for one in self._result.findings]
            for line in missing_wordings(norms, self._rulebook, self._wordings, day):
                self._page.line(line, indent=2)
