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


def test_the_norms_own_days_say_whether_an_act_is_a_basis() -> None:
    """The older regionsloven is cited until the end of 2025, though the later act begins in July."""
    row = "§§ 9 og 15: fra 1. juli 2022 til 31. december 2025 |"
    for file in ("goedstrup.yaml", "sundhedssamarbejdsudvalg-midtjylland.yaml"):
        for day in ("2025-06-30", "2025-07-01", "2025-12-31"):
            assert row in basis(file, day), (file, day)
        assert row not in basis(file, "2026-06-01")


def test_what_is_referred_to_applies_as_long_as_what_refers_to_it() -> None:
    said = basis("goedstrup.yaml", "2026-06-01")
    assert "| § 9, jf. § 18 i overgangsloven: fra 1. januar 2026 til 31. december 2026 |" in said
    assert "| § 9: fra 1. januar 2027 |" in basis("goedstrup.yaml", "2027-02-01")


def test_what_is_referred_to_is_told_apart_by_what_refers_to_it() -> None:
    said = basis("forberedende-sundhedsraad-vestjylland.yaml", "2026-06-01")
    assert "| §§ 14 d, 14 e og 14 g-14 k, jf. §§ 20 og 32 i overgangsloven: fra 1. juli 2025 til " in said
    assert "; §§ 9, 14 l og 14 p, jf. §§ 18 og 35 i overgangsloven: fra 1. januar 2026 til " in said
    assert "| §§ 64 og 64 a: fra 1. januar 2019; §§ 20, 25, 29 og 33, jf. § 36 i overgangsloven: fra " in said


def test_a_provision_has_one_beginning() -> None:
    """Norms on the same provision may begin on different days; it is as old as the oldest of them."""
    said = basis("sundhedssamarbejdsudvalg-midtjylland.yaml", "2022-10-01")
    assert "| §§ 204 og 206 a: fra 1. juli 2022 til " in said
    assert "; § 205: fra 27. januar 2022 (udledt) til " in said
    assert said.count("§ 205") == 1


def test_a_provision_whose_beginning_a_norm_leaves_out_begins_with_the_others_on_it() -> None:
    assert "| § 6: fra 1. juli 2025 |" in basis("goedstrup.yaml", "2025-07-01")
    assert "| § 6: fra 1. juli 2025; § 18: fra 1. januar 2026 til " in basis("goedstrup.yaml", "2026-06-01")


def test_a_silence_names_no_paragraph_that_it_was_read_in() -> None:
    """The vote of each member is told of nowhere, § 206 a included; that is no provision on the cluster."""
    assert "| §§ 203 og 205: fra 1. juli 2022 til " in basis("goedstrup-fejl.yaml", "2022-10-01")
