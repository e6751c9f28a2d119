"""Words are compared in one folded form, and a suggestion is near or not made."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngelov.values.spelling import fold, nearest

ROLES = ["borgmester", "viceborgmester", "regionsrådsformand", "regionsrådsmedlem", "praktiserende læge"]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Om_Året", "om året"),
        ("om-aaret", "om året"),
        ("  patient-  og paaroerende\t", "patient og pårørende"),
        ("LAEGE", "læge"),
        ("A\u030arhus", "århus"),
        ("hårdt\u00a0mellemrum", "hårdt mellemrum"),
        ("-", ""),
    ],
)
def test_spellings_of_one_word_fold_to_one_form(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("borgmestr", "borgmester"),
        ("Regionsraadsformand", "regionsrådsformand"),
        ("praktiserende_laege", "praktiserende læge"),
        ("regionsrådmedlem", "regionsrådsmedlem"),
        ("sekretær", None),
        ("", None),
    ],
)
def test_the_nearest_word_is_suggested_if_it_is_near(word: str, expected: str | None) -> None:
    assert nearest(word, ROLES) == expected


def test_of_words_equally_near_the_first_is_suggested() -> None:
    assert nearest("rådmand", ["rådmanda", "rådmandb"]) == "rådmanda"
    assert nearest("aa b", ["å-b", "å_b"]) == "å-b"


REGIONS = ["Region Nordjylland", "Region Midtjylland", "Region Hovedstaden"]
PLACES = ["København", "Kerteminde", "Kolding", "Køge", "Herning"]


@pytest.mark.parametrize(
    ("word", "candidates", "expected"),
    [
        # What names have in common does not make them alike.
        ("Region Vest", REGIONS, None),
        ("Region Midjylland", REGIONS, "Region Midtjylland"),
        ("region", REGIONS, None),
        # An abbreviation that only one can be.
        ("Kbh", PLACES, "København"),
        ("Her", PLACES, "Herning"),
        ("K", PLACES, None),
        ("Kge", PLACES, "Køge"),
        ("Xyz", PLACES, None),
    ],
)
def test_neither_common_words_nor_guesses_make_a_suggestion(
    word: str, candidates: list[str], expected: str | None
) -> None:
    assert nearest(word, candidates) == expected


def test_nothing_is_near_when_there_are_no_words() -> None:
    assert nearest("borgmester", []) is None
