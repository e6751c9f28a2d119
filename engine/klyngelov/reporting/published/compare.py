"""The JSON of ``compare``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from klyngelov.comparison.comparison import Cause, ChangeKind
from klyngelov.judging.finding import Status
from klyngelov.lawbook.matter import Kinship
from klyngelov.reporting.json_model import Part
from klyngelov.reporting.published.common import Report, Severity


class SideInfo(Part):
    """One side: a draft under the law of a day."""

    name: str
    type: str
    file: str
    sha256: str
    date: str
    rulebook_sha256: str
    program: str
    binding: bool


class StandInfo(Part):
    """How a norm stands on one side."""

    id: str
    norm: str
    organ: str | None
    subject: str | None
    status: Status
    severity: Severity
    title: str
    message: str
    citation: str
    binding: bool
    line: int | None


class ChangeInfo(Part):
    """What is not the same on both sides; None where a side does not have it."""

    kind: ChangeKind
    causes: tuple[Cause, ...]
    kinship: Kinship | None
    before: StandInfo | None
    after: StandInfo | None


class SuccessionInfo(Part):
    """A norm, and the one that stands in its place."""

    before: str
    after: str


class DutiesInfo(Part):
    """What becomes of the duties themselves, by the ids of the norms."""

    turned_round: tuple[SuccessionInfo, ...]
    changed: tuple[SuccessionInfo, ...]
    same: tuple[SuccessionInfo, ...]
    fall_away: tuple[str, ...]
    new: tuple[str, ...]


class ComparisonInfo(Part):
    """One comparison; ``succeeding``: the second body takes the place of the first."""

    before: SideInfo
    after: SideInfo
    succeeding: bool
    uncertain_cause: bool
    unchanged: int
    changes: tuple[ChangeInfo, ...]
    duties: DutiesInfo


class CompareReport(Report):
    """The whole report."""

    schema_: Literal["klyngelov/compare/1"] = Field(alias="schema")
    comparisons: tuple[ComparisonInfo, ...]
