"""Each fault in a proposal, with the whole of what ``klyngelov check`` says of it.

A case is a file named after the code of its fault (with a suffix after ``--`` where a code has several);
those whose names begin with ``several-`` hold more than one fault.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests.cli.running import run, use_two_evaluators
from tests.golden import same_as

CASES = sorted((Path(__file__).parent / "proposals").glob("*.yaml"))


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).parent / "proposals")
    use_two_evaluators(monkeypatch)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_fault_in_a_proposal_is_told(case: Path) -> None:
    ran = run("check", case.name)

    assert (ran.code, ran.err) == (2, "")
    # The receipt names the rule book and the result by hashes that follow the rules.
    same_as(case.with_suffix(".out"), re.sub(r"\b[0-9a-f]{64}\b", "[sha256]", ran.out))


@cache
def diagnostics(case: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("check", case.name, "--format", "json").out)["diagnostics"]
    return found


@pytest.mark.parametrize(
    "case", [case for case in CASES if not case.stem.startswith("several-")], ids=lambda case: case.stem
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
            "organer:\n  politisk niveau: {møder: {om året: 2}}\n"
            "  det politiske niveau: {møder: {om året: 1}}\n",
            6,
            3,
            id="an organ under two of its names",
        ),
        pytest.param(
            "organer: {politisk niveau: {møder: {afholdt: [2021-03-01, 2021-03-01]}}}\n",
            4,
            59,
            id="a day that stands twice",
        ),
        pytest.param(
            "organer: {politisk niveau: {funktionsperiode: {fra: 2025-01-01, til: 2022-01-01}}}\n",
            4,
            70,
            id="a period that ends before it begins",
        ),
        pytest.param(
            "vurderinger: [{bestemmelse: B-23.2, organ: fagligt niveu, resultat: opfyldt, begrundelse: a,"
            " af: b, dato: 2022-09-20}]\n",
            4,
            44,
            id="a judgement of an organ that is nearly right",
        ),
        pytest.param(
            "vurderinger: [{bestemmelse: BEK 1248/2022 § 99, resultat: opfyldt, begrundelse: a, af: b,"
            " dato: 2022-09-20}]\n",
            4,
            29,
            id="a judgement of a provision that no norm has",
        ),
        pytest.param(
            "aftalte fravigelser: [{bestemmelse: BEK 1248/2022 § 99, aftale: a}]\n",
            4,
            37,
            id="an agreement on a provision that no norm has",
        ),
    ],
)
def test_what_would_be_lost_without_a_word_is_told(rest: str, line: int, column: int) -> None:
    """Whether as a fault or as a caveat: it stands in the report, with its place."""
    report = json.loads(run("check", "-", "--format", "json", stdin=(FRAME + rest).encode()).out)
    caveats = [caveat["location"] for one in report["results"] for caveat in one["caveats"]]
    told = [*report["diagnostics"], *filter(None, caveats)]

    assert (line, column) in [(one["line"], one["column"]) for one in told]
