"""Pinpoints written for people become places that can be looked up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from klyngelov.lawbook.citation import Citation
from klyngelov.lawbook.norm import NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.references import Paragraph, Reference, paragraph, references

ACT = "sundhedsloven"


def read(rulebook: Rulebook, pinpoint: str) -> list[str]:
    """The references of a norm of the act, each as one text."""
    norm = replace(rulebook.norms[0], kind=NormKind.REQUIREMENT, citation=Citation(ACT, pinpoint))
    return [shown(one) for one in references(norm, rulebook.sources)]


def shown(one: Reference) -> str:
    own = "" if one.source == ACT else f"{one.source}: "
    return f"{own}{one.label}" + (f", {one.place}" if one.place else "")


@pytest.mark.parametrize(
    ("pinpoint", "expected"),
    [
        ("§ 3", ["§ 3"]),
        ("§ 206 a", ["§ 206 a"]),
        ("§ 3, stk. 1, nr. 2", ["§ 3, stk. 1, nr. 2"]),
        ("§ 4, 2. pkt.", ["§ 4, 2. pkt."]),
        ("§ 14 a, stk. 2, nr. 1, litra b, 3. pkt.", ["§ 14 a, stk. 2, nr. 1, litra b, 3. pkt."]),
        ("§ 5; § 12; § 16, stk. 6", ["§ 5", "§ 12", "§ 16, stk. 6"]),
        ("§ 64 a, stk. 1, 1. pkt., og stk. 3", ["§ 64 a, stk. 1, 1. pkt.", "§ 64 a, stk. 3"]),
        ("§ 9, stk. 3, 1. og 2. pkt.", ["§ 9, stk. 3, 1. pkt.", "§ 9, stk. 3, 2. pkt."]),
        ("§ 3, stk. 1, 1.-3. pkt.", [f"§ 3, stk. 1, {number}. pkt." for number in (1, 2, 3)]),
        ("§ 20, stk. 1 og 3-4", ["§ 20, stk. 1", "§ 20, stk. 3", "§ 20, stk. 4"]),
        ("§ 29, stk. 2, litra a og b", ["§ 29, stk. 2, litra a", "§ 29, stk. 2, litra b"]),
        ("§ 29, stk. 2, litra a-c", [f"§ 29, stk. 2, litra {letter}" for letter in "abc"]),
        ("§ 11, stk. 1, nr. 4; stk. 3", ["§ 11, stk. 1, nr. 4", "§ 11, stk. 3"]),
        ("§§ 6 og 7", ["§ 6", "§ 7"]),
        ("§§ 203-206 a", ["§§ 203-206 a"]),
        ("§§ 8, 20-26 og 64-65 a", ["§ 8", "§§ 20-26", "§§ 64-65 a"]),
        ("§ 14 i, stk. 2", ["§ 14 i, stk. 2"]),
        ("§ 24 i denne lov", ["§ 24"]),
        ("§ 18, stk. 2, jf. § 62", ["§ 18, stk. 2", "§ 62"]),
        (
            "§ 18, stk. 2, jf. kommunestyrelsesloven § 64 a, stk. 5",
            ["§ 18, stk. 2", "kommunestyrelsesloven: § 64 a, stk. 5"],
        ),
        ("§ 18 (kommunestyrelsesloven § 60)", ["§ 18", "kommunestyrelsesloven: § 60"]),
        ("§ 18, jf. lov om noget andet § 5", ["§ 18"]),  # an act the rule book does not know
        ("§ 3, stk. 1, og § 3, stk. 1", ["§ 3, stk. 1"]),
        ("", []),
        ("kapitel 5", []),
    ],
)
def test_each_place_is_read(rulebook: Rulebook, pinpoint: str, expected: list[str]) -> None:
    assert read(rulebook, pinpoint) == expected


def test_a_run_without_end_does_not_hang(rulebook: Rulebook) -> None:
    assert len(read(rulebook, "§ 3, stk. 1-9999")) == 101


def test_a_silence_rests_on_what_it_was_read_in(rulebook: Rulebook) -> None:
    norm = rulebook.norm("X-01")

    assert norm is not None
    assert [shown(one) for one in references(norm, rulebook.sources)] == [
        "BEK 1248/2022: §§ 1-31",
        "§§ 203-206 a",
    ]


def test_a_run_covers_what_stands_between_its_ends() -> None:
    run = Reference(ACT, Paragraph(203), Paragraph(206, "a"))

    covered = [
        one for one in ("§ 202", "§ 203", "§ 204 c", "§ 206", "§ 206 a", "§ 206 b") if run.covers(sign(one))
    ]

    assert covered == ["§ 203", "§ 204 c", "§ 206", "§ 206 a"]


def sign(text: str) -> Paragraph:
    found = paragraph(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "label"), [("§ 3.", "§ 3"), ("§ 14 a.", "§ 14 a"), ("§14a", "§ 14 a"), (" § 3 ", "§ 3")]
)
def test_a_sign_is_read(text: str, label: str) -> None:
    assert sign(text).label == label


@pytest.mark.parametrize("text", ["§§ 6 og 7.", "Stk. 2.", "", "§", "§ 3 aa", "§ 3, stk. 1"])
def test_what_is_no_sign_is_none(text: str) -> None:
    assert paragraph(text) is None


def test_every_norm_with_a_pinpoint_has_a_reference(rulebook: Rulebook) -> None:
    """A new way of writing a pinpoint must be taught here, or the norm loses its wording."""
    without = [
        norm.id
        for norm in rulebook.norms
        if "§" in norm.citation.pinpoint and not references(norm, rulebook.sources)
    ]

    assert without == []
