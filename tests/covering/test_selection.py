"""What a reader asks for is found, however the provision is written."""

from __future__ import annotations

import pytest
from tests.covering.small import coverage_in, laid_out

from klyngelov.covering.coverage import Coverage
from klyngelov.covering.selection import selected


@pytest.fixture(scope="module")
def coverage(tmp_path_factory: pytest.TempPathFactory) -> Coverage:
    return coverage_in(laid_out(tmp_path_factory.mktemp("regler")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "foreningsloven",
            ["§ 1, stk. 1", "§ 1, stk. 2", "§ 1, stk. 3", "§ 2, stk. 1", "§ 2, stk. 2", "§ 3", "§ 4"],
        ),
        ("foreningsloven § 1, stk. 2", ["§ 1, stk. 2"]),
        ("§ 1, stk. 1, nr. 2, i foreningsloven", ["§ 1, stk. 1"]),
        ("§ 2", ["§ 2, stk. 1", "§ 2, stk. 2"]),
        ("§§ 2-3", ["§ 2, stk. 1", "§ 2, stk. 2", "§ 3"]),
        ("foreningsloven § 9", []),
        ("foreningsloven § 1, stk. 9", []),
        ("en anden lov", []),
        ("", []),
    ],
)
def test_a_citation_picks_what_it_names(coverage: Coverage, text: str, expected: list[str]) -> None:
    assert [
        ", ".join(filter(None, (paragraph.listed.paragraph.label, place)))
        for source in selected(coverage, text)
        for paragraph in source.paragraphs
        for place in ([one.whole.place for one in paragraph.stykker] or [""])
    ] == expected
