"""Who sits for a municipality in a council, as its terms of reference say it: only what can apply to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from tests.drafting.councils import (
    cluster_with_a_choice,
    council,
    councils_of_every_model,
    drafted,
    eastern_council,
)
from tests.drafting.test_terms import clauses, norm_of, shown

from klyngelov.drafting.checklist import checklist
from klyngelov.drafting.composing import compose
from klyngelov.drafting.start import Start
from klyngelov.drafting.terms import terms
from klyngelov.judging.finding import Status
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator

AREA = "sundheds-, omsorgs- og socialpsykiatriområdet"
CHAIR = f"formanden for det udvalg, der har hovedparten af {AREA}"


SHARED = {"R-08.3", "R-08.4", "R-08.4.udvalg", "R-08.model.styreform", "R-09.én-borgmester"}
"""Norms on the choice of a model, which hold for all sizes and are said of all."""


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("Lemvig, indbyggere: 19000, model: borgmesteren", ["For Lemvig sidder borgmesteren."]),
        ("Lemvig, indbyggere: 19000, model: udvalgsformanden", [f"For Lemvig sidder {CHAIR}."]),
        (
            "Lemvig, indbyggere: 19000, styreform: udvalgsløst styre",
            ["For Lemvig, der ingen stående udvalg har, sidder borgmesteren."],
        ),
        (
            "Lemvig, indbyggere: 19000, styreform: udvalgsstyre",
            [f"For Lemvig sidder [borgmesteren eller {CHAIR}]."],
        ),
        (
            "Herning, indbyggere: 89000, model: borgmesteren og en udvalgsformand",
            [f"For Herning sidder borgmesteren og {CHAIR}."],
        ),
        (
            "Aarhus, indbyggere: 370000, styreform: magistrat, "
            "model: to magistratsmedlemmer og formanden for et fast udvalg",
            [
                "For Aarhus sidder to magistratsmedlemmer ud over borgmesteren, som helt eller delvis har "
                f"{AREA} eller et område, der kan sammenlignes med det, og formanden for et fast udvalg med "
                "opgaver på området."
            ],
        ),
    ],
)
def test_only_what_can_apply_to_a_municipality_is_said_of_it(
    rulebook: Rulebook, place: str, wanted: list[str]
) -> None:
    """Neither another size nor another model, nor what would hold under another form of government."""
    written = drafted(rulebook, council(rulebook, f"{{navn: {place}}}"))
    said = [(shown(one.pieces), {norm.id for norm in one.norms}) for one in clauses(written)]
    seats = re.compile(r"(R-08|R-09|R-10)(\..*)?")
    assert [text for text, norms in said if any(seats.fullmatch(one) for one in norms - SHARED)] == wanted


def test_each_municipality_is_spoken_of_in_one_place(rulebook: Rulebook) -> None:
    """Known and unknown side by side: nobody is left out, and nobody has two clauses of the same kind."""
    places = (
        "{navn: Herning, indbyggere: 89000}", "{navn: Holstebro, indbyggere: 59000, model: borgmesteren}",
        "{navn: Lemvig, indbyggere: 19000}", "Struer",
        "{navn: Aarhus, indbyggere: 370000, styreform: magistrat}",
    )  # fmt: skip
    written = list(clauses(drafted(rulebook, council(rulebook, *places))))
    said = [
        shown(one.pieces) for one in written if any(norm_of(one, each) for each in ("R-08", "R-09", "R-10"))
    ]
    assert [text.split(" sidder ")[0] for text in said] == [
        "For Holstebro", "For Lemvig", "For en kommune med under 80.000 indbyggere blandt Struer",
        "For Herning",
        "For en kommune med 80.000 til under 300.000 indbyggere blandt Struer", "For Aarhus",
        "For en kommune med mindst 300.000 indbyggere blandt Struer",
    ]  # fmt: skip


def test_the_authority_in_oestdanmark_is_the_preparatory_regional_council(rulebook: Rulebook) -> None:
    """Overgangsloven §§ 58 and 78: not the regional councils that there still are in 2026."""
    said = [shown(one.pieces) for one in clauses(drafted(rulebook, eastern_council(rulebook)))]
    authority = [text for text in said if "det forberedende regionsråd for Region Østdanmark" in text]
    assert [text.split(" det forberedende regionsråd")[0] for text in authority] == [
        "Regionsrådet er i dette kommissorium", "Det forberedende sundhedsråd er nedsat af",
    ]  # fmt: skip
    # Overgangsloven § 81, stk. 1: regionsloven § 14 p is for the municipal members.
    assert any(
        text.startswith("Formanden beslutter, at en stedfortræder for et kommunalt medlem") for text in said
    )


def test_who_sits_in_a_cluster_is_a_choice_where_the_order_leaves_it(rulebook: Rulebook) -> None:
    """BEK 1248/2022 § 3, stk. 2: the mayor, or who has the area; elsewhere the mayor."""
    said = [shown(one.pieces) for one in clauses(drafted(rulebook, cluster_with_a_choice(rulebook)))]
    area = "for det område, samarbejdet angår,]"
    assert [text for text in said if re.match(r"\[?borgmesteren", text)] == [
        f"[borgmesteren eller magistratsmedlemmet {area} fra Aarhus efter kommunalbestyrelsens valg",
        f"[borgmesteren eller udvalgsformanden {area} fra Odense efter kommunalbestyrelsens valg",
        "borgmesteren fra hver af følgende kommuner: Samsø",
    ]


def test_every_clause_is_used_and_excludes_only_what_is_met(rulebook: Rulebook) -> None:
    """In the body as it is drafted, an excluded norm is met, or does not apply to the municipality."""
    said: list[str] = []
    for start in (*councils_of_every_model(rulebook), cluster_with_a_choice(rulebook)):
        body = compose(rulebook, start, DirectEvaluator())
        found = checklist(start.draft, rulebook, DirectEvaluator())
        said.extend(shown(one.pieces) for one in clauses(terms(rulebook, found, body.result.draft.facts)))
        excluded = set(_excluded(rulebook, start))
        judged = [one for one in body.result.findings if (one.norm.id, one.subject) in excluded]
        assert [one.id for one in judged if one.status not in (Status.SATISFIED, Status.NOT_APPLICABLE)] == []
    everything = "\n".join(said)
    selecting = [one.text for one in rulebook.wording.clauses if one.selected]
    assert [text for text in selecting if not re.search(_pattern(text), everything)] == []


def _excluded(rulebook: Rulebook, start: Start) -> Iterator[tuple[str, str | None]]:
    """The norms that clauses leave out, each with those for whom they do."""
    facts = start.draft.facts
    for clause in rulebook.wording.clauses:
        if clause.selected:
            records = facts.of(None, clause.selected.listing).records
            (matched,) = DirectEvaluator().match([clause.selected], facts)[clause.selected].values()
            named = [one.label for at, one in enumerate(records) if matched.certain >> at & 1]
            yield from ((norm, name) for norm in clause.excluded for name in named)


def _pattern(text: str) -> str:
    return ".*".join(re.escape(part) for part in re.split(r"\{.*?\}", text))
