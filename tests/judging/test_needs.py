"""What is asked for where something is open: what may decide it, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from tests.judging.conftest import Reader

from klyngelov.judging.check import check
from klyngelov.judging.finding import Finding, Status
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator

DAY = "2022-12-01"


@pytest.fixture
def found(draft: Reader, rulebook: Rulebook):
    """The findings on a cluster's draft with some municipalities and members of the political level."""

    def find(municipalities: list[Any], *members: dict[str, Any]) -> tuple[Finding, ...]:
        content = {"kommuner": municipalities, "organer": {"politisk niveau": {"medlemmer": list(members)}}}
        return check(draft(content, DAY), rulebook, DirectEvaluator(), single=True).findings

    return find


def questions(findings: tuple[Finding, ...], norm: str) -> set[str]:
    of_norm = [one for one in findings if one.norm.id == norm and one.status is Status.UNKNOWN]
    assert of_norm
    return {need.question for one in of_norm if one.outcome for need in one.outcome.needs}


def test_who_an_entry_without_a_name_is_is_asked(found) -> None:
    findings = found(["Herning", "ukendt"], {"rolle": "borgmester", "kommune": "Herning"})

    assert "Hvilken kommune er den deltagende kommune uden navn?" in questions(findings, "L-08.borgmestre")
    open_ones = [one for one in findings if one.status is Status.UNKNOWN and one.outcome]
    assert [one.id for one in open_ones if one.outcome and not one.outcome.needs] == []


def test_an_entry_without_a_name_is_called_by_what_there_is_to_call_it(found) -> None:
    """The one there is, or its number in the list."""
    mayor = {"rolle": "borgmester", "kommune": "Herning"}

    assert questions(found(["Herning", "ukendt"], mayor), "L-02.region") >= {
        "Hvilken region ligger kommunen i?"
    }
    assert questions(found(["ukendt", "ukendt"], mayor), "L-02.region") >= {
        "Hvilken region ligger deltagende kommune nr. 1 i?",
        "Hvilken region ligger deltagende kommune nr. 2 i?",
    }


def test_what_cannot_decide_is_not_asked(found) -> None:
    """In a municipality of the ordinary kind only the mayor can sit there, whoever has appointed another."""
    findings = found(["Struer", "Lemvig"], {"rolle": "kommunalbestyrelsesmedlem", "kommune": "Struer"})

    assert "Hvem har udpeget «kommunalbestyrelsesmedlem (Struer)»?" not in {
        need.question
        for one in findings
        if one.norm.id in ("L-08.borgmestre", "B-07") and one.outcome
        for need in one.outcome.needs
    }
