"""Builds the report on a draft from what judging found and what the rule book says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from klyngelov.judging.check import Result
from klyngelov.judging.concerned import law_about
from klyngelov.judging.finding import Finding, Status
from klyngelov.judging.shadowing import shadows
from klyngelov.lawbook.norm import NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.conclusion import conclusion
from klyngelov.reporting.report.assessment import Assessor, judged
from klyngelov.reporting.report.draft_report import (
    DraftReport,
    NormEntry,
    Presumption,
    RecordedAgreement,
    RecordedJudgement,
    Silence,
    UnjudgedNorm,
)
from klyngelov.reporting.report.legal_basis import cited_sources
from klyngelov.reporting.report.open_questions import open_questions
from klyngelov.reporting.report.requirement import Requirement, merged, requirement
from klyngelov.reporting.wording_text import missing_wordings

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Wordings

_IN_FULL = (Status.VIOLATED, Status.DEPARTS, Status.JUDGEMENT)
_UNJUDGED = {
    NormKind.NOT_CHECKABLE: "Kan ikke efterprøves i et forslag",
    NormKind.POWER: "Beføjelse",
    NormKind.DEFINITION: "Definition",
}


def draft_report(
    result: Result, rulebook: Rulebook, text: str = "", wordings: Wordings | None = None
) -> DraftReport:
    """The report on one draft; ``text`` is the draft's own, and with ``wordings`` provisions are quoted."""
    return _Builder(result, rulebook, wordings).report(text)


class _Builder:
    """Builds one report."""

    def __init__(self, result: Result, rulebook: Rulebook, wordings: Wordings | None) -> None:
        self._result = result
        self._rulebook = rulebook
        self._wordings = wordings
        self._findings = result.findings
        self._shadowed = shadows(result.findings)
        self._organs = rulebook.vocabulary.types[result.draft.proposal.body_type].organs
        self._day = result.draft.facts.day

    def report(self, text: str) -> DraftReport:
        proposal = self._result.draft.proposal
        assessor = Assessor(self._result, self._rulebook, self._shadowed, self._wordings)
        unknown = self._with(Status.UNKNOWN)
        return DraftReport(
            name=proposal.header.name,
            body_type=proposal.body_type,
            file=proposal.file,
            index=proposal.index,
            day=self._day,
            text=text,
            conclusion=conclusion(self._result),
            caveats=self._result.caveats,
            organs=tuple(self._organs),
            assessments=tuple(assessor.assess(one) for one in self._with(*_IN_FULL)),
            questions=open_questions(
                self._result,
                [one for one in unknown if not one.presumption],
                self._organs,
                self._rulebook,
            ),
            presumptions=self._presumptions(unknown),
            silences=tuple(self._silences()),
            agreements=tuple(self._agreements()),
            judgements=tuple(self._judgements()),
            legal_bases=tuple(basis.text for basis in proposal.header.legal_bases),
            norms=self._norms(),
            unjudged=tuple(self._unjudged()),
            unread=self._rulebook.unread,
            notices=proposal.notices,
            sources=cited_sources(self._findings, self._rulebook, self._day),
            missing_wordings=self._missing_wordings(),
        )

    def _with(self, *statuses: Status) -> list[Finding]:
        return [one for one in self._findings if one.status in statuses and one.id not in self._shadowed]

    def _requirements(self, findings: Sequence[Finding]) -> tuple[Requirement, ...]:
        return tuple(requirement(same, self._rulebook) for same in merged(findings))

    def _presumptions(self, unknown: Sequence[Finding]) -> tuple[Presumption, ...]:
        """Each presumption once, with the first norm it stands for."""
        found: dict[str, Presumption] = {}
        for finding in unknown:
            if finding.presumption and finding.presumption not in found:
                text = finding.presumption.rstrip(".")
                presumed = Presumption(text, requirement([finding], self._rulebook))
                found[finding.presumption] = presumed
        return tuple(found.values())

    def _silences(self) -> Iterator[Silence]:
        for finding in self._with(Status.SILENT):
            source = self._rulebook.source(finding.norm).cited_as
            yield Silence(finding.position.line, finding.message, f"{source}, {finding.norm.text}")

    def _agreements(self) -> Iterator[RecordedAgreement]:
        for made in self._result.draft.proposal.header.agreements:
            excused = [one for one in self._findings if one.agreement is made]
            above = [self._broken_above(one) for one in excused]
            yield RecordedAgreement(
                line=made.position.line,
                provision=made.provision,
                agreement=made.agreement,
                excuses=self._requirements(
                    [one for one, firm in zip(excused, above, strict=True) if not firm]
                ),
                broken_above=self._requirements([firm for firm in above if firm]),
                void=any(one.part and one.position == made.position for one in self._findings),
            )

    def _broken_above(self, excused: Finding) -> Finding | None:
        """What prevails over a departure and is broken by it all the same."""
        targets = {target for target, _ in excused.yields_to}
        return next(
            (
                one
                for one in self._findings
                if one.norm.id in targets
                and one.status is Status.VIOLATED
                and (one.organ, one.subject) == (excused.organ, excused.subject)
            ),
            None,
        )

    def _judgements(self) -> Iterator[RecordedJudgement]:
        for made in self._result.draft.proposal.header.judgements:
            settled = [one for one in self._findings if one.judgement is made]
            yield RecordedJudgement(
                line=made.position.line,
                provision=made.provision,
                organ=made.organ,
                result=made.result,
                reason=made.reason,
                by=made.by,
                day=made.day,
                settles=self._requirements(settled),
            )

    def _norms(self) -> tuple[NormEntry, ...]:
        grouped: dict[tuple[str | None, str, Status], list[Finding]] = {}
        for one in self._findings:
            grouped.setdefault((one.organ, one.norm.id, one.status), []).append(one)
        return tuple(
            NormEntry(
                organ=organ,
                status=status,
                findings=len(same),
                requirement=requirement(same, self._rulebook),
                lines=tuple(sorted({one.position.line for one in same})),
                remarks=tuple(dict.fromkeys(one.remark for one in same if one.remark)),
                judged=tuple(dict.fromkeys(judged(one.judgement) for one in same if one.judgement)),
            )
            for (organ, _, status), same in grouped.items()
        )

    def _unjudged(self) -> Iterator[UnjudgedNorm]:
        draft = self._result.draft
        law = law_about(self._rulebook, draft.proposal.body_type, draft.facts)
        for norm, _ in law.in_force:
            if norm.kind in _UNJUDGED:
                named = Requirement(norm.id, norm.title, (), self._rulebook.cited(norm))
                yield UnjudgedNorm(named, _UNJUDGED[norm.kind], norm.text)

    def _missing_wordings(self) -> tuple[str, ...]:
        if self._wordings is None:
            return ()
        norms = [one.norm for one in self._findings]
        return tuple(missing_wordings(norms, self._rulebook, self._wordings, self._day))
