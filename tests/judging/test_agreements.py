"""What counts as an agreement, and what does not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from klyngelov.judging.check import check
from klyngelov.judging.finding import AgreementState, Status
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
    ],
)
def test_a_no_is_no_agreement(agreement: str, state: AgreementState) -> None:
    rulebook = open_rulebook().rulebook
    assert rulebook is not None
    cited = (
        f'aftalte fravigelser: [{{bestemmelse: "BEK 1248/2022 § 10, stk. 1, nr. 1", aftale: {agreement}}}]\n'
    )
    document = read_document((FOUR + cited).encode(), "a.yaml")
    draft = read_proposals(document, "a.yaml", rulebook.vocabulary, None, date(2022, 10, 1)).drafts[0]

    findings = check(draft, rulebook, DirectEvaluator(), single=True).findings

    (found,) = [one for one in findings if one.norm.id == "B-19"]
    assert (found.status, found.agreement_state) == (Status.DEPARTS, state)


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
