"""Every code of a diagnostic that the engine can give has a case."""

from __future__ import annotations

from pathlib import Path

from tests.bad.codes import CODE, faults, given_to

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

ELSEWHERE = {
    "evaluators-disagree": "tests/cli/test_exit_codes.py",
    "import-unreadable": "tests/cli/test_sources.py",
    "rule-file-unreadable": "tests/bad/test_rules.py",
}
"""Codes that no file alone can bring about, and where their case is."""


def cases() -> set[str]:
    """Every code that a case is named after."""
    named = {path.stem for path in (HERE / "proposals").glob("*.yaml")}
    named |= {path.name for folder in ("rules", "lint") for path in (HERE / folder).iterdir()}
    return {name.split("--")[0] for name in named if not name.startswith("several-")}


def expected_of_readers() -> set[str]:
    """Every code that the tests of the readers expect: of proposals and of official documents."""
    files = [*(ROOT / "tests/proposal").glob("test_*.py"), *(ROOT / "tests/proposal").glob("bad_files/*")]
    files.extend((ROOT / "tests/statute").glob("test_*.py"))
    return {code for path in files for code in CODE.findall(path.read_text(encoding="utf-8"))}


def test_every_code_has_a_case() -> None:
    assert faults() - cases() - expected_of_readers() - ELSEWHERE.keys() == set()
    for code, file in ELSEWHERE.items():
        assert code in (ROOT / file).read_text(encoding="utf-8")


def test_every_case_is_of_a_code_there_is() -> None:
    assert cases() - faults() == set()


def test_the_search_finds_codes_however_they_are_given() -> None:
    """As an argument, in a table, as part of a returned tuple, and as an error of pydantic."""
    assert faults() >= {"unknown-key", "not-a-result", "unknown-escape", "range-backwards", "rule-syntax"}
    assert given_to("Caveat") >= {"date-assumed", "engine-single"}
    assert given_to("notice") >= {"variant"}
