"""The words the rules declare: kinds of bodies, organs, lists, fields and their words.

This is all that the rest of the engine knows of the domain. Code asks the vocabulary for kinds
("which field is the main one?"), never for a particular word.

A word of a list *denotes* a set of atoms: what something so described may be. Its *extension* is the
set of atoms that certainly are it. "regionsrådsmedlem" denotes both an ordinary member and the
chair, since the chair is a member; only the first certainly is no chair. Tests compare the two sets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from klyngelov.lawbook.citation import Source
from klyngelov.values.frozen import dataclass

OTHER = "*"
"""The atom of text that an open word list does not recognise."""


class Shape(StrEnum):
    """How a list is written: many entries, a single one, or dated events."""

    LIST = "liste"
    SINGLE = "oplysning"
    CALENDAR = "kalender"


class FieldKind(StrEnum):
    """What a field holds, and so how its text is read."""

    TEXT = "text"
    NUMBER = "number"
    COUNT = "count"
    ANSWER = "answer"
    DATE = "date"
    DAYS_HELD = "days_held"
    DAYS_PLANNED = "days_planned"
    PER_YEAR = "per_year"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Uniqueness:
    """``kun én``: one holder in all, or one for each value of ``per_field``."""

    word: str
    per_field: str | None


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """``ved "kommune" "København" måske "…"``: there the word may also mean another."""

    word: str
    field: str
    value: str
    other: str


@dataclass(frozen=True, slots=True)
class WordList:
    """The words of a field, with every spelling that is accepted for them.

    ``spellings`` maps them folded; ``written`` has them all as they are declared. ``plurals`` and
    ``definites`` hold the forms of those words that have them. ``usual`` says of a word what an entry that
    states it most often is, in a word of another list; nothing is concluded from it. ``never`` has for a word
    those that nobody can be as well.
    """

    name: str
    closed: bool
    spellings: dict[str, str]
    variants: frozenset[str]
    extension: dict[str, frozenset[str]]
    denotation: dict[str, frozenset[str]]
    unique: tuple[Uniqueness, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()
    register: dict[str, dict[str, str]] = field(default_factory=dict)
    written: tuple[str, ...] = ()
    plurals: dict[str, str] = field(default_factory=dict)
    definites: dict[str, str] = field(default_factory=dict)
    usual: dict[str, str] = field(default_factory=dict)
    never: dict[str, frozenset[str]] = field(default_factory=dict)
    written_so: dict[str, str] = field(default_factory=dict)

    def words(self) -> list[str]:
        """The words themselves, without variants, in the order they are declared."""
        return list(self.extension)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a register and the days, both included, that it answers for (None: no such end)."""

    name: str
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Field:
    """One attribute of the entries of a list.

    What is not stated the register of the entry's name, or of one it refers to, answers, if any of
    ``columns`` answers for the day. A ``locked`` field follows from the register and cannot be stated.
    ``seat_in`` names a list of the same organ; the field, unless stated, answers whether the entry is also an
    entry there, those apart whose main word is ``seat_of_none``; entries alike in ``seat_by`` share the seats
    that may be theirs. ``narrows`` names another field of the entry, whose broad word this field says more
    precisely. Entries whose ``identifies`` field is the same are one and the same; a
    ``repeated`` field answers whether the entry is also another entry of its list, and an ``of_person`` field
    tells of all of them what one of them says. ``holds`` ("from" or "until") marks the
    first or last day on which the entry is one at all.
    """

    name: str
    kind: FieldKind
    word_list: str | None = None
    several: bool = False
    main: bool = False
    refers_to: str | None = None
    columns: tuple[Column, ...] = ()
    locked: bool = False
    seat_in: str | None = None
    seat_of_none: str | None = None
    seat_by: str | None = None
    narrows: str | None = None
    holds: str | None = None
    identifies: bool = False
    of_person: bool = False
    repeated: bool = False
    begins: bool = False
    ends: bool = False
    question: str | None = None

    def registered(self, row: Mapping[str, str], day: date) -> str | None:
        """What a row of the register says of the field on a day, if anything."""
        for column in self.columns:
            if (column.first or date.min) <= day <= (column.last or date.max):
                return row.get(column.name)
        return None


