"""Rows and their options: each row of a list may stay, be changed or be struck, and new ones may come.

Exactly one option of a row is chosen. An option says what it counts for, what it weighs, what would then
stand in the file, and the steps that lead there.
"""

from __future__ import annotations

from enum import StrEnum

from klyngelov.proposal.facts import Entries
from klyngelov.proposal.located import Node
from klyngelov.repairing.measure import Measured
from klyngelov.repairing.places import ListKey
from klyngelov.repairing.units import Unit
from klyngelov.values.frozen import dataclass


class StepKind(StrEnum):
    """What is done; the values stand in the report."""

    ADD = "add"
    STRIKE = "strike"
    ALTER = "alter"
    STATE = "state"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a repair: what stood and what then stands, for how many, and what it weighs.

    ``fields`` are those that are changed or stated; ``among`` is how many the row stood for, and ``beside``
    what still stands of it where only some of them are changed.
    """

    kind: StepKind
    key: ListKey
    before: Node | None
    after: Node | None
    persons: int
    weight: int
    fields: tuple[str, ...] = ()
    among: int = 1
    beside: Node | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Share:
    """A unit that stands in an option, and how many times; the unit's own number is not counted."""

    unit: Unit
    measured: Measured
    times: int


@dataclass(frozen=True, slots=True, eq=False)
class Option:
    """One way a row can stand.

    ``nodes`` is what stands in the file then, None where the row stays as it is. ``words`` is how much is
    written beyond what the step needs, ``place`` how far down it stands among options that are as good.
    ``entries`` is the whole list, for one that is judged as a whole; ``exists`` an organ that is there
    after all.
    """

    shares: tuple[Share, ...]
    weight: int
    steps: tuple[Step, ...] = ()
    nodes: tuple[Node, ...] | None = None
    words: int = 0
    place: int = 0
    entries: Entries | None = None
    exists: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A row of a list and its options, the first of which changes nothing.

    ``index`` is its number in the file, None for a row that may come. ``fields`` are those it decides
    of an entry that several rows share; None: the whole entry. ``whole`` says that the list, a calendar, is
    judged as a whole.
    """

    key: ListKey
    index: int | None
    options: tuple[Option, ...]
    fields: frozenset[str] | None = None
    whole: bool = False
