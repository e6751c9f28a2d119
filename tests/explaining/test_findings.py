"""An explanation says what the finding says, of every finding of every draft at hand."""

from __future__ import annotations

import pytest
from tests.explaining.conftest import Judged

from klyngelov.explaining.explanation import EXCEPTIONS, FindingExplanation, Part
from klyngelov.judging.finding import Status
from klyngelov.values.truth import MAYBE, NO, YES

LONGEST = 9
"""Sentences of a short answer; most have three to six."""


@pytest.fixture(scope="module")
def explained(judged: list[Judged]) -> list[FindingExplanation]:
    return [one.explainer.explain(finding) for one in judged for finding in one.result.findings]


def test_every_finding_is_explained_in_a_few_sentences(explained: list[FindingExplanation]) -> None:
    assert {one.finding.status for one in explained} == set(Status)
    for one in explained:
        assert one.answer[0] == one.finding.message
        assert len(one.answer) <= LONGEST
        assert all(sentence[-1] in ".?)«" for sentence in one.answer), one.answer


def test_a_norm_that_does_not_apply_has_a_condition_that_does_not_hold(
    explained: list[FindingExplanation],
) -> None:
    found = [one for one in explained if one.finding.status is Status.NOT_APPLICABLE]

    assert found
    for one in found:
        guards = [holding.truth for holding in one.holdings if holding.part is Part.GUARD]
        said = one.answer[1]
        assert NO in guards or "findes organet ikke" in said or "har taget dens plads" in said


def test_what_is_broken_has_a_requirement_that_certainly_fails(explained: list[FindingExplanation]) -> None:
    found = [
        one
        for one in explained
        if one.finding.status in (Status.VIOLATED, Status.DEPARTS)
        and one.holdings
        and not one.finding.judgement
    ]

    assert found
    for one in found:
        bearing = [holding for holding in one.holdings if holding.bears]
        assert {holding.truth for holding in bearing if holding.part is Part.REQUIREMENT} == {NO}
        assert YES not in {holding.truth for holding in bearing if holding.part in EXCEPTIONS}


def test_what_is_open_has_something_open(explained: list[FindingExplanation]) -> None:
    found = [one for one in explained if one.finding.status is Status.UNKNOWN and one.holdings]

    assert found
    for one in found:
        assert MAYBE in {holding.truth for holding in one.holdings}, one.finding.id


def test_the_counts_of_lines_add_up_to_what_was_found(explained: list[FindingExplanation]) -> None:
    """Of a list that is complete, the lines that count are the lowest number that was found."""
    checked = 0
    for one in explained:
        for holding in one.holdings:
            if holding.unit != "count" or holding.part in EXCEPTIONS or len(holding.counts) != 1:
                continue
            (count,) = holding.counts
            if not count.lines or count.listing == "møder":
                continue
            low = sum(line.number.low for line in count.lines if line.counts.value == "yes")
            assert holding.found.low == low, one.finding.id
            checked += 1

    assert checked
