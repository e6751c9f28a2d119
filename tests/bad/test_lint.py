"""Faults in rules that can be used all the same, with the whole of what ``klyngelov rules lint`` says.

A case is a folder named after the code, as in ``test_rules``. Here the rules load, and the exit code is 1.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bad.test_rules import lay_out
from tests.cli.running import run
from tests.golden import same_as

from klyngelov.cli.lint_command import faults_of
from klyngelov.lawbook.loading import load
from klyngelov.values.resources import rules_directory

CASES = sorted(path for path in (Path(__file__).parent / "lint").iterdir() if path.is_dir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_fault_is_told(case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    rules = Path("regler")
    lay_out(case, rules)

    ran = run("rules", "lint", str(rules))

    assert (ran.code, ran.err) == (1, "")
    assert case.name.split("--")[0] in {fault.code for fault in faults_of(load(rules), rules)}
    same_as(case / "expected.out", ran.out)


def test_the_rules_that_ship_have_no_fault() -> None:
    """Also what keeps no draft from being judged: a term nothing uses, a place without a state."""
    found = faults_of(load(rules_directory()), rules_directory())

    assert [f"{one.file}, linje {one.position.line}: {one.message}" for one in found] == []
