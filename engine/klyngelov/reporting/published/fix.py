"""The JSON of ``fix``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, JsonValue

from klyngelov.repairing.rows import StepKind
from klyngelov.reporting.json_model import Part, ProposalInfo
from klyngelov.reporting.published.common import Report


class ErrorsInfo(Part):
    """How many errors there are before and after the repair."""

    before: int
    after: int


class MendedFinding(Part):
    """A finding that a step bears on."""

    id: str
    norm: str
    message: str
    citation: str
    remedy: str | None


class AlternativeInfo(Part):
    """A step that is as light. ``before`` and ``after`` are the entry; every scalar in it is a text."""

    kind: StepKind
    organ: str | None
    list: str
    line: int | None
    title: str
    sentence: str
    before: JsonValue
    after: JsonValue


class StepInfo(Part):
    """A step; ``satisfies`` are the findings that would stand without it."""

    kind: StepKind
    organ: str | None
    list: str
    line: int | None
    fields: tuple[str, ...]
    persons: int
    weight: int
    title: str
    sentence: str
    before: JsonValue
    after: JsonValue
    satisfies: tuple[MendedFinding, ...]
    alternatives: tuple[AlternativeInfo, ...]


class ClaimInfo(Part):
    """What a norm claims of an organ or an entry."""

    id: str
    norm: str
    title: str
    citation: str


class ConflictInfo(Part):
    """An error that is left, and the claims not kept with it; ``proven``: no change at all keeps them."""

    finding: MendedFinding
    proven: bool
    others: tuple[ClaimInfo, ...]


class OtherDayInfo(Part):
    """What the repair breaks on another day."""

    date: str
    finding: MendedFinding


class VoidAgreementInfo(Part):
    """An agreement that has no effect, and that the repair leaves where it stands."""

    line: int
    finding: MendedFinding


class RepairInfo(Part):
    """The repair of one draft. ``proven``: nothing lighter will do."""

    proposal: ProposalInfo
    date: str
    errors: ErrorsInfo
    weight: int
    proven: bool
    steps: tuple[StepInfo, ...]
    remaining: tuple[MendedFinding, ...]
    conflicts: tuple[ConflictInfo, ...]
    other_days: tuple[OtherDayInfo, ...]
    departures: tuple[MendedFinding, ...]
    void_agreements: tuple[VoidAgreementInfo, ...]
    judgements: tuple[MendedFinding, ...]
    new_warnings: tuple[MendedFinding, ...]


class FixReport(Report):
    """The whole report; ``patch`` is empty where nothing is changed."""

    schema_: Literal["klyngelov/fix/1"] = Field(alias="schema")
    results: tuple[RepairInfo, ...]
    patch: str
