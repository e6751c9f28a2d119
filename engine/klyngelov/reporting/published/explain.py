"""The JSON of ``explain``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from klyngelov.judging.finding import AgreementState, Status
from klyngelov.judging.grounds import Counts
from klyngelov.lawbook.force import ForceState
from klyngelov.lawbook.matter import Kinship
from klyngelov.lawbook.norm import NormKind, Strength
from klyngelov.lawbook.uncited import Standing
from klyngelov.reporting.json_model import CountInfo, ForceInfo, LocationInfo, Part, ProposalInfo
from klyngelov.reporting.published.common import Report, Severity
from klyngelov.reporting.requirements_model import ProvisionInfo

Truth = Literal["no", "maybe", "yes"]


class TermInfo(Part):
    """A term of the rules that a norm uses."""

    name: str
    meaning: str


class RelatedInfo(Part):
    """A norm that goes before this one, comes before or after it, or stands beside it."""

    norm: str
    title: str
    citation: str
    in_force: ForceInfo
    kinship: Kinship | None
    principle: str | None


class WordingInfo(Part):
    """What a provision says, where it is imported; ``changed``: since the norm was read."""

    text: str
    document: str
    changed: bool


class NormExplanationInfo(Part):
    """A norm: what it asks, of whom and when, and its place among others."""

    id: str
    title: str
    kind: NormKind
    types: tuple[str, ...]
    citation: ProvisionInfo
    date: str
    state: ForceState
    strength: Strength | None
    derogable: bool
    sentences: tuple[str, ...]
    exceptions: tuple[str, ...]
    terms: tuple[TermInfo, ...]
    reading: str | None
    secondary: bool
    left_out: str | None
    remedy: str | None
    remedy_above: str | None
    yields_to: tuple[RelatedInfo, ...]
    prevails_over: tuple[RelatedInfo, ...]
    before: tuple[RelatedInfo, ...]
    after: tuple[RelatedInfo, ...]
    beside: tuple[RelatedInfo, ...]
    wording: tuple[WordingInfo, ...]


class ReasonInfo(Part):
    """A test of a line that decided whether it counts; ``line`` where it rests on another line."""

    clause: str
    line: int | None
    truth: Truth


class LineInfo(Part):
    """A line of the draft and whether it counts; ``near``: for one condition alone it does not."""

    label: str
    path: str
    line: int
    number: CountInfo
    counts: Counts
    near: bool
    reasons: tuple[ReasonInfo, ...]


class ListInfo(Part):
    """The lines of a list that a statement counts among."""

    organ: str | None
    list: str
    line: int
    stated: bool
    complete: bool
    lines: tuple[LineInfo, ...]


class HoldingInfo(Part):
    """A statement of the norm and whether it holds; ``bears``: whether the finding depends on it."""

    part: Literal["guard", "case", "requirement", "also_satisfied", "judgement", "remark"]
    sentence: str
    truth: Truth
    bears: bool
    unit: str
    required: CountInfo
    found: CountInfo
    text: str | None
    counts: tuple[ListInfo, ...]


class AskedInfo(Part):
    """A fact that would help to decide."""

    path: str
    line: int
    question: str


class ExplainedFinding(Part):
    """A finding and what gave it."""

    id: str
    status: Status
    severity: Severity
    message: str
    location: LocationInfo
    answer: tuple[str, ...]
    holdings: tuple[HoldingInfo, ...]
    needs: tuple[AskedInfo, ...]
    agreement: AgreementState | None
    judgement: str | None
    remedy: str | None
    norm: NormExplanationInfo


class ExplainedDraft(Part):
    """A draft; ``unjudged`` are norms asked about that do not concern it."""

    proposal: ProposalInfo
    date: str
    findings: tuple[ExplainedFinding, ...]
    unjudged: tuple[str, ...]


class TemplateInfo(Part):
    """A draft that never became law, and how a proposal written after it is known."""

    id: str
    title: str
    known_from: str
    signs: tuple[str, ...]
    unseen: str | None
    difference: str


class PlaceInfo(Part):
    """A place in a source."""

    source: str
    pinpoint: str


class UncitedInfo(Part):
    """Provisions that no norm cites, and why."""

    provisions: tuple[PlaceInfo, ...]
    standing: Standing
    reason: str


class ExplainReport(Report):
    """The whole report."""

    schema_: Literal["klyngelov/explain/1"] = Field(alias="schema")
    norms: tuple[NormExplanationInfo, ...]
    templates: tuple[TemplateInfo, ...]
    uncited: tuple[UncitedInfo, ...]
    drafts: tuple[ExplainedDraft, ...]
