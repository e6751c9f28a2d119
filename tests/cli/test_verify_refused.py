"""``klyngelov verify``: what is no report, and files that are not those it is about."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.running import VERIFIED as FILE
from tests.cli.running import verify


def test_a_report_that_has_been_cut_off(kept: Path) -> None:
    kept.write_bytes(kept.read_bytes()[:5000])

    ran = verify(kept)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"klyngelov: {kept} kan ikke efterprøves, fordi den er afbrudt, før den er slut.\n"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("navn: Klyngen\n", "den ikke er JSON (linje 1, kolonne 1)"),
        ("[]", "den ikke er skrevet med klyngelov check --format json"),
        ('{"schema": "klyngelov/sources/1"}', "den ikke er skrevet med klyngelov check --format json"),
        (
            '{"schema": "klyngelov/check/2"}',
            "den følger skemaet «klyngelov/check/2», og denne version kender kun «klyngelov/check/1»",
        ),
        ('{"schema": "klyngelov/check/1", "tool": {"version": "0"}}', "den er uden kvittering"),
        ('{"schema": "klyngelov/check/1", "receipt": {}, "rulebook": null}', "intet er bedømt i den"),
        ('{"schema": "klyngelov/check/1", "receipt": {}}', "«tool» mangler eller er ændret"),
        ("[" * 100_000, "den ikke er en rapport fra klyngelov"),
    ],
)
def test_what_is_no_report(content: str, why: str, tmp_path: Path) -> None:
    report = tmp_path / "x.json"
    report.write_text(content, encoding="utf-8")

    ran = verify(report)

    assert (ran.code, ran.out) == (2, "")
    assert f"kan ikke efterprøves, fordi {why}" in ran.err


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    binary = tmp_path / "x.bin"
    binary.write_bytes(b"\xff\xfe\x00")

    assert "findes ikke; ret stien til rapporten." in verify(tmp_path / "y.json").err
    assert "er en mappe; angiv rapporten." in verify(tmp_path).err
    assert "kan ikke læses som en tekstfil i UTF-8." in verify(binary).err


def test_a_key_that_stands_twice(kept: Path) -> None:
    text = kept.read_text(encoding="utf-8")
    kept.write_text(text.replace('"status":', '"status": "satisfied", "status":', 1), encoding="utf-8")

    assert "fordi «status» står to gange i det samme" in verify(kept).err


def test_a_draft_that_is_not_there(kept: Path, tmp_path: Path) -> None:
    ran = verify(kept, str(tmp_path / "væk.yaml"))

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.endswith("væk.yaml kan ikke læses. Filen findes ikke; ret stien eller filens navn.\n")


def test_another_number_of_files_than_the_report_is_about(kept: Path) -> None:
    ran = verify(kept, FILE, FILE)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"klyngelov: Rapporten handler om {FILE}. Angiv 1 fil efter den, i samme rækkefølge; der er "
        "angivet 2.\n"
    )
