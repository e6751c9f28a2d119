"""A number never stands without its unit, and never with the unit of another case of the norm."""

from __future__ import annotations

import pytest

from klyngelov.judging.finding import Finding, Outcome, Severity, Status
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.report.counted import counted
from klyngelov.values.interval import NONE, ONE, Interval
from klyngelov.values.position import START


def _rulebook() -> Rulebook:
    found = open_rulebook().rulebook
    assert found is not None
    return found


def _counted(norm_id: str, required: Interval, found: Interval) -> str:
    norm = _rulebook().norm(norm_id)
    assert norm is not None
    outcome = Outcome(required, found, START, stated=True)
    organ = norm.instances[0].organ
    finding = Finding(norm, Status.VIOLATED, Severity.ERROR, "", organ, None, START, outcome)
    return counted(finding, _rulebook())


@pytest.mark.parametrize(
    ("norm", "required", "found", "said"),
    [
        ("B-13", Interval(2, None), ONE, "mindst 2 møder om året; fundet: 1"),
        ("B-08.antal", Interval(2, 2), Interval(0, 1), "præcis 2 praktiserende læger; fundet: højst 1"),
        ("B-14", Interval(1, None), NONE, "Forretningsordenen fastsættes af det politiske niveau selv"),
        ("R-37", NONE, ONE, "Et kommunalt medlem er ikke bundet af kommunalbestyrelsen"),
        (
            "L-11.kommuner",
            Interval(1, None),
            NONE,
            "De deltagende kommunalbestyrelser deltager i sekretariatsbetjeningen",
        ),
        (
            "L-08.kreds",
            NONE,
            ONE,
            "Kun de grupper, loven nævner, sidder i det politiske niveau; i strid med det: 1",
        ),
        (
            "R-05",
            ONE,
            Interval(-8, -8),
            "Der er netop ét regionalt medlem mere end kommunale; fundet: 8 færre",
        ),
        (
            "R-05",
            ONE,
            Interval(2, 2),
            "Der er netop ét regionalt medlem mere end kommunale; fundet: 2 flere",
        ),
        # Which case it was does not show from the bound, so none of them is named.
        ("R-08", NONE, ONE, "ingen; fundet: 1"),
    ],
)
def test_what_was_required_and_found(norm: str, required: Interval, found: Interval, said: str) -> None:
    assert _counted(norm, required, found) == said
