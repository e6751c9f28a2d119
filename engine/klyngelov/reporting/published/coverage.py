"""The JSON of ``rules coverage``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from klyngelov.covering.counts import Outcome
from klyngelov.covering.state import State
from klyngelov.lawbook.norm import NormKind
from klyngelov.reporting.json_model import Part
from klyngelov.reporting.published.common import Report


class AccountedInfo(Part):
    """How many there are, and of how many something is said."""

    total: int
    with_state: int


class NormNumbers(Part):
    """Norms in numbers; ``shown`` by scenarios, None where those are not there."""

    total: int
    judged: int
    left_out_told: int
    shown: int | None


class SummaryInfo(Part):
    """The coverage in numbers."""

    paragraphs: int
    stykker: AccountedInfo
    parts: AccountedInfo
    states: dict[State, int]
    norms: NormNumbers


class ScenarioNumbers(Part):
    """Scenarios by what they show."""

    total: int
    met: int
    broken: int
    open: int
    judgement: int
    time: int
    unbreakable: int


class StandingInfo(Part):
    """How a place stands: the norms that cite it, and the reasons given where none does."""

    state: State
    states: tuple[State, ...]
    norms: tuple[str, ...]
    reasons: tuple[str, ...]
    scenarios: ScenarioNumbers | None


class PlaceInfo(StandingInfo):
    """A part of a stykke."""

    pinpoint: str


class StykkeInfo(PlaceInfo):
    """A stykke and its parts."""

    parts: tuple[PlaceInfo, ...]


class ParagraphInfo(StandingInfo):
    """A paragraph, when it is in the source, and the document that its parts are read in."""

    paragraph: str
    from_: str | None = Field(alias="from")
    until: str | None
    document: str | None
    stykker: tuple[StykkeInfo, ...]


class SourceInfo(Part):
    """A source; ``complete``: all its paragraphs are listed."""

    source: str
    title: str
    complete: bool
    norms_without_pinpoint: tuple[str, ...]
    paragraphs: tuple[ParagraphInfo, ...]


class CoveredNorm(Part):
    """A norm: what it leaves out, and the outcomes that no scenario shows."""

    id: str
    title: str
    kind: NormKind
    source: str
    pinpoint: str
    citation: str
    types: tuple[str, ...]
    left_out: str | None
    text: str | None
    scenarios: ScenarioNumbers | None
    lacking: tuple[Outcome, ...]


class CoverageReport(Report):
    """The whole report."""

    schema_: Literal["klyngelov/coverage/1"] = Field(alias="schema")
    summary: SummaryInfo
    sources: tuple[SourceInfo, ...]
    norms: tuple[CoveredNorm, ...]
    not_read: tuple[str, ...]
