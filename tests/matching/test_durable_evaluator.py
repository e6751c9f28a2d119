"""What durable_rules is given to do grows with the draft, and not with its square."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from tests.matching.invented import MEMBERS, ORGAN, TODAY, TOWNS, listed, record

from klyngelov.lawbook import formula
from klyngelov.proposal.facts import Facts

durable: Any = pytest.importorskip(
    "klyngelov.matching.durable",
    reason="durable_rules kan ikke indlæses her",
    exc_type=ImportError if sys.version_info < (3, 13) else Exception,  # type: ignore[arg-type]
)


def test_a_reference_that_is_not_stated_is_matched_once_and_not_once_for_each_entry(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A hundred members and a hundred municipalities would take a gigabyte."""
    hits: list[int] = []

    class Counting(durable.Network):  # type: ignore[misc]
        def run(self, facts: Any) -> Any:
            found = super().run(facts)
            hits.append(sum(map(len, found.values())))
            return found

    monkeypatch.setattr(durable, "Network", Counting)
    members = [record(MEMBERS, number, None, {"by": None}) for number in range(20)]
    towns = [record(TOWNS, number, f"by {number}", {}) for number in range(20)]
    draft = Facts(TODAY, {
        (ORGAN, MEMBERS): listed(ORGAN, MEMBERS, *members),
        (None, TOWNS): listed(None, TOWNS, *towns),
    }, {})  # fmt: skip
    query = formula.Query(ORGAN, MEMBERS, formula.SubjectTest("by"), TOWNS)
    answers = durable.DurableEvaluator().match([query], draft)[query]

    assert [(one.certain, one.possible) for one in answers.values()] == [(0, 2**20 - 1)] * 20
    assert sum(hits) <= 2 * len(members)
