"""Recorded judgements: which of several governs, and what is said of one that settles nothing."""

from __future__ import annotations

from typing import Any

import pytest
from tests.judging.conftest import Reader

from klyngelov.judging.check import Result, check
from klyngelov.judging.finding import Finding, Status
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator

DAY = "2022-12-01"
OPEN = "BEK 1248/2022 § 10, stk. 3"
LEVEL = "fagligt strategisk niveau"


@pytest.fixture
def judged(draft: Reader, rulebook: Rulebook):
    """A cluster's draft with some judgements, checked."""

    def judge(*made: dict[str, Any], **more: Any) -> Result:
        organs = {
            "politisk niveau": {"møder": {"om året": 2}},
            LEVEL: {"medlemmer": [{"rolle": "regional repræsentant", "antal": 3, **more}]},
        }
        content = {"organer": organs, "vurderinger": list(made)}
        return check(draft(content, DAY), rulebook, DirectEvaluator(), single=True)

    return judge


def made(result: str, day: str, provision: str = OPEN, **more: str) -> dict[str, str]:
    own = {"bestemmelse": provision, "resultat": result, "begrundelse": "Set efter.", "dato": day}
    return {"af": "Juridisk afdeling", **own, **more}


def of(result: Result, norm: str) -> Finding:
    (found,) = [one for one in result.findings if one.norm.id == norm]
    return found


YES, NO = made("opfyldt", "2022-09-20", af="J"), made("ikke opfyldt", "2022-11-25", af="K")


def test_a_judgement_states_no_fact_that_the_draft_refutes(draft: Reader, rulebook: Rulebook) -> None:
    """The chairman of the regional council is a member of it; whether that is enough is for judgement."""
    chairman = {"rolle": "regionsrådsformand", "andre hverv": []}
    content = {
        "organer": {"politisk niveau": {"medlemmer": [chairman]}},
        "vurderinger": [made("ikke opfyldt", "2022-11-25", "L-08.regionsråd")],
    }
    found = of(check(draft(content, DAY), rulebook, DirectEvaluator(), single=True), "L-08.regionsråd")

    assert found.status is Status.VIOLATED
    assert found.message.startswith("Det er vurderet, at dette ikke er opfyldt: ")
    assert found.remedy == "Ret det, vurderingen peger på, og vurdér det på ny."


@pytest.mark.parametrize("order", [(YES, NO), (NO, YES)])
def test_the_latest_judgement_governs_wherever_it_stands(order: tuple[dict[str, str], ...], judged) -> None:
    found = of(judged(*order), "B-23.2")

    assert found.status is Status.VIOLATED
    assert found.judgement is not None
    assert found.judgement.by == "K"
    assert found.remark is not None
    assert found.remark.startswith("Træder i stedet for: opfyldt efter J, 20. september 2022 (linje ")


def test_two_of_one_day_that_differ_settle_nothing(judged) -> None:
    result = judged(YES, {**NO, "dato": "2022-09-20"})
    found = of(result, "B-23.2")

    assert (found.status, found.judgement) == (Status.JUDGEMENT, None)
    assert "der ikke er enige: opfyldt efter J" in found.message
    assert not [one for one in result.caveats if one.code == "record-without-effect"]


def test_of_one_day_the_one_that_names_the_organ_governs(judged) -> None:
    found = of(judged(YES, {**NO, "dato": "2022-09-20", "organ": LEVEL}), "B-23.2")

    assert found.status is Status.VIOLATED


def test_what_was_to_be_judged_is_no_remark_once_it_is(judged) -> None:
    found = of(judged(YES), "B-23.2")

    assert (found.status, found.remark) == (Status.SATISFIED, None)


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (made("opfyldt", "2022-09-20", "BEK 1248/2022 § 6, stk. 2"), "udfaldet følger af det oplyste (B-13)"),
        (made("opfyldt", "2022-09-20", OPEN, organ="politisk niveau"), f"bestemmelsen er bedømt for {LEVEL}"),
        (made("opfyldt", "2022-09-20", "sundhedsloven § 203, stk. 5, 1. pkt."), "bestemmelsen er uafklaret"),
        (made("opfyldt", "2022-09-20", "B-05"), "bestemmelsen er ikke noget, som et forslag kan"),
    ],
)
def test_a_judgement_that_changes_nothing_is_told(one: dict[str, str], why: str, judged) -> None:
    (caveat,) = [one for one in judged(one).caveats if one.code == "record-without-effect"]

    assert why in caveat.message
    assert caveat.position is not None


def test_a_source_without_a_provision_is_told(judged) -> None:
    caveats = judged(made("opfyldt", "2022-09-20", "BEK 1248/2022")).caveats

    assert any("henvisningen nævner ingen bestemmelse i kilden" in one.message for one in caveats)


@pytest.mark.parametrize(
    ("result", "status"), [("opfyldt", Status.SATISFIED), ("ikke opfyldt", Status.VIOLATED)]
)
def test_what_is_itself_a_standard_is_settled_by_a_judgement(result: str, status: Status, judged) -> None:
    assert of(judged(), "A-07.indsigt").status is Status.UNKNOWN
    assert of(judged(made(result, "2022-09-20", "A-07.indsigt")), "A-07.indsigt").status is status


def test_a_source_that_has_no_provisions_is_cited_as_a_whole(judged) -> None:
    result = judged(made("opfyldt", "2022-09-20", "aftalen af 11. juni 2021"))

    assert of(result, "A-07.indsigt").status is Status.SATISFIED
    assert not [one for one in result.caveats if one.code in ("citation-unknown", "record-without-effect")]


def test_a_stated_fact_is_not_settled_by_a_judgement(judged) -> None:
    result = judged(made("opfyldt", "2022-09-20", "A-07.indsigt"), **{"driftsmæssig indsigt": "nej"})

    assert of(result, "A-07.indsigt").status is Status.VIOLATED
    assert [one.code for one in result.caveats if one.code == "record-without-effect"]


def test_an_id_that_is_only_begun_is_guessed(judged) -> None:
    (caveat,) = [one for one in judged(made("opfyldt", "2022-11-25", "B-23")).caveats if one.position]

    assert caveat.code == "citation-unknown"
    assert caveat.message.endswith("Mente du «B-23.1»?")


def test_all_that_is_said_of_an_organ_that_is_not_there_is_told(draft: Reader) -> None:
    level = {"findes": "nej", "forretningsorden": {"fastsættes af": "formandskabet"}, "møder": {"om året": 2}}
    (notice,) = draft({"organer": {"politisk niveau": level}}, DAY).proposal.notices

    assert "så «forretningsorden» og «møder» bruges ikke" in notice.message
