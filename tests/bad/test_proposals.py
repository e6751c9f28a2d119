"""Each fault in a proposal, with the whole of what ``klyngelov check`` says of it.

A case is a file named after the code of its fault (with a suffix after ``--`` where a code has several); those
whose names begin with ``several-`` hold more than one fault.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests.cli.running import run, use_two_evaluators
from tests.golden import same_as

CASES = sorted((Path(__file__).parent / "proposals").glob("*.yaml"))

DEFECTS = {
    "not-a-text--name": "what is stated wrongly is also said to be missing",
    "several-entries": "an entry that is left out shifts the places of those after it",
    "several-organs": "the type is not known where another field of the frame is faulty",
    "unknown-reference": "the names are shown folded, not as written",
}
"""Cases whose expected text is what should be said, and is not yet."""


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).parent / "proposals")
    use_two_evaluators(monkeypatch)


def expected_to_fail(case: Path) -> list[pytest.MarkDecorator]:
    reason = DEFECTS.get(case.stem)
    return [pytest.mark.xfail(reason=reason)] if reason else []


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=case.stem, marks=expected_to_fail(case)) for case in CASES]
)
def test_a_fault_in_a_proposal_is_told(case: Path) -> None:
    ran = run("check", case.name)

    assert (ran.code, ran.err) == (2, "")
    if case.stem in DEFECTS:  # never written anew from what is wrong
        assert ran.out == case.with_suffix(".out").read_text(encoding="utf-8")
    same_as(case.with_suffix(".out"), ran.out)


@cache
def diagnostics(case: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("check", case.name, "--format", "json").out)["diagnostics"]
    return found


SAID_TO_BE_MISSING_TOO = "not-a-text--name"


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(
            case, id=case.stem, marks=expected_to_fail(case) if case.stem == SAID_TO_BE_MISSING_TOO else []
        )
        for case in CASES
        if not case.stem.startswith("several-")
    ],
)
def test_a_case_has_the_fault_it_is_named_after_and_no_other(case: Path) -> None:
    assert {fault["code"] for fault in diagnostics(case)} == {case.stem.split("--")[0]}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_faults_stand_once_each_in_the_order_of_the_file(case: Path) -> None:
    told = [(fault["line"], fault["column"], fault["code"], fault["message"]) for fault in diagnostics(case)]

    assert told == sorted(set(told))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_every_message_is_a_danish_sentence_that_a_console_can_show(case: Path) -> None:
    for fault in diagnostics(case):
        message = fault["message"]
        message.encode("cp1252")
        assert message[-1] in ".?"
        assert message[0].isupper() or message[0] == "«"
        assert not any(word in message.split() for word in ("the", "is", "not", "should", "value", "input"))


FRAME = "navn: a\ntype: sundhedsklynge\ndato: 2022-10-01\n"


@pytest.mark.parametrize(
    ("rest", "line", "column"),
    [
        pytest.param(
            "organer:\n  politisk niveau: {møder: {om året: 2}}\n  det politiske niveau: {møder: {om året: 1}}\n",
            6,
            3,
            id="an organ under two of its names",
            marks=pytest.mark.xfail(reason="the second silently takes the place of the first"),
        ),
        pytest.param(
            "organer: {politisk niveau: {møder: {afholdt: [2021-03-01, 2021-03-01]}}}\n",
            4,
            59,
            id="a day that stands twice",
            marks=pytest.mark.xfail(reason="counts as two meetings"),
        ),
        pytest.param(
            "organer: {politisk niveau: {funktionsperiode: {fra: 2025-01-01, til: 2022-01-01}}}\n",
            4,
            70,
            id="a period that ends before it begins",
            marks=pytest.mark.xfail(reason="not looked for"),
        ),
        pytest.param(
            "vurderinger: [{bestemmelse: B-23.2, organ: fagligt niveu, resultat: opfyldt, begrundelse: a, af: b,"
            " dato: 2022-09-20}]\n",
            4,
            44,
            id="a judgement of an organ that is nearly right",
            marks=pytest.mark.xfail(reason="the judgement silently has no effect"),
        ),
        pytest.param(
            "vurderinger: [{bestemmelse: BEK 1248/2022 § 99, resultat: opfyldt, begrundelse: a, af: b,"
            " dato: 2022-09-20}]\n",
            4,
            29,
            id="a judgement of a provision that no norm has",
            marks=pytest.mark.xfail(reason="the judgement silently has no effect"),
        ),
        pytest.param(
            "aftalte fravigelser: [{bestemmelse: BEK 1248/2022 § 99, aftale: a}]\n",
            4,
            37,
            id="an agreement on a provision that no norm has",
            marks=pytest.mark.xfail(reason="the agreement silently has no effect"),
        ),
    ],
)
def test_what_would_be_lost_without_a_word_is_told(rest: str, line: int, column: int) -> None:
    """Whether as a fault or as a notice: it stands in the report, with its place."""
    report = json.loads(run("check", "-", "--format", "json", stdin=(FRAME + rest).encode()).out)
    told = [*report["diagnostics"], *(notice for one in report["results"] for notice in one["notices"])]

    assert (line, column) in [(one["line"], one["column"]) for one in told]
