"""What the law claims of a draft: each norm for each organ and subject, with the statements it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from klyngelov.judging.agreements import Records
from klyngelov.judging.bearing import Bearing
from klyngelov.judging.concerned import law_about
from klyngelov.judging.counting import Counter
from klyngelov.judging.finding import Severity, Status
from klyngelov.judging.law import Law
from klyngelov.judging.norm_judge import NormJudge
from klyngelov.judging.queries import queries_of_statement, statements_of
from klyngelov.judging.statements import Statements
from klyngelov.judging.verdicts import Verdict
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import (
    CountBound,
    Effect,
    EffectKind,
    Instance,
    NormKind,
    StatedStatement,
)
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.protocol import Evaluator, Matches
from klyngelov.proposal.facts import Record
from klyngelov.proposal.proposal_reader import Draft
from klyngelov.repairing.places import ListKey
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """A norm for an organ and, under *for hver*, one subject; as the draft stands, with this severity."""

    bearing: Bearing
    subject: Record | None
    status: Status
    severity: Severity

    @property
    def yearly(self) -> CountBound | None:
        """The bound on the meetings of a year, if it is one."""
        bound = self.bearing.instance.cases[0].requirement if self.bearing.instance.cases else None
        return bound if isinstance(bound, CountBound) and bound.per_year else None

    @property
    def id(self) -> str:
        """The id of the finding that it gives."""
        parts = (self.bearing.norm.id, self.bearing.instance.organ, self.bearing.subject, self.bearing.part)
        return "/".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """A draft, judged: how its law bears on it now."""

    rulebook: Rulebook
    draft: Draft
    law: Law
    matches: Matches
    judge: NormJudge
    claims: tuple[Claim, ...]

    def errors(self) -> tuple[Claim, ...]:
        """The claims that are errors."""
        return tuple(claim for claim in self.claims if claim.severity is Severity.ERROR)


def judged(draft: Draft, rulebook: Rulebook, evaluator: Evaluator) -> Judged:
    """Judge a draft, keeping what each verdict rests on."""
    law = law_about(rulebook, draft.proposal.body_type, draft.facts)
    matches = evaluator.match(law.queries, draft.facts)
    statements = Statements(Counter(rulebook.vocabulary, draft.facts, matches))
    judge = NormJudge(rulebook, draft.facts, statements, Records(rulebook, draft.proposal.header))
    claims = [claim for bearing in law.bearings for claim in _claims(judge, bearing)]
    return Judged(rulebook, draft, law, matches, judge, tuple(claims))


def _claims(judge: NormJudge, bearing: Bearing) -> Iterator[Claim]:
    if bearing.norm.kind is NormKind.SILENCE:
        return
    listing = bearing.norm.quantifier
    subjects = {one.label: one for one in judge.facts.of(None, listing).records} if listing else {}
    for found, verdict in judge.verdicts(bearing):
        status, severity = judge.weighed(found, verdict)
        yield Claim(found, subjects.get(found.subject or ""), status, severity)


def weighed(
    judge: NormJudge, claim: Claim, status: Status, *, breached: bool = False
) -> tuple[Status, Severity]:
    """What a verdict on a claim would come to, and how much it would weigh."""
    return judge.weighed(claim.bearing, Verdict(status, None, breached=breached))


_EXCEPTIONS = (EffectKind.ALSO_SATISFIED, EffectKind.JUDGEMENT)


def exceptions_on(claim: Claim, day: date) -> list[Effect]:
    """The exceptions from a claim that can apply on a day."""
    return [
        effect
        for effect in claim.bearing.instance.effects
        if effect.kind in _EXCEPTIONS and (effect.first or date.min) <= day <= (effect.last or date.max)
    ]


# ── Statements ────────────────────────────────────────────────────────────────────────────────────
def lists_of(instance: Instance) -> frozenset[ListKey]:
    """The lists an instance asks about."""
    found: set[ListKey] = set()
    for statement in statements_of(instance):
        found.update((query.organ, query.listing) for query in queries_of_statement(statement))
        if isinstance(statement, StatedStatement):
            found.add((statement.organ, statement.listing))
    return frozenset(found)


def all_queries(claims: Iterable[Claim]) -> dict[ListKey, list[Query]]:
    """The queries of the claims, each once, by list."""
    found: dict[ListKey, dict[Query, None]] = {}
    for instance in {id(claim.bearing.instance): claim.bearing.instance for claim in claims}.values():
        for statement in statements_of(instance):
            for query in queries_of_statement(statement):
                found.setdefault((query.organ, query.listing), {})[query] = None
    return {key: list(queries) for key, queries in found.items()}
