"""The places of a paragraph in running text are those of its official XML."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.statute.official import document, paragraf_of

from klyngelov.statute.flat_text import flat_places
from klyngelov.statute.normalisation import normalised
from klyngelov.statute.references import paragraph
from klyngelov.statute.sentences import sentences

LAW = Path(__file__).resolve().parents[3] / "shared" / "law" / "text"


def places(text: str) -> list[str]:
    """The places, without the single sentence of what has only one."""
    found = flat_places(text)
    several = {one.removesuffix("2. pkt.") for one in found if one.endswith(" 2. pkt.")}
    return [one for one in found if not one.endswith(" 1. pkt.") or one.removesuffix("1. pkt.") in several]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("§ 1. Rådet er stort.", ["stk. 1"]),
        ("§ 1. Rådet er stort. Det er nyt.", ["stk. 1", "stk. 1, 1. pkt.", "stk. 1, 2. pkt."]),
        ("§ 1 a. Rådet er stort. Stk. 2. Det er nyt.", ["stk. 1", "stk. 2"]),
        (
            "§ 1. Rådet har: 1) en formand, 2) en kasserer. Kassereren er valgt.",
            ["stk. 1", "stk. 1, nr. 1", "stk. 1, nr. 2", "stk. 1, nr. 2, 1. pkt.", "stk. 1, nr. 2, 2. pkt."],
        ),
        (
            "§ 1. Rådet har 1) en formand, der er a) myndig og b) valgt, og 2) en kasserer.",
            ["stk. 1", "stk. 1, nr. 1", "stk. 1, nr. 1, litra a", "stk. 1, nr. 1, litra b", "stk. 1, nr. 2"],
        ),
        (
            "§ 1. Rådet har a) en formand, der er 1) myndig og 2) valgt, og b) en kasserer.",
            [
                "stk. 1",
                "stk. 1, litra a",
                "stk. 1, litra a, nr. 1",
                "stk. 1, litra a, nr. 2",
                "stk. 1, litra b",
            ],
        ),
        # What only looks like a sign: a reference, a footnote's number, a number out of its order.
        ("§ 1. Rådet følger § 3, stk. 2. Det gælder også nr. 1) og stk. 4. Stk. 3. Nej.", None),
        ("§ 1. 3) Se note 10. Rådet er stort.", ["stk. 1"]),
        ("§ 1. 2) to, 3) tre.", ["stk. 1"]),
    ],
)
def test_places_in_running_text(text: str, expected: list[str] | None) -> None:
    if expected is None:
        assert {one.partition(", ")[0] for one in flat_places(text)} == {"stk. 1"}
    else:
        assert places(text) == expected


@pytest.mark.skipif(not LAW.is_dir(), reason="the wording lies beside the project, in ../shared/law")
def test_the_xml_of_what_was_read_has_the_same_places() -> None:
    """Where a paragraph has no lettered list: the XML of these tests is made with numbered lists only."""
    compared = 0
    for path in sorted(LAW.glob("*.json")):
        for one in json.loads(path.read_text("utf-8"))["provisions"]:
            known = paragraph(one["paragraph"])
            found = flat_places(one["text"])
            if known is None or any("litra" in place for place in found):
                continue
            parts = document(paragraf_of(normalised(one["text"]))).provisions[known.label].parts
            assert tuple(parts) == found, (path.name, known.label)
            compared += 1

    assert compared > 300


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Planen følger sundhedslovens § 206 a. Der tilstræbes enighed.", 2),
        ("Reglen står i nr. 1, litra b. Den gælder alle.", 2),
        ("Reglerne gælder fra d. 8. september 2022.", 1),
        ("Valgt er H. Hansen. Næstformand er I. Jensen.", 2),
    ],
)
def test_where_a_sentence_ends(text: str, count: int) -> None:
    assert len(sentences([text])) == count
