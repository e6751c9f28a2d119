"""A draft claims no more of a seat than the provisions ask, and says the same in the same words."""

from __future__ import annotations

import pytest
from tests.drafting.councils import council

from klyngelov.drafting.composing import compose
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator

LARGE = "navn: Aarhus, indbyggere: 370000, styreform: magistrat"


@pytest.mark.parametrize(
    ("place", "shares"),
    [
        ("navn: Lemvig, indbyggere: 19000, model: udvalgsformanden", {"hovedparten"}),
        ("navn: Herning, indbyggere: 89000, model: borgmesteren og en udvalgsformand", {"hovedparten"}),
        ("navn: Herning, indbyggere: 89000, model: to udvalgsformænd", {"helt eller delvis"}),
        (
            "navn: Odense, indbyggere: 210000, styreform: magistrat, model: to magistratsmedlemmer",
            {"helt eller delvis"},
        ),
        (f"{LARGE}, model: tre magistratsmedlemmer", {"helt eller delvis"}),
        (
            f'{LARGE}, model: "borgmesteren, et andet magistratsmedlem og en formand for et fast udvalg"',
            {"hovedparten", "helt eller delvis"},
        ),
    ],
)
def test_a_seat_has_the_share_that_its_provision_asks_for(
    rulebook: Rulebook, place: str, shares: set[str]
) -> None:
    """The greater part only where the mayor, or nobody, sits beside; else any part of the field."""
    body = compose(rulebook, council(rulebook, f"{{{place}}}"), DirectEvaluator())
    (members,) = [one for one in body.sections if one.listing.name == "medlemmer"]
    found = [line.row.stating("udvalgets andel") for line in members.lines]
    assert {one for one in found if one} == shares


def test_all_substitutes_are_given_in_the_same_words(rulebook: Rulebook) -> None:
    body = compose(
        rulebook,
        council(
            rulebook, "{navn: Herning, indbyggere: 89000}", "{navn: Lemvig, indbyggere: 19000}", "Struer"
        ),
        DirectEvaluator(),
    )
    (substitutes,) = [one for one in body.sections if one.listing.name == "stedfortrædere"]
    assert [line.row.stating("angivet ved") for line in substitutes.lines] == ["hverv"] * 3
    assert not any(line.row.stating("hverv") for line in substitutes.lines)
