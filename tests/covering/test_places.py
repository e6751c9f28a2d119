"""Which places a pinpoint reaches, and which pinpoints lead nowhere."""

from __future__ import annotations

import pytest

from klyngelov.covering.places import Stykke, reaches, resolved

LIST = Stykke(1, ("1. pkt.", "2. pkt.", "nr. 1", "nr. 1, litra a", "nr. 1, litra b", "nr. 2"))
PLAIN = Stykke(2)
ITEMS = Stykke(3, ("nr. 1", "nr. 2"))
ALL = (LIST, PLAIN, ITEMS)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("", ""),
        ("stk. 1", "stk. 1"),
        ("stk. 1, nr. 1, litra a", "stk. 1, nr. 1, litra a"),
        ("nr. 2", "stk. 1, nr. 2"),
        ("2. pkt.", "stk. 1, 2. pkt."),
        ("stk. 2, 1. pkt.", "stk. 2"),
        ("stk. 3, nr. 1, 1. pkt.", "stk. 3, nr. 1"),
        ("stk. 1, 3. pkt.", None),
        ("stk. 2, nr. 1", None),
        ("stk. 2, 2. pkt.", None),
        ("stk. 4", None),
        ("stk. 1, nr. 2, litra a", None),
    ],
)
def test_a_pinpoint_is_named_as_the_places_are(place: str, expected: str | None) -> None:
    assert resolved(place, ALL) == expected


@pytest.mark.parametrize(
    ("place", "reached"),
    [
        ("", {"1. pkt.", "2. pkt.", "nr. 1, litra a", "nr. 1, litra b", "nr. 2"}),
        ("stk. 1", {"1. pkt.", "2. pkt.", "nr. 1, litra a", "nr. 1, litra b", "nr. 2"}),
        ("stk. 1, 1. pkt.", {"1. pkt."}),
        # The last sentence introduces the list.
        ("stk. 1, 2. pkt.", {"2. pkt.", "nr. 1, litra a", "nr. 1, litra b", "nr. 2"}),
        ("stk. 1, nr. 1", {"2. pkt.", "nr. 1, litra a", "nr. 1, litra b"}),
        ("stk. 1, nr. 1, litra b", {"2. pkt.", "nr. 1, litra b"}),
        ("stk. 1, nr. 2", {"2. pkt.", "nr. 2"}),
        ("stk. 2", set()),
    ],
)
def test_what_a_place_reaches(place: str, reached: set[str]) -> None:
    leaves = LIST.leaves()

    assert {leaf.partition(", ")[2] for leaf in leaves if reaches(place, leaf, LIST)} == reached


def test_the_leaves_are_the_places_that_hold_no_others() -> None:
    assert PLAIN.leaves() == ("stk. 2",)
    assert ITEMS.leaves() == ("stk. 3, nr. 1", "stk. 3, nr. 2")
    assert "stk. 1, nr. 1" not in LIST.leaves()
