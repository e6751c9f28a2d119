"""Judges a draft: every norm about its kind of body that is, or may be, in force on the day."""

from __future__ import annotations

from dataclasses import dataclass, replace

from klyngelov.judging.agreements import Records
from klyngelov.judging.caveats import caveats
from klyngelov.judging.counting import Counter
from klyngelov.judging.finding import Caveat, Coverage, Finding, Status
from klyngelov.judging.norm_judge import NormJudge
from klyngelov.judging.queries import queries_of
from klyngelov.judging.statements import Statements
from klyngelov.judging.templates import template_caveats
from klyngelov.judging.void_agreements import void_agreements
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.proposal_reader import Draft


@dataclass(frozen=True, slots=True)
class Result:
    """What was found in one draft.

    ``binding`` says whether any binding norm about this kind of body (general law apart) is, or may
    be, in force on the day; where none is, nothing can be said against the draft.
    """

    draft: Draft
    findings: tuple[Finding, ...]
    caveats: tuple[Caveat, ...]
    coverage: Coverage
    binding: bool

    def count(self, status: Status) -> int:
        """How many findings have a status."""
        return sum(finding.status is status for finding in self.findings)


def check(draft: Draft, rulebook: Rulebook, evaluator: Evaluator, *, single: bool) -> Result:
    """Judge a draft. ``single`` says that only one evaluator serves.

    Raises ``DisagreementError`` where two evaluators answer differently.
    """
    in_force = rulebook.on(draft.proposal.body_type, draft.facts.day)
    norms = [norm for norm, _ in in_force]
    templates = rulebook.templates_for(draft.proposal.body_type, draft.facts.day)
    matches = evaluator.match(queries_of(norms, templates), draft.facts)
    records = Records(rulebook, draft.proposal.header)
    statements = Statements(Counter(rulebook.vocabulary, draft.facts, matches))
    judge = NormJudge(rulebook, draft.proposal.body_type, draft.facts, statements, records)
    findings = [finding for norm, state in in_force for finding in judge.findings(norm, state)]
    findings.extend(void_agreements(rulebook, draft, in_force))
    return Result(
        draft=draft,
        findings=tuple(_ordered(_with_precedence(findings), rulebook, draft)),
        caveats=(
            *caveats(draft, rulebook, in_force, single=single),
            *template_caveats(templates, statements),
        ),
        coverage=_coverage(rulebook, draft, norms),
        binding=any(_binds(norm, rulebook) for norm, _ in in_force),
    )


def _binds(norm: Norm, rulebook: Rulebook) -> bool:
    # A silence says that there is no rule, and a definition alone asks nothing of anybody.
    source = rulebook.source(norm)
    asks = norm.kind not in (NormKind.SILENCE, NormKind.DEFINITION)
    return asks and source.binding and not source.general


def _with_precedence(findings: list[Finding]) -> list[Finding]:
    """Each finding knows the norms that yield to it, of those that were judged."""
    judged = {finding.norm.id for finding in findings}
    above: dict[str, list[str]] = {}
    for finding in findings:
        for target, _ in finding.norm.yields_to:
            yielding = above.setdefault(target, [])
            if finding.norm.id not in yielding:
                yielding.append(finding.norm.id)
    return [
        replace(
            finding,
            prevails_over=tuple(above.get(finding.norm.id, ())),
            yields_to=tuple(pair for pair in finding.yields_to if pair[0] in judged),
        )
        for finding in findings
    ]


def _ordered(findings: list[Finding], rulebook: Rulebook, draft: Draft) -> list[Finding]:
    """By organ in the body's order, then norm in the rule book's order, then subject as written."""
    organs = rulebook.vocabulary.types[draft.proposal.body_type].organs
    places = {norm.id: place for place, norm in enumerate(rulebook.norms)}
    order = {organ: place for place, organ in enumerate(organs)}
    return sorted(findings, key=lambda one: (order.get(one.organ or "", -1), places[one.norm.id]))


def _coverage(rulebook: Rulebook, draft: Draft, norms: list[Norm]) -> Coverage:
    def number(*kinds: NormKind) -> int:
        return sum(norm.kind in kinds for norm in norms)

    return Coverage(
        judged=number(NormKind.REQUIREMENT, NormKind.OPEN_STANDARD, NormKind.SILENCE),
        not_checkable=number(NormKind.NOT_CHECKABLE),
        not_read=len(rulebook.unread),
        powers=number(NormKind.POWER, NormKind.DEFINITION),
    )
