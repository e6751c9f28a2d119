"""What the page on a new field of law says it cost is still about what its files hold."""

from __future__ import annotations

import re

import pytest
from tests.cli.running import ROOT

ROW = re.compile(r"\| (?P<what>[^|]+) \| (?P<files>\d+) \| (?P<lines>[\d.]+) \|")
FILES = {
    "Ordforråd": ("rules/sundhedsraad-*.regel",),
    "Normer efter regionsloven": (
        "rules/regionsloven-*.regel",
        "rules/sundhedsloven-naersundhedsplan.regel",
        "rules/inddelingsloven.regel",
        "rules/bek-1208-2025-observatoer.regel",
    ),
    "Normer efter overgangsloven": (
        "rules/overgangsloven*.regel",
        "rules/bek-1208-2025.regel",
        "rules/bek-1208-2025-forberedende-raad.regel",
        "rules/bek-1208-2025-uden-raad.regel",
        "rules/sundhedsloven-fra-2027.regel",
    ),
    "Det, normerne udelader": ("rules/udeladt-raad.regel", "rules/udeladt-regionsloven.regel"),
    "Scenarier": (
        "features/sundhedsraad_*.feature",
        "features/forberedende_*.feature",
        "features/raadenes_*.feature",
        "features/regionens_frister_2026.feature",
    ),
}
PAGE = (ROOT / "docs" / "nyt-retsomraade.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("what", FILES)
def test_the_costs_are_about_right(what: str) -> None:
    row = next(found for found in ROW.finditer(PAGE) if found["what"].startswith(what))
    paths = [path for pattern in FILES[what] for path in ROOT.glob(pattern)]
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in paths)

    assert int(row["files"]) == len(paths)
    assert int(row["lines"].replace(".", "")) == pytest.approx(lines, rel=0.1)
