"""What durable_rules is given to do grows with the draft, and not with its square."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from tests.matching.invented import MEMBERS, ORGAN, TODAY, TOWNS, listed, record

from klyngelov.lawbook import formula
from klyngelov.proposal.facts import Facts, Record, Words

durable: Any = pytest.importorskip(
    "klyngelov.matching.durable",
    reason="durable_rules kan ikke indlæses her",
    exc_type=ImportError if sys.version_info < (3, 13) else Exception,  # type: ignore[arg-type]
)


SIZE = 20
EVERYBODY = (0, 2**SIZE - 1)


@pytest.fixture
def hits(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many matches each run of a network gives."""
    counted: list[int] = []

    class Counting(durable.Network):  # type: ignore[misc]
        def run(self, facts: Any) -> Any:
            found = super().run(facts)
            counted.append(sum(map(len, found.values())))
            return found

    monkeypatch.setattr(durable, "Network", Counting)
    return counted


def answers(condition: formula.Formula, value: Words | None, towns: list[Record]) -> list[tuple[int, int]]:
    """Which of as many members, of whom all is the same, certainly and possibly satisfy a condition."""
    members = [record(MEMBERS, number, None, {"by": value}) for number in range(SIZE)]
    draft = Facts(TODAY, {
        (ORGAN, MEMBERS): listed(ORGAN, MEMBERS, *members),
        (None, TOWNS): listed(None, TOWNS, *towns),
    }, {})  # fmt: skip
    query = formula.Query(ORGAN, MEMBERS, condition, TOWNS)
    found = durable.DurableEvaluator().match([query], draft)[query]
    return [(one.certain, one.possible) for one in found.values()]


def test_a_reference_that_is_not_stated_is_matched_once_and_not_once_for_each_entry(hits: list[int]) -> None:
    """A hundred members and a hundred municipalities would take a gigabyte."""
    towns = [record(TOWNS, number, f"by {number}", {}) for number in range(SIZE)]

    assert answers(formula.SubjectTest("by"), None, towns) == [EVERYBODY] * SIZE
    assert sum(hits) <= 2 * SIZE


def test_what_cannot_be_told_apart_is_told_once(hits: list[int]) -> None:
    """Sixty nameless municipalities and two hundred members from them would take seven gigabytes."""
    nameless = [record(TOWNS, number, None, {}) for number in range(SIZE)]
    both = formula.All((formula.SubjectTest("by"), formula.RelatedTest("by", TOWNS, ())))

    assert answers(both, None, nameless) == [EVERYBODY] * SIZE
    assert answers(both, Words(frozenset({"Herning"}), "Herning"), nameless) == [EVERYBODY] * SIZE
    assert sum(hits) <= SIZE
