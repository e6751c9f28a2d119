"""The verdict on one norm for one organ and subject, before agreements and judgements.

Inside the bound: satisfied. Certainly outside: an exception may satisfy it, or make it a matter of
judgement; otherwise it is broken. Across: unknown. Where several cases are possible, a verdict is
certain only if every one of them gives it. What is broken or a matter of judgement, and only which is
unknown, is never taken for met.
"""

from __future__ import annotations

from datetime import date

from klyngelov.judging.finding import Held, Outcome, Status
from klyngelov.judging.statements import Statements
from klyngelov.lawbook.formula import Not
from klyngelov.lawbook.norm import (
    CountBound,
    Effect,
    EffectKind,
    Instance,
    Statement,
    SubjectStatement,
)
from klyngelov.proposal.facts import Record
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import Interval
from klyngelov.values.truth import MAYBE, NO, YES, Truth


@dataclass(frozen=True, slots=True)
class Verdict:
    """Satisfied, violated, unknown, judgement or not applicable, with what it rests on.

    ``breached`` says of an unknown verdict that the requirement is broken, or a matter of judgement, if it
    applies at all.
    """

    status: Status
    outcome: Outcome | None
    remark: str | None = None
    breached: bool = False

    @property
    def against(self) -> bool:
        """Whether the requirement, if it applies, is broken or a matter of judgement."""
        return self.breached or self.status in (Status.VIOLATED, Status.JUDGEMENT)


_WITHOUT_EXCEPTION = {YES: Status.SATISFIED, MAYBE: Status.UNKNOWN, NO: Status.VIOLATED}


def verdict(statements: Statements, instance: Instance, subject: Record | None, day: date) -> Verdict:
    """The verdict on an instance of a norm, with the quantifier standing at ``subject``."""
    applies = YES
    for guard in instance.guards:
        applies = min(applies, statements.truth(guard, subject))
        if applies is NO:
            return Verdict(Status.NOT_APPLICABLE, None)
    result = _required(statements, instance, subject, day)
    if applies is MAYBE and result.status is not Status.SATISFIED:
        guards = [statements.hold(guard, subject) for guard in instance.guards]
        asking = _asking(result.outcome, [held.outcome for held in guards])
        return Verdict(Status.UNKNOWN, asking, breached=result.against)
    return result


def _required(statements: Statements, instance: Instance, subject: Record | None, day: date) -> Verdict:
    """The verdict once the norm applies: in the one case there is, or in each that is possible."""
    first = instance.cases[0]
    if first.condition is None:
        held = statements.hold(first.requirement, subject)
        return _exceptions(statements, instance.effects, held, subject, day)
    cases, conditions = statements.possible_cases(instance.cases, subject)
    verdicts = [
        _exceptions(statements, instance.effects, statements.hold(case.requirement, subject), subject, day)
        for case in cases
    ]
    return _combined(verdicts, conditions)


def judged_throughout(instance: Instance) -> bool:
    """Whether an exception leaves every breach of the one requirement to a person: none is then certain."""
    if len(instance.cases) != 1:
        return False
    required = instance.cases[0].requirement
    conditions = [one.conditions for one in instance.effects if one.kind is EffectKind.JUDGEMENT]
    return any(len(one) == 1 and _opposite(required, one[0]) for one in conditions)


def _opposite(required: Statement, other: Statement) -> bool:
    """Whether one statement holds just where the other does not."""
    match required, other:
        case CountBound(query, bound, per_year), CountBound():
            same = query == other.query and per_year == other.per_year
            return same and other.bound in (_below(bound), _above(bound))
        case SubjectStatement(query), SubjectStatement():
            formula, against = query.formula, other.query.formula
            return against == Not(formula) or formula == Not(against)
        case _:
            return False


def _below(bound: Interval) -> Interval | None:
    """The counts outside a bound that has no upper end."""
    return Interval(0, bound.low - 1) if bound.high is None and bound.low > 0 else None


def _above(bound: Interval) -> Interval | None:
    """The counts outside a bound that begins at none."""
    return Interval(bound.high + 1, None) if bound.high is not None and bound.low == 0 else None


def exceptions(
    statements: Statements, instance: Instance, held: Held, subject: Record | None, day: date
) -> Verdict:
    """The verdict on a requirement already held against the facts."""
    return _exceptions(statements, instance.effects, held, subject, day)


def _combined(verdicts: list[Verdict], conditions: list[Outcome]) -> Verdict:
    first = verdicts[0]
    if all(one.status is first.status for one in verdicts) and first.status is not Status.UNKNOWN:
        return first
    outcomes = [one.outcome for one in verdicts if one.outcome]
    asking = _asking(first.outcome, conditions + outcomes)
    return Verdict(Status.UNKNOWN, asking, breached=all(one.against for one in verdicts))


def _asking(outcome: Outcome | None, others: list[Outcome]) -> Outcome | None:
    return outcome.asking(others) if outcome else None


def _exceptions(
    statements: Statements, effects: tuple[Effect, ...], held: Held, subject: Record | None, day: date
) -> Verdict:
    outcome = held.outcome
    if not effects:
        return Verdict(_WITHOUT_EXCEPTION[held.truth], outcome)
    if held.truth is YES:
        remarks = statements.effects(effects, EffectKind.REMARK, subject, day)
        certain = [effect.text for effect, truth in remarks if truth is YES]
        return Verdict(Status.SATISFIED, outcome, " ".join(certain) or None)
    also = statements.effects(effects, EffectKind.ALSO_SATISFIED, subject, day)
    for effect, truth in also:
        if truth is YES:
            return Verdict(Status.SATISFIED, outcome, effect.text)
    if held.truth is MAYBE or also:
        return Verdict(Status.UNKNOWN, _with_conditions(statements, outcome, also, subject))
    open_to_judgement = statements.effects(effects, EffectKind.JUDGEMENT, subject, day)
    for effect, truth in open_to_judgement:
        if truth is YES:
            return Verdict(Status.JUDGEMENT, outcome, effect.text)
    if open_to_judgement:
        asking = _with_conditions(statements, outcome, open_to_judgement, subject)
        return Verdict(Status.UNKNOWN, asking, breached=True)
    return Verdict(Status.VIOLATED, outcome)


def _with_conditions(
    statements: Statements, outcome: Outcome, effects: list[tuple[Effect, Truth]], subject: Record | None
) -> Outcome:
    return outcome.asking([one for effect, _ in effects for one in statements.conditions(effect, subject)])
