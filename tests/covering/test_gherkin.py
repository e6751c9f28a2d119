"""The reader of features agrees with the official parser on every feature of the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from gherkin.parser import Parser

from klyngelov.covering.counts import Outcome, cases_of, counted
from klyngelov.covering.gherkin import (
    Feature,
    Scenario,
    Step,
    UnreadableFeatureError,
    read_feature,
    read_features,
)

FEATURES = Path(__file__).parents[2] / "features"
FILES = sorted(FEATURES.glob("*.feature"))


def official(path: Path) -> Any:
    return Parser().parse(path.read_text("utf-8"))["feature"]


def scenarios(children: list[Any], tags: list[str], rule: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for child in children:
        if "rule" in child:
            inner = child["rule"]
            found.extend(scenarios(inner["children"], tags + names(inner), inner["name"]))
        elif "scenario" in child:
            found.append(child["scenario"] | {"all": set(tags + names(child["scenario"])), "rule": rule})
    return found


def names(node: Any) -> list[str]:
    return [tag["name"][1:] for tag in node["tags"]]


def cells(row: Any) -> tuple[str, ...]:
    return tuple(cell["value"] for cell in row["cells"])


def steps(listed: list[Any]) -> list[tuple[str, str, list[tuple[str, ...]]]]:
    return [
        (
            one["keyword"].strip(),
            one["text"],
            [cells(row) for row in one.get("dataTable", {}).get("rows", [])],
        )
        for one in listed
    ]


def said(listed: list[Step]) -> list[tuple[str, str, list[tuple[str, ...]]]]:
    return [(one.keyword, one.text, one.rows) for one in listed]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_feature_is_read_as_the_official_parser_reads_it(path: Path) -> None:
    theirs, ours = official(path), read_feature(path.read_text("utf-8"), path.name)
    backgrounds = [child["background"] for child in theirs["children"] if "background" in child]

    assert ours.title == theirs["name"]
    assert said(ours.background) == steps(backgrounds[0]["steps"] if backgrounds else [])
    expected = scenarios(theirs["children"], names(theirs))
    assert len(ours.scenarios) == len(expected) > 0
    for one, other in zip(ours.scenarios, expected, strict=True):
        assert (one.title, one.rule, one.tags, one.line) == (
            other["name"],
            other["rule"],
            other["all"],
            other["location"]["line"],
        )
        assert said(one.steps) == steps(other["steps"])
        assert one.description == " ".join(other["description"].split())
        assert [(table.tags, table.rows) for table in one.examples] == [
            (frozenset(names(table)), [cells(row) for row in [table["tableHeader"], *table["tableBody"]]])
            for table in other["examples"]
        ]


def test_a_line_that_is_none_of_it_is_not_passed_over() -> None:
    with pytest.raises(
        UnreadableFeatureError, match=r"^x\.feature, linje 4, er hverken .+«Måske også det»\.$"
    ):
        read_feature("Egenskab: E\n  Scenarie: S\n    Givet et forslag\n    Måske også det\n", "x.feature")
    with pytest.raises(UnreadableFeatureError, match=r"^x\.feature har ingen egenskab"):
        read_feature("# intet\n", "x.feature")


def test_a_folder_is_read_in_the_order_of_its_names() -> None:
    assert [one.file for one in read_features(FEATURES)] == [path.name for path in FILES]


OUTLINE = """\
@L-01
Egenskab: E
  Scenarie: et
    Givet et forslag
    @opfyldt
    Eksempler:
      | a |
      | 1 |
      | 2 |
    @brudt
    Eksempler:
      | a |
      | 3 |
  @L-02 @åben
  Scenarie: to
    Givet et forslag
"""


def test_each_row_of_a_table_is_a_case() -> None:
    cases = cases_of([read_feature(OUTLINE, "x.feature")])

    assert counted(cases, {"L-01"}).total == 4
    assert counted(cases, {"L-01"}).by_outcome == {Outcome.MET: 2, Outcome.BROKEN: 1, Outcome.OPEN: 1}
    assert counted(cases, {"L-02", "L-01"}).total == 4
    assert counted(cases, {"L-02"}).by_outcome == {Outcome.OPEN: 1}
    assert counted(cases, {"L-03"}).total == 0


def test_the_tags_of_a_scenario_are_also_those_around_it() -> None:
    scenario = Scenario("S", "", frozenset({"L-01"}), 1)

    assert list(scenario.cases()) == [{"L-01"}]
    assert list(cases_of([Feature("f", "F", scenarios=[scenario])])) == [{"L-01"}]


def test_a_row_is_about_the_norm_it_names_and_not_about_those_of_other_rows() -> None:
    text = """
Egenskab: Opgaver
  @L-09
  Scenarie: Hver opgave
    Så er <regel> opfyldt
    @opfyldt @L-01 @L-02
    Eksempler:
      | regel | nummer |
      | L-01  | nr. 1  |
      | L-02  | nr. 2  |
      | begge | nr. 3  |
"""

    cases = list(cases_of([read_feature(text, "x.feature")]))

    assert cases == [
        {"L-09", "L-01", "opfyldt"},
        {"L-09", "L-02", "opfyldt"},
        {"L-09", "L-01", "L-02", "opfyldt"},
    ]
