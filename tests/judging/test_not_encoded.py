"""A kind of body that no norm is about: the answer says so first, and never that nothing was found."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from klyngelov.judging.check import check
from klyngelov.lawbook.loading import load
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import read_document
from klyngelov.reporting.conclusion import conclusion

VOCABULARY = Path(__file__).parents[1] / "bad" / "vocabulary"
DRAFT = "navn: Foreningen\ntype: forening\ndato: 2022-10-01\n"


def test_the_answer_says_that_nothing_is_encoded(tmp_path: Path) -> None:
    rules = tmp_path / "regler"
    shutil.copytree(VOCABULARY, rules)
    rulebook = load(rules).rulebook
    assert rulebook is not None
    document = read_document(DRAFT.encode(), "udkast.yaml")
    (draft,) = read_proposals(document, "udkast.yaml", rulebook.vocabulary, None, date(2022, 10, 1)).drafts

    result = check(draft, rulebook, DirectEvaluator(), single=False)

    assert [caveat.code for caveat in result.caveats] == ["not-encoded"]
    assert not result.binding
    assert conclusion(result)[0] == (
        "Reglerne om forening er ikke kodet i denne regelbog, så forslaget er ikke bedømt efter dem."
    )
