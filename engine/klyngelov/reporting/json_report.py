"""Writes a run as JSON: the same input gives the same bytes."""

from __future__ import annotations

import json
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from klyngelov import __version__
from klyngelov.judging.check import Result
from klyngelov.judging.finding import Finding, Status
from klyngelov.lawbook.citation import written
from klyngelov.lawbook.continuation import provision_force
from klyngelov.lawbook.force import Force, ForceEnd
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting import json_model as model
from klyngelov.reporting.outcome import Run
from klyngelov.reporting.receipt import Receipt, receipt
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.interval import LOWEST, Interval
from klyngelov.values.position import Position

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Wordings


def json_report(run: Run, wordings: Wordings | None = None) -> str:
    """The report of a run, ending in a line break; with ``wordings`` it quotes the provisions."""
    rulebook = run.rulebook
    report = model.CheckReport(
        tool=model.Tool(version=__version__),
        engine=run.engine,
        rulebook=None
        if rulebook is None
        else model.RulebookInfo(
            version=rulebook.version,
            sha256=rulebook.sha256,
            law_read_until=rulebook.read_until.isoformat(),
        ),
        diagnostics=tuple(_diagnostic(fault) for fault in run.diagnostics),
        results=() if rulebook is None else tuple(_result(one, rulebook, wordings) for one in run.results),
        receipt=_receipt(receipt(run), wording=wordings is not None),
    )
    content = report.model_dump(mode="json", by_alias=True)
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _receipt(given: Receipt, *, wording: bool) -> model.ReceiptInfo:
    return model.ReceiptInfo(
        inputs=tuple(model.InputInfo(file=one.file, sha256=one.sha256) for one in given.inputs),
        date_chosen=given.chosen.isoformat() if given.chosen else None,
        date_assumed=given.assumed.isoformat() if given.assumed else None,
        wording=wording,
        findings_sha256=given.findings,
    )


def _diagnostic(fault: Diagnostic) -> model.DiagnosticInfo:
    return model.DiagnosticInfo(
        code=fault.code,
        message=fault.message,
        file=fault.file.replace("\\", "/"),
        line=fault.position.line,
        column=fault.position.column,
        suggestion=fault.suggestion,
    )


def _result(result: Result, rulebook: Rulebook, wordings: Wordings | None) -> model.ResultInfo:
    proposal = result.draft.proposal
    coverage = result.coverage
    norms_of = _norms_by_need(result)
    cite = partial(_citation, rulebook=rulebook, wordings=wordings, day=result.draft.facts.day)
    return model.ResultInfo(
        proposal=model.ProposalInfo(
            name=proposal.header.name,
            type=proposal.body_type,
            file=proposal.file.replace("\\", "/"),
            index=proposal.index,
            sha256=proposal.sha256,
        ),
        date=result.draft.facts.day.isoformat(),
        caveats=tuple(
            model.CaveatInfo(
                code=one.code, message=one.message, location=_location(one.position) if one.position else None
            )
            for one in result.caveats
        ),
        notices=tuple(
            model.NoticeInfo(
                code=one.code, message=one.message, line=one.position.line, column=one.position.column
            )
            for one in proposal.notices
        ),
        coverage=model.CoverageInfo(
            judged=coverage.judged,
            not_checkable=coverage.not_checkable,
            not_read=coverage.not_read,
            powers=coverage.powers,
        ),
        summary=model.SummaryInfo(**{status.value: result.count(status) for status in Status}),
        findings=tuple(_finding(one, cite(one.norm), norms_of) for one in result.findings),
    )


def _norms_by_need(result: Result) -> dict[str, tuple[str, ...]]:
    """For each fact that is missing, the norms it would help to settle."""
    norms: dict[str, list[str]] = {}
    for finding in result.findings:
        for need in finding.outcome.needs if finding.outcome else ():
            listed = norms.setdefault(need.path, [])
            if finding.norm.id not in listed:
                listed.append(finding.norm.id)
    return {path: tuple(listed) for path, listed in norms.items()}


