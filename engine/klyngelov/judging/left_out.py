"""Says, where somebody is missing, which line would have counted had its period covered the day.

The entries that do not hold on the day are judged with those that do, once more and only for this: what
they would have changed is told, never counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from klyngelov.judging.bearing import Bearing
from klyngelov.judging.finding import Finding, Status
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import CountBound
from klyngelov.matching.protocol import Evaluator, Matches
from klyngelov.proposal.facts import Facts, Record
from klyngelov.values.danish import written_date
from klyngelov.values.truth import Truth

_MISSING = (Status.VIOLATED, Status.DEPARTS)


def with_left_out(
    found: Sequence[tuple[Bearing, Finding]], facts: Facts, queries: Sequence[Query], evaluator: Evaluator
) -> list[Finding]:
    """The findings, those of too few with a remark on each line that only its period keeps from counting."""
    if not facts.left_out:
        return [finding for _, finding in found]
    whole = _whole(facts)
    matches = evaluator.match(queries, whole)
    return [_remarked(bearing, finding, facts, matches) for bearing, finding in found]


def _whole(facts: Facts) -> Facts:
    """The facts with what was left out at the end of each list."""
    entries = {
        place: replace(one, records=(*one.records, *facts.left_out.get(place, ())))
        for place, one in facts.entries.items()
    }
    return replace(facts, entries=entries)


def _remarked(bearing: Bearing, finding: Finding, facts: Facts, matches: Matches) -> Finding:
    records = list(_would_count(bearing, finding, facts, matches))
    if not records:
        return finding
    day = written_date(facts.day)
    told = " ".join(
        f"«{one.label}» (linje {one.position.line}) tæller ikke med: perioden omfatter ikke den {day}."
        for one in records
    )
    return replace(finding, remark=f"{finding.remark} {told}" if finding.remark else told)


def _would_count(bearing: Bearing, finding: Finding, facts: Facts, matches: Matches) -> Iterator[Record]:
    """What was left out of the list in which there are too few, and would have counted there."""
    bounds = [case.requirement for case in bearing.instance.cases]
    bound = bounds[0] if len(bounds) == 1 else None
    if finding.status not in _MISSING or not isinstance(bound, CountBound):
        return
    outcome = finding.outcome
    if outcome is None or outcome.found.high is None or outcome.found.high >= bound.bound.low:
        return
    query = bound.query
    known = len(facts.of(query.organ, query.listing).records)
    subjects = facts.of(None, query.subject).records if query.subject else ()
    key = next((one.key for one in subjects if one.label == bearing.subject), None)
    matched = matches[query].get(key)
    for number, record in enumerate(facts.left_out.get((query.organ, query.listing), ())):
        if matched is not None and matched.truth(known + number) is not Truth.NO:
            yield record
