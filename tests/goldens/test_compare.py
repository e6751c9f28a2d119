"""The whole of what ``compare`` writes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.running import ROOT, run, use_two_evaluators
from tests.golden import same_as
from tests.goldens.transcripts import Day, transcript

from klyngelov.cli import compare_command

HERE = Path(__file__).parent / "compare"
SOUND, FLAWED = "examples/goedstrup.yaml", "examples/goedstrup-fejl.yaml"
RUNS = {
    "to-forslag.txt": (SOUND, FLAWED),
    "samme-forslag.txt": (SOUND, SOUND),
    "to-dage.txt": (FLAWED, "--dates", "2022-08-01", "2022-10-01"),
    "to-dage-alt.txt": (SOUND, "--dates", "2022-08-01", "2022-10-01", "--all"),
    "til-en-usikker-dag.txt": (FLAWED, "--dates", "2025-12-31", "2026-06-01"),
    "klynge-til-sundhedsråd.txt": (SOUND, "--dates", "2025-12-31", "2027-01-01"),
    "to-dage.json": (
        "tests/chronology/daterede-led.yaml",
        "--dates",
        "2023-06-30",
        "2024-01-01",
        "--format",
        "json",
    ),
    "forslagets-egne-datoer.txt": (
        "tests/chronology/daterede-led.yaml",
        "--dates",
        "2023-06-30",
        "2024-01-01",
    ),
    "to-typer.txt": ("examples/goedstrup.yaml", "examples/sundhedsraad-vestjylland.yaml"),
}


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(compare_command, "date", Day)
    use_two_evaluators(monkeypatch)


@pytest.mark.parametrize("name", RUNS)
def test_the_whole_comparison(name: str) -> None:
    arguments = ("compare", *RUNS[name])

    ran = run(*arguments)

    assert ran.err == ""
    same_as(HERE / name, transcript(arguments, ran))


def test_there_is_no_golden_without_a_run() -> None:
    assert {path.name for path in HERE.iterdir()} == RUNS.keys()


@pytest.mark.parametrize("path", sorted(HERE.glob("*.txt")), ids=lambda path: path.name)
def test_a_console_of_windows_can_show_it(path: Path) -> None:
    path.read_text(encoding="utf-8").encode("cp1252")


def test_a_report_that_was_kept_is_the_same_until_the_draft_is_another(tmp_path: Path) -> None:
    report = tmp_path / "svar.json"
    run("check", SOUND, "--format", "json", "--output", str(report))

    same, other = run("compare", str(report), SOUND), run("compare", str(report), FLAWED)

    assert (same.code, other.code) == (0, 1)
    assert "Intet er anderledes" in same.out
    assert "Forskellen skyldes udkastet." in other.out


def test_of_a_report_by_another_rule_book_the_rule_book_made_the_difference(tmp_path: Path) -> None:
    report = tmp_path / "svar.json"
    kept = json.loads(run("check", SOUND, "--format", "json").out)
    kept["rulebook"]["sha256"] = "0" * 64
    findings = kept["results"][0]["findings"]
    lost = next(one for one in findings if one["norm"] == "B-13")
    lost |= {"status": "violated", "severity": "error", "message": "Det var et brud efter den regelbog."}
    report.write_text(json.dumps(kept), encoding="utf-8")

    ran = run("compare", str(report), SOUND)

    assert ran.code == 1
    assert "Forskellen skyldes regelbogen." in ran.out
    assert (
        "B-13, politisk niveau: før ikke opfyldt (fejl), nu opfyldt efter det oplyste [regelbogen]" in ran.out
    )
