"""The verdict on one norm for one organ and subject, before agreements and judgements.

Inside the bound: satisfied. Certainly outside: an exception may satisfy it, or make it a matter of
judgement; otherwise it is broken. Across: unknown. Where several cases are possible, a verdict is
certain only if every one of them gives it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from klyngelov.judging.finding import Need, Outcome, Status
from klyngelov.judging.statements import Held, Statements
from klyngelov.lawbook.norm import Effect, EffectKind, Instance
from klyngelov.proposal.facts import Record
from klyngelov.values.truth import Truth, conjunction


@dataclass(frozen=True, slots=True)
class Verdict:
    """Satisfied, violated, unknown, judgement or not applicable, with what it rests on."""

    status: Status
    outcome: Outcome | None
    remark: str | None = None


def verdict(statements: Statements, instance: Instance, subject: Record | None, day: date) -> Verdict:
    """The verdict on an instance of a norm, with the quantifier standing at ``subject``."""
    guards = [statements.hold(guard, subject) for guard in instance.guards]
    applies = conjunction(held.truth for held in guards)
    if applies is Truth.NO:
        return Verdict(Status.NOT_APPLICABLE, None)
    cases, case_needs = statements.possible_cases(instance.cases, subject)
    verdicts = [
        _exceptions(statements, instance.effects, statements.hold(case.requirement, subject), subject, day)
        for case in cases
    ]
    result = _combined(verdicts, case_needs)
    if applies is Truth.MAYBE and result.status is not Status.SATISFIED:
        needs = tuple(need for held in guards for need in held.outcome.needs)
        return Verdict(Status.UNKNOWN, _asking(result.outcome, needs))
    return result


def exceptions(
    statements: Statements, instance: Instance, held: Held, subject: Record | None, day: date
) -> Verdict:
    """The verdict on a requirement already held against the facts."""
    return _exceptions(statements, instance.effects, held, subject, day)


def _combined(verdicts: list[Verdict], case_needs: tuple[Need, ...]) -> Verdict:
    first = verdicts[0]
    if all(one.status is first.status for one in verdicts) and first.status is not Status.UNKNOWN:
        return first
    needs = tuple(need for one in verdicts if one.outcome for need in one.outcome.needs)
    return Verdict(Status.UNKNOWN, _asking(first.outcome, case_needs + needs))


def _asking(outcome: Outcome | None, needs: tuple[Need, ...]) -> Outcome | None:
    if outcome is None:
        return None
    return replace(outcome, needs=tuple(dict.fromkeys(outcome.needs + needs)))


def _exceptions(
    statements: Statements, effects: tuple[Effect, ...], held: Held, subject: Record | None, day: date
) -> Verdict:
    outcome = held.outcome
    if held.truth is Truth.YES:
        remarks = statements.effects(effects, EffectKind.REMARK, subject, day)
        certain = [effect.text for effect, condition in remarks if condition.truth is Truth.YES]
        return Verdict(Status.SATISFIED, outcome, " ".join(certain) or None)
    also = statements.effects(effects, EffectKind.ALSO_SATISFIED, subject, day)
    for effect, condition in also:
        if condition.truth is Truth.YES:
            return Verdict(Status.SATISFIED, outcome, effect.text)
    if held.truth is Truth.MAYBE or also:
        return Verdict(Status.UNKNOWN, _with_conditions(outcome, also))
    open_to_judgement = statements.effects(effects, EffectKind.JUDGEMENT, subject, day)
    for effect, condition in open_to_judgement:
        if condition.truth is Truth.YES:
            return Verdict(Status.JUDGEMENT, outcome, effect.text)
    if open_to_judgement:
        return Verdict(Status.UNKNOWN, _with_conditions(outcome, open_to_judgement))
    return Verdict(Status.VIOLATED, outcome)


def _with_conditions(outcome: Outcome, conditions: list[tuple[Effect, Held]]) -> Outcome:
    needs = tuple(need for _, held in conditions for need in held.outcome.needs)
    return replace(outcome, needs=tuple(dict.fromkeys(outcome.needs + needs)))
