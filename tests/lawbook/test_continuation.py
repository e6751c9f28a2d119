"""A provision is said to have ended only where every norm on it has."""

from __future__ import annotations

from datetime import date

import pytest

from klyngelov.chronology.boundary import Change, law_reasons
from klyngelov.lawbook.continuation import on_same_provision, provision_force
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook

COUNCIL = "sundhedsråd"


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    loading = open_rulebook()
    assert loading.rulebook is not None
    return loading.rulebook


def named(rulebook: Rulebook, name: str) -> Norm:
    found = rulebook.norm(name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", ["R-04", "R-04.2030", "R-04.senere", "R-11", "R-27.2030", "R-34.senere"])
def test_a_provision_for_every_period_has_no_end(rulebook: Rulebook, name: str) -> None:
    force = provision_force(rulebook, named(rulebook, name))

    assert (force.start.day, force.end) == (date(2027, 1, 1), None)


def test_a_provision_ends_with_its_last_norm(rulebook: Rulebook) -> None:
    ended = named(rulebook, "T-06.første-periode")

    assert provision_force(rulebook, ended) == ended.force


def test_the_norms_that_apply_instead(rulebook: Rulebook) -> None:
    found = on_same_provision(rulebook, named(rulebook, "R-04"), date(2034, 5, 1))

    assert {one.id for one in found} == {"R-04.senere", "R-04.forældet"}


@pytest.mark.parametrize("day", [date(2030, 1, 1), date(2034, 1, 1)])
def test_a_new_election_period_is_no_change_of_the_act(rulebook: Rulebook, day: date) -> None:
    about_the_act = [
        one for one in law_reasons(rulebook, COUNCIL, day, ()) if any(id_[0] == "R" for id_ in one.norms)
    ]

    assert {one.change for one in about_the_act} == {Change.LAW_CONTINUES}
    assert all("bliver andre" in one.text for one in about_the_act)
