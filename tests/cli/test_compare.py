"""What ``compare`` says where it is given what cannot be compared."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.running import run

SOUND, FLAWED = "examples/goedstrup.yaml", "examples/goedstrup-fejl.yaml"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "Der mangler: FØR."),
        ([SOUND], "Angiv ét forslag mere, eller to dage med --dates."),
        (
            [SOUND, FLAWED, "--dates", "2022-08-01", "2022-10-01"],
            "--dates sammenligner ét forslag; udelad det andet, eller udelad --dates.",
        ),
        (
            [SOUND, "--dates", "2022-08-01", "2022-10-01", "--date", "2022-10-01"],
            "--date kan ikke bruges sammen med --dates.",
        ),
        ([SOUND, FLAWED, "--type", "sundhedsråd"], "--type bruges kun sammen med --dates."),
        (
            [SOUND, "--dates", "2022-08-01", "i morgen"],
            "«i morgen» er ikke en dato; skriv --dates åååå-mm-dd, f.eks. 2022-10-01.",
        ),
        (
            [SOUND, "--dates", "2025-12-31", "2027-01-01", "--type", "sundhedsrad"],
            "Typen «sundhedsrad» afløser ikke sundhedsklynge den 1. januar 2027. Mente du «sundhedsråd»?",
        ),
        (
            [SOUND, "--dates", "2022-08-01", "2022-10-01", "--type", "sundhedsråd"],
            "Typen «sundhedsråd» afløser ikke sundhedsklynge den 1. oktober 2022.",
        ),
        (
            [SOUND, FLAWED, "--output", FLAWED],
            f"{FLAWED} er selv et af forslagene; angiv en anden fil efter --output.",
        ),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, list) else None,
)
def test_what_cannot_be_compared_is_told_in_one_sentence(arguments: list[str], told: str) -> None:
    ran = run("compare", *arguments)

    assert (ran.code, ran.out, ran.err) == (2, "", f"klyngelov: {told}\n")


def test_files_with_different_numbers_of_drafts_are_not_compared(tmp_path: Path) -> None:
    file = tmp_path / "to.yaml"
    draft = "  - {navn: En, type: sundhedsklynge, dato: 2022-10-01}\n"
    file.write_text(f"forslag:\n{draft}{draft.replace('En', 'To')}", encoding="utf-8")

    ran = run("compare", SOUND, str(file))

    assert ran.code == 2
    assert "De sammenlignes to og to" in ran.err


def test_faults_in_either_file_are_shown_and_nothing_is_compared() -> None:
    ran = run("compare", SOUND, "tests/bad/proposals/unknown-key.yaml")

    assert ran.code == 2
    assert "Mente du «medlemmer»?" in ran.out
    assert "Kort" not in ran.out


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('{"schema": "klyngelov/check/9"}', "den følger skemaet «klyngelov/check/9»"),
        ('{"schema": "klyngelov/check/1", "results": [', "den er afbrudt, før den er slut"),
        ('{"schema": "noget/andet/1"}', "den ikke er skrevet med klyngelov check --format json"),
    ],
)
def test_a_report_that_cannot_be_read_is_told_of(tmp_path: Path, content: str, told: str) -> None:
    report = tmp_path / "svar.json"
    report.write_text(content, encoding="utf-8")

    ran = run("compare", str(report), SOUND)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"klyngelov: {report} kan ikke sammenlignes, fordi {told}")


def test_a_report_whose_results_are_no_results_is_told_of(tmp_path: Path) -> None:
    report = tmp_path / "svar.json"
    kept = json.loads(run("check", SOUND, "--format", "json").out)
    kept["results"][0]["findings"][0]["status"] = "lawful"
    report.write_text(json.dumps(kept), encoding="utf-8")

    ran = run("compare", str(report), SOUND)

    assert ran.code == 2
    assert "et resultat i den er ændret til noget, der ikke kan stå dér" in ran.err


def test_a_report_on_other_drafts_is_told_of(tmp_path: Path) -> None:
    report, file = tmp_path / "svar.json", tmp_path / "to.yaml"
    run("check", SOUND, "--format", "json", "--output", str(report))
    draft = "  - {navn: En, type: sundhedsklynge, dato: 2022-10-01}\n"
    file.write_text(f"forslag:\n{draft}{draft.replace('En', 'To')}", encoding="utf-8")

    ran = run("compare", str(report), str(file))

    assert ran.code == 2
    assert "Rapporten siger intet om «En» og «To»." in ran.err
