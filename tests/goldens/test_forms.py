"""The whole of every form of the report, on a few drafts: with mistakes, with gaps, in doubt, and several.

A Word file is compared by what it says. Write the goldens anew with ``UPDATE_GOLDENS=1``, and read them.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.running import ROOT, run, use_two_evaluators
from tests.golden import same_as
from tests.goldens.test_check import RUNS, Day, without_versions
from tests.goldens.word_text import word_text

from klyngelov.cli import check_command

HERE = Path(__file__).parent / "forms"

CASES = (
    ("goedstrup-fejl", "markdown", "md"),
    ("midtklyngen-ufuldstaendig", "markdown", "md"),
    ("flere", "markdown", "md"),
    ("goedstrup-fejl", "html", "html"),
    ("flere", "html", "html"),
    ("patientinddragelsesudvalg-2026", "sarif", "sarif"),
    ("goedstrup-fejl", "junit", "xml"),
    ("flere", "junit", "xml"),
    ("goedstrup-fejl", "docx", "docx.txt"),
    ("patientinddragelsesudvalg-2026", "docx", "docx.txt"),
    ("flere", "docx", "docx.txt"),
)


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    use_two_evaluators(monkeypatch)
    monkeypatch.setattr(check_command, "date", Day)


@pytest.mark.parametrize(("name", "form", "ending"), CASES, ids=str)
def test_the_whole_report(name: str, form: str, ending: str) -> None:
    ran = run("check", *RUNS[name], "--format", form)

    assert ran.err == ""
    said = word_text(ran.written) if form == "docx" else ran.out
    same_as(HERE / f"{name}.{ending}", without_versions(said))


def test_there_is_no_golden_without_a_run() -> None:
    assert {path.name for path in HERE.iterdir()} == {f"{name}.{ending}" for name, _, ending in CASES}


@pytest.mark.parametrize("path", sorted(HERE.iterdir()), ids=lambda path: path.name)
def test_no_report_says_that_a_setup_is_lawful(path: Path) -> None:
    said = path.read_text(encoding="utf-8").casefold()

    assert not any(word in said for word in ("er lovlig", "er i orden", "overholder loven", "opfylder loven"))
