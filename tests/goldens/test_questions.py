"""The whole of what ``questions`` writes."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.running import ROOT, run, use_two_evaluators
from tests.golden import same_as
from tests.goldens.transcripts import Day, transcript

from klyngelov.cli import questions_command

HERE = Path(__file__).parent / "questions"
RUNS = {
    "fejl.txt": ("examples/goedstrup-fejl.yaml",),
    "ufuldstændig.txt": ("examples/midtklyngen-ufuldstaendig.yaml",),
    "intet-åbent.txt": ("examples/patientinddragelsesudvalg.yaml",),
    "flere.txt": ("examples/midtklyngen-ufuldstaendig.yaml", "tests/bad/proposals/unknown-key.yaml"),
    "ufuldstændig.json": ("examples/patientinddragelsesudvalg-2026.yaml", "--format", "json"),
}


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(questions_command, "date", Day)
    use_two_evaluators(monkeypatch)


@pytest.mark.parametrize("name", RUNS)
def test_the_whole_list(name: str) -> None:
    arguments = ("questions", *RUNS[name])

    same_as(HERE / name, transcript(arguments, run(*arguments)))


def test_there_is_no_golden_without_a_run() -> None:
    assert {path.name for path in HERE.iterdir()} == RUNS.keys()
