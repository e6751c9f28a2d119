"""What a run of ``check`` comes to, and which of several outcomes weighs most."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from tests.cli.running import run, use_two_evaluators

from klyngelov.cli import session
from klyngelov.lawbook.formula import Query
from klyngelov.matching.comparing import BothEvaluators
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.matching.protocol import Matches
from klyngelov.proposal.facts import Facts

DISPUTED = date(2022, 10, 2)
"""The day on which the second evaluator of these tests is wrong."""


class WrongOnOneDay:
    """An evaluator that finds nothing in drafts of one day."""

    name = "wrong"

    def match(self, queries: Sequence[Query], facts: Facts) -> Matches:
        answers = DirectEvaluator().match(queries, facts)
        return {query: {} for query in answers} if facts.day == DISPUTED else answers


CLEAN = "examples/goedstrup.yaml"
BREACH = "examples/goedstrup-fejl.yaml"


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[int, str]:
    """A file for each exit code, and evaluators that disagree on one of them."""
    evaluators = BothEvaluators(DirectEvaluator(), WrongOnOneDay())
    monkeypatch.setattr(session, "evaluator", lambda _: evaluators)
    clean = Path(CLEAN).read_text(encoding="utf-8")
    assert "dato: 2022-10-01" in clean
    disputed, early = tmp_path / "disputed.yaml", tmp_path / "early.yaml"
    disputed.write_text(clean.replace("dato: 2022-10-01", f"dato: {DISPUTED}"), encoding="utf-8")
    early.write_text(clean.replace("dato: 2022-10-01", "dato: 1999-01-01"), encoding="utf-8")
    return {0: CLEAN, 1: BREACH, 2: str(tmp_path / "missing.yaml"), 3: str(disputed), 4: str(early)}


@pytest.mark.parametrize("code", range(5))
def test_each_code(code: int, files: dict[int, str]) -> None:
    assert run("check", files[code]).code == code


HEAVIEST_FIRST = (3, 2, 1, 4, 0)


@pytest.mark.parametrize(
    "codes", [codes for size in (2, 5) for codes in combinations(range(5), size)], ids=str
)
def test_the_heaviest_outcome_counts_and_what_can_be_read_is_reported(
    codes: tuple[int, ...], files: dict[int, str]
) -> None:
    ran = run("check", *(files[code] for code in codes), "--format", "json")
    report = json.loads(ran.out)

    assert ran.code == next(code for code in HEAVIEST_FIRST if code in codes)
    judged = [files[code] for code in codes if code not in (2, 3)]
    assert [result["proposal"]["file"] for result in report["results"]] == judged
    assert {fault["code"] for fault in report["diagnostics"]} == {
        {2: "file-missing", 3: "evaluators-disagree"}[code] for code in codes if code in (2, 3)
    }


def test_the_order_of_the_files_changes_nothing(files: dict[int, str]) -> None:
    assert run("check", *files.values()).code == run("check", *reversed(files.values())).code == 3


def test_where_the_evaluators_disagree_no_result_is_given(files: dict[int, str]) -> None:
    ran = run("check", files[3])

    assert "svarer forskelligt på" in ran.out
    assert "Konklusion" not in ran.out
    assert ran.err == ""


@pytest.mark.parametrize(
    ("file", "fail_on", "code"),
    [
        (CLEAN, "error", 0),
        (CLEAN, "warning", 1),
        (CLEAN, "note", 1),
        (BREACH, "error", 1),
        ("examples/goedstrup-aftale-2021.yaml", "warning", 4),
        ("examples/goedstrup-aftale-2021.yaml", "note", 1),
    ],
)
def test_fail_on_says_how_light_a_finding_may_be_to_count(
    file: str, fail_on: str, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_two_evaluators(monkeypatch)

    assert run("check", file, "--fail-on", fail_on).code == code


def test_rules_that_cannot_be_read_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.regel").write_text('sprog 1\norgan "råd"\n', encoding="utf-8")
    monkeypatch.setattr("klyngelov.lawbook.open_rulebook.rules_directory", lambda: tmp_path)

    ran = run("check", CLEAN)
    assert (ran.code, ran.err) == (2, "")
    assert "x.regel, linje 2, kolonne 7:\n  Organet «råd» mangler «bestemt»." in ran.out

    report = json.loads(run("check", CLEAN, "--format", "json").out)
    assert (report["rulebook"], report["results"]) == (None, [])
    assert [fault["code"] for fault in report["diagnostics"]] == ["rule-no-definite"]


def test_one_that_is_interrupted_ends_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(session.Session, "check", interrupt)

    ran = run("check", CLEAN)
    assert (ran.code, ran.out, ran.err) == (130, "", "")


def test_one_that_is_interrupted_while_the_command_is_loaded_ends_without_a_word() -> None:
    """As by Ctrl-C at once."""
    script = """
import sys
from klyngelov.__main__ import run

class Interrupting:
    def find_spec(self, name, *_):
        if name == "klyngelov.cli.main":
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupting())
run()
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, timeout=60)

    assert (ran.returncode, ran.stdout, ran.stderr) == (130, b"", b"")
