"""Judges a draft: every norm about its kind of body that is, or may be, in force on the day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from klyngelov.judging.agreements import Records
from klyngelov.judging.caveats import caveats
from klyngelov.judging.concerned import law_about
from klyngelov.judging.counting import Counter
from klyngelov.judging.finding import Caveat, Coverage, Finding, Status
from klyngelov.judging.law import Law
from klyngelov.judging.left_out import with_left_out
from klyngelov.judging.meeting_days import meeting_day_caveats
from klyngelov.judging.norm_judge import NormJudge
from klyngelov.judging.precedence import Precedence
from klyngelov.judging.silences import with_silences
from klyngelov.judging.statements import Statements
from klyngelov.judging.templates import template_caveats
from klyngelov.judging.unread import unread_caveats
from klyngelov.judging.void_agreements import void_agreements
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.proposal_reader import Draft
from klyngelov.values.frozen import dataclass

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Wordings


@dataclass(frozen=True, slots=True)
class Result:
    """What was found in one draft.

    ``binding`` says whether any binding norm about this kind of body (general law apart) is, or may
    be, in force on the day; where none is, nothing can be said against the draft, and ``begins`` is the first
    later day on which one begins, if any does. ``elsewhere`` then holds the other kinds of bodies that
    binding law was in force about, with its sources.
    """

    draft: Draft
    findings: tuple[Finding, ...]
    caveats: tuple[Caveat, ...]
    coverage: Coverage
    binding: bool
    begins: date | None = None
    elsewhere: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def count(self, status: Status) -> int:
        """How many findings have a status."""
        return sum(finding.status is status for finding in self.findings)


def check(
    draft: Draft,
    rulebook: Rulebook,
    evaluator: Evaluator,
    *,
    single: bool,
    wordings: Wordings | None = None,
) -> Result:
    """Judge a draft.

    ``single`` says that only one evaluator serves; ``wordings`` holds the official wording that the user
    has imported, if any.

    Raises ``DisagreementError`` where two evaluators answer differently.
    """
    law = law_about(rulebook, draft.proposal.body_type, draft.facts)
    matches = evaluator.match(law.queries, draft.facts)
    records = Records(rulebook, draft.proposal.header)
    statements = Statements(Counter(rulebook.vocabulary, draft.facts, matches))
    judge = NormJudge(rulebook, draft.facts, statements, records)
    verdicts = [pair for bearing in law.bearings for pair in judge.verdicts(bearing)]
    judged = with_silences(verdicts, rulebook.vocabulary, judge.weighed)
    precedence = Precedence(bearing.norm for bearing, _ in judged)
    found = [(bearing, judge.finding(bearing, verdict, precedence)) for bearing, verdict in judged]
    findings = with_left_out(found, draft.facts, law.queries, evaluator)
    findings.extend(void_agreements(rulebook, draft, law.in_force, findings, precedence))
    return Result(
        draft=draft,
        findings=tuple(_ordered(findings, law, rulebook, draft)),
        caveats=(
            *caveats(draft, rulebook, law, findings, single=single, wordings=wordings),
            *unread_caveats(draft, rulebook, law),
            *meeting_day_caveats(draft.facts, law, rulebook),
            *template_caveats(law.templates, statements),
        ),
        coverage=law.coverage,
        binding=law.binding,
        begins=None if law.binding else rulebook.begins_after(draft.proposal.body_type, draft.facts.day),
        elsewhere=() if law.binding else rulebook.elsewhere(draft.proposal.body_type, draft.facts.day),
    )


def _ordered(findings: list[Finding], law: Law, rulebook: Rulebook, draft: Draft) -> list[Finding]:
    """By organ in the body's order, then norm in the rule book's order, then subject as written."""
    organs = rulebook.vocabulary.types[draft.proposal.body_type].organs
    places = {norm.id: place for place, (norm, _) in enumerate(law.in_force)}
    order = {organ: place for place, organ in enumerate(organs)}
    return sorted(findings, key=lambda one: (order.get(one.organ or "", -1), places[one.norm.id]))
