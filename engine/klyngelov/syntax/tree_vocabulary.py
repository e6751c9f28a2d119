"""The part of the concrete tree that gives names: the file's header, sources and vocabulary.

``tree`` holds the rest and is what other modules import.
"""

from __future__ import annotations

from datetime import date

from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


@dataclass(frozen=True, slots=True)
class Name:
    """A word or text as written, and where."""

    text: str
    position: Position


# ── The file and the rule book ────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Language:
    """``sprog 1``: the version of the rule language the file is written in."""

    version: int
    position: Position


@dataclass(frozen=True, slots=True)
class RuleBookHeader:
    """``regelbog "…" læst til …``: the rule book's version and the day the law was read until."""

    version: Name
    read_until: date
    position: Position


@dataclass(frozen=True, slots=True)
class Unread:
    """``ulæst "…"``: a part of the law that has not been read, or is not yet encoded."""

    what: Name
    position: Position


# ── Sources and force ─────────────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class ForceEnd:
    """One end of an interval of force; ``day`` None means that no day is known."""

    day: date | None
    inferred: bool
    alternative: date | None
    position: Position


@dataclass(frozen=True, slots=True)
class Force:
    """``i kraft fra … til …``: either end may be left to the source."""

    start: ForceEnd | None
    end: ForceEnd | None
    position: Position


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a name: ``bestemt``, ``flertal``, ``også`` or ``hver``."""

    kind: str
    text: Name


@dataclass(frozen=True, slots=True)
class Print:
    """``optrykt "LBK …" fra …``: the consolidation a lawyer would open from that day.

    ``ændret ved "lov nr. …"`` names the act that has since put the rules in it.
    """

    title: Name
    start: date
    amended_by: Name | None
    eli: Name | None


@dataclass(frozen=True, slots=True)
class Reach:
    """``bestemmelserne "§§ …" kun ved "liste" "ord"``: whom some of a source's provisions concern."""

    pinpoint: Name
    listing: Name
    words: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """``kilde``: an act, an order or an agreement."""

    name: Name
    forms: tuple[Form, ...]
    title: Name | None
    rank: Name | None
    binding: bool
    general: bool
    unread_about: tuple[Name, ...]
    citation: Name | None
    eli: Name | None
    prints: tuple[Print, ...]
    reaches: tuple[Reach, ...]
    force: Force | None
    position: Position


# ── Vocabulary ────────────────────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Organ:
    """``organ``: an organ's name, its forms, and the organs whose place it takes (``afløser``)."""

    name: Name
    forms: tuple[Form, ...]
    replaces: tuple[Name, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class BodyType:
    """``type``: a kind of body and the organs it consists of."""

    name: Name
    forms: tuple[Form, ...]
    organs: tuple[Name, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class WordRelation:
    """How a word relates to others: ``er``, ``kan være``, ``aldrig``, ``kun én``, ``ved …`` or ``oftest``."""

    kind: str
    arguments: tuple[Name, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Word:
    """``ord``: one word of a word list."""

    name: Name
    forms: tuple[Form, ...]
    relations: tuple[WordRelation, ...]


@dataclass(frozen=True, slots=True)
class WordList:
    """``ordliste``: the words a field may hold; closed, or open to other text."""

    name: Name
    closed: bool
    register: Name | None
    words: tuple[Word, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Periods:
    """``perioder fra register "…"``: the table of the periods that norms name."""

    register: Name
    position: Position


@dataclass(frozen=True, slots=True)
class Column:
    """``"region fra 2027" fra 2027-01-01``: a column of the register, and the days it answers for."""

    name: Name
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Field:
    """``felt``: one attribute of the entries of a list."""

    name: Name
    kind: str
    word_list: Name | None
    several: bool
    main: bool
    refers_to: Name | None
    from_register: bool
    columns: tuple[Column, ...]
    locked: bool
    seat_in: Name | None
    seat_of_none: Name | None
    seat_by: Name | None
    narrows: Name | None
    holds: str | None
    identifies: bool
    of_person: bool
    repeated: bool
    begins: bool
    ends: bool
    question: Name | None


@dataclass(frozen=True, slots=True)
class SeatsOf:
    """``pladser i "…"``: the list whose seats the entries are."""

    listing: Name


@dataclass(frozen=True, slots=True)
class Listing:
    """``liste``, ``oplysning`` or ``kalender``: a place in the proposal that holds entries."""

    name: Name
    shape: str
    level: str
    forms: tuple[Form, ...]
    fields: tuple[Field, ...]
    question: Name | None
    seats_of: SeatsOf | None
    position: Position


# ── Changes ───────────────────────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Striking:
    """``stryg 5 "…"``: what striking an entry weighs and the sentence that says it."""

    weight: int
    sentence: Name


@dataclass(frozen=True, slots=True)
class Altering:
    """``ret "felt" 3``: the field may be changed, unless one of ``unless`` is stated."""

    field: Name
    weight: int
    unless: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Phrasing:
    """``skriv "felt" "…"``: how a sentence says what the field holds; ``last``: after the verb."""

    field: Name
    phrase: Name
    last: bool


@dataclass(frozen=True, slots=True)
class Change:
    """``ændring i``: what a repair may change in a list."""

    listing: Name
    reason: Name | None
    sentence: Name | None
    adding: int | None
    striking: Striking | None
    altering: tuple[Altering, ...]
    phrasing: tuple[Phrasing, ...]
    position: Position
