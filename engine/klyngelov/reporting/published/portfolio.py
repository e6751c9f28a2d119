"""The JSON of ``portfolio``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from klyngelov.judging.finding import Status
from klyngelov.reporting.json_model import Part
from klyngelov.reporting.published.common import Report


class DraftNumbers(Part):
    """A draft in numbers."""

    name: str
    type: str
    file: str
    index: int
    date: str
    binding: bool
    breaches: int
    possible_breaches: int
    undocumented_departures: int
    judgements: int
    unknown: int


class NormDrafts(Part):
    """A norm, and the drafts it has an outcome in, by their places in ``drafts``."""

    norm: str
    title: str
    citation: str
    status: Status
    drafts: tuple[int, ...]


class PortfolioReport(Report):
    """The whole report."""

    schema_: Literal["klyngelov/portfolio/1"] = Field(alias="schema")
    drafts: tuple[DraftNumbers, ...]
    norms: tuple[NormDrafts, ...]
