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
