"""Pinpoints of one source are gathered into one, which names the same places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngelov.lawbook.pinpoint import lies_in, places_in
from klyngelov.statute.gathered import gathered


@pytest.mark.parametrize(
    ("pinpoints", "wanted"),
    [
        (["§ 12"], "§ 12"),
        (["§ 8", "§ 4"], "§§ 4 og 8"),
        (["§ 4, 1. pkt.", "§ 4, 2. pkt."], "§ 4, 1. og 2. pkt."),
        (["§ 14 d, stk. 4, 2. pkt.", "§ 14 d, stk. 4, 1. pkt.", "§ 14 d, stk. 1"],
         "§ 14 d, stk. 1, og stk. 4, 1. og 2. pkt."),
        (["§ 29, stk. 2, litra a", "§ 29, stk. 2, litra b", "§ 29, stk. 5, litra a", "§ 29, stk. 1"],
         "§ 29, stk. 1, stk. 2, litra a og b, og stk. 5, litra a"),
        (["§ 14 k, stk. 1, 1. og 2. pkt.", "§ 14 k, stk. 1, 3. pkt.", "§ 14 h, stk. 3-5, og § 14 i, stk. 6"],
         "§ 14 h, stk. 3-5, § 14 i, stk. 6, og § 14 k, stk. 1, 1.-3. pkt."),
        (["§ 9, stk. 2, nr. 1", "§ 9, stk. 2"], "§ 9, stk. 2"),
        (["§§ 1-31", "§ 40, stk. 2"], "§§ 1-31, og § 40, stk. 2"),
        (["§ 3; § 5", "§ 9"], "§ 3; § 5 og § 9"),
    ],
)  # fmt: skip
def test_places_are_told_in_the_order_of_the_statute(pinpoints: list[str], wanted: str) -> None:
    assert gathered(pinpoints) == wanted


_numbers = st.integers(1, 12)
_pinpoints = st.builds(
    lambda paragraph, stk, last: f"§ {paragraph}" + "".join(part for part in (stk, last) if stk),
    st.sampled_from(["3", "14 d", "14 i", "203"]),
    st.one_of(st.just(""), _numbers.map(lambda number: f", stk. {number}")),
    st.one_of(
        st.just(""),
        _numbers.map(lambda number: f", nr. {number}"),
        _numbers.map(lambda number: f", {number}. pkt."),
        st.sampled_from("abcd").map(lambda letter: f", litra {letter}"),
    ),
)


@given(st.lists(_pinpoints, min_size=1, max_size=6))
def test_the_same_places_are_named(pinpoints: list[str]) -> None:
    given_places = {place for one in pinpoints for place in places_in(one)}
    found = set(places_in(gathered(pinpoints)))

    assert all(any(lies_in(one, other) for other in found) for one in given_places)
    assert all(any(lies_in(one, other) for other in given_places) for one in found)
