"""A question settles what it is said to settle: the draft is answered for real and judged again."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cli.running import ROOT

from klyngelov.inquiry.ranking import Question, ranked_questions
from klyngelov.judging.check import Result, check
from klyngelov.judging.finding import Finding, Status
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import load_document, read_document

DRAFTS = sorted([*(ROOT / "examples").glob("*.yaml"), *(ROOT / "tests/goldens/proposals").glob("*.yaml")])
FLAWED = ROOT / "examples/goedstrup-fejl.yaml"


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    loading = open_rulebook()
    assert loading.rulebook is not None
    return loading.rulebook


def judged(rulebook: Rulebook, content: bytes) -> list[Result]:
    document = read_document(content, "forslag.yaml")
    reading = read_proposals(document, "forslag.yaml", rulebook.vocabulary, None, date(2025, 3, 4))
    assert reading.diagnostics == ()
    return [check(draft, rulebook, DirectEvaluator(), single=True) for draft in reading.drafts]


def unknown(result: Result) -> list[Finding]:
    return [one for one in result.findings if one.status is Status.UNKNOWN and not one.presumption]


@pytest.fixture(scope="module")
def flawed(rulebook: Rulebook) -> tuple[Question, ...]:
    """The questions of the example with mistakes."""
    (result,) = judged(rulebook, FLAWED.read_bytes())
    return ranked_questions(result, rulebook, unknown(result))


def question(questions: tuple[Question, ...], path: str) -> Question:
    return next(one for one in questions if one.need.path == path)


def still_open(rulebook: Rulebook, draft: dict[str, object], findings: tuple[Finding, ...]) -> set[str]:
    (result,) = judged(rulebook, yaml.safe_dump(draft, allow_unicode=True).encode())
    return {one.id for one in unknown(result)} & {one.id for one in findings}


def answered(*path: str | int, answer: object) -> dict[str, object]:
    """The flawed example with a value put in."""
    draft = yaml.safe_load(FLAWED.read_text(encoding="utf-8"))
    draft["dato"] = "2022-10-01"
    at = draft
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = answer
    found: dict[str, object] = draft
    return found


# ── What is promised holds ────────────────────────────────────────────────────────────────────
TASKS = (
    "konkrete løsninger", "kvalitet og omstilling", "opfølgning på mål", "forløbsmodeller",
    "praktiske udfordringer", "prioriterede initiativer", "nøgletal og data", "egne mål", "enkeltsager",
)  # fmt: skip


@given(tasks=st.sets(st.sampled_from(TASKS)))
@settings(max_examples=25, deadline=None)
def test_whatever_list_of_known_words_is_answered_settles_the_findings(
    rulebook: Rulebook, flawed: tuple[Question, ...], tasks: set[str]
) -> None:
    promised = question(flawed, "organer/fagligt strategisk niveau/opgaver")
    draft = answered("organer", "fagligt strategisk niveau", "opgaver", answer=sorted(tasks))

    assert len(promised.settles) == 7
    assert still_open(rulebook, draft, promised.settles) == set()


@pytest.mark.parametrize(
    "rows",
    [
        [{"rolle": "regionsrådsformand"}, {"rolle": "regionsrådsmedlem"}],
        [{"rolle": "regionsrådsformand", "antal": 2}],
    ],
    ids=["den ene er formanden", "begge"],
)
def test_who_a_wide_role_is_settles_whether_the_chair_is_there(
    rulebook: Rulebook, flawed: tuple[Question, ...], rows: list[dict[str, object]]
) -> None:
    promised = question(flawed, "organer/politisk niveau/medlemmer/0/rolle")
    draft = yaml.safe_load(FLAWED.read_text(encoding="utf-8"))
    draft["dato"] = "2022-10-01"
    members = draft["organer"]["politisk niveau"]["medlemmer"]
    draft["organer"]["politisk niveau"]["medlemmer"] = rows + members[1:]

    assert {one.norm.id for one in promised.settles} == {"L-08.formand", "B-06.formand"}
    assert still_open(rulebook, draft, promised.settles) == set()


@pytest.mark.parametrize(
    ("begins", "ends"),
    [("2022-01-01", "2025-12-31"), ("2026-01-01", "2029-12-31"), ("2020-01-01", "2024-01-01")],
)
def test_days_are_tried_on_both_sides_of_each_bound(
    rulebook: Rulebook, flawed: tuple[Question, ...], begins: str, ends: str
) -> None:
    promised = question(flawed, "organer/politisk niveau/funktionsperiode")
    term = {"fra": begins, "til": ends}
    draft = answered("organer", "politisk niveau", "funktionsperiode", answer=term)

    assert promised.tried > 1
    assert {one.norm.id for one in promised.settles} == {"B-17.periode"}
    assert still_open(rulebook, draft, promised.settles) == set()


def test_an_answer_that_leaves_a_finding_open_does_not_settle_it(
    rulebook: Rulebook, flawed: tuple[Question, ...]
) -> None:
    """One of three persons decides nothing yet unless the answer is no."""
    row = "organer/fagligt strategisk niveau/medlemmer/0/beslutningskompetence"
    promised = question(flawed, row)
    yes, no = (
        answered("organer", "fagligt strategisk niveau", "medlemmer", 0, "beslutningskompetence", answer=one)
        for one in ("ja", "nej")
    )

    assert (promised.settles, len(promised.may_settle)) == ((), 1)
    assert still_open(rulebook, yes, promised.may_settle)
    assert not still_open(rulebook, no, promised.may_settle)


# ── The order ─────────────────────────────────────────────────────────────────────────────────
@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: path.name)
def test_the_first_questions_are_the_first_of_them_all(rulebook: Rulebook, path: Path) -> None:
    """Trying can stop early without another outcome."""
    document = load_document(str(path), io.BytesIO())
    reading = read_proposals(document, path.name, rulebook.vocabulary, None, date(2025, 3, 4))
    for draft in reading.drafts:
        result = check(draft, rulebook, DirectEvaluator(), single=True)
        everything = ranked_questions(result, rulebook, unknown(result))
        weights = [one.weight for one in everything]

        assert weights == sorted(weights, reverse=True)
        for one in everything:
            assert set(one.settles) <= set(one.may_settle) <= set(one.bears_on)
        for most in (1, 3):
            first = ranked_questions(result, rulebook, unknown(result), most)
            assert [one.need for one in first] == [one.need for one in everything[:most]]
