"""Every norm has its scenarios: met, broken and open, or one that shows it cannot be broken."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.open_rulebook import open_rulebook

_FEATURES = Path(__file__).resolve().parents[2] / "features"
_OUTCOMES = ("opfyldt", "brudt", "åben", "kan-ikke-brydes", "skøn", "tid")


def _tags() -> dict[str, set[str]]:
    """For each norm id that a scenario is tagged with, the outcomes those scenarios show."""
    found: dict[str, set[str]] = {}
    for path in sorted(_FEATURES.glob("*.feature")):
        inherited: list[str] = []
        for line in path.read_text("utf-8").splitlines():
            words = line.split()
            if words and all(word.startswith("@") for word in words):
                inherited += [word[1:] for word in words]
            elif words and re.match(r"\s*(Scenarie|Abstrakt Scenario|Egenskab|Eksempler|Regel)\b", line):
                outcomes = {tag for tag in inherited if tag in _OUTCOMES}
                for tag in inherited:
                    found.setdefault(tag, set()).update(outcomes)
                inherited = []
    return found


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
