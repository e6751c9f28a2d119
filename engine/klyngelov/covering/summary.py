"""The coverage in numbers: how many places have a state, and how many norms are shown by cases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from klyngelov.covering.coverage import CoveredSource
from klyngelov.covering.evidence import NormEvidence
from klyngelov.covering.state import State
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class PlaceSummary:
    """Paragraphs, stykker and the parts of stykker (items and sentences), and how they stand.

    ``states`` counts each stykke by the state that says most.
    """

    paragraphs: int
    stykker: int
    stykker_accounted: int
    parts: int
    parts_accounted: int
    states: Counter[State]


@dataclass(frozen=True, slots=True)
class NormSummary:
    """Norms, those that are judged, and of these: that say what they leave out, and that are fully shown."""

    norms: int
    judged: int
    explained: int
    shown: int


def summary_of(sources: Iterable[CoveredSource]) -> PlaceSummary:
    """The numbers of some sources together."""
    paragraphs = [paragraph for source in sources for paragraph in source.paragraphs]
    stykker = [stykke for paragraph in paragraphs for stykke in paragraph.stykker]
    parts = [part for stykke in stykker for part in stykke.parts]
    return PlaceSummary(
        paragraphs=len(paragraphs),
        stykker=len(stykker),
        stykker_accounted=sum(one.whole.accounted for one in stykker),
        parts=len(parts),
        parts_accounted=sum(one.accounted for one in parts),
        states=Counter(one.whole.state for one in stykker),
    )


def norms_in_numbers(evidence: Iterable[NormEvidence]) -> NormSummary:
    """The numbers of some norms together."""
    listed = list(evidence)
    judged = [one for one in listed if one.norm.judged]
    return NormSummary(
        norms=len(listed),
        judged=len(judged),
        explained=sum(one.left_out is not None for one in judged),
        shown=sum(one.cases is not None and not one.lacking for one in judged),
    )
