"""The bound beside each *for hver*: what is required of all entries together.

Where it is not said whose mayor each of five persons is, each of six municipalities may have one;
but not all six. The total shows what the single counts leave open.
"""

from __future__ import annotations

from collections.abc import Iterator

from klyngelov.judging.finding import Outcome, Status
from klyngelov.judging.grounds import Joint
from klyngelov.judging.statements import Statements
from klyngelov.judging.verdicts import Verdict
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import CountBound, EffectKind, Instance, Statement
from klyngelov.proposal.facts import Entries
from klyngelov.values.interval import Interval

_EXCUSES = (EffectKind.ALSO_SATISFIED, EffectKind.JUDGEMENT)


def total_verdict(
    statements: Statements, instance: Instance, entries: Entries, verdicts: list[Verdict]
) -> Verdict | None:
    """Violated where the entries together certainly have too few; None where that adds nothing."""
    counter, bound = statements.counter, instance.cases[0].requirement
    statuses = {one.status for one in verdicts}
    if (
        len(instance.cases) != 1
        or instance.guards
        or not isinstance(bound, CountBound)
        or bound.query.subject is None
        or bound.bound.low == 0
        or Status.VIOLATED in statuses
        or Status.UNKNOWN not in statuses
    ):
        return None
    queries = _queries(statements, instance, bound, entries)
    most = _most(statements, queries, entries) if queries else None
    required = bound.bound.low * sum(record.count.low > 0 for record in entries.records)
    if most is None or most >= required:
        return None
    first = next(one.outcome for one in verdicts if one.outcome)
    outcome = Outcome(
        required=Interval(required, None),
        found=Interval(0, most),
        place=counter.facts.of(bound.query.organ, bound.query.listing).position,
        stated=first.stated,
        grounds=Joint((first.grounds,), ()),
    )
    return Verdict(Status.VIOLATED, outcome)


def _queries(statements: Statements, instance: Instance, bound: CountBound, entries: Entries) -> list[Query]:
    """What an entry must have at least one of; none where an exception asks for something else.

    An exception that also asks for at least one person of the entry's own widens the circle: an
    entry that has nobody of the whole circle is certainly without.
    """
    queries = [bound.query]
    own = (bound.query.organ, bound.query.listing, bound.query.subject)
    for condition in _possible_excuses(statements, instance, entries):
        if not isinstance(condition, CountBound) or condition.bound != Interval(1, None):
            return []
        query = condition.query
        if bound.bound.low != 1 or (query.organ, query.listing, query.subject) != own:
            return []
        queries.append(query)
    return queries


def _possible_excuses(statements: Statements, instance: Instance, entries: Entries) -> Iterator[Statement]:
    """The conditions of exceptions that may hold for some entry on the day."""
    day = statements.counter.facts.day
    for kind in _EXCUSES:
        for entry in entries.records:
            for effect, _ in statements.effects(instance.effects, kind, entry, day):
                yield from effect.conditions


def _most(statements: Statements, queries: list[Query], entries: Entries) -> int | None:
    """The most records that may count for any entry; None where there is no telling."""
    counter = statements.counter
    counted = counter.facts.of(queries[0].organ, queries[0].listing)
    if not counted.complete:
        return None
    possible = 0
    for query in dict.fromkeys(queries):
        for entry in entries.records:
            possible |= counter.matched(query, entry).possible
    highs = [record.count.high for number, record in enumerate(counted.records) if possible >> number & 1]
    return None if None in highs else sum(high for high in highs if high is not None)
