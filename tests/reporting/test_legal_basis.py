"""The basis of a report is what bears on the draft that day; provisions, not acts, have an end."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import ROOT, run


def basis(file: str, day: str) -> str:
    ran = run("check", str(ROOT / "examples" / file), "--date", day, "--format", "markdown")
    after = ran.out.partition("## Retsgrundlag")[2]
    return after.partition("\n## ")[0]


def test_an_act_that_came_later_is_no_basis_for_what_is_as_it_should_be() -> None:
    assert "overgangsloven" not in basis("goedstrup.yaml", "2022-10-01").casefold()
    assert "overgangsloven" in basis("sundhedsraad-vestjylland.yaml", "2027-02-01").casefold()


def test_an_act_that_came_later_is_named_where_the_draft_is_against_it(tmp_path: Path) -> None:
    text = (ROOT / "examples" / "goedstrup.yaml").read_text(encoding="utf-8")
    file = tmp_path / "forslag.yaml"
    file.write_text(text.replace("Region Midtjylland", "Region Østdanmark"), encoding="utf-8")

    assert "overgangsloven" in basis(str(file), "2022-10-01").casefold()


def test_provisions_and_not_the_act_have_an_end() -> None:
    assert "| §§ 203 og 205: fra 1. juli 2022 til " in basis("goedstrup.yaml", "2022-10-01")


def test_what_does_not_apply_is_no_basis() -> None:
    """In 2026 the committee is judged by the new order alone, where that says something of the same."""
    said = basis("patientinddragelsesudvalg-2026.yaml", "2026-06-01")
    assert "2025/1615" in said
    assert "2022/1248" not in said
