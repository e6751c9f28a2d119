"""A finding cites the provisions that concern its draft, where the draft or the register says which."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.judging.conftest import Reader

from klyngelov.judging.agreements import Records
from klyngelov.judging.check import Result, check
from klyngelov.judging.concerned import law_about
from klyngelov.judging.law import law_on
from klyngelov.lawbook.citation import places
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator

COUNCIL = "forberedende sundhedsråd"
DAY = "2026-02-01"
EAST, WEST, BOTH = "§ 78, stk. 1", "§ 32, stk. 1", "§ 32, stk. 1, og § 78, stk. 1"


def judged(rulebook: Rulebook, draft: Reader, **content: Any) -> Result:
    read = draft({"type": COUNCIL, **content}, DAY)
    return check(read, rulebook, DirectEvaluator(), single=True)


@pytest.mark.parametrize(
    ("content", "cited"),
    [
        ({"region": "Region Midtjylland"}, WEST),
        ({"region": "Region Østdanmark"}, EAST),
        ({"region": "Hovedstaden"}, EAST),
        ({}, BOTH),
        ({"region": None}, BOTH),
        ({"kommuner": ["Herning", "Lemvig"]}, WEST),
        ({"kommuner": ["København", "Frederiksberg"]}, EAST),
        ({"kommuner": ["Herning", "København"]}, BOTH),
        ({"kommuner": {"liste": ["Herning"], "fuldstændig": "nej"}}, BOTH),
        ({"region": "Region Østdanmark", "kommuner": ["Herning"]}, EAST),
    ],
)
def test_the_half_that_applies(
    rulebook: Rulebook, draft: Reader, content: dict[str, Any], cited: str
) -> None:
    findings = judged(rulebook, draft, **content).findings

    (found,) = {one.norm.citation.pinpoint for one in findings if one.norm.id == "T-03.nedsættelse"}
    assert found == cited


def test_every_council_finding_in_a_stated_region_cites_its_half_alone(
    rulebook: Rulebook, draft: Reader
) -> None:
    stated = judged(rulebook, draft, region="Region Midtjylland").findings
    unstated = {one.norm.id: one.norm for one in judged(rulebook, draft).findings}

    cited = [one.norm for one in stated if rulebook.source(one.norm).cited_as == "overgangsloven"]
    both = [one for one in cited if _halves(one.citation.whole) == {"west", "east"}]
    assert len(both) > 50
    for norm in both:
        assert _halves(norm.citation.pinpoint) == {"west"}
        assert norm.citation.whole == unstated[norm.id].citation.pinpoint


def _halves(pinpoint: str) -> set[str]:
    numbers = [int(place[0][1].split("-")[0]) for place in places(pinpoint) if place]
    return {"west" if number < 54 else "east" for number in numbers}


@pytest.mark.parametrize("region", ["Region Midtjylland", "Region Østdanmark", None])
def test_only_the_citations_differ(rulebook: Rulebook, draft: Reader, region: str | None) -> None:
    law = law_on(rulebook, COUNCIL, date.fromisoformat(DAY))
    own = law_about(rulebook, COUNCIL, draft({"type": COUNCIL, "region": region}, DAY).facts)

    assert [norm.id for norm, _ in own.in_force] == [norm.id for norm, _ in law.in_force]
    assert own.queries is law.queries
    assert own.coverage == law.coverage


@pytest.mark.parametrize("region", ["Region Midtjylland", "Region Østdanmark", None])
@pytest.mark.parametrize("cited", [WEST, EAST, BOTH, "§ 78"])
def test_a_judgement_may_cite_either_half(
    rulebook: Rulebook, draft: Reader, region: str | None, cited: str
) -> None:
    result = judged(rulebook, draft, region=region)
    records = Records(rulebook, result.draft.proposal.header)
    found = next(one for one in result.findings if one.norm.id == "T-03.nedsættelse")

    assert records.speaks_of(f"overgangsloven {cited}", found.norm)
    assert not records.speaks_of("overgangsloven § 33", found.norm)
    assert not records.speaks_of("overgangsloven", found.norm)
