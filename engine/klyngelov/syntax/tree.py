"""The concrete tree of a rule file: what is written, with the place of every name.

Nothing here is checked against the vocabulary; that is the work of ``lawbook``. Texts are without
their quotation marks, names are as written (white space folded).
"""

from __future__ import annotations

from datetime import date

from klyngelov.syntax.tree_clauses import *  # noqa: F403
from klyngelov.syntax.tree_clauses import DraftClause, Section
from klyngelov.syntax.tree_coverage import *  # noqa: F403
from klyngelov.syntax.tree_coverage import Omission, Uncited
from klyngelov.syntax.tree_selections import *  # noqa: F403
from klyngelov.syntax.tree_selections import Literal, Selection, Term
from klyngelov.syntax.tree_vocabulary import *  # noqa: F403 (other modules import the whole tree from here)
from klyngelov.syntax.tree_vocabulary import (
    BodyType,
    Change,
    Force,
    Language,
    Listing,
    Name,
    Organ,
    Periods,
    RuleBookHeader,
    Source,
    Unread,
    WordList,
)
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


# ── Norms ─────────────────────────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Place:
    """Where entries are counted; ``owners`` empty means ``det``, the norm's own place."""

    listing: Name | None
    owner_kind: str
    owners: tuple[Name, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Count:
    """``mindst 2 møder om året``: a bound on how many entries a selection has."""

    low: int
    high: int | None
    selection: Selection
    per_year: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """``præcis 1 flere … end …``: a bound on the difference of two counts."""

    difference: int
    more: Selection
    fewer: Selection


@dataclass(frozen=True, slots=True)
class Requirement:
    """``skal … have …`` and ``må … ikke have …``."""

    duty: str
    place: Place
    quantity: Count | Difference
    position: Position


@dataclass(frozen=True, slots=True)
class SubjectRequirement:
    """``må kommunen ikke have styreform …``: about the entry that ``for hver`` stands at."""

    duty: str
    entry: Name
    literal: Literal
    position: Position


@dataclass(frozen=True, slots=True)
class CountCondition:
    """A count that must hold for the norm, or for an effect, to apply."""

    place: Place
    quantity: Count | Difference


@dataclass(frozen=True, slots=True)
class SubjectCondition:
    """``kommunen har styreform magistrat``."""

    entry: Name
    literal: Literal


@dataclass(frozen=True, slots=True)
class StatedCondition:
    """``forslaget angiver sundhedsaftale``: the draft speaks of the list, or (not ``positive``) does not."""

    listing: Name
    positive: bool


Condition = CountCondition | SubjectCondition | StatedCondition


@dataclass(frozen=True, slots=True)
class Case:
    """``i tilfælde af at …``: a requirement for one of several exclusive cases."""

    condition: Condition | None
    requirement: Requirement | SubjectRequirement


@dataclass(frozen=True, slots=True)
class Effect:
    """``skøn hvis``, ``bemærkning hvis``, ``opfyldt også hvis``, within its own days."""

    kind: str
    start: date | None
    end: date | None
    conditions: tuple[Condition, ...]
    text: Name
    position: Position


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause that is only a keyword and texts, dates or names (``ellers``, ``viger for`` …)."""

    kind: str
    names: tuple[Name, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Guard:
    """``når …``: the norm applies only where the condition holds."""

    condition: Condition
    position: Position


@dataclass(frozen=True, slots=True)
class Norm:
    """``norm``: one provision, in the order its clauses are written."""

    id: Name
    title: Name
    clauses: tuple[Requirement | SubjectRequirement | Case | Effect | Force | Guard | Clause, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Silence:
    """``tavshed``: what the law does not regulate, and where that was looked for."""

    id: Name
    title: Name
    clauses: tuple[Force | Clause, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Sign:
    """``genkendes på at`` (``positive``) or ``medmindre``: what a template is known by, or not."""

    condition: Condition
    positive: bool


@dataclass(frozen=True, slots=True)
class KnownFrom:
    """``kendt fra``: the day a template came out."""

    day: date


@dataclass(frozen=True, slots=True)
class Template:
    """``skabelon``: a draft that never became law, and how a proposal written after it is known."""

    id: Name
    title: Name
    clauses: tuple[Sign | KnownFrom | Clause, ...]
    position: Position


Declaration = (
    Language
    | RuleBookHeader
    | Unread
    | Source
    | Organ
    | BodyType
    | WordList
    | Periods
    | Listing
    | Change
    | Section
    | DraftClause
    | Term
    | Norm
    | Silence
    | Template
    | Omission
    | Uncited
)
