"""What is found: one finding for each norm, organ and subject.

A finding says what was required, what was found, which of the adviser's lines counted, and what
would decide it. Status and severity follow the contract; they are never set by hand.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum, StrEnum

from klyngelov.judging.grounds import NO_GROUNDS, Evidence, Grounds, Joint, Need
from klyngelov.lawbook.norm import Decides, Norm
from klyngelov.proposal.model import Agreement, Judgement
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ANY, Interval
from klyngelov.values.position import Position
from klyngelov.values.truth import Truth


class Status(StrEnum):
    """The outcomes, in the order a summary lists them."""

    SATISFIED = "satisfied"
    VIOLATED = "violated"
    DEPARTS = "departs"
    UNKNOWN = "unknown"
    JUDGEMENT = "judgement"
    NOT_APPLICABLE = "not_applicable"
    SILENT = "silent"


class Severity(IntEnum):
    """How much a finding weighs; ordered."""

    NONE = 0
    NOTE = 1
    WARNING = 2
    ERROR = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """A statement held against the facts: the count, the bound, and how the one stands to the other."""

    required: Interval
    found: Interval
    place: Position
    stated: bool
    unit: str = "count"
    grounds: Grounds = NO_GROUNDS

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The lines that counted, or nearly did."""
        return self.grounds.evidence()

    @property
    def needs(self) -> tuple[Need, ...]:
        """The facts that would help to decide."""
        return self.grounds.needs()

    def asking(self, others: Iterable[Outcome]) -> Outcome:
        """The same outcome, where the facts that other outcomes need would help too."""
        asking = (self.grounds, *(one.grounds for one in others))
        grounds = Joint((self.grounds,), asking)
        return Outcome(self.required, self.found, self.place, self.stated, self.unit, grounds)


@dataclass(frozen=True, slots=True)
class Held:
    """An outcome, and whether the count is certainly, possibly or certainly not within the bound."""

    truth: Truth
    outcome: Outcome


def held(outcome: Outcome) -> Held:
    """The outcome with its truth."""
    return Held(outcome.found.within(outcome.required), outcome)


class AgreementState(StrEnum):
    """Whether the draft documents the agreement that a departure needs."""

    DOCUMENTED = "documented"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Lapsed:
    """A recorded judgement that no longer settles anything, and why."""

    judgement: Judgement
    reason: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One norm judged for one organ and subject.

    ``basis_hash`` is that of the facts a person's judgement rests on, where one is called for or was made;
    ``other_judgements`` are recorded too, and do not count.
    """

    norm: Norm
    status: Status
    severity: Severity
    message: str
    organ: str | None
    subject: str | None
    position: Position
    outcome: Outcome | None = None
    remark: str | None = None
    agreement: Agreement | None = None
    agreement_state: AgreementState | None = None
    judgement: Judgement | None = None
    lapsed: Lapsed | None = None
    other_judgements: tuple[Judgement, ...] = ()
    basis_hash: str | None = None
    prevails_over: tuple[str, ...] = ()
    yields_to: tuple[tuple[str, str], ...] = ()
    remedy: str = ""
    presumption: str = ""
    uncertain: bool = False
    part: str = ""

    @property
    def reading(self) -> str | None:
        """Our reading of the provision, where the finding rests on it."""
        outcome, decides = self.outcome, self.norm.decides
        if decides is Decides.ABOVE:
            bound, found = (outcome.required, outcome.found) if outcome else (ANY, ANY)
            rests = bound.high is not None and (found.high is None or found.high > bound.high)
        else:
            rests = decides is Decides.ALWAYS or self.status is Status.JUDGEMENT or self.judgement is not None
        return self.norm.reading if rests else None

    @property
    def id(self) -> str:
        """The finding's identity: norm, organ, subject."""
        parts = (self.norm.id, self.organ, self.subject, self.part)
        return "/".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Caveat:
    """Something that qualifies the whole result; ``code`` as in the contract.

    ``position`` is the place in the draft that it concerns, if it concerns one.
    """

    code: str
    message: str
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the law was held against the draft."""

    judged: int
    not_checkable: int
    not_read: int
    powers: int
