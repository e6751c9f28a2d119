"""The bound beside each *for hver*: what is required of all entries together.

Where it is not said whose mayor each of five persons is, each of six municipalities may have one;
but not all six. The total shows what the single counts leave open.
"""

from __future__ import annotations

from dataclasses import replace

from klyngelov.judging.counting import Counter
from klyngelov.judging.finding import Outcome, Status
from klyngelov.judging.verdicts import Verdict
from klyngelov.lawbook.norm import CountBound, EffectKind, Instance
from klyngelov.proposal.facts import Entries
from klyngelov.values.interval import Interval
from klyngelov.values.truth import Truth


def total_verdict(
    counter: Counter, instance: Instance, entries: Entries, verdicts: list[Verdict]
) -> Verdict | None:
    """Violated where the entries together certainly have too few; None where that adds nothing."""
    bound = instance.cases[0].requirement
    excused = any(effect.kind is not EffectKind.REMARK for effect in instance.effects)
    statuses = {one.status for one in verdicts}
    if (
        len(instance.cases) != 1
        or instance.guards
        or excused
        or not isinstance(bound, CountBound)
        or bound.query.subject is None
        or bound.bound.low == 0
        or Status.VIOLATED in statuses
        or Status.UNKNOWN not in statuses
    ):
        return None
    counted = counter.facts.of(bound.query.organ, bound.query.listing)
    if not counted.complete:
        return None
    most = 0
    for record in counted.records:
        counts = any(counter.truth(bound.query, one, record) is not Truth.NO for one in entries.records)
        if counts and record.count.high is None:
            return None
        most += (record.count.high or 0) if counts else 0
    required = bound.bound.low * sum(record.count.low > 0 for record in entries.records)
    if most >= required:
        return None
    first = next(one.outcome for one in verdicts if one.outcome)
    found = Interval(0, most)
    outcome: Outcome = replace(first, required=Interval(required, None), found=found, needs=())
    return Verdict(Status.VIOLATED, outcome)
