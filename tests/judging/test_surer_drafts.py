"""What is said for certain of a draft is never contradicted by what the draft left open.

Thousands of norms are judged on random drafts of every kind of body, and on what is left of them when some
of it is unsaid. Where durable_rules can be had both evaluators judge them, and a difference raises.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.judging.invented_drafts import Blurrer, Content, Writer, read

from klyngelov.judging.check import check
from klyngelov.judging.finding import Finding, Status
from klyngelov.judging.queries import queries_of
from klyngelov.lawbook import formula
from klyngelov.lawbook.norm import Instance, StatedStatement, Statement
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.engines import evaluator

# Each is the law of a time of its own.
DAYS = [
    date(2021, 8, 30),
    date(2022, 8, 1),
    date(2022, 10, 1),
    date(2025, 11, 1),
    date(2026, 6, 1),
    date(2027, 3, 1),
]
BROKEN = (Status.VIOLATED, Status.DEPARTS)
EVALUATOR = evaluator(None)

Findings = dict[str, Finding]


def drafts(seed: int, rulebook: Rulebook) -> tuple[Content, Content]:
    """What is left of a draft, and the draft."""
    random = Random(seed)
    whole = Writer(rulebook.vocabulary, random).draft(random.choice(DAYS))
    return Blurrer(rulebook.vocabulary, random).blurred(whole), whole


def judged(content: Content, rulebook: Rulebook) -> Findings:
    result = check(read(content, rulebook.vocabulary), rulebook, EVALUATOR, single=False)
    presumed = presuming(rulebook)
    return {finding.id: finding for finding in result.findings if finding.norm.id not in presumed}


@cache
def presuming(rulebook: Rulebook) -> frozenset[str]:
    """The norms for which to say less is to be otherwise.

    They ask what the draft says, and not what is; or whether a chair is also a member, where those who are
    described alike are taken to be one.
    """
    listings = rulebook.vocabulary.listings.values()
    seats = {field.name for listing in listings for field in listing.fields.values() if field.seat_in}
    return frozenset(
        norm.id
        for norm in rulebook.norms
        for instance in norm.instances
        if any(isinstance(one, StatedStatement) for one in statements(instance))
        or any(
            not isinstance(test, formula.RelatedTest) and test.field in seats
            for query in queries_of([instance], [])
            for test in formula.tests_in(query.formula)
        )
    )


def statements(instance: Instance) -> Iterator[Statement | None]:
    """What an instance asks."""
    yield from instance.guards
    for case in instance.cases:
        yield case.condition
        yield case.requirement
    for effect in instance.effects:
        yield from effect.conditions


def contradictions(before: Findings, after: Findings) -> Iterator[tuple[str, Status]]:
    """What was certain of the less sure draft and does not hold of the surer one."""
    still_broken = {(one.norm.id, one.organ) for one in after.values() if one.status in BROKEN}
    still_open = still_broken | {
        (one.norm.id, one.organ) for one in after.values() if one.status is Status.UNKNOWN
    }
    for identity, finding in before.items():
        now = after[identity].status if identity in after else None
        if finding.part and finding.status in BROKEN:
            # Of all together it is known only as long as no one of them has more than its share.
            holds = (finding.norm.id, finding.organ) in still_open
        elif finding.status in BROKEN:
            # What is broken in all may turn out to be broken by some.
            holds = now in BROKEN or (now is None and (finding.norm.id, finding.organ) in still_broken)
        elif finding.status is Status.SATISFIED:
            holds = now in (None, Status.SATISFIED, Status.NOT_APPLICABLE)
        else:
            holds = finding.status is not Status.NOT_APPLICABLE or now in (None, Status.NOT_APPLICABLE)
        if not holds:
            yield identity, finding.status


@settings(max_examples=25)
@given(st.lists(st.integers(0, 2**32), min_size=20, max_size=20))
def test_a_certain_verdict_is_never_contradicted(rulebook: Rulebook, seeds: list[int]) -> None:
    for seed in seeds:
        before, after = (judged(content, rulebook) for content in drafts(seed, rulebook))
        assert list(contradictions(before, after)) == [], seed


def test_the_drafts_come_to_every_verdict(rulebook: Rulebook) -> None:
    """So that what never contradicts anything is not merely silent."""
    statuses = Counter(
        finding.status
        for seed in range(40)
        for content in drafts(seed, rulebook)
        for finding in judged(content, rulebook).values()
    )
    assert min(statuses[status] for status in Status) > 10, statuses
