"""Sources and places in them, written and compared as Danish lawyers do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from klyngelov.lawbook.force import Force
from klyngelov.lawbook.pinpoint import COMPARED, PARAGRAPH, TOKEN, Place, lies_in, places_in
from klyngelov.lawbook.reach import Reach
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Print:
    """A consolidation, which is the newest from ``start``.

    ``amended_by`` is the act that has put the rules in it since it was printed; the two must be read
    together, and ``eli``, here or of the source, is then the act's own address.
    """

    start: date
    title: str
    amended_by: str | None
    eli: str | None

    def __str__(self) -> str:
        return f"{self.title}, som ændret ved {self.amended_by}" if self.amended_by else self.title


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """An act, an order or an agreement.

    ``cited_as`` is how a text names it after a pinpoint. ``prints`` are the consolidations with the
    day from which each is the newest. ``unread_about`` names the kinds of bodies that the source is known to
    be about though nobody has read what it says of them. ``reaches`` say which of its provisions concern
    only some drafts.
    """

    name: str
    names: tuple[str, ...]
    title: str
    rank: str
    binding: bool
    general: bool
    cited_as: str
    eli: str | None
    prints: tuple[Print, ...]
    force: Force
    unread_about: tuple[str, ...] = ()
    reaches: tuple[Reach, ...] = ()

    def print_on(self, day: date) -> Print | None:
        """The consolidation that was the newest on ``day``; None if the source has none."""
        current = [one for one in self.prints if one.start <= day]
        return current[-1] if current else None

    def named_on(self, day: date) -> str:
        """The source, and the consolidation to look it up in on a day, if it has one."""
        current = self.print_on(day)
        return f"{self.cited_as} ({current})" if current else self.cited_as

    def eli_on(self, day: date) -> str | None:
        """Where the text of that day is published: the consolidation's own address, or the source's."""
        current = self.print_on(day)
        return (current.eli if current else None) or self.eli


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a source; ``pinpoint`` is empty where the source is cited as a whole.

    Where a draft is concerned by some of the provisions only, those are the ``pinpoint``, and
    ``declared`` is the norm's own.
    """

    source: str
    pinpoint: str
    declared: str | None = None

    @property
    def whole(self) -> str:
        """Every place that the norm rests on, whomever it concerns."""
        return self.pinpoint if self.declared is None else self.declared


_INSIDE = re.compile(r",\s*(?:stk|nr|litra|\d+\.)")
"""A place inside a paragraph, unlike the comma between two paragraphs."""


def written(pinpoint: str, cited_as: str) -> str:
    """A citation as it stands in a text: "§ 3, stk. 1, nr. 2, i bekendtgørelse nr. …"."""
    if not pinpoint:
        return cited_as
    # "jf." names a further provision, so it follows the source of the first.
    own, see, further = pinpoint.partition(", jf. ")
    joint = ", i " if _INSIDE.search(own) else " i "
    return f"{own}{joint}{cited_as}{see}{further}"


_FIRST = re.compile(rf"{PARAGRAPH}|\d+|[a-zæøå]")
_SENTENCES = re.compile(r"\d+\.(?:\s*(?:,|og|eller|-|–)\s*\d+\.)+\s*pkt\.")


@lru_cache(maxsize=4096)
def place(pinpoint: str) -> Place:
    """The parts of a pinpoint from the outside in: (("paragraph", "3"), ("stk", "1"), …).

    Only the first place of a pinpoint is read; the rest of the text is ignored. Of "1. og 2. pkt."
    it is what the sentences stand in.
    """
    parts: dict[str, str] = {}
    for match in TOKEN.finditer(_SENTENCES.sub("", pinpoint)):
        kind = match.lastgroup or ""
        if kind in parts:
            break
        parts[kind] = next(iter(re.findall(_FIRST, match[kind])), match[kind])
    return tuple((kind, " ".join(value.split())) for kind, value in parts.items())


def places(pinpoint: str) -> list[Place]:
    """Every place a pinpoint names: "stk. 1, nr. 1 og 3" is two, "nr. 1-3" three."""
    return places_in(COMPARED.split(pinpoint)[0]) or [()]


def covers(outer: str, inner: str) -> bool:
    """Whether a pinpoint names the other or a larger part that contains it.

    A whole paragraph covers its stykker, a stykke its numbers and sentences.
    """
    return within(inner, places(outer))


def within(pinpoint: str, outer: Sequence[Place]) -> bool:
    """Whether any of some places names a provision's pinpoint or a larger part that contains it."""

    def holds(inside: Place) -> bool:
        return any(lies_in(inside, outside) for outside in outer)

    return holds(_place_of_norm(pinpoint)) or all(holds(one) for one in _places_of_norm(pinpoint))


# The rule book's own pinpoints, which every citation in a draft is held against.
_place_of_norm = lru_cache(maxsize=4096)(place)
_places_of_norm = lru_cache(maxsize=4096)(places)
