"""The report on one draft, ready to be written in any form.

Text, Markdown, HTML and Word all render this and nothing else, so that they cannot say different things
about the same draft. It holds the sentences and their order; a form adds only how they look.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from klyngelov.judging.finding import Caveat, Status
from klyngelov.proposal.model import Notice
from klyngelov.reporting.report.assessment import Assessment
from klyngelov.reporting.report.open_questions import OpenQuestions
from klyngelov.reporting.report.requirement import Requirement, named
from klyngelov.values.danish import written_date
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Presumption:
    """Something the draft says nothing of and that must be so: "organerne ikke træffer …"."""

    text: str
    requirement: Requirement


@dataclass(frozen=True, slots=True)
class Silence:
    """Something the draft settles that the law leaves open, and where the law has been read for it."""

    line: int
    message: str
    read_in: str


@dataclass(frozen=True, slots=True)
class RecordedAgreement:
    """An agreement that the draft states, and the requirements it lets the draft depart from.

    ``broken_above`` are requirements of higher rank that the draft breaks with it, and that it cannot excuse;
    ``void`` says that the provision it cites can be departed from by no agreement.
    """

    line: int
    provision: str
    agreement: str
    excuses: tuple[Requirement, ...]
    broken_above: tuple[Requirement, ...]
    void: bool

    @property
    def effect(self) -> str:
        """What rests on the agreement, and what does not."""
        if self.void:
            return "Ingen; bestemmelsen kan ikke fraviges ved aftale."
        above = f"Aftalen kan ikke fravige {named(self.broken_above)}" if self.broken_above else ""
        if not self.excuses:
            return above or "Ingen; forslaget fraviger ikke bestemmelsen efter det oplyste."
        return f"{named(self.excuses)}{f'. {above}' if above else ''}"


@dataclass(frozen=True, slots=True)
class RecordedJudgement:
    """A person's judgement that the draft states, and the requirements it settles."""

    line: int
    provision: str
    organ: str | None
    result: str
    reason: str
    by: str
    day: date
    settles: tuple[Requirement, ...]

    @property
    def made(self) -> str:
        """The judgement, by whom, when and why."""
        where = f" for {self.organ}" if self.organ else ""
        return f"{self.result}{where} efter {self.by}, {written_date(self.day)}: {self.reason}"


@dataclass(frozen=True, slots=True)
class CitedSource:
    """An act, order or agreement that a finding rests on, in the print of the day.

    ``tell_times`` names the provisions that bear on the draft and says when they are in force; not every form
    of a report asks for it.
    """

    title: str
    cited_as: str
    rank: str
    binding: bool
    print: str | None
    address: str | None
    tell_times: Callable[[], str]

    @property
    def in_force(self) -> str:
        """The provisions that bear on the draft, and when they are in force."""
        return self.tell_times()


@dataclass(frozen=True, slots=True)
class NormEntry:
    """How one norm came out for one organ, in ``findings`` findings.

    A norm with several outcomes has an entry for each. ``judged`` are the recorded judgements that settled
    it.
    """

    organ: str | None
    status: Status
    findings: int
    requirement: Requirement
    lines: tuple[int, ...]
    remarks: tuple[str, ...]
    judged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnjudgedNorm:
    """A norm in force that no draft can meet or break: what it empowers, defines or leaves to other proof."""

    requirement: Requirement
    kind: str
    text: str

    @property
    def why(self) -> str:
        """Why it is not judged."""
        return f"{self.kind}: {self.text}" if self.text else self.kind


@dataclass(frozen=True, slots=True)
class DraftReport:
    """Everything a report says of one draft.

    ``assessments`` are the breaches, departures and open judgements in full, in the order of the organs;
    ``norms`` are all findings in short, also those that are shown under another. ``text`` is the draft
    itself, empty where it is not at hand.
    """

    name: str
    body_type: str
    file: str
    index: int
    day: date
    text: str
    conclusion: tuple[str, str]
    caveats: tuple[Caveat, ...]
    organs: tuple[str, ...]
    assessments: tuple[Assessment, ...]
    questions: OpenQuestions
    presumptions: tuple[Presumption, ...]
    silences: tuple[Silence, ...]
    agreements: tuple[RecordedAgreement, ...]
    judgements: tuple[RecordedJudgement, ...]
    legal_bases: tuple[str, ...]
    norms: tuple[NormEntry, ...]
    unjudged: tuple[UnjudgedNorm, ...]
    unread: tuple[str, ...]
    notices: tuple[Notice, ...]
    sources: tuple[CitedSource, ...]
    missing_wordings: tuple[str, ...]

    def with_status(self, status: Status) -> tuple[Assessment, ...]:
        """The assessments with a status."""
        return tuple(one for one in self.assessments if one.finding.status is status)

    def entries(self, organ: str | None, status: Status | None = None) -> tuple[NormEntry, ...]:
        """The norms of an organ, with a status if one is given."""
        return tuple(
            one for one in self.norms if one.organ == organ and (status is None or one.status is status)
        )
