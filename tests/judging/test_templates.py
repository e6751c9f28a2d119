"""A draft that follows a text which never became law is recognised only where that is certain."""

from __future__ import annotations

from typing import Any

import pytest
from tests.judging.conftest import Reader

from klyngelov.judging.check import check
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.engines import evaluator

POLITICAL = "politisk niveau"
MAYOR = {"rolle": "borgmester"}
COUNCILLOR = {"rolle": "regionsrådsmedlem"}
CHAIR = {"rolle": "regionsrådsformand"}
DOCTOR = {"rolle": "praktiserende læge"}


def recognised(
    draft: Reader, rulebook: Rulebook, organ: dict[str, Any], day: str = "2022-10-01"
) -> list[str]:
    result = check(draft({"organer": {POLITICAL: organ}}, day), rulebook, evaluator(None), single=False)
    return [one.message for one in result.caveats if one.code == "template"]


@pytest.mark.parametrize(
    ("organ", "count"),
    [
        ({"formandskab": [COUNCILLOR, MAYOR]}, 1),
        ({"formandskab": [CHAIR, MAYOR]}, 0),
        ({"formandskab": [COUNCILLOR, MAYOR, DOCTOR]}, 0),
        ({"formandskab": [MAYOR]}, 0),
        ({"formandskab": {"liste": [COUNCILLOR, MAYOR], "fuldstændig": "nej"}}, 0),
        ({"medlemmer": [COUNCILLOR, MAYOR]}, 1),
        ({"medlemmer": [COUNCILLOR, MAYOR, DOCTOR]}, 0),
        ({"medlemmer": {"liste": [COUNCILLOR, MAYOR], "fuldstændig": "nej"}}, 0),
        ({"formandskab": [COUNCILLOR, MAYOR], "medlemmer": [COUNCILLOR, MAYOR]}, 2),
        ({}, 0),
    ],
)
def test_what_a_draft_is_known_by(
    organ: dict[str, Any], count: int, draft: Reader, rulebook: Rulebook
) -> None:
    assert len(recognised(draft, rulebook, organ)) == count


def test_the_caveat_names_the_text_and_what_became_law(draft: Reader, rulebook: Rulebook) -> None:
    (message,) = recognised(draft, rulebook, {"formandskab": [COUNCILLOR, MAYOR]})

    assert message == (
        "Forslaget ligner en tekst, der ikke blev lov (D-03, høringsudkastet af 18. februar 2022: "
        "to ligeværdige formænd, valgt af hver sin side). Efter loven er det regionsrådsformanden selv og "
        "en af de deltagende borgmestre (§ 203, stk. 5)."
    )


def test_nobody_follows_a_text_before_it_came_out(draft: Reader, rulebook: Rulebook) -> None:
    organ = {"formandskab": [COUNCILLOR, MAYOR]}

    assert recognised(draft, rulebook, organ, "2022-02-17") == []
    assert len(recognised(draft, rulebook, organ, "2022-02-18")) == 1


def test_a_template_is_known_by_something_or_says_why_not(rulebook: Rulebook) -> None:
    assert rulebook.templates
    for one in rulebook.templates:
        assert bool(one.signs) != bool(one.unseen), one.id
        assert one.difference, one.id
