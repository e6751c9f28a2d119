"""What the terms of reference say, whole: a Word file is compared by what it says."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.running import ROOT, run, use_two_evaluators
from tests.golden import same_as
from tests.goldens.test_check import Day
from tests.goldens.test_draft import RUNS as DRAFTS
from tests.goldens.word_text import word_text

from klyngelov.cli import draft_command

HERE = Path(__file__).parent / "terms"

NAMES = ("goedstrup", "loven-alene", "sundhedssamarbejdsudvalg", "patientinddragelsesudvalg", "sundhedsråd")
RUNS = {f"{name}.docx.txt": DRAFTS[f"{name}.txt"] for name in NAMES}


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    use_two_evaluators(monkeypatch)
    monkeypatch.setattr(draft_command, "date", Day)


@pytest.mark.parametrize("name", RUNS)
def test_the_whole_terms(name: str) -> None:
    ran = run("draft", *RUNS[name], "--format", "docx")

    assert (ran.code, ran.err) == (0, "")
    same_as(HERE / name, word_text(ran.written))


def test_there_is_no_golden_without_a_run() -> None:
    assert {path.name for path in HERE.iterdir()} == set(RUNS)


def test_the_same_terms_are_the_same_file(tmp_path: Path) -> None:
    one, other = (tmp_path / "en.docx", tmp_path / "to.docx")

    for target in (one, other):
        run("draft", *DRAFTS["patientinddragelsesudvalg.txt"], "--format", "docx", "--output", str(target))

    assert one.read_bytes() == other.read_bytes()


def test_no_terms_are_written_where_there_is_no_law(tmp_path: Path) -> None:
    target = tmp_path / "klynge.docx"

    ran = run("draft", *DRAFTS["uden-lov.txt"], "--format", "docx", "--output", str(target))

    assert (ran.code, ran.out, list(tmp_path.iterdir())) == (4, "", [])
    assert "intet at skrive et udkast efter" in ran.err


def test_a_target_that_cannot_be_written_is_left_alone(tmp_path: Path) -> None:
    missing = tmp_path / "findes-ikke" / "klynge.docx"

    ran = run("draft", *DRAFTS["loven-alene.txt"], "--format", "docx", "--output", str(missing))

    assert (ran.code, list(tmp_path.iterdir())) == (2, [])
    assert ran.err == f"klyngelov: {missing} kan ikke skrives, fordi mappen ikke findes. Intet er ændret.\n"
