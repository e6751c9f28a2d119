"""The whole of what ``portfolio`` writes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tests.cli.running import ROOT, run, use_two_evaluators
from tests.golden import same_as
from tests.goldens.transcripts import Day, transcript

from klyngelov.cli import portfolio_command

HERE = Path(__file__).parent / "portfolio"
RUNS = {
    "mappen.txt": ("mappe",),
    "mappen-alt.txt": ("mappe", "--all", "--date", "2022-10-01"),
    "mappen.json": ("mappe", "--format", "json"),
}
FILES = (
    "examples/goedstrup-fejl.yaml",
    "examples/goedstrup.yaml",
    "examples/goedstrup-aftale-2021.yaml",
    "tests/bad/proposals/unknown-key.yaml",
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with sound and faulty drafts, one of them in a folder of its own, and a report."""
    monkeypatch.setattr(portfolio_command, "date", Day)
    use_two_evaluators(monkeypatch)
    found = tmp_path / "mappe"
    (found / "under").mkdir(parents=True)
    for number, file in enumerate(FILES):
        shutil.copy(ROOT / file, found / ("under" if number == 1 else ""))
    monkeypatch.chdir(tmp_path)
    (found / "svar.json").write_text(
        run("check", str(ROOT / FILES[1]), "--format", "json").out, encoding="utf-8"
    )
    (found / "noter.txt").write_text("ikke et forslag", encoding="utf-8")
    return found


@pytest.mark.parametrize("name", RUNS)
def test_the_whole_portfolio(name: str) -> None:
    arguments = ("portfolio", *RUNS[name])

    ran = run(*arguments)

    assert ran.err == ""
    same_as(HERE / name, transcript(arguments, ran))


def test_there_is_no_golden_without_a_run() -> None:
    assert {path.name for path in HERE.iterdir()} == RUNS.keys()


def test_the_numbers_are_those_of_each_report(folder: Path) -> None:
    drafts = json.loads(run("portfolio", "mappe", "--format", "json").out)["drafts"]
    told = {one["file"]: one["breaches"] for one in drafts}

    assert told == {
        "mappe/goedstrup-fejl.yaml": 8,
        "mappe/under/goedstrup.yaml": 0,
        "mappe/goedstrup-aftale-2021.yaml": 0,
    }


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["findes-ikke"], "findes-ikke er ikke en mappe; angiv mappen med forslagene."),
        (["mappe/noter.txt"], "mappe/noter.txt er ikke en mappe; angiv mappen med forslagene."),
        (["tom"], "Der er ingen forslag (YAML, JSON eller TOML) i tom."),
        (
            ["mappe", "--output", "mappe/goedstrup-fejl.yaml"],
            "mappe/goedstrup-fejl.yaml er selv et af forslagene; angiv en anden fil efter --output.",
        ),
    ],
)
def test_what_is_no_folder_of_drafts_is_told_of(arguments: list[str], told: str) -> None:
    Path("tom").mkdir()

    ran = run("portfolio", *arguments)

    assert (ran.code, ran.out, ran.err) == (2, "", f"klyngelov: {told}\n")
