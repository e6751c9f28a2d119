"""The outcome of a run, as pytest-bdd writes it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from book.results import Result, read_results


def element(line: int, *statuses: str) -> dict[str, object]:
    return {"line": line, "steps": [{"result": {"status": status}} for status in statuses]}


def test_a_scenario_passed_where_every_case_of_it_did(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    cases = [
        element(4, "passed", "passed"),
        element(4, "passed", "failed"),
        element(4, "passed", "passed"),
        element(9, "passed"),
        element(12, "passed", "skipped"),
    ]
    file.write_text(json.dumps([{"uri": "features/a.feature", "elements": cases}]), encoding="utf-8")

    assert read_results(file) == {
        ("a.feature", 4): Result.FAILED,
        ("a.feature", 9): Result.PASSED,
        ("a.feature", 12): Result.FAILED,
    }


@pytest.mark.parametrize("content", ["", "[1]", '[{"uri": "a"}]', "{"])
def test_another_file_is_refused(content: str, tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text(content, encoding="utf-8")

    with pytest.raises(ValueError, match=r"."):
        read_results(file)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"x\.json"):
        read_results(tmp_path / "x.json")
