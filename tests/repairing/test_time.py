"""What a repair proposes lies in the organ's own time, and names what it strikes."""

from __future__ import annotations

from datetime import date

import pytest
from tests.repairing.test_repair import mend, said

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.repairing.repair import Repair
from klyngelov.repairing.rows import StepKind

CLUSTER = """\
navn: Klynge
type: sundhedsklynge
dato: {day}
region: Region Midtjylland
kommuner: [Herning]
organer:
  politisk niveau:
    møder: {{afholdt: [2024-02-06, 2024-08-06, 2025-02-03], planlagt: []}}
    funktionsperiode: {{fra: 2022-01-01, til: {until}}}
"""


def planned(found: Repair) -> list[date]:
    """The days that meetings are planned on."""
    after = found.after.draft.facts.of("politisk niveau", "møder").calendar
    before = found.before.draft.facts.of("politisk niveau", "møder").calendar
    assert after is not None
    assert before is not None
    days = [record.values[""] for year in after.years for record in year.records]
    known = [record.values[""] for year in before.years for record in year.records]
    return [date.fromisoformat(str(one.day)) for one in days if one not in known]  # type: ignore[union-attr]


@pytest.mark.parametrize("day", ["2025-03-01", "2025-11-20", "2025-12-28"])
def test_a_meeting_is_planned_before_the_period_and_the_rules_end(rulebook: Rulebook, day: str) -> None:
    (one,) = planned(mend(CLUSTER.format(day=day, until="2025-12-31"), rulebook))
    assert date.fromisoformat(day) < one <= date(2025, 12, 31)
    assert one.weekday() < 5


def test_nothing_is_planned_where_no_day_is_left(rulebook: Rulebook) -> None:
    found = mend(CLUSTER.format(day="2025-12-31", until="2025-12-31"), rulebook)
    assert not any(one.step.kind is StepKind.PLAN for one in found.steps)
    assert [one.norm.id for one in found.remaining] == ["B-13"]


def test_a_period_is_not_put_off_and_its_last_year_gets_its_meetings(rulebook: Rulebook) -> None:
    """The period began long ago; that it should begin next year would mend nothing."""
    found = mend(CLUSTER.format(day="2025-11-20", until="2025-12-05"), rulebook)
    assert found.remaining == ()
    period = next(one.step for one in found.steps if one.step.key[1] == "funktionsperiode")
    assert period.fields == ("til",)
    (one,) = planned(found)
    assert date(2025, 11, 20) < one <= date(2025, 12, 31)


COUNCIL = """\
navn: Råd
type: sundhedsråd
dato: 2027-01-15
kommuner: [Herning]
organer:
  sundhedsråd:
    observatører: [{observer}]
"""


@pytest.mark.parametrize(
    ("observer", "named"),
    [
        ("{kommune: Herning}", "Observatørplads fra Herning"),
        ("{rolle: embedsmand, kommune: Viborg}", "1 embedsmand fra Viborg"),
        ("{navn: Anna Holm, kommune: Herning}", "Anna Holm fra Herning"),
        ("{kommune: Herning, fast: ja}", "Observatørplads fra Herning på fast plads"),
    ],
)
def test_the_observer_who_is_struck_is_named(rulebook: Rulebook, observer: str, named: str) -> None:
    found = mend(COUNCIL.format(observer=observer), rulebook)
    assert f"{named} udgår af observatørerne i sundhedsrådet." in said(found, rulebook)
