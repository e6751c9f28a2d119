"""The least number of members is that of the smallest body that meets every norm, and no sum of norms."""

from __future__ import annotations

import json
import tempfile
from datetime import date
from itertools import chain, combinations_with_replacement
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.drafting.conftest import Starter

from klyngelov.drafting.start import Start, read_start, tree
from klyngelov.drafting.totals import Total, Totals
from klyngelov.judging.check import check
from klyngelov.judging.finding import Status
from klyngelov.judging.law import law_on
from klyngelov.lawbook.loading import load
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import read_document
from klyngelov.reporting.requirements_text import total_text

GOEDSTRUP = ["Herning", "Holstebro", "Ikast-Brande", "Lemvig", "Ringkøbing-Skjern", "Struer"]


def numbers(rulebook: Rulebook, start: Start) -> dict[tuple[str, str], Total]:
    draft = start.draft
    law = law_on(rulebook, draft.proposal.body_type, draft.facts.day)
    return {(one.organ, one.listing): one for one in Totals(rulebook, draft, law.bearings)}


@pytest.mark.parametrize(
    ("day", "organ", "by_default", "agreed", "lenient"),
    [
        # 2 fra regionsrådet (formanden medregnet), 6 borgmestre og 2 læger; efter loven alene 1 læge.
        ("2022-10-01", "politisk niveau", 10, 9, 8),
        ("2022-08-01", "politisk niveau", 9, 9, 8),
        # 3 + 6 + 2 og 2 tilbudte pladser; psykiatriens repræsentant er en af de 3.
        ("2022-10-01", "fagligt strategisk niveau", 13, 10, 5),
        ("2026-06-01", "fagligt strategisk niveau", 13, 10, 5),
    ],
)
def test_a_cluster_of_six_municipalities(
    rulebook: Rulebook, start: Starter, day: str, organ: str, by_default: int, agreed: int, lenient: int
) -> None:
    total = numbers(rulebook, start("sundhedsklynge", day, kommuner=GOEDSTRUP))[(organ, "medlemmer")]

    assert (total.number, total.agreed, total.lenient) == (by_default, agreed, lenient)
    assert not total.unsettled
    assert not total.unmet


def test_one_more_municipality_is_one_more_member(rulebook: Rulebook, start: Starter) -> None:
    of_two, of_three = (
        numbers(rulebook, start("sundhedsklynge", "2022-10-01", kommuner=GOEDSTRUP[:count]))
        for count in (2, 3)
    )

    for organ in ("politisk niveau", "fagligt strategisk niveau"):
        assert of_three[(organ, "medlemmer")].number == of_two[(organ, "medlemmer")].number + 1


def test_where_the_law_asks_for_exact_numbers_nothing_can_be_agreed(
    rulebook: Rulebook, start: Starter
) -> None:
    total = numbers(rulebook, start("patientinddragelsesudvalg", "2022-10-01"))

    members = total[("patientinddragelsesudvalg", "medlemmer")]
    assert (members.number, members.agreed, members.lenient) == (8, 8, 8)


def test_what_the_facts_do_not_settle_makes_the_number_a_lower_one(
    rulebook: Rulebook, start: Starter
) -> None:
    """Each municipality has at least one seat whatever its population, and the region one more than all."""
    found = numbers(rulebook, start("sundhedsråd", "2027-02-01", kommuner=["Herning", "Struer"]))

    members = found[("sundhedsråd", "medlemmer")]
    assert members.number == 2 + 3
    assert "R-03" in [norm.id for norm in members.unsettled]


