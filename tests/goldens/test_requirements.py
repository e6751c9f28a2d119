"""The whole of what ``requirements`` writes, as text, Markdown and JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from tests.cli.running import ROOT, run, use_two_evaluators
from tests.golden import same_as
from tests.goldens.transcripts import transcript

from klyngelov.reporting.schemas import report_schema

HERE = Path(__file__).parent / "requirements"
GOEDSTRUP = (
    "--type", "sundhedsklynge",
    "--municipalities", "Herning,Holstebro,Ikast-Brande,Lemvig,Ringkøbing-Skjern,Struer",
)  # fmt: skip

RUNS = {
    "goedstrup.txt": (*GOEDSTRUP, "--date", "2022-10-01"),
    "goedstrup.all.txt": (*GOEDSTRUP, "--date", "2022-10-01", "--all"),
    "goedstrup.md": (*GOEDSTRUP, "--date", "2022-10-01", "--format", "markdown"),
    "goedstrup.json": (*GOEDSTRUP, "--date", "2022-10-01", "--format", "json"),
    "loven-alene.txt": (*GOEDSTRUP, "--date", "2022-08-01"),
    "usikker-tid.txt": (*GOEDSTRUP, "--date", "2026-06-01"),
    "aftalen-alene.txt": (*GOEDSTRUP, "--date", "2021-08-30"),
    "fra-en-fil.txt": ("examples/goedstrup.yaml",),
    "særlige-styreformer.txt": (
        "--type", "sundhedsklynge", "--municipalities", "Aarhus,København", "--date", "2022-10-01",
        "--with", "region=Region Midtjylland",
    ),
    "sundhedssamarbejdsudvalg.txt": (
        "--type", "sundhedssamarbejdsudvalg", "--date", "2022-10-01",
        "--with", "klynger=Midtklyngen,Randersklyngen",
    ),
    "patientinddragelsesudvalg.txt": ("--type", "patientinddragelsesudvalg", "--date", "2026-03-01"),
    "råd-uden-indbyggertal.txt": (
        "--type", "sundhedsråd", "--municipalities", "Herning,Struer", "--date", "2027-02-01",
    ),
    "fejl-i-filen.txt": ("tests/bad/proposals/unknown-word.yaml",),
    "fejl-i-filen.json": ("tests/bad/proposals/unknown-word.yaml", "--format", "json"),
}  # fmt: skip


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    use_two_evaluators(monkeypatch)


@pytest.mark.parametrize("name", RUNS)
def test_the_whole_list(name: str) -> None:
    ran = run("requirements", *RUNS[name])

    assert ran.err == ""
    same_as(HERE / name, transcript(("requirements", *RUNS[name]), ran))


def test_there_is_no_golden_without_a_run() -> None:
    assert {path.name for path in HERE.iterdir()} == set(RUNS)


@pytest.mark.parametrize("path", sorted(HERE.glob("*.txt")), ids=lambda path: path.name)
def test_a_console_of_windows_can_show_the_list(path: Path) -> None:
    path.read_text(encoding="utf-8").encode("cp1252")


@pytest.mark.parametrize("name", [name for name in RUNS if name.endswith(".json")])
def test_the_json_is_what_its_schema_says(name: str) -> None:
    Draft202012Validator(report_schema("requirements")).validate(
        json.loads(run("requirements", *RUNS[name]).out)
    )
