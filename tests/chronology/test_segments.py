"""Nothing changes but on a change day: between two of them the verdict is the same on every day."""

from __future__ import annotations

import io
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cli.running import ROOT

from klyngelov.chronology.periods import Chronology, Standing, chronology
from klyngelov.chronology.segments import BEGINNING, Segment, Timeline
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import load_document, read_document
from klyngelov.reporting.conclusion import conclusion, number_of
from klyngelov.values.interval import Interval

TODAY = date(2025, 3, 4)
DRAFTS = [
    "examples/goedstrup-fejl.yaml",
    "examples/patientinddragelsesudvalg-2026.yaml",
    "examples/sundhedsraad-vestjylland.yaml",
    "tests/chronology/daterede-led.yaml",
]


@cache
def timeline(path: str) -> Timeline:
    return _timeline(path, (ROOT / path).read_bytes())


def _timeline(name: str, content: bytes) -> Timeline:
    rulebook = open_rulebook().rulebook
    assert rulebook is not None
    document = read_document(content, name)
    reading = read_proposals(document, name, rulebook.vocabulary, None, TODAY)
    assert reading.diagnostics == ()
    return Timeline(document, reading.drafts[0], rulebook, DirectEvaluator(), single=True)


@cache
def segments(path: str) -> tuple[Segment, ...]:
    return tuple(timeline(path).segments())


def verdict(segment: Segment) -> object:
    """Everything that is found, as it weighs."""
    if segment.result is None:
        return segment.unreadable
    return [
        (one.id, one.status, one.severity, one.outcome and (one.outcome.required, one.outcome.found))
        for one in segment.result.findings
    ]


@given(path=st.sampled_from(DRAFTS), data=st.data())
@settings(max_examples=60, deadline=None)
def test_within_a_stretch_the_verdict_does_not_change(path: str, data: st.DataObject) -> None:
    segment = data.draw(st.sampled_from(segments(path)))
    last = segment.last or segment.first + timedelta(days=3000)
    day = data.draw(st.dates(segment.first, last))

    assert verdict(timeline(path).on(day)) == verdict(segment)


@pytest.mark.parametrize("path", DRAFTS)
def test_the_stretches_follow_one_another_without_a_gap(path: str) -> None:
    found = segments(path)

    assert found[0].first == BEGINNING
    assert found[-1].last is None
    for before, after in pairwise(found):
        assert before.last is not None
        assert before.last + timedelta(days=1) == after.first


def standings(found: Chronology) -> list[tuple[str, Standing]]:
    return [(period.first.isoformat(), period.standing) for period in found.periods]


def test_terms_meetings_and_years_make_periods() -> None:
    """A chair whose term is over is no member; a year that is over has no more meetings than it had."""
    found = chronology(timeline("tests/chronology/daterede-led.yaml"))

    begins = {
        (period.first.isoformat(), reason.change.value, reason.line)
        for period in found.periods
        for reason in period.begins
    }
    assert ("2023-07-01", "draft", 8) in begins
    assert ("2024-01-01", "year", None) in begins
    assert ("2022-07-01", "law_begins", None) in begins


def test_a_meeting_that_was_held_counts_on_earlier_days_too() -> None:
    """The draft tells of 2023; held against the law of 2022 it does not become unreadable."""
    found = timeline("tests/chronology/daterede-led.yaml").on(date(2022, 7, 1))

    assert found.result is not None


def test_a_draft_that_contradicts_itself_only_later_is_unreadable_only_then() -> None:
    """Two meetings a year are stated; once 2024 is over, its one date says otherwise."""
    draft = _timeline(
        "forslag.yaml",
        "navn: En klynge\ntype: sundhedsklynge\ndato: 2024-02-01\norganer:\n  politisk niveau:\n"
        "    møder: {om året: 2, afholdt: [2023-02-01, 2023-09-01, 2024-01-15]}\n".encode(),
    )
    found = chronology(draft)

    assert ("2025-01-01", Standing.UNREADABLE) in standings(found)
    assert all(standing is not Standing.UNREADABLE for first, standing in standings(found) if first < "2025")


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.yaml")), ids=lambda path: path.name)
def test_a_period_says_what_check_says_on_its_first_day(path: Path) -> None:
    rulebook = open_rulebook().rulebook
    assert rulebook is not None
    document = load_document(str(path), io.BytesIO())
    reading = read_proposals(document, path.name, rulebook.vocabulary, None, TODAY)
    for draft in reading.drafts:
        line = Timeline(document, draft, rulebook, DirectEvaluator(), single=True)
        for period in chronology(line).periods:
            result = line.on(period.first).result
            assert result is not None
            assert result.binding is (period.standing is not Standing.NO_LAW)


@pytest.mark.parametrize("path", DRAFTS)
def test_a_period_counts_what_is_open_as_the_conclusion_does(path: str) -> None:
    """On each of its days, the number that ``check`` gives is among those of the calendar."""
    found = chronology(timeline(path))
    compared = 0
    for segment in segments(path):
        if segment.result is None or not segment.result.binding:
            continue
        period = next(one for one in found.periods if segment.first <= (one.last or date.max))
        text = conclusion(segment.result)[0]
        for counted, one, many in (
            (period.open.departures, "fravigelse uden", "fravigelser uden"),
            (period.open.judgements, "forhold til", "forhold til"),
            (period.open.unknown, "uafklaret forhold", "uafklarede forhold"),
        ):
            if counted.low:
                assert any(number_of(number, one, many) in text for number in _within(counted)), text
                compared += 1
    assert compared


def _within(counted: Interval) -> range:
    assert counted.high is not None
    return range(counted.low, counted.high + 1)
