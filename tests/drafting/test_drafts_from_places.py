"""What is drafted from the places alone: the region, the council, and who has a seat there."""

from __future__ import annotations

from datetime import date
from functools import cache

from klyngelov.drafting.body import Body
from klyngelov.drafting.composing import compose
from klyngelov.drafting.settled import settled
from klyngelov.drafting.start import Start, read_start
from klyngelov.judging.check import check
from klyngelov.judging.finding import Status
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.reading import read_document
from klyngelov.reporting.draft_yaml import draft_yaml

GOEDSTRUP = ["Herning", "Holstebro", "Ikast-Brande", "Lemvig", "Ringkøbing-Skjern", "Struer"]
TODAY = date(2026, 1, 1)

VESTJYLLAND = [
    "{navn: Herning, indbyggere: 89000}",
    *(f"{{navn: {one}, indbyggere: 40000}}" for one in GOEDSTRUP[1:]),
]


HOVEDSTADEN = ["København", "Frederiksberg", "Bornholm"]
OPEN = (Status.VIOLATED, Status.JUDGEMENT)


@cache
def from_text(rulebook: Rulebook, text: str) -> Body:
    """The body that a text begins; drafting a council takes seconds, and several tests look at the same."""
    root = read_document(text.encode(), "udkast.yaml").root
    assert root is not None
    begun = read_start(root, "udkast.yaml", rulebook.vocabulary, TODAY)
    assert isinstance(begun, Start), begun.diagnostics
    return compose(rulebook, settled(begun, rulebook, TODAY), DirectEvaluator())


def council(places: list[str]) -> str:
    return f"navn: Råd\ntype: sundhedsråd\ndato: 2027-01-15\nkommuner: [{', '.join(places)}]\n"


def test_the_places_settle_the_region_and_the_council(rulebook: Rulebook) -> None:
    body = from_text(rulebook, council(GOEDSTRUP))

    facts = body.start.draft.facts
    assert [record.label for record in facts.of(None, "region").records] == ["Region Midtjylland"]
    assert [record.label for record in facts.of(None, "sundhedsråd").records] == ["Vestjylland"]


def test_some_of_the_places_are_a_council_that_is_not_whole(rulebook: Rulebook) -> None:
    """The order names six municipalities; two of them break it, whether the council is named or not."""
    body = from_text(rulebook, council(GOEDSTRUP[:2]))

    facts = body.start.draft.facts
    assert facts.of(None, "region").stated
    assert [record.label for record in facts.of(None, "sundhedsråd").records] == ["Vestjylland"]
    found = check(body.start.draft, rulebook, DirectEvaluator(), single=True).findings
    assert "R-18.vestjylland" in {one.norm.id for one in found if one.status is Status.VIOLATED}


def test_a_body_may_belong_to_another_region_than_its_places_do_yet(rulebook: Rulebook) -> None:
    """Overgangsloven § 78: the councils of Østdanmark are its own, a year before the region is there."""
    text = f"type: forberedende sundhedsråd\ndato: 2026-03-01\nkommuner: [{', '.join(HOVEDSTADEN)}]\n"
    body = from_text(rulebook, f"navn: Råd\n{text}")
    named = from_text(rulebook, f"navn: Råd\n{text}region: Region Hovedstaden\n")

    regions = [one.start.draft.facts.of(None, "region").records[0].label for one in (body, named)]
    assert regions == ["Region Østdanmark", "Region Hovedstaden"]  # what the user states stays
    assert "T-03.østdanmark" not in {one.norm.id for one in body.result.findings if one.status in OPEN}
    assert "T-03.østdanmark" in {one.norm.id for one in named.result.findings if one.status in OPEN}


def test_what_any_of_two_organisations_may_see_to_binds_neither(rulebook: Rulebook) -> None:
    """BEK 1248/2022 § 25, stk. 4: the two see to it together that both kinds of patients are represented."""
    body = from_text(rulebook, "navn: U\ntype: patientinddragelsesudvalg\ndato: 2022-10-01\n")
    (section,) = [one for one in body.sections if one.place[1] == "medlemmer"]
    stating = [line for line in section.lines if line.row.stating("område") is not None]
    assert stating
    assert all(line.movable == ("område",) for line in stating)
    cluster = "navn: K\ntype: sundhedsklynge\ndato: 2022-10-01\nkommuner: [Herning, Struer]\n"
    lines = [line for one in from_text(rulebook, cluster).sections for line in one.lines]
    assert [line for line in lines if line.movable] == []  # there it is one of the region's


def test_the_choice_of_office_stands_as_a_choice(rulebook: Rulebook) -> None:
    text = draft_yaml(from_text(rulebook, council(VESTJYLLAND)), rulebook)

    assert "      - {rolle: borgmester, kommune: Lemvig}\n      # Eller:\n" in text
    assert "# - {rolle: udvalgsformand, kommune: Lemvig, udvalgets andel: hovedparten}" in text
    assert "# - {rolle: udvalgsformand, kommune: Herning, udvalgets andel: helt eller delvis}" in text


def test_where_the_seats_are_not_known_no_office_is_offered_for_them(rulebook: Rulebook) -> None:
    text = draft_yaml(from_text(rulebook, council(GOEDSTRUP)), rulebook)

    assert "rolle: udvalgsformand" not in text
    # But nobody is to believe that there is no choice.
    assert text.count("Om en anden kan have pladsen i stedet, afhænger af det, der ikke er oplyst.") == 1


def test_where_all_is_known_nothing_is_said_to_be_unsettled(rulebook: Rulebook) -> None:
    assert "afhænger af" not in draft_yaml(from_text(rulebook, council(VESTJYLLAND)), rulebook)


def test_there_is_a_deputy_for_each_member_there_is(rulebook: Rulebook) -> None:
    """How many members a municipality has is not known where its inhabitants are not."""
    for places, deputies in ((GOEDSTRUP, 6), (VESTJYLLAND, 7)):
        body = from_text(rulebook, council(places))
        (section,) = [one for one in body.sections if one.place[1] == "stedfortrædere"]
        assert sum(line.count for line in section.lines) == deputies


def test_who_chairs_is_said_where_the_law_says_it(rulebook: Rulebook) -> None:
    text = draft_yaml(from_text(rulebook, council(VESTJYLLAND)), rulebook)

    assert "- {rolle: regionsrådsmedlem, post: formand}" in text
    assert "- {rolle: regionsrådsmedlem, post: næstformand}" in text


def test_an_office_is_called_what_the_law_calls_it(rulebook: Rulebook) -> None:
    """A title counts as the office it stands for, but is not the law's word."""
    aarhus = "{navn: Aarhus, indbyggere: 367000, styreform: magistrat}"

    text = draft_yaml(from_text(rulebook, council([aarhus])), rulebook)

    assert "rolle: magistratsmedlem, kommune: Aarhus" in text
    assert "rolle: fagborgmester" not in text
