"""A sentence about a breach tells no more of an open count than what breaks the bound."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import ROOT, run


def test_of_those_that_are_not_stated_nothing_is_told(tmp_path: Path) -> None:
    text = (ROOT / "examples" / "sundhedsraad-vestjylland.yaml").read_text(encoding="utf-8")
    before, _, after = text.partition("model: borgmesteren og en udvalgsformand")
    assert after, "the example states the model of each municipality"
    file = tmp_path / "forslag.yaml"
    late = f"{before}model: borgmesteren og en udvalgsformand, model fastsat den: 2025-11-15{after}"
    file.write_text(late, encoding="utf-8")

    said = " ".join(run("check", str(file)).out.split())

    assert "Mindst 1 af kommunerne har ikke valgt model mellem den 1. januar og den 1. november 2025." in said
    assert "1-6 af kommunerne" not in said
    assert "i strid med det: 1-6 (linje 9; muligvis også linjerne 10, 11, 12, 13 og 14)" in said
