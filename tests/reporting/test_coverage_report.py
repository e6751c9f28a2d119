"""The coverage as text and as JSON, whole, of a small rule book; and the command, of the one that ships."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tests.cli.running import run
from tests.covering.small import coverage_in, evidence_for, laid_out
from tests.golden import same_as

from klyngelov.cli import coverage_command
from klyngelov.covering.coverage import Coverage
from klyngelov.covering.evidence import Evidence
from klyngelov.covering.faults import coverage_faults
from klyngelov.reporting.coverage_json import coverage_json
from klyngelov.reporting.coverage_text import write_coverage
from klyngelov.reporting.layout import Page

GOLDENS = Path(__file__).parents[1] / "goldens/coverage"


@pytest.fixture(scope="module")
def coverage(tmp_path_factory: pytest.TempPathFactory) -> Coverage:
    return coverage_in(laid_out(tmp_path_factory.mktemp("regler")))


def text(coverage: Coverage, evidence: Evidence) -> str:
    page = Page()
    write_coverage(page, coverage.rulebook, coverage.sources, evidence, whole=True)
    return page.text()


def test_the_text(coverage: Coverage) -> None:
    same_as(GOLDENS / "small.txt", text(coverage, evidence_for(coverage)))


def test_the_text_of_an_installed_wheel_counts_no_scenarios(coverage: Coverage) -> None:
    same_as(GOLDENS / "without-features.txt", text(coverage, Evidence(coverage.rulebook, None)))


def test_the_json(coverage: Coverage) -> None:
    written = coverage_json(coverage, coverage.sources, evidence_for(coverage), coverage_faults(coverage))

    same_as(GOLDENS / "small.json", written.replace(coverage.rulebook.sha256, "…"))


# ── The command ───────────────────────────────────────────────────────────────────────────────────
def test_an_adviser_finds_a_provision() -> None:
    ran = run("rules", "coverage", "sundhedsloven § 203, stk. 4")

    assert (ran.code, ran.err) == (0, "")
    assert "1 af 1 stykke i 1 paragraf har en tilstand, og 3 af 3 numre" in ran.out
    assert re.search(r"^    2\. pkt\. +krav +L-08\.regionsråd", ran.out, re.MULTILINE)
    assert "Udelader:" in ran.out


def test_all_of_it_as_json() -> None:
    ran = run("rules", "coverage", "--format", "json")
    said = json.loads(ran.out)

    assert ran.code == 0
    assert said["schema"] == "klyngelov/coverage/1"
    summary = said["summary"]
    assert summary["stykker"]["with_state"] == summary["stykker"]["total"] > 900
    assert summary["parts"]["with_state"] == summary["parts"]["total"] > 900
    assert summary["norms"]["left_out_told"] == summary["norms"]["shown"] == summary["norms"]["judged"]
    assert [norm["id"] for norm in said["norms"] if norm["lacking"]] == []


def test_a_provision_that_is_not_there() -> None:
    ran = run("rules", "coverage", "sundhedsloven § 999")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("klyngelov: «sundhedsloven § 999» er ikke blandt de bestemmelser")


def test_features_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.feature").write_bytes(b"\xff")
    monkeypatch.setattr(coverage_command, "features_directory", lambda: tmp_path)

    ran = run("rules", "coverage")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "klyngelov: x.feature kan ikke læses som en tekstfil i UTF-8.\n"


def test_without_features_the_scenarios_are_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coverage_command, "features_directory", lambda: None)

    assert (
        "Scenarierne følger ikke med den installerede pakke"
        in run("rules", "coverage", "BEK 1248/2022 § 6").out
    )


def test_the_first_day_of_a_paragraph_is_told_as_inferred_where_it_is() -> None:
    assert (
        "§ 30 a, fra 1. juli 2023 (udledt; muligvis fra 21. juni 2023)"
        in run("rules", "coverage", "BEK 999/2023 § 30 a").out
    )


@pytest.mark.parametrize(
    ("asked", "paragraphs"),
    [
        ("B-06", ["§ 3"]),
        ("L-09.region", ["§ 203"]),
        ("BEK 999/2023", ["30 a", "30 b", "30 c", "30 d", "30 e"]),
    ],
)
def test_a_norm_and_an_act_cited_through_another_stand_for_what_they_cite(
    asked: str, paragraphs: list[str]
) -> None:
    said = run("rules", "coverage", asked).out

    shown = re.findall(r"^§ (\d+(?: \w)?)\b(?=[,\n (])", said, re.MULTILINE)
    assert shown == [one.removeprefix("§ ") for one in paragraphs]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("BEK 1248", "gør rede for. Mente du «BEK 1248/2022»?"),
        ("sundhedsloven § 203 (læger)", "forstås kun til dels: «læger» er ikke læst."),
    ],
)
def test_what_is_nearly_a_provision_is_told(asked: str, told: str) -> None:
    ran = run("rules", "coverage", asked)

    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err


def test_a_provision_is_found_however_it_is_spelt() -> None:
    written, spelt = (
        run("rules", "coverage", f"BEK 1248/2022 {one}").out for one in ("§ 10, stk. 1", "§ 10 stk 1")
    )

    assert written == spelt
