"""The hash of the facts a judgement rests on changes with the facts, and with nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from klyngelov.judging.basis import basis_hash
from klyngelov.judging.check import check
from klyngelov.judging.counting import Counter
from klyngelov.judging.law import law_on
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import read_document

DRAFT = """\
navn: En klynge
type: sundhedsklynge
kommuner: [Lemvig, Struer]
organer:
  politisk niveau:
    medlemmer:
      - {rolle: regionsrådsformand}
      - {rolle: borgmester, kommune: Lemvig}
      - {rolle: borgmester, kommune: Struer}
    opgaver: [egne mål, sætte retning]
"""
NORM, OPEN = "L-08.regionsråd", "B-23.2"


def hashed(rulebook: Rulebook, text: str, norm: str, day: str = "2022-10-01") -> str:
    reading = read_proposals(
        read_document(text.encode(), "a.yaml"),
        "a.yaml",
        rulebook.vocabulary,
        date.fromisoformat(day),
        date.today(),
    )
    result = check(reading.drafts[0], rulebook, DirectEvaluator(), single=True)
    (found,) = {one.basis_hash for one in result.findings if one.norm.id == norm}
    assert found is not None
    return found


def changed(before: str, after: str) -> str:
    assert before in DRAFT
    return DRAFT.replace(before, after)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"# En kommentar\n\n{DRAFT}", id="comments and lines"),
        pytest.param(changed("[Lemvig, Struer]", "[Struer, Lemvig]"), id="the order of entries"),
        pytest.param(
            changed(
                "      - {rolle: borgmester, kommune: Lemvig}\n      - {rolle: borgmester, kommune: Struer}",
                "      - {kommune: Struer, rolle: borgmester}\n      - {rolle: borgmester, kommune: Lemvig}",
            ),
            id="the order of fields",
        ),
        pytest.param(changed("rolle: regionsrådsformand", "rolle: Regionsrådsformand"), id="a spelling"),
        pytest.param(
            changed("kommune: Struer}", "kommune: Struer}\n      - {rolle: andet}"), id="another role"
        ),
    ],
)
def test_it_stays(rulebook: Rulebook, text: str) -> None:
    assert hashed(rulebook, text, NORM) == hashed(rulebook, DRAFT, NORM)


def test_it_stays_from_day_to_day(rulebook: Rulebook) -> None:
    assert hashed(rulebook, DRAFT, NORM, "2024-03-01") == hashed(rulebook, DRAFT, NORM)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(changed("regionsrådsformand}", "regionsrådsformand, navn: Anna Krogh}"), id="who it is"),
        pytest.param(changed("regionsrådsformand", "regionsrådsmedlem"), id="which office"),
    ],
)
def test_it_changes(rulebook: Rulebook, text: str) -> None:
    assert hashed(rulebook, text, NORM) != hashed(rulebook, DRAFT, NORM)


def test_what_is_left_wholly_to_a_person_rests_on_all_that_is_said_of_the_organ(rulebook: Rulebook) -> None:
    text = DRAFT.replace("politisk niveau", "fagligt strategisk niveau")
    more = text.replace("sætte retning]", "sætte retning, nøgletal og data]")

    assert hashed(rulebook, more, OPEN) != hashed(rulebook, text, OPEN)


def test_each_norm_has_its_own(rulebook: Rulebook) -> None:
    assert hashed(rulebook, DRAFT, NORM) != hashed(rulebook, DRAFT, "B-04.4.ramme")


def test_of_all_entries_together_it_rests_on_them_all(rulebook: Rulebook) -> None:
    """No answer is given for nobody, so asking for it would end the run."""
    draft = read_proposals(
        read_document(DRAFT.encode(), "a.yaml"),
        "a.yaml",
        rulebook.vocabulary,
        date(2022, 10, 1),
        date.today(),
    ).drafts[0]
    law = law_on(rulebook, "sundhedsklynge", date(2022, 10, 1))
    bearing = next(one for one in law.bearings if one.norm.id == "L-08.borgmestre")
    matches = DirectEvaluator().match(law.queries, draft.facts)
    counter = Counter(rulebook.vocabulary, draft.facts, matches)

    together = basis_hash(replace(bearing, part="i alt"), counter)

    assert together != basis_hash(bearing.at("Lemvig"), counter)
