"""What counts as an agreement, and what does not."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from klyngelov.judging.check import Result, check
from klyngelov.judging.finding import AgreementState, Finding, Status
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import read_document

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "goedstrup.yaml"
FOUR = EXAMPLE.read_text("utf-8").replace(
    "{rolle: regional repræsentant, antal: 2,", "{rolle: regional repræsentant, antal: 3,"
)


@pytest.mark.parametrize(
    ("agreement", "state"),
    [
        ("Aftale af 15. august 2022", AgreementState.DOCUMENTED),
        ("dette udkast", AgreementState.DOCUMENTED),
        ("nej", AgreementState.MISSING),
        ("ukendt", AgreementState.MISSING),
        ("ingen aftale endnu", AgreementState.MISSING),
        ("ingen", AgreementState.MISSING),
        ("Ikke aftalt", AgreementState.MISSING),
        ("?", AgreementState.MISSING),
        ("-", AgreementState.MISSING),
    ],
)
def test_a_no_is_no_agreement(agreement: str, state: AgreementState) -> None:
    found = of_norm(checked({"BEK 1248/2022 § 10, stk. 1, nr. 1": agreement}), "B-19")

    assert (found.status, found.agreement_state) == (Status.DEPARTS, state)


@pytest.mark.parametrize(
    "agreement",
    ["endnu ikke indgået", "Aftale afventes", "Der foreligger ikke nogen aftale", "ja", "Aftale er indgået"],
)
def test_what_shows_no_agreement_that_was_made_is_for_judgement(agreement: str) -> None:
    found = of_norm(checked({"BEK 1248/2022 § 10, stk. 1, nr. 1": agreement}), "B-19")

    assert (found.status, found.agreement_state) == (Status.JUDGEMENT, None)
    assert f"«{agreement}»" in found.message


@pytest.mark.parametrize(
    ("agreement", "status"),
    [
        ("Aftale med PLO af 1. september 2022", Status.DEPARTS),
        ("Aftale af 1. september 2022 efter PLO's tilslutning", Status.DEPARTS),
        ("Aftale mellem regionsråd og kommunalbestyrelser af 1. september 2022", Status.JUDGEMENT),
        ("Aftale af 1. september 2022, uden PLO", Status.JUDGEMENT),
        ("Aftale af 1. september 2022 (PLO ikke hørt)", Status.JUDGEMENT),
        ("Aftale af 1. september 2022 med plopperne", Status.JUDGEMENT),
    ],
)
def test_a_party_that_must_have_joined_is_named_as_having_joined(agreement: str, status: Status) -> None:
    others = FOUR.replace("{rolle: praktiserende læge, antal: 2, udpeget af: PLO}",
                          "{rolle: praktiserende læge, antal: 2, udpeget af: regionsrådet}", 1)  # fmt: skip
    found = of_norm(checked({"BEK 1248/2022 § 3, stk. 1, nr. 3": agreement}, others), "B-08.plo")

    assert found.status is status


@pytest.mark.parametrize(
    ("agreement", "told"),
    [("nej", "er der ingen aftale"), ("Aftale af 1. maj 2022", "fraviger ikke bestemmelsen")],
)
def test_an_agreement_that_excuses_nothing_is_told(agreement: str, told: str) -> None:
    cited = "BEK 1248/2022 § 3, stk. 1, nr. 3"
    (caveat,) = [one for one in checked({cited: agreement}).caveats if one.code == "record-without-effect"]

    assert caveat.message.startswith(f"Den aftalte fravigelse af «{cited}» (linje ")
    assert told in caveat.message


def test_an_agreement_that_a_judgement_has_let_pass_is_not_said_to_excuse_nothing() -> None:
    judged = {"bestemmelse": "B-19", "resultat": "opfyldt", "begrundelse": "Set.", "af": "J"}
    text = f"{FOUR}vurderinger: [{json.dumps({**judged, 'dato': '2022-09-20'})}]\n"
    result = checked({"BEK 1248/2022 § 10, stk. 1, nr. 1": "Aftale af 1. maj om ikke at være tre"}, text)

    assert of_norm(result, "B-19").judgement is not None
    assert [one.message for one in result.caveats if one.code == "record-without-effect"] == []


def test_of_two_agreements_on_one_default_the_second_is_told() -> None:
    whole, part = "BEK 1248/2022 § 10, stk. 1", "BEK 1248/2022 § 10, stk. 1, nr. 1"
    result = checked({whole: "Aftale af 1. maj 2022", part: "Aftale af 2. maj 2022"})
    (caveat,) = [one for one in result.caveats if one.code == "record-without-effect"]

    assert caveat.message.startswith(f"Den aftalte fravigelse af «{part}» (linje ")
    assert "en anden aftale om det samme (linje " in caveat.message


def checked(agreements: dict[str, str], draft: str = FOUR) -> Result:
    """The example with four regional representatives and agreed departures, checked."""
    rulebook = open_rulebook().rulebook
    assert rulebook is not None
    made = [{"bestemmelse": cited, "aftale": words} for cited, words in agreements.items()]
    cited = f"aftalte fravigelser: {json.dumps(made, ensure_ascii=False)}\n"
    document = read_document((draft + cited).encode(), "a.yaml")
    reading = read_proposals(document, "a.yaml", rulebook.vocabulary, None, date(2022, 10, 1))
    return check(reading.drafts[0], rulebook, DirectEvaluator(), single=True)


def of_norm(result: Result, norm: str) -> Finding:
    (found,) = [one for one in result.findings if one.norm.id == norm]
    return found


@pytest.mark.parametrize(
    ("cited", "excused"),
    [
        ("§ 10 stk 1 nr 1", {"B-19"}),
        ("§ 10, første stykke, nummer 2", {"B-20"}),
        ("§ 10, Stk. 1", {"B-19", "B-20", "B-21.antal"}),
        ("§ 10, stk. 1, nr. 1 og 3", {"B-19", "B-21.antal"}),
        ("§ 10, nr. 1", set()),
    ],
)
def test_an_agreement_reaches_no_further_than_it_says(cited: str, excused: set[str]) -> None:
    """However it is spelt, an agreement on one number does not excuse another."""
    rulebook = open_rulebook().rulebook
    assert rulebook is not None
    text = (
        "navn: S\ntype: sundhedsklynge\ndato: 2022-10-01\nkommuner: [Lemvig]\norganer:\n"
        "  fagligt strategisk niveau:\n    medlemmer:\n"
        "      - {rolle: regional repræsentant, antal: 2, område: somatik}\n"
        "      - {rolle: kommunal repræsentant, kommune: Lemvig, antal: 3}\n"
        "      - praktiserende læge\n"
        f'aftalte fravigelser: [{{bestemmelse: "BEK 1248/2022 {cited}", aftale: Aftale af 15. august}}]\n'
    )
    reading = read_proposals(
        read_document(text.encode(), "a.yaml"), "a.yaml", rulebook.vocabulary, None, date(2022, 10, 1)
    )
    findings = check(reading.drafts[0], rulebook, DirectEvaluator(), single=True).findings

    documented = {one.norm.id for one in findings if one.agreement_state is AgreementState.DOCUMENTED}
    assert documented & {"B-19", "B-20", "B-21.antal"} == excused
