"""The places that a free citation names are read only where that is certain."""

from __future__ import annotations

import pytest

from klyngelov.lawbook.cited_places import cited_places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("sundhedsloven § 203", [("203", ())]),
        ("sundhedslovens §§ 203-206 a", [("203", ()), ("206 a", ())]),
        ("§§ 3, 4 og 10 i loven", [("3", ()), ("4", ()), ("10", ())]),
        ("§ 3, stk. 1, nr. 2, litra b", [("3", (1,))]),
        ("§ 3, stk. 1, 2. pkt.", [("3", (1,))]),
        ("§ 10, stk. 1 og 3", [("10", (1, 3))]),
        ("§ 10, stk. 1, 3 eller 5", [("10", (1, 3, 5))]),
        ("§ 10, stk. 2-4", [("10", (2, 4))]),
        ("§ 3, stk. 1, og § 10, stk. 2", [("3", (1,)), ("10", (2,))]),
        ("§ 5 i bekendtgørelse nr. 1248 af 5. september 2022", [("5", ())]),
        ("§ 14 i, stk. 2, i regionsloven", [("14 i", (2,))]),
        ("§ 14 i i regionsloven", [("14 i", ())]),
        ("§§ 3, stk. 1, og 10", [("3", ())]),
        ("kapitel 59", []),
        ("§", []),
    ],
)
def test_places(text: str, places: list[tuple[str, tuple[int, ...]]]) -> None:
    assert [(one.paragraph, one.stykker) for one in cited_places(text)] == places
