"""The concrete tree of a rule file: what is written, with the place of every name.

Nothing here is checked against the vocabulary; that is the work of ``lawbook``. Texts are without
their quotation marks, names are as written (white space folded).
"""

from __future__ import annotations

from datetime import date

from klyngelov.syntax.tree_coverage import *  # noqa: F403
from klyngelov.syntax.tree_coverage import Omission, Uncited
from klyngelov.syntax.tree_vocabulary import *  # noqa: F403 (other modules import the whole tree from here)
from klyngelov.syntax.tree_vocabulary import (
    BodyType,
    Change,
    Force,
    Language,
    Listing,
    Name,
    Organ,
    RuleBookHeader,
    Source,
    Unread,
    WordList,
)
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


# ── Selections ────────────────────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class WordTest:
    """``er borgmester``: the field is understood from the words."""

    words: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class FieldTest:
    """``udpeget af PLO``: the field is one of the words."""

    field: Name
    words: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class AnswerTest:
    """``har beslutningskompetence``: the field is answered with yes."""

    field: Name


@dataclass(frozen=True, slots=True)
class NumberTest:
    """``har indbyggere mindst 80000``."""

    field: Name
    low: int
    high: int | None


@dataclass(frozen=True, slots=True)
class DateTest:
    """``har til efter 2025-12-31``; ``relation`` is the Danish word."""

    field: Name
    relation: str
    day: date


@dataclass(frozen=True, slots=True)
class AsStated:
    """``har samme region som forslaget``: as the file, or ``organ``, states a field of the same name."""

    field: Name
    organ: Name | None


@dataclass(frozen=True, slots=True)
class SameSubject:
    """``fra kommunen``: belongs to the entry that ``for hver`` stands at."""

    entry: Name


@dataclass(frozen=True, slots=True)
class Related:
    """``fra en deltagende kommune, hvis styreform er …``: belongs to some entry of a list."""

    entry: Name
    field: Name | None
    words: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class TermUse:
    """``på borgmesterens plads``: a declared term holds of the entry."""

    term: Name


Atom = WordTest | FieldTest | AnswerTest | NumberTest | DateTest | AsStated | SameSubject | Related | TermUse


@dataclass(frozen=True, slots=True)
class Literal:
    """An atom or its negation."""

    atom: Atom
    positive: bool


Alternatives = tuple[tuple[Literal, ...], ...]
"""Conjunctions joined by ``eller der``."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which entries count: a noun and what is said of it."""

    noun: Name
    each: bool
    attached: tuple[Literal, ...]
    alternatives: Alternatives
    position: Position


@dataclass(frozen=True, slots=True)
class Term:
    """``begreb``: a named condition on the entries of a list."""

    name: Name
    listing: Name
    alternatives: Alternatives
    position: Position


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
    """``forslaget angiver sundhedsaftale``: the draft speaks of the list at all."""

    listing: Name


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
    | Listing
    | Change
    | Term
    | Norm
    | Silence
    | Template
    | Omission
    | Uncited
)
