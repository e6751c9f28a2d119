"""The JSON of ``calendar``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from klyngelov.chronology.boundary import Change
from klyngelov.chronology.periods import Standing
from klyngelov.reporting.json_model import CountInfo, Part, ProposalInfo
from klyngelov.reporting.published.common import Report, Severity


class SuccessorInfo(Part):
    """A kind of body that takes the place of this one, and from when."""

    type: str
    from_: str = Field(alias="from")


class BeginningInfo(Part):
    """Why a period begins."""

    change: Change
    text: str
    norms: tuple[str, ...]
    line: int | None


class BreachInfo(Part):
    """A breach in a period."""

    id: str
    norm: str
    severity: Severity
    message: str
    citation: str
    line: int


class PeriodInfo(Part):
    """A period in which the answer is the same; ``until`` None: no end is known."""

    from_: str = Field(alias="from")
    until: str | None
    standing: Standing
    uncertain_norms: int
    binding_norms: int
    begins: tuple[BeginningInfo, ...]
    breaches: tuple[BreachInfo, ...]
    came: tuple[str, ...]
    went: tuple[str, ...]
    departures: CountInfo
    judgements: CountInfo
    unknown: CountInfo
    unreadable: str | None


class ChronologyInfo(Part):
    """The periods of one draft."""

    proposal: ProposalInfo
    law_read_until: str
    successors: tuple[SuccessorInfo, ...]
    periods: tuple[PeriodInfo, ...]


class CalendarReport(Report):
    """The whole report."""

    schema_: Literal["klyngelov/calendar/1"] = Field(alias="schema")
    results: tuple[ChronologyInfo, ...]
