"""An observer is no member: no rule that counts or bars members may take in one who only observes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from tests.judging.conftest import Reader

from klyngelov.judging.law import Law, law_on
from klyngelov.judging.queries import queries_of_statement, statements_of
from klyngelov.lawbook import formula
from klyngelov.lawbook.formula import Query, WordTest
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator

OBSERVER = "observatør"
MEMBERS = "medlemmer"
DAYS = ("2020-01-01", "2022-03-01", "2022-08-01", "2022-10-01", "2026-02-01", "2027-03-01")


@pytest.mark.parametrize("day", DAYS)
def test_no_rule_about_members_takes_in_an_observer(rulebook: Rulebook, draft: Reader, day: str) -> None:
    judged = 0
    for body in rulebook.vocabulary.types.values():
        law = law_on(rulebook, body.name, date.fromisoformat(day))
        found = DirectEvaluator().match(law.queries, draft(observed(body.name, body.organs), day).facts)
        about = [(norm, query) for norm, query in about_members(law) if query in found]
        judged += len(about)
        taken = {norm.id for norm, query in about if any(one.possible for one in found[query].values())}
        assert not taken
    assert judged


def observed(body: str, organs: tuple[str, ...]) -> dict[str, Any]:
    """Organs whose only member is an observer of whom nothing else is known."""
    members = [{"rolle": OBSERVER}]
    return {"type": body, "kommuner": ["Herning"], "organer": {name: {MEMBERS: members} for name in organs}}


def about_members(law: Law) -> Iterator[tuple[Norm, Query]]:
    """What norms say of members, save the norms that say what observers among them may not do."""
    for norm, _ in law.in_force:
        for instance in norm.instances:
            queries = [one for said in statements_of(instance) for one in queries_of_statement(said)]
            if not any(demands_observer(one.formula) for one in queries):
                yield from ((norm, one) for one in queries if one.listing == MEMBERS)


def demands_observer(said: formula.Formula) -> bool:
    match said:
        case formula.All(parts) | formula.Any(parts):
            return any(demands_observer(part) for part in parts)
        case WordTest():
            return OBSERVER in said.words
        case _:
            return False
