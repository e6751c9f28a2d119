"""Every norm has its scenarios: met, broken and open, or one that shows it cannot be broken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from gherkin.parser import Parser

from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.open_rulebook import open_rulebook

_FEATURES = Path(__file__).resolve().parents[2] / "features"
_OUTCOMES = ("opfyldt", "brudt", "åben", "kan-ikke-brydes", "skøn", "tid")


@cache
def _tags() -> dict[str, set[str]]:
    """For each norm id that a scenario is tagged with, the outcomes those scenarios show."""
    found: dict[str, set[str]] = {}
    for path in sorted(_FEATURES.glob("*.feature")):
        feature = Parser().parse(path.read_text("utf-8"))["feature"]
        for tags in _case_tags(feature["children"], _names(feature)):
            for tag in tags:
                found.setdefault(tag, set()).update(tags & set(_OUTCOMES))
    return found


def _case_tags(children: list[Any], inherited: set[str]) -> Iterator[set[str]]:
    """The tags of each scenario, and of each table of examples of an outline."""
    for child in children:
        if "rule" in child:
            yield from _case_tags(child["rule"]["children"], inherited | _names(child["rule"]))
        elif "scenario" in child:
            own = inherited | _names(child["scenario"])
            tables = child["scenario"]["examples"]
            yield from (own | _names(table) for table in tables)
            if not tables:
                yield own


def _names(node: Any) -> set[str]:
    return {tag["name"][1:] for tag in node["tags"]}


def _norms() -> list[Norm]:
    rulebook = open_rulebook().rulebook
    assert rulebook is not None
    return list(rulebook.norms)


@pytest.mark.parametrize("norm", _norms(), ids=lambda norm: norm.id)
def test_every_norm_has_its_scenarios(norm: Norm) -> None:
    shown = _tags().get(norm.id, set())
    if norm.kind is NormKind.REQUIREMENT:
        broken = shown & {"brudt", "skøn"}
        assert "opfyldt" in shown
        assert broken
        assert "åben" in shown
    elif norm.kind is NormKind.OPEN_STANDARD:
        assert shown & {"skøn", "brudt", "kan-ikke-brydes"}
    else:
        assert shown & {"kan-ikke-brydes", "opfyldt"}


def test_no_two_scenarios_of_a_feature_have_the_same_title() -> None:
    """pytest-bdd keeps scenarios by title and would drop one of them in silence."""
    for path in sorted(_FEATURES.glob("*.feature")):
        titles = re.findall(r"^\s*(?:Scenarie|Abstrakt Scenario): *(.+)$", path.read_text("utf-8"), re.M)
        assert len(titles) == len(set(titles)), path.name