@dataclass(frozen=True, slots=True)
class Listing:
    """A key of the proposal that holds entries: of the file, or of each organ.

    ``main`` is the field that a bare word stands for, ``references`` are those that name entries of
    other lists, ``registered`` those that a register answers, ``starts`` and ``ends`` the first and last days
    of a period; ``field_spellings`` maps folded spellings to fields. ``seats_of`` names the list of the same
    organ whose seats the entries are.
    """

    name: str
    shape: Shape
    of_organ: bool
    each: str
    plural: str
    each_definite: str | None
    definite: str | None
    question: str | None
    seats_of: str | None
    fields: dict[str, Field]
    main: Field | None
    identifying: Field | None
    references: tuple[Field, ...]
    registered: tuple[Field, ...]
    starts: tuple[Field, ...]
    ends: tuple[Field, ...]
    field_spellings: dict[str, Field]


@dataclass(frozen=True, slots=True)
class Organ:
    """An organ of a body, in both its forms.

    ``replaces`` names the organs of earlier law whose place it takes.
    """

    name: str
    definite: str
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BodyType:
    """A kind of body and its organs, in the order reports show them."""

    name: str
    definite: str | None
    organs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """A period that norms name, its first and last day included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that is declared. ``*_spellings`` map folded spellings to names.

    ``referred_to`` are the lists whose entries fields of other lists name; ``offices`` gives for each list
    the fields whose words are ambiguous somewhere, or name what only one can be. ``sources`` are what a draft
    can cite.
    """

    organs: dict[str, Organ]
    types: dict[str, BodyType]
    word_lists: dict[str, WordList]
    listings: dict[str, Listing]
    organ_spellings: dict[str, str]
    type_spellings: dict[str, str]
    listing_spellings: dict[str, str]
    referred_to: frozenset[str]
    offices: dict[str, tuple[tuple[Field, WordList], ...]]
    periods: Mapping[str, Period]
    sources: Mapping[str, Source] = field(default_factory=dict)

    def subject_listing(self, each: str) -> Listing | None:
        """The list whose entries are called ``each`` (or so in the plural or definite form)."""
        for listing in self.listings.values():
            if each in (listing.each, listing.plural, listing.each_definite):
                return listing
        return None

    def register_field(self, listing: Listing) -> Field | None:
        """The field of a list that names what a register knows: its own name, or one that it refers to."""
        for one in (listing.main, *listing.references):
            if one is not None and one.word_list and self.word_lists[one.word_list].register:
                return one
        return None

    def organ_called(self, written: str) -> str | None:
        """The organ whose name ``written`` is, in either of its forms."""
        for organ in self.organs.values():
            if written in (organ.name, organ.definite):
                return organ.name
        return None

    def lineage(self, organ: str) -> frozenset[str]:
        """The organ and every organ whose place it takes, those that they took the place of too."""
        found = {organ}
        waiting = [organ]
        while waiting:
            known = self.organs.get(waiting.pop())
            for earlier in known.replaces if known else ():
                if earlier not in found:
                    found.add(earlier)
                    waiting.append(earlier)
        return frozenset(found)

    def replaces(self, later: str, earlier: str) -> bool:
        """Whether a kind of body takes the place of another: one of its organs does."""
        if later == earlier:
            return False
        replaced = frozenset[str]().union(*(self.lineage(organ) for organ in self.types[later].organs))
        return not replaced.isdisjoint(self.types[earlier].organs)

    def types_with(self, organ: str) -> tuple[str, ...]:
        """The kinds of bodies that have an organ."""
        return tuple(kind.name for kind in self.types.values() if organ in kind.organs)
