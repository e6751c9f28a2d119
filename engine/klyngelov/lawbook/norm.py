"""Norms, ready to be judged: every name resolved, every bound an interval."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from enum import StrEnum

from klyngelov.lawbook.citation import Citation
from klyngelov.lawbook.force import Force
from klyngelov.lawbook.formula import Query
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import Interval
from klyngelov.values.position import Position


class Strength(StrEnum):
    """How strongly a norm binds; the value is the wording in the rules."""

    SHALL = "skal"
    SHALL_BASICALLY = "skal som udgangspunkt"
    SHALL_AMONG_OTHERS = "skal bl.a."
    SHOULD = "bør"
    PROHIBITION = "må ikke"


LATER = "senere regel"
"""The principle by which a rule does not apply at all beside the one it yields to."""


BY_REGISTER = re.compile(r"\{efter register: ([^{}]+)\}")
"""Stands in a text for the one word that a register gives all the places a draft names in the list that is
counted in; what follows the colon is said where it gives none."""


class NormKind(StrEnum):
    """What a provision does; only a requirement and an open standard are judged."""

    REQUIREMENT = "requirement"
    OPEN_STANDARD = "open_standard"
    POWER = "power"
    DEFINITION = "definition"
    NOT_CHECKABLE = "not_checkable"
    SILENCE = "silence"


class EffectKind(StrEnum):
    """What follows where an exception's condition holds."""

    JUDGEMENT = "skøn"
    REMARK = "bemærkning"
    ALSO_SATISFIED = "opfyldt også"


class Decides(StrEnum):
    """Where a reading decides: always, only where there are too many, or only where a person must judge."""

    ALWAYS = ""
    ABOVE = "for mange"
    JUDGEMENT = "ved skøn"


@dataclass(frozen=True, slots=True)
class CountBound:
    """A bound on the number of entries; ``per_year`` counts each calendar year by itself."""

    query: Query
    bound: Interval
    per_year: bool = False


@dataclass(frozen=True, slots=True)
class DifferenceBound:
    """A bound on how many more entries ``more`` has than ``fewer``."""

    more: Query
    fewer: Query
    bound: Interval


Quantity = CountBound | DifferenceBound


@dataclass(frozen=True, slots=True)
class SubjectStatement:
    """The entry the quantifier stands at satisfies a query over its own list."""

    query: Query


@dataclass(frozen=True, slots=True)
class StatedStatement:
    """The draft states a list, of an organ or (None) of the file. Never open: it does or it does not.

    Not ``positive`` is what holds of a draft that does not mention the list.
    """

    organ: str | None
    listing: str
    positive: bool = True


Statement = CountBound | DifferenceBound | SubjectStatement | StatedStatement


@dataclass(frozen=True, slots=True)
class Case:
    """What is required where ``condition`` holds (None: in all other cases)."""

    condition: Statement | None
    requirement: Statement


@dataclass(frozen=True, slots=True)
class Effect:
    """An exception: within its days, where all its conditions hold, ``kind`` follows."""

    kind: EffectKind
    first: date | None
    last: date | None
    conditions: tuple[Statement, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Instance:
    """A norm as it bears on one organ (None: on the file as a whole)."""

    organ: str | None
    guards: tuple[Statement, ...]
    cases: tuple[Case, ...]
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Norm:
    """One norm.

    ``party`` must have joined an agreed departure, else it is doubtful; ``joined_by`` holds every folded
    spelling of it. ``quantifier`` is the list that ``for hver`` ranges over. ``message_above`` and
    ``remedy_above`` are said, if anything, where there are too many; ``decides`` says where the reading does.
    ``text`` says, for a norm that is not a requirement, what it empowers, defines, leaves to judgement or why
    it cannot be checked. ``yields_to`` pairs a norm id with the principle. ``succeeds`` names the norms of
    earlier law whose matter it has taken over, ``applies`` the one whose requirement it applies by
    reference. ``topics`` are the lists a silence is about; ``reservation`` is said in place of that all is
    free, where that is not known. ``assessable`` says that a recorded judgement settles the norm where the
    facts do not.
    """

    id: str
    title: str
    kind: NormKind
    citation: Citation
    force: Force
    scope: tuple[str, ...]
    strength: Strength
    derogable: bool
    party: str | None
    joined_by: tuple[str, ...]
    quantifier: str | None
    instances: tuple[Instance, ...]
    yields_to: tuple[tuple[str, str], ...]
    message: str
    message_above: str
    remedy: str
    remedy_above: str
    presumption: str
    reading: str | None
    decides: Decides
    secondary: bool
    text: str
    topics: tuple[str, ...]
    file: str
    position: Position
    succeeds: tuple[str, ...] = ()
    applies: str | None = None
    assessable: bool = False
    reservation: str = ""

    def displaced_by(self, in_force: Collection[str]) -> bool:
        """Whether a later rule on the same matter is among the norms that are certainly in force."""
        return any(principle == LATER and other in in_force for other, principle in self.yields_to)

    @property
    def judged(self) -> bool:
        """Whether a draft can meet or break the norm."""
        return self.kind in (NormKind.REQUIREMENT, NormKind.OPEN_STANDARD)