def _finding(
    finding: Finding, citation: model.CitationInfo, norms_of: dict[str, tuple[str, ...]]
) -> model.FindingInfo:
    norm, outcome = finding.norm, finding.outcome
    counted = outcome is not None and finding.status is not Status.SILENT
    return model.FindingInfo(
        id=finding.id,
        norm=norm.id,
        status=finding.status.value,
        severity=finding.severity.name.lower(),
        title=norm.title,
        message=finding.message,
        organ=finding.organ,
        subject=finding.subject,
        citation=citation,
        basis="sekundær kilde" if norm.secondary else "fortolkning" if finding.reading else "ordlyd",
        reading=finding.reading,
        required=_bound(outcome.required, outcome.unit) if outcome and counted else None,
        found=_count(outcome.found) if outcome and counted else None,
        evidence=tuple(
            model.EvidenceInfo(
                line=one.position.line, column=one.position.column, path=one.path, counts=one.counts.value
            )
            for one in (outcome.evidence if outcome else ())
        ),
        location=_location(finding.position),
        needs=tuple(
            model.NeedInfo(
                path=need.path, line=need.position.line, question=need.question, norms=norms_of[need.path]
            )
            for need in (outcome.needs if outcome and finding.status is Status.UNKNOWN else ())
        ),
        agreement=finding.agreement_state.value if finding.agreement_state else None,
        agreement_text=_agreement(finding),
        judgement=_judgement(finding),
        lapsed_judgement=_lapsed(finding),
        basis_hash=finding.basis_hash,
        prevails_over=finding.prevails_over,
        yields_to=tuple(one for one, _ in finding.yields_to),
        precedence=tuple(model.PrecedenceInfo(norm=one, principle=why) for one, why in finding.yields_to),
        remark=finding.remark,
        presumption=finding.presumption or None,
        remedy=finding.remedy or None,
    )


def _location(position: Position) -> model.LocationInfo:
    return model.LocationInfo(line=position.line, column=position.column)


def _citation(norm: Norm, rulebook: Rulebook, wordings: Wordings | None, day: date) -> model.CitationInfo:
    source = rulebook.source(norm)
    current = source.print_on(day)
    quoted = wordings.quotations(norm, day) if wordings else ()
    return model.CitationInfo(
        source=source.title,
        pinpoint=norm.citation.pinpoint,
        text=written(norm.citation.pinpoint, source.cited_as),
        rank=source.rank,
        binding=source.binding,
        consolidated=current.title if current else None,
        amended_by=current.amended_by if current else None,
        eli=source.eli_on(day),
        wording="\n".join(one.text for one in quoted) or None,
        wording_document="; ".join(dict.fromkeys(one.document for one in quoted)) or None,
        in_force=_force(provision_force(rulebook, norm)),
    )


def _force(force: Force) -> model.ForceInfo:
    return model.ForceInfo.model_validate(
        {"from": _end(force.start), "until": _end(force.end) if force.end else None}
    )


def _end(end: ForceEnd) -> model.EndInfo:
    return model.EndInfo(
        date=end.day.isoformat() if end.day else None,
        certain=end.certain,
        alternative=end.alternative.isoformat() if end.alternative else None,
    )


def _bound(bound: Interval, unit: str) -> model.BoundInfo:
    return model.BoundInfo(unit=unit, min=bound.low, max=bound.high)


def _count(count: Interval) -> model.CountInfo:
    return model.CountInfo(min=None if count.low == LOWEST else count.low, max=count.high)


def _agreement(finding: Finding) -> model.AgreementInfo | None:
    agreement = finding.agreement
    if agreement is None:
        return None
    return model.AgreementInfo(provision=agreement.provision, agreement=agreement.agreement)


def _lapsed(finding: Finding) -> model.LapsedJudgementInfo | None:
    if finding.lapsed is None:
        return None
    judgement = finding.lapsed.judgement
    return model.LapsedJudgementInfo(
        result=judgement.result,
        reason=judgement.reason,
        by=judgement.by,
        date=judgement.day.isoformat(),
        lapsed=finding.lapsed.reason,
    )


def _judgement(finding: Finding) -> model.JudgementInfo | None:
    judgement = finding.judgement
    if judgement is None:
        return None
    return model.JudgementInfo(
        result=judgement.result, reason=judgement.reason, by=judgement.by, date=judgement.day.isoformat()
    )
