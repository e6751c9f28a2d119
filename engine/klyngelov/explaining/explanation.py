"""What an explanation consists of: of a norm, and of a finding in a draft.

An explanation is a tree of values that text and JSON only write down. It never says more than was judged: the
counts are the evaluators' own, and the reasons are the tests that gave them.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from klyngelov.judging.finding import Finding
from klyngelov.judging.grounds import Counts, Need
from klyngelov.lawbook.force import Force, ForceState
from klyngelov.lawbook.matter import Kinship
from klyngelov.lawbook.norm import Norm
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import Interval
from klyngelov.values.position import Position
from klyngelov.values.truth import Truth


# ── A norm ────────────────────────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Related:
    """A norm beside another: how it bears on it, or on the same matter, and the principle of precedence."""

    norm: Norm
    citation: str
    kinship: Kinship | None = None
    principle: str = ""


@dataclass(frozen=True, slots=True)
class Quoted:
    """The official wording that a norm cites, where it is imported, and the document it stands in."""

    text: str
    document: str
    changed: bool


@dataclass(frozen=True, slots=True)
class NormExplanation:
    """One norm on a day: what it says, how strongly, when, and what stands beside it.

    ``sentences`` and ``exceptions`` say the norm in plain Danish, ``terms`` what the terms in them mean.
    ``before`` and ``after`` are norms on the same matter that began earlier and later, ``beside`` those that
    began with it. ``left_out`` says what of the provision the norm does not check. ``instead`` are the norms
    on the same provision that apply on the day, where this one does not; ``provision_force`` is the
    provision's own time, which may be longer than the norm's.
    """

    norm: Norm
    citation: str
    binding: bool
    day: date
    state: ForceState
    sentences: tuple[str, ...]
    exceptions: tuple[str, ...]
    remedy: str
    remedy_above: str
    terms: tuple[tuple[str, str], ...]
    yields_to: tuple[Related, ...]
    prevails_over: tuple[Related, ...]
    before: tuple[Related, ...]
    after: tuple[Related, ...]
    beside: tuple[Related, ...]
    left_out: str | None
    wording: tuple[Quoted, ...]
    provision_force: Force
    instead: tuple[Norm, ...]


@dataclass(frozen=True, slots=True)
class TemplateExplanation:
    """A draft that never became law, which proposals still follow."""

    id: str
    title: str
    known_from: date
    signs: tuple[str, ...]
    unseen: str
    difference: str


# ── A finding ─────────────────────────────────────────────────────────────────────────────────
class Part(StrEnum):
    """What a statement does in a norm; the value is how the text names it."""

    GUARD = "Betingelse"
    CASE = "Tilfælde"
    REQUIREMENT = "Krav"
    ALSO_SATISFIED = "Opfyldt også"
    JUDGEMENT = "Skøn"
    REMARK = "Bemærkning"


EXCEPTIONS = (Part.ALSO_SATISFIED, Part.JUDGEMENT, Part.REMARK)


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that a line says, held against what is asked, and the line where it says so."""

    clause: str
    line: int
    truth: Truth


@dataclass(frozen=True, slots=True)
class Line:
    """One of the adviser's lines: whether it counts, with how many, and the tests that decided it.

    A line that does not count has the fewest tests that stand in the way. It is ``near`` where one alone
    would have to be otherwise, and not the one that asks whose it is.
    """

    label: str
    path: str
    position: Position
    number: Interval
    counts: Counts
    reasons: tuple[Reason, ...]
    near: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """The lines of one list that were counted, and whether the list leaves room for more."""

    organ: str | None
    listing: str
    position: Position
    stated: bool
    complete: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Holding:
    """A statement of the norm held against the draft. ``text`` is what an exception says where it holds.

    Unless it ``bears``, it has no part in the outcome: its days are others, its case is not the one that
    holds, or it is said only of what is met.
    """

    part: Part
    sentence: str
    truth: Truth
    required: Interval
    found: Interval
    unit: str
    counts: tuple[Count, ...]
    text: str = ""
    bears: bool = True


@dataclass(frozen=True, slots=True)
class FindingExplanation:
    """Why a finding came out as it did.

    ``answer`` is the short answer, a few sentences; ``holdings`` are the statements in the order they were
    judged; ``needs`` what would decide an open one.
    """

    finding: Finding
    norm: NormExplanation
    answer: tuple[str, ...]
    holdings: tuple[Holding, ...]
    needs: tuple[Need, ...]
