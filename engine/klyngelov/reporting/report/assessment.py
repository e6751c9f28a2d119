"""A finding in the words of a report: what was required and found, the provision, and what to do.

Every form of the report shows the same details in the same order; only how they look differs.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

from klyngelov.judging.check import Result
from klyngelov.judging.finding import AgreementState, Finding, Severity, Status
from klyngelov.judging.grounds import Counts
from klyngelov.lawbook.continuation import provision_force
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.model import Judgement
from klyngelov.reporting.force_text import force_text
from klyngelov.reporting.layout import listed
from klyngelov.reporting.report.counted import counted
from klyngelov.reporting.wording_text import quotation
from klyngelov.values.danish import written_date
from klyngelov.values.frozen import dataclass

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Wordings

STATUS_LABELS = {
    Status.SATISFIED: "Opfyldt efter det oplyste",
    Status.VIOLATED: "Ikke opfyldt",
    Status.DEPARTS: "Fraviger",
    Status.UNKNOWN: "Uafklaret",
    Status.JUDGEMENT: "Kræver konkret vurdering",
    Status.NOT_APPLICABLE: "Finder ikke anvendelse",
    Status.SILENT: "Ikke reguleret",
}
SEVERITY_LABELS = {
    Severity.ERROR: "fejl",
    Severity.WARNING: "advarsel",
    Severity.NOTE: "bemærkning",
    Severity.NONE: "",
}


_FINGERPRINT = "fingeraftryk til feltet «grundlag» i en vurdering"


class Aspect(StrEnum):
    """What a detail tells; the value is its label. In the order of a report."""

    COUNTED = "Krævet"
    PROVISION = "Hjemmel"
    WORDING = "Ordlyd"
    READING = "Læsning"
    AGREEMENT = "Aftale"
    JUDGEMENT = "Vurdering"
    BASIS = "Grundlag"
    YIELDS = "Viger"
    ALSO = "Også"
    REMARK = "Bemærk"
    REMEDY = "Gør"
    ALTERNATIVE = "Kan rettes"


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing that a report tells of a finding."""

    aspect: Aspect
    text: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """One finding in full. ``counted`` are the adviser's lines that counted, or may have."""

    finding: Finding
    details: tuple[Detail, ...]
    counted: tuple[int, ...]

    @property
    def line(self) -> int:
        """The line the finding stands at."""
        return self.finding.position.line

    @property
    def concerns(self) -> str:
        """The organ and the subject, or nothing where it concerns the draft as a whole."""
        finding = self.finding
        subject = f" ({finding.subject})" if finding.subject else ""
        return f"{finding.organ or ''}{subject}".strip()

    @property
    def place(self) -> str:
        """Where it stands, what it concerns and how much it weighs: "linje 27, politisk niveau, fejl"."""
        return ", ".join(part for part in (f"linje {self.line}", self.concerns, self.weight) if part)

    @property
    def weight(self) -> str:
        """How much it weighs, in a word."""
        return SEVERITY_LABELS[self.finding.severity]

    def telling(self, *aspects: Aspect) -> tuple[Detail, ...]:
        """The details of some aspects, in their own order."""
        return tuple(detail for detail in self.details if detail.aspect in aspects)


@dataclass(frozen=True, slots=True, eq=False)
class Assessor:
    """Puts the findings of one result into words. ``shadowed`` maps a finding's id to the one above it."""

    result: Result
    rulebook: Rulebook
    shadowed: dict[str, Finding]
    wordings: Wordings | None

    def assess(self, finding: Finding) -> Assessment:
        """One finding in full."""
        evidence = finding.outcome.evidence if finding.outcome else ()
        lines = sorted({one.position.line for one in evidence if one.counts is not Counts.NO})
        return Assessment(finding, tuple(self._details(finding)), tuple(lines))

    def _details(self, finding: Finding) -> Iterator[Detail]:
        required = counted(finding, self.rulebook)
        if required:
            yield Detail(Aspect.COUNTED, required)
        yield Detail(Aspect.PROVISION, provision(finding, self.rulebook))
        if self.wordings:
            for quoted in self.wordings.quotations(finding.norm, self.result.draft.facts.day):
                yield Detail(Aspect.WORDING, quotation(quoted))
        if finding.reading:
            yield Detail(Aspect.READING, f"Bygger på en fortolkning: {finding.reading}")
        yield from self._standing(finding)
        if finding.remedy and calls_for_remedy(finding):
            yield Detail(Aspect.REMEDY, finding.remedy)
        if finding.remedy and finding.status is Status.JUDGEMENT:
            yield Detail(Aspect.ALTERNATIVE, finding.remedy)

    def _standing(self, finding: Finding) -> Iterator[Detail]:
        """Agreements, judgements, precedence: what else bears on a finding."""
        if finding.agreement_state is AgreementState.MISSING:
            yield Detail(Aspect.AGREEMENT, "Kan fraviges ved aftale, men ingen aftale er oplyst.")
        elif finding.agreement:
            yield Detail(Aspect.AGREEMENT, f"Dokumenteret: {finding.agreement.agreement}.")
        if finding.judgement:
            yield Detail(Aspect.JUDGEMENT, judged(finding.judgement))
        if finding.lapsed:
            made = finding.lapsed.judgement
            by = f"{made.result} efter {made.by}, {written_date(made.day)}"
            yield Detail(Aspect.JUDGEMENT, f"Bortfaldet: {by}; {finding.lapsed.reason}.")
        if finding.status is Status.JUDGEMENT and finding.basis_hash:
            yield Detail(Aspect.BASIS, f"{finding.basis_hash} ({_FINGERPRINT})")
        for target, principle in finding.yields_to:
            yield Detail(Aspect.YIELDS, f"for {target} ({principle}).")
        below = [one for one in self.result.findings if self.shadowed.get(one.id) is finding]
        if below:
            also = [f"{self.rulebook.cited(one.norm)} ({one.norm.id})" for one in below]
            yield Detail(Aspect.ALSO, f"{listed(also)}, som viger.")
        if finding.remark and finding.remark != finding.message:
            yield Detail(Aspect.REMARK, finding.remark)
        if finding.uncertain:
            yield Detail(Aspect.REMARK, "Gælder kun, hvis reglen stadig er i kraft.")


def calls_for_remedy(finding: Finding) -> bool:
    """Whether something is to be done: a departure that an agreement documents is as it should be."""
    excused = finding.agreement_state is AgreementState.DOCUMENTED
    return finding.status is Status.VIOLATED or (finding.status is Status.DEPARTS and not excused)


def judged(made: Judgement) -> str:
    """A recorded judgement: its result, by whom, when and why."""
    return f"{made.result} efter {made.by}, {written_date(made.day)}: {made.reason}"


def provision(finding: Finding, rulebook: Rulebook) -> str:
    """The provision as a Danish lawyer cites it, the norm, and when it is in force."""
    norm = finding.norm
    secondary = ", læst i sekundær kilde" if norm.secondary else ""
    return f"{rulebook.cited(norm)} ({norm.id}{secondary}); {force_text(provision_force(rulebook, norm))}"
