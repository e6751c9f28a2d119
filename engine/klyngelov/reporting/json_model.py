"""The JSON report as a pydantic model: the contract's keys, in its order, and its JSON Schema."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA = "klyngelov/check/1"


class Part(BaseModel):
    """A part of a report: frozen, its keys closed."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, extra="forbid")


class Tool(Part):
    """The program."""

    name: Literal["klyngelov"] = "klyngelov"
    version: str


class RulebookInfo(Part):
    """The rule book that judged."""

    version: str
    sha256: str
    law_read_until: str


class InputInfo(Part):
    """A file that was given; ``sha256`` is empty where it could not be read."""

    file: str
    sha256: str


class ReceiptInfo(Part):
    """What, beside the program, its evaluators and the rule book, decides the report.

    ``date_chosen`` is the day that ``--date`` asked for; ``date_assumed`` the day that served a draft which
    states none. ``wording`` tells whether provisions are quoted. ``findings_sha256`` is the identity of the
    findings, also printed on the reports for people.
    """

    inputs: tuple[InputInfo, ...]
    date_chosen: str | None
    date_assumed: str | None
    wording: bool
    findings_sha256: str


class DiagnosticInfo(Part):
    """A fault in the input."""

    code: str
    message: str
    file: str
    line: int
    column: int
    suggestion: str | None


class ProposalInfo(Part):
    """The draft."""

    name: str
    type: str
    file: str
    index: int
    sha256: str


class LocationInfo(Part):
    """A place in the draft."""

    line: int
    column: int


class CaveatInfo(Part):
    """What qualifies the result; ``location`` is the place in the file that it concerns, if any."""

    code: str
    message: str
    location: LocationInfo | None


class NoticeInfo(Part):
    """Something read otherwise than written, or not recognised."""

    code: str
    message: str
    line: int
    column: int


class CoverageInfo(Part):
    """How much of the law was held against the draft."""

    judged: int
    not_checkable: int
    not_read: int
    powers: int


class SummaryInfo(Part):
    """How many findings have each status."""

    satisfied: int
    violated: int
    departs: int
    unknown: int
    judgement: int
    not_applicable: int
    silent: int


class EndInfo(Part):
    """One end of an interval of force."""

    date: str | None
    certain: bool
    alternative: str | None = None


class ForceInfo(Part):
    """When the norm is in force."""

    from_: EndInfo = Field(alias="from")
    until: EndInfo | None


class CitationInfo(Part):
    """The provision.

    ``wording`` is what it says, and ``wording_document`` where, if ``--wording`` asked for it and it is
    imported.
    """

    source: str
    pinpoint: str
    text: str
    rank: str
    binding: bool
    consolidated: str | None
    amended_by: str | None = None
    eli: str | None
    wording: str | None
    wording_document: str | None
    in_force: ForceInfo


class BoundInfo(Part):
    """What was required."""

    unit: str
    min: int | None
    max: int | None


class CountInfo(Part):
    """What was found."""

    min: int | None
    max: int | None


class EvidenceInfo(Part):
    """A line of the draft and whether it counted."""

    line: int
    column: int
    path: str
    counts: Literal["yes", "possibly", "no"]


class NeedInfo(Part):
    """A fact that would help to decide."""

    path: str
    line: int
    question: str
    norms: tuple[str, ...]


class AgreementInfo(Part):
    """The documented agreement that a departure rests on."""

    provision: str
    agreement: str


class JudgementInfo(Part):
    """The recorded judgement that settled the finding."""

    result: str
    reason: str
    by: str
    date: str


class LapsedJudgementInfo(JudgementInfo):
    """A recorded judgement that no longer settles the finding, and why."""

    lapsed: str


class PrecedenceInfo(Part):
    """A norm that goes before this one, and by which principle."""

    norm: str
    principle: str


class FindingInfo(Part):
    """One finding."""

    id: str
    norm: str
    status: str
    severity: str
    title: str
    message: str
    organ: str | None
    subject: str | None
    citation: CitationInfo
    basis: Literal["ordlyd", "fortolkning", "sekundær kilde"]
    reading: str | None
    required: BoundInfo | None
    found: CountInfo | None
    evidence: tuple[EvidenceInfo, ...]
    location: LocationInfo
    needs: tuple[NeedInfo, ...]
    agreement: Literal["documented", "missing"] | None
    agreement_text: AgreementInfo | None
    judgement: JudgementInfo | None
    lapsed_judgement: LapsedJudgementInfo | None
    basis_hash: str | None
    prevails_over: tuple[str, ...]
    yields_to: tuple[str, ...]
    precedence: tuple[PrecedenceInfo, ...]
    remark: str | None
    presumption: str | None
    remedy: str | None


class ResultInfo(Part):
    """One draft judged."""

    proposal: ProposalInfo
    date: str
    caveats: tuple[CaveatInfo, ...]
    notices: tuple[NoticeInfo, ...]
    coverage: CoverageInfo
    summary: SummaryInfo
    findings: tuple[FindingInfo, ...]


class CheckReport(Part):
    """The whole report."""

    schema_: str = Field(default=SCHEMA, alias="schema")
    tool: Tool
    engine: str
    rulebook: RulebookInfo | None
    diagnostics: tuple[DiagnosticInfo, ...]
    results: tuple[ResultInfo, ...]
    receipt: ReceiptInfo
