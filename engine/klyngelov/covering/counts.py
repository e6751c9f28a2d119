"""How many cases show each norm met, broken or open, as the tags of the scenarios say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from enum import StrEnum

from klyngelov.covering.gherkin import Feature
from klyngelov.values.frozen import dataclass


class Outcome(StrEnum):
    """What a case shows; the value is the tag."""

    MET = "opfyldt"
    BROKEN = "brudt"
    OPEN = "åben"
    JUDGEMENT = "skøn"
    TIME = "tid"
    UNBREAKABLE = "kan-ikke-brydes"


@dataclass(frozen=True, slots=True)
class Cases:
    """Cases by outcome. One case may show several outcomes, and be about several norms."""

    total: int
    by_outcome: Counter[Outcome]


def cases_of(features: Sequence[Feature]) -> tuple[frozenset[str], ...]:
    """The tags of every case: of norms and of outcomes."""
    return tuple(tags for feature in features for scenario in feature.scenarios for tags in scenario.cases())


def counted(cases: Iterable[frozenset[str]], norms: Collection[str]) -> Cases:
    """The cases about any of some norms, each counted once."""
    mine = [tags for tags in cases if not tags.isdisjoint(norms)]
    by_outcome = Counter(outcome for tags in mine for outcome in Outcome if outcome.value in tags)
    return Cases(len(mine), by_outcome)