# ── Against every body there is ───────────────────────────────────────────────────────────────
VOCABULARY = """\
sprog 1
regelbog "1" læst til 2026-01-01
kilde "vedtægten"
  titel "Vedtægten"
  rang lov
  citeres "vedtægten"
  i kraft fra 2020-01-01
organ "udvalg", bestemt "udvalget"
type "forening"
  organer "udvalg"
ordliste "rolle" (lukket)
  ord "læge", flertal "læger"
  ord "overlæge", flertal "overlæger", er "læge"
  ord "formand", flertal "formænd", kun én
ordliste "part" (lukket)
  ord "by"
  ord "land"
liste "organer" i forslag, hver "organ"
  felt "organ": tekst, hovedfelt
liste "medlemmer" i organ, hver "medlem", flertal "medlemmer"
  felt "rolle": ord fra "rolle", hovedfelt
  felt "antal": antal
  felt "udpeget af": ord fra "part"
ændring i "medlemmer"
  grund "Det er udvalgets egen sag."
  sætning "{led} sidder i {organ}."
  tilføj 1
  skriv "udpeget af" "udpeget af {ord}"
"""
SELECTIONS = [
    "medlemmer", "læger", "overlæger", "formænd", "medlemmer udpeget af by", "læger udpeget af land",
    "medlemmer, der ikke er læge", "medlemmer, der er overlæge, eller der er udpeget af land",
]  # fmt: skip
BOUNDS = ["mindst 1", "mindst 2", "højst 1", "præcis 1", "præcis 2", "ingen", "mellem 1 og 2"]
COUNTS = st.builds("{} {}".format, st.sampled_from(BOUNDS), st.sampled_from(SELECTIONS))
DIFFERENCES = st.sampled_from(["præcis 1 flere læger end formænd", "præcis 1 flere medlemmer end overlæger"])
ROWS = [
    {"rolle": role, "udpeget af": party}
    for role in ("læge", "overlæge", "formand")
    for party in ("by", "land")
]
MOST = 4


def rulebook_of(quantities: list[str]) -> Rulebook:
    norms = "".join(
        f'norm E-{number:02} "Norm {number}"\n  hjemmel vedtægten § {number}\n'
        f"  skal udvalget have {quantity}\n"
        '  ellers "Nej."\n  rettelse "Ret det."\n'
        for number, quantity in enumerate(quantities, 1)
    )
    with tempfile.TemporaryDirectory() as directory:
        (Path(directory) / "regler.regel").write_text(VOCABULARY + norms, encoding="utf-8")
        loading = load(Path(directory))
    assume(not loading.diagnostics)  # a rule book whose bounds contradict each other is refused
    assert loading.rulebook is not None
    return loading.rulebook


def meets_all(rulebook: Rulebook, rows: tuple[dict[str, str], ...]) -> bool:
    content = {
        "navn": "x",
        "type": "forening",
        "dato": "2022-01-01",
        "organer": {"udvalg": {"medlemmer": rows}},
    }
    document = read_document(json.dumps(content).encode(), "x.json")
    (draft,) = read_proposals(document, "x.json", rulebook.vocabulary, None, date(2022, 1, 1)).drafts
    found = check(draft, rulebook, DirectEvaluator(), single=True).findings
    return all(one.status is Status.SATISFIED for one in found)


@settings(max_examples=8)
@given(st.lists(COUNTS | DIFFERENCES, min_size=2, max_size=4, unique=True))
def test_no_body_that_meets_every_norm_is_smaller(quantities: list[str]) -> None:
    rulebook = rulebook_of(quantities)
    bodies = chain.from_iterable(combinations_with_replacement(ROWS, size) for size in range(MOST + 1))
    smallest = next((len(rows) for rows in bodies if meets_all(rulebook, rows)), None)
    begun = read_start(
        tree(None, [("navn", "x"), ("type", "forening"), ("dato", "2022-01-01")]),
        "x", rulebook.vocabulary, date(2022, 1, 1),
    )  # fmt: skip
    assert isinstance(begun, Start)

    total = numbers(rulebook, begun).get(("udvalg", "medlemmer"))

    if smallest is None:
        assert total is None or total.unmet or total.number > MOST
    elif smallest:
        assert total is not None
        assert (total.number, total.unmet) == (smallest, ())
    else:
        assert total is None


def test_one_is_told_in_the_singular(rulebook: Rulebook, start: Starter) -> None:
    found = numbers(
        rulebook, start("sundhedskoordinationsudvalg", "2022-03-01", kommuner=["Lemvig", "Struer"])
    )

    text = total_text(found["sundhedskoordinationsudvalg", "formandskab"], rulebook)

    assert text == "Formandskabet for sundhedskoordinationsudvalget: mindst 1 formandspost."
