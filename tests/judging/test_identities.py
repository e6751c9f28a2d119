"""Each finding has an identity of its own, so that a recorded judgement or a program can point at it."""

from __future__ import annotations

from collections import Counter

import pytest
from tests.judging.conftest import Reader

from klyngelov.judging.check import check
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator

LEVELS = {"politisk niveau": {"medlemmer": ["regionsrådsformand"]}}


@pytest.mark.parametrize(
    ("places", "nameless"),
    [
        (["ukendt", "Herning", "ukendt"], ["deltagende kommune nr. 1", "deltagende kommune nr. 3"]),
        (["ukendt", "Herning"], ["deltagende kommune"]),
        ([{"indbyggere": 20000}, {}], ["deltagende kommune nr. 1", "deltagende kommune nr. 2"]),
    ],
)
def test_entries_without_a_name_are_told_apart(
    places: list[object], nameless: list[str], draft: Reader, rulebook: Rulebook
) -> None:
    read = draft({"kommuner": places, "organer": LEVELS}, "2022-10-01")

    findings = check(read, rulebook, DirectEvaluator(), single=False).findings

    twice = [identity for identity, times in Counter(one.id for one in findings).items() if times > 1]
    assert twice == []
    subjects = dict.fromkeys(one.subject for one in findings if one.norm.id == "L-08.borgmestre")
    assert [one for one in subjects if one not in ("Herning", None)] == nameless
