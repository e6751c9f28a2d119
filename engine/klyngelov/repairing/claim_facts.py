"""Tells the solver what the law claims: each claim's structure, and what its verdicts amount to."""

from __future__ import annotations

from collections.abc import Iterator

from klyngelov.judging.finding import Severity, Status
from klyngelov.lawbook.norm import (
    CountBound,
    DifferenceBound,
    EffectKind,
    NormKind,
    StatedStatement,
    Statement,
    SubjectStatement,
)
from klyngelov.proposal.facts import Record
from klyngelov.repairing.bench import newly_broken
from klyngelov.repairing.claim_groups import Total
from klyngelov.repairing.claims import Claim, exceptions_on, weighed
from klyngelov.repairing.problem import Problem
from klyngelov.repairing.program import Program
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import LOWEST, Interval
from klyngelov.values.truth import NO, YES

STATUSES = {
    "violated": (Status.VIOLATED, False),
    "judgement": (Status.JUDGEMENT, False),
    "unknown": (Status.UNKNOWN, False),
    "breached": (Status.UNKNOWN, True),
}
"""What ``repair.lp`` calls a verdict, other than one that is satisfied or does not apply."""

_EXCEPTIONS = {EffectKind.ALSO_SATISFIED: "also", EffectKind.JUDGEMENT: "judgement"}


@dataclass(frozen=True, slots=True)
class ClaimFacts:
    """States the claims of a problem; ``claims`` collects them by number, ``defaults`` the defaults kept."""

    problem: Problem
    program: Program
    claims: dict[int, Claim]
    defaults: set[int]

    def state(self) -> None:
        """State the lists, the claims and the totals."""
        self._lists()
        for claim in self.problem.claims:
            number = self.claim(claim)
            if claim.yearly is None:
                requires = claim.bearing.norm.kind is NormKind.REQUIREMENT
                self.program.fact("claim" if requires else "standard", number)
                self._structure(claim, number)
        for total in self.problem.totals:
            self._total(total)

    def claim(self, claim: Claim) -> int:
        """The number of a claim; at the first time what its verdicts amount to is stated."""
        number = self.program.number("claim", id(claim))
        if number not in self.claims:
            self.claims[number] = claim
            for name, (status, breached) in STATUSES.items():
                final, severity = weighed(self.problem.judged.judge, claim, status, breached=breached)
                for kind in self._kinds(claim, final, severity):
                    self.program.fact("means", number, name, kind)
                    if kind == "default":
                        self.defaults.add(number)
        return number

    def _kinds(self, claim: Claim, status: Status, severity: Severity) -> Iterator[str]:
        """What a verdict counts as among the aims."""
        if severity is Severity.ERROR:
            yield "error"
        elif severity is Severity.WARNING:
            yield "departure" if status is Status.DEPARTS else "warning"
            if status is Status.DEPARTS and self._is_default_of_errors(claim):
                yield "default"
            if claim.severity < Severity.WARNING:
                yield "new_warning"
        elif severity is Severity.NOTE:
            yield "note"
        if status is Status.VIOLATED and newly_broken(severity, claim.status, claim.severity):
            yield "newly_broken"
        if status is Status.UNKNOWN and claim.status is not Status.UNKNOWN and severity >= Severity.WARNING:
            if claim.severity is Severity.ERROR:
                yield "unsettled"
            elif not self.problem.reach.lacks_facts(claim):
                yield "opened"
        requires = claim.bearing.norm.kind is NormKind.REQUIREMENT
        if requires and status is Status.JUDGEMENT and claim.severity < Severity.WARNING <= severity:
            yield "unsettled"

    def _is_default_of_errors(self, claim: Claim) -> bool:
        """Whether the draft keeps it now, or breaks a rule that goes before it on the same matter."""
        if claim.status is not Status.DEPARTS and claim.severity is not Severity.ERROR:
            return True
        above = {norm for norm, _ in claim.bearing.norm.yields_to}
        organ = claim.bearing.instance.organ
        broken = self.problem.judged.errors()
        return any(one.bearing.norm.id in above and one.bearing.instance.organ == organ for one in broken)

    def _lists(self) -> None:
        for key in self.problem.reach.lists:
            entries = self.problem.judged.draft.facts.of(*key)
            number = self.program.number("list", key)
            self.program.fact("list", number)
            if entries.stated:
                self.program.fact("stated_now", number)
            if (entries.stated and not entries.complete) or not self.problem.places.complete(key[0]):
                self.program.fact("open_now", number)

    def _structure(self, claim: Claim, number: int) -> None:
        instance, subject = claim.bearing.instance, claim.subject
        for guard in instance.guards:
            self.program.fact("guard", number, self._statement(guard, subject))
        for at, case in enumerate(instance.cases):
            self.program.fact("case", number, at, self._statement(case.requirement, subject))
            if case.condition is not None:
                self.program.fact("condition", number, at, self._statement(case.condition, subject))
        for at, effect in enumerate(exceptions_on(claim, self.problem.judged.draft.facts.day)):
            self.program.fact("ground", number, at, _EXCEPTIONS[effect.kind])
            for condition in effect.conditions:
                self.program.fact("needs", number, at, self._statement(condition, subject))

    def _total(self, total: Total) -> None:
        number = self.claim(total.claim)
        self.program.fact("total", number, self.program.asking((total.union, None)), total.required)
        for claim in total.parts:
            part = self.claim(claim)
            self.program.fact("part_of", part, number)
            for at in total.spoiling:
                self.program.fact("spoils", number, part, at)

    # ── Statements ────────────────────────────────────────────────────────────────────────────
    def _statement(self, statement: Statement, subject: Record | None) -> int:
        about = subject.key if subject and _speaks_of_subject(statement) else None
        what = (id(statement), about)
        known = self.program.knows("statement", what)
        number = self.program.number("statement", what)
        if known:
            return number
        if not self.problem.reach.changes(statement):
            truth = self.problem.judged.judge.statements.hold(statement, subject).truth
            if truth in (YES, NO):
                self.program.fact("yes" if truth is YES else "no", number)
        elif isinstance(statement, StatedStatement):
            listed = (statement.organ, statement.listing)
            word = "says" if statement.positive else "omits"
            self.program.fact(word, number, self.program.number("list", listed))
        elif isinstance(statement, DifferenceBound):
            more = self.program.asking((statement.more, about if statement.more.subject else None))
            fewer = self.program.asking((statement.fewer, about if statement.fewer.subject else None))
            self.program.fact("differ", number, more, fewer)
            self._bounds(number, statement.bound, None, LOWEST)
        elif isinstance(statement, CountBound):
            self.program.fact("of", number, self.program.asking((statement.query, about)))
            self._bounds(number, statement.bound, statement.query.cap, 0)
        return number

    def _bounds(self, number: int, bound: Interval, cap: int | None, lowest: int) -> None:
        self.program.fact("counted", number)
        if bound.low > lowest:
            self.program.fact("at_least", number, bound.low)
            if cap is not None and cap < bound.low:
                self.program.fact("never_reaches", number)
        if bound.high is not None:
            self.program.fact("at_most", number, bound.high)
            if cap is not None and cap <= bound.high:
                self.program.fact("never_exceeds", number)


def _speaks_of_subject(statement: Statement) -> bool:
    match statement:
        case SubjectStatement():
            return True
        case CountBound(query):
            return query.subject is not None
        case DifferenceBound(more, fewer):
            return more.subject is not None or fewer.subject is not None
        case _:
            return False
