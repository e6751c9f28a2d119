"""The reasons of a line agree with the evaluators, and a single reason is really the only one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.explaining.conftest import Judged

from klyngelov.explaining.trial import Court
from klyngelov.judging.law import law_on
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.facts import Record
from klyngelov.values.truth import MAYBE, NO, YES, Truth


def tried(judged: list[Judged], rulebook: Rulebook) -> Iterator[tuple[Court, Query, Record, Truth]]:
    """Every record that any query of any draft was put to, with the evaluators' answer."""
    for one in judged:
        facts = one.result.draft.facts
        law = law_on(rulebook, one.result.draft.proposal.body_type, facts.day)
        for query in law.queries:
            subjects = facts.of(None, query.subject).records if query.subject else (None,)
            for subject in subjects:
                matched = one.matches[query][subject.key if subject else None]
                for number, record in enumerate(facts.of(query.organ, query.listing).records):
                    yield Court(facts, subject), query, record, matched.truth(number)


def test_the_court_comes_to_what_the_evaluators_came_to(judged: list[Judged], rulebook: Rulebook) -> None:
    differing = [
        (query, record.label, truth)
        for court, query, record, truth in tried(judged, rulebook)
        if court.truth(query.formula, record) is not truth
    ]

    assert differing == []


def test_the_decisive_tests_have_the_truth_they_decide(judged: list[Judged], rulebook: Rulebook) -> None:
    """What stands in the way of counting is refuted or open; what makes it count is certain."""
    seen = set()
    for court, query, record, truth in tried(judged, rulebook):
        trials = court.decisive(query.formula, record)
        assert {trial.truth for trial in trials} <= {truth}
        seen.add((truth, len(trials)))

    assert {truth for truth, _ in seen} == {YES, MAYBE, NO}
    assert any(number > 1 for _, number in seen)


def test_a_line_is_near_only_where_one_test_alone_is_in_the_way(
    judged: list[Judged], rulebook: Rulebook
) -> None:
    near = 0
    for court, query, record, truth in tried(judged, rulebook):
        trials = court.decisive(query.formula, record)
        if truth is NO and court.near(query.formula, record, trials):
            near += 1
            otherwise = YES if trials[0].positive else NO
            supposed = replace(court, supposed=(trials[0].test, otherwise))
            assert supposed.truth(query.formula, record) is YES

    assert near > 0
