"""The part of the concrete tree that says which entries count: nouns, what is said of them, and days.

``tree`` holds the rest and is what other modules import.
"""

from __future__ import annotations

from datetime import date

from klyngelov.syntax.tree_vocabulary import Name
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


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
class PeriodDay:
    """``sidste dag i …``, ``1. juli i 2. år af …``: a day of a declared period.

    ``year`` counts from 1; 0 is the year before the period.
    """

    period: Name
    day: str
    year: int | None


@dataclass(frozen=True, slots=True)
class StatedEnd:
    """``sidste dag i funktionsperioden``: where what the draft states begins or ends."""

    listing: Name
    last: bool


@dataclass(frozen=True, slots=True)
class OwnField:
    """``2 år efter indsendelse``: another date of the same entry, some years later."""

    years: int
    field: Name


@dataclass(frozen=True, slots=True)
class JudgedDay:
    """``dagen``: the day whose law judges the draft."""


Day = date | PeriodDay | StatedEnd | OwnField | JudgedDay


@dataclass(frozen=True, slots=True)
class DateTest:
    """``har til efter 2025-12-31``; ``relation`` is the Danish word."""

    field: Name
    relation: str
    day: Day


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
