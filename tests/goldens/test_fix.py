"""The whole of what ``fix`` writes: the steps, the sentences and the patch."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.running import ROOT, run, use_two_evaluators
from tests.golden import same_as
from tests.goldens.transcripts import transcript

HERE = Path(__file__).parent / "fix"
RUNS = {
    "goedstrup-fejl.txt": ("examples/goedstrup-fejl.yaml",),
    "goedstrup-fejl.json": ("examples/goedstrup-fejl.yaml", "--format", "json"),
    "goedstrup-fejl.patch": ("examples/goedstrup-fejl.yaml", "--format", "patch"),
    "goedstrup.txt": ("examples/goedstrup.yaml",),
    "sundhedsråd.txt": ("examples/sundhedsraad-limfjorden-fejl.yaml",),
    "sundhedsråd.json": ("examples/sundhedsraad-limfjorden-fejl.yaml", "--format", "json"),
    "flere.txt": ("tests/goldens/fix-drafts/flere.toml",),
    "ti-kommuner.txt": ("benchmarks/ti-kommuner.yaml",),
    "efter-2026.txt": ("examples/goedstrup-fejl.yaml", "--date", "2027-01-15"),
    "planlagte.txt": ("tests/goldens/fix-drafts/planlagte.yaml",),
    "sidst-i-perioden.txt": ("tests/goldens/fix-drafts/sidst-i-perioden.yaml",),
    "for-sent.txt": ("tests/goldens/fix-drafts/planlagte.yaml", "--date", "2023-12-31"),
    "uden-borgmester.txt": ("tests/goldens/fix-drafts/uden-borgmester.yaml",),
    "modstrid.txt": ("tests/goldens/fix-drafts/modstrid.yaml",),
    "ud-over-valgperioden.txt": ("tests/goldens/fix-drafts/ud-over-valgperioden.yaml",),
    "kan-ikke-rettes.txt": ("tests/goldens/fix-drafts/kendsgerninger.json",),
    "ulæselig.txt": ("tests/bad/proposals/unknown-key.yaml",),
    "ulæselig.json": ("tests/bad/proposals/unknown-key.yaml", "--format", "json"),
}


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    use_two_evaluators(monkeypatch)


@pytest.mark.parametrize("name", RUNS)
def test_the_whole_answer(name: str) -> None:
    arguments = ("fix", *RUNS[name])

    ran = run(*arguments)

    same_as(HERE / name, ran.out if name.endswith(".patch") else transcript(arguments, ran))


def test_there_is_no_golden_without_a_run() -> None:
    assert {path.name for path in HERE.iterdir()} == RUNS.keys()
