"""Every draft that the examples and the goldens hold, judged once."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date

import pytest
from tests.cli.running import ROOT

from klyngelov.explaining.finding_explanation import FindingExplainer
from klyngelov.explaining.norm_explanation import NormExplainer
from klyngelov.judging.check import Result, check
from klyngelov.judging.law import law_on
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.matching.protocol import Matches
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import load_document

DRAFTS = sorted([*(ROOT / "examples").iterdir(), *(ROOT / "tests/goldens/proposals").iterdir()])


@dataclass(frozen=True)
class Judged:
    """A draft, how it was judged, and what explains it."""

    result: Result
    matches: Matches
    explainer: FindingExplainer


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    loading = open_rulebook()
    assert loading.rulebook is not None
    return loading.rulebook


@pytest.fixture(scope="session")
def judged(rulebook: Rulebook) -> list[Judged]:
    found = []
    for path in DRAFTS:
        document = load_document(str(path), io.BytesIO())
        reading = read_proposals(document, path.name, rulebook.vocabulary, None, date(2025, 3, 4))
        for draft in reading.drafts:
            evaluator = DirectEvaluator()
            matches = evaluator.match(
                law_on(rulebook, draft.proposal.body_type, draft.facts.day).queries, draft.facts
            )
            norms = NormExplainer(rulebook, draft.facts.day, None)
            explainer = FindingExplainer(rulebook, draft.facts, matches, norms)
            found.append(Judged(check(draft, rulebook, evaluator, single=True), matches, explainer))
    assert found
    return found
