"""The normalised official wording: what is dropped, what stays, and that it settles."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from klyngelov.statute.fingerprint import fingerprint
from klyngelov.statute.normalisation import normalised

NOTE = (
    "7) Bestemmelsen i § 8, stk. 1-3, træder i kraft den 1. maj 2031, jf. § 2, stk. 5, "
    "i lov nr. 9 af 2. juni 2030."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  § 1.\n\tUdvalget \u00a0 mødes.  ", "§ 1. Udvalget mødes."),
        ("bo\u00adfæl\u00adles\u00adskaber", "bofællesskaber"),
        ("Nævnet\u200d består\ufeff af", "Nævnet består af"),
        ("ﬁre møder", "fire møder"),
        ("A\u030arhus", "Århus"),
        ("bla\u00ad\u030ast", "blåst"),  # what stood between is dropped before the two compose
        ("", ""),
    ],
)
def test_layout_is_folded_and_what_is_not_seen_is_dropped(text: str, expected: str) -> None:
    assert normalised(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("§ 14. 12) Se note 10. Rådet mødes.", "§ 14. Rådet mødes."),
        (
            "§ 1. 2) Ophævelsen af § 1 træder i kraft i dag, jf. i lov nr. 9 af 2. juni 2030. (Ophævet)",
            "§ 1. (Ophævet)",
        ),
        (f"§ 8. {NOTE} Rådet har 5 medlemmer: 1) en formand.", "§ 8. Rådet har 5 medlemmer: 1) en formand."),
        (f"Rådet mødes. {NOTE}", "Rådet mødes."),
        (
            "Udvalget består af: 1) 12) Se note 10. en formand og 2) en læge.",
            "Udvalget består af: 1) en formand og 2) en læge.",
        ),
        ("1) 2) Se note 3. Se note 4.", ""),
    ],
)
def test_footnotes_set_into_the_text_are_stripped(text: str, expected: str) -> None:
    assert normalised(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Udvalget består af: 1) en formand, 2) Se efter i lov nr. 9 af 2. juni 2030.",
        "Reglerne er: 1) Bestemmelsen i § 8 gælder. 2) Bestemmelsen i § 9 træder i kraft den 1. maj 2031.",
        "Se note 10.",
        "Stk. 2. (Ophævet)",
    ],
)
def test_items_of_lists_and_sentences_like_footnotes_stay(text: str) -> None:
    assert normalised(text) == text


LAWLIKE = st.lists(
    st.one_of(
        st.text(max_size=8),
        st.sampled_from(
            [
                "§ 3.",
                "Stk. 2.",
                "1)",
                "12) Se note 10.",
                "Se note 3.",
                NOTE,
                "\u00ad",
                "\u030a",
                " ",
                "a",
                "\n",
            ]
        ),
    )
).map("".join)


@given(st.one_of(st.text(), LAWLIKE))
@example("1) 1) 1) 1) Se note 1. Se note 2. Se note 3. Se note 4.")
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)


@given(st.one_of(st.text(), LAWLIKE))
def test_nothing_unseen_is_left(text: str) -> None:
    found = normalised(text)

    assert not any(unicodedata.category(char) == "Cf" for char in found)
    assert found == " ".join(found.split())
    assert found == unicodedata.normalize("NFKC", found)


@given(LAWLIKE, st.sampled_from(["\u00ad", "\u200d", "\ufeff"]), st.data())
def test_hyphenation_and_layout_do_not_change_a_fingerprint(
    text: str, unseen: str, data: st.DataObject
) -> None:
    words = normalised(text).split(" ")
    place = data.draw(st.integers(0, len(words) - 1))
    words[place] = words[place][:1] + unseen + words[place][1:]

    assert fingerprint("  \n".join(words)) == fingerprint(text)


def test_a_word_more_changes_a_fingerprint() -> None:
    assert fingerprint("Udvalget mødes.") != fingerprint("Udvalget kan mødes.")


@pytest.mark.parametrize(
    "hostile", ["1) ", "1) Bestemmelsen i ", "1) Bestemmelsen i træder i kraft ", "Se note 1. "]
)
def test_hostile_text_costs_time_by_its_length_only(hostile: str) -> None:
    text = hostile * (300_000 // len(hostile))
    started = time.perf_counter()

    normalised(text)

    assert time.perf_counter() - started < 5
