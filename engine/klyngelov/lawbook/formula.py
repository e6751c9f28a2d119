"""Conditions on the entries of a list, with every name resolved.

A formula is built from tests by *all*, *any* and *not*. It has three values on an entry whose fields
are partly unknown (Kleene's strong connectives, ``values.truth``).
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class WordTest:
    """The field is one of ``words``; ``atoms`` is the union of their extensions."""

    field: str
    words: tuple[str, ...]
    atoms: frozenset[str]


@dataclass(frozen=True, slots=True)
class AnswerTest:
    """The field is answered with yes."""

    field: str


@dataclass(frozen=True, slots=True)
class NumberTest:
    """The number is at least ``low`` and, unless None, at most ``high``."""

    field: str
    low: int
    high: int | None


@dataclass(frozen=True, slots=True)
class DateTest:
    """The day is not before ``first`` and not after ``last`` (None: no such end)."""

    field: str
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class SubjectTest:
    """The field names the entry that the quantifier stands at."""

    field: str


@dataclass(frozen=True, slots=True)
class RelatedTest:
    """The field names an entry of ``listing``, for which ``tests`` hold, if there are any."""

    field: str
    listing: str
    tests: tuple[WordTest, ...]


class Relation(StrEnum):
    """How a value must stand to another."""

    SAME = "samme"
    BEFORE = "før"
    AFTER = "efter"
    NOT_BEFORE = "tidligst"
    NOT_AFTER = "senest"


@dataclass(frozen=True, slots=True)
class Peer:
    """A field of the one entry of a list that holds no more: of an organ's, or (None) of the file's."""

    organ: str | None
    listing: str
    field: str


@dataclass(frozen=True, slots=True)
class OwnField:
    """Another field of the same entry, a date, ``years`` later."""

    field: str
    years: int


@dataclass(frozen=True, slots=True)
class JudgedDay:
    """The day whose law judges the draft."""


Operand = Peer | OwnField | JudgedDay
"""What a field is compared with."""


@dataclass(frozen=True, slots=True)
class ComparedTest:
    """The field stands so to another value. Only words are compared as the same; dates in every way."""

    field: str
    relation: Relation
    operand: Operand


Test = WordTest | AnswerTest | NumberTest | DateTest | SubjectTest | RelatedTest | ComparedTest


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Formula


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; no parts: always true."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part holds; no parts: never true."""

    parts: tuple[Formula, ...]


Formula = Test | Not | All | Any

ALWAYS = All(())


def tests_in(formula: Formula) -> list[Test]:
    """Every test in a formula, in order."""
    match formula:
        case Not(part):
            return tests_in(part)
        case All(parts) | Any(parts):
            return [test for part in parts for test in tests_in(part)]
        case _:
            return [formula]


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """A question to matching: which entries of a list satisfy the formula.

    ``organ`` is None for lists of the file itself. ``subject`` is the list that the quantifier
    ranges over, if the formula speaks of its entry; the answer is then given for each of them.
    ``cap`` is the most entries that can be meant, where only one can hold an office. Equal questions
    of a rule book are one object (``lawbook.shared``), so a query is equal only to itself.
    """

    organ: str | None
    listing: str
    formula: Formula
    subject: str | None = None
    cap: int | None = None
