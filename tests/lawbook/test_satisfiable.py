"""What is said to be impossible is; what is not said to be may be."""

from __future__ import annotations

from pathlib import Path

import pytest

from klyngelov.lawbook.loading import load
from klyngelov.lawbook.norm import CountBound
from klyngelov.lawbook.satisfiable import can_hold

VOCABULARY = Path(__file__).parents[1] / "bad/vocabulary"

WORDS = """
ordliste "titel" (lukket)
  ord "mester"
  ord "svend"
liste "folk" i forslag, hver "person", flertal "personer"
  felt "titel": ord fra "titel", hovedfelt
  felt "titler": ord fra "titel" flere
  felt "alder": tal
  felt "født": dato
  felt "lønnet": ja/nej
"""


def query(directory: Path, selection: str) -> bool:
    """Whether what a norm counts can be there."""
    for path in VOCABULARY.iterdir():
        (directory / path.name).write_text(path.read_text("utf-8"), encoding="utf-8")
    norm = (
        f'norm L-01 "Folk"\n  hjemmel foreningsloven § 1\n  gælder for forening\n  skal forslaget have '
        f'mindst 1 {selection}\n  ellers "Nej."\n  rettelse "Ret det."\n'
    )
    (directory / "x.regel").write_text(f"sprog 1\n{WORDS}\n{norm}", encoding="utf-8")
    loading = load(directory)
    assert loading.rulebook is not None, loading.diagnostics
    requirement = loading.rulebook.norms[0].instances[0].cases[0].requirement
    assert isinstance(requirement, CountBound)
    return can_hold(requirement.query, loading.rulebook.vocabulary)


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ("person", True),
        ("mester", True),
        ("mester, der er svend", False),
        ("mester, der ikke er svend", True),
        ("mester, der ikke er mester", False),
        ("person, der er mester, eller der er svend", True),
        ("mester, der er svend, eller der har lønnet", True),
        ("svend, der er mester, eller der har lønnet og ikke har lønnet", False),
        # Several titles can be had at once.
        ("person, der har titler mester og har titler svend", True),
        ("person, der har lønnet og ikke har lønnet", False),
        ("person, der har alder mindst 18 og har alder højst 20", True),
        ("person, der har alder mindst 21 og har alder højst 20", False),
        ("person, der har født før 2000-01-01 og har født efter 1999-01-01", True),
        ("person, der har født før 1999-01-01 og har født efter 2000-01-01", False),
        ("person, der har født den 1999-01-01 og har født senest 1998-12-31", False),
    ],
)
def test_whether_something_can_be_there(tmp_path: Path, selection: str, expected: bool) -> None:
    assert query(tmp_path, selection) is expected
