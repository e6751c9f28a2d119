"""A pinpoint is shortened to what concerns a draft, and to nothing less."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngelov.lawbook.citation import places
from klyngelov.lawbook.pinpoint import places_in
from klyngelov.lawbook.reach import Reach, concerning, shares

REACHES = (
    Reach(tuple(places_in("§§ 12-53")), "region", frozenset({"vest", "nord"})),
    Reach(tuple(places_in("§§ 54-103")), "region", frozenset({"øst"})),
)


@pytest.mark.parametrize(
    ("pinpoint", "west", "east"),
    [
        ("§ 32, stk. 1, og § 78, stk. 1", "§ 32, stk. 1", "§ 78, stk. 1"),
        ("§ 26 og § 74", "§ 26", "§ 74"),
        ("§§ 26 og 74", "§§ 26 og 74", "§§ 26 og 74"),
        (
            "§ 32, stk. 4, og § 78, stk. 4, jf. regionsloven § 14 m, stk. 1, 1. pkt.",
            "§ 32, stk. 4, jf. regionsloven § 14 m, stk. 1, 1. pkt.",
            "§ 78, stk. 4, jf. regionsloven § 14 m, stk. 1, 1. pkt.",
        ),
        ("§ 38, stk. 1; § 84, stk. 1; § 85, stk. 1", "§ 38, stk. 1", "§ 84, stk. 1; § 85, stk. 1"),
        ("§ 20, stk. 5-6; § 32, stk. 7; § 64, stk. 5-6", "§ 20, stk. 5-6; § 32, stk. 7", "§ 64, stk. 5-6"),
        ("§ 20, § 32 og § 64", "§ 20 og § 32", "§ 64"),
        ("§ 20, stk. 4, 1. pkt., og § 64, stk. 4, 1. pkt.", "§ 20, stk. 4, 1. pkt.", "§ 64, stk. 4, 1. pkt."),
        ("§ 51, stk. 1, nr. 3, og § 99, stk. 1, nr. 4", "§ 51, stk. 1, nr. 3", "§ 99, stk. 1, nr. 4"),
        ("§ 8, stk. 2-3; § 9", "§ 8, stk. 2-3; § 9", "§ 8, stk. 2-3; § 9"),
        ("§ 8 og § 32", "§ 8 og § 32", "§ 8"),
        ("§§ 57-58", "§§ 57-58", "§§ 57-58"),
        ("§ 105", "§ 105", "§ 105"),
        ("", "", ""),
    ],
)
def test_the_part_that_concerns_a_draft(pinpoint: str, west: str, east: str) -> None:
    assert concerning(pinpoint, REACHES, (("region", frozenset({"vest"})),)) == west
    assert concerning(pinpoint, REACHES, (("region", frozenset({"øst"})),)) == east
    assert concerning(pinpoint, REACHES, ()) == pinpoint
    assert concerning(pinpoint, REACHES, (("region", frozenset({"vest", "øst"})),)) == pinpoint
    assert shares(pinpoint, REACHES) == (west, east)


_PLACE = st.builds(
    lambda paragraph, stk: f"§ {paragraph}" + (f", stk. {stk}" if stk else ""),
    st.integers(1, 120),
    st.one_of(st.none(), st.integers(1, 9)),
)


@given(st.lists(_PLACE, min_size=1, max_size=5), st.sampled_from(["; ", ", og ", " og "]))
def test_what_is_left_are_whole_places_of_the_pinpoint(written: list[str], joint: str) -> None:
    pinpoint = joint.join(written)

    for word in ("vest", "øst"):
        left = places(concerning(pinpoint, REACHES, (("region", frozenset({word})),)))
        assert left
        assert set(left) <= set(places(pinpoint))
