"""Sources and places in them, written and compared as Danish lawyers do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from klyngelov.lawbook.force import Force
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold


@dataclass(frozen=True, slots=True)
class Source:
    """An act, an order or an agreement.

    ``cited_as`` is how a text names it after a pinpoint. ``prints`` are the consolidations with the
    day from which each is the newest.
    """

    name: str
    names: tuple[str, ...]
    title: str
    rank: str
    binding: bool
    general: bool
    cited_as: str
    eli: str | None
    prints: tuple[tuple[date, str, str | None], ...]
    force: Force

    def print_on(self, day: date) -> str | None:
        """The consolidation that was the newest on ``day``; None if the source has none."""
        current = [title for start, title, _ in self.prints if start <= day]
        return current[-1] if current else None

    def eli_on(self, day: date) -> str | None:
        """Where the text of that day is published: the consolidation's own address, or the source's."""
        current = [eli for start, _, eli in self.prints if start <= day]
        return (current[-1] if current else None) or self.eli


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a source; ``pinpoint`` is empty where the source is cited as a whole."""

    source: str
    pinpoint: str


def written(pinpoint: str, cited_as: str) -> str:
    """A citation as it stands in a text: "§ 3, stk. 1, nr. 2, i bekendtgørelse nr. …"."""
    if not pinpoint:
        return cited_as
    # "jf." names a further provision, so it follows the source of the first.
    own, see, further = pinpoint.partition(", jf. ")
    joint = ", i " if "," in own else " i "
    return f"{own}{joint}{cited_as}{see}{further}"


PARAGRAPH = r"\d+(?:\s+[a-zæøå](?![\wæøå.]))?"

_PART = re.compile(
    rf"§\s*(?P<paragraph>{PARAGRAPH})"
    r"|stk\.\s*(?P<stk>\d+)"
    r"|nr\.\s*(?P<nr>\d+)"
    r"|(?P<pkt>\d+)\.\s*pkt\."
    r"|litra\s+(?P<litra>[a-zæøå])"
)

Place = tuple[tuple[str, str], ...]


def place(pinpoint: str) -> Place:
    """The parts of a pinpoint from the outside in: (("paragraph", "3"), ("stk", "1"), …).

    Only the first place of a pinpoint is read; the rest of the text is ignored.
    """
    parts: dict[str, str] = {}
    for match in _PART.finditer(pinpoint):
        kind = match.lastgroup or ""
        if kind in parts:
            break
        parts[kind] = " ".join(match[kind].split())
    return tuple(parts.items())


_SEVERAL = re.compile(r"(?P<word>stk\.|nr\.)\s*(?P<numbers>\d+(?:\s*(?:,|og|eller|-|–)\s*\d+)+)")


def places(pinpoint: str) -> list[Place]:
    """Every place a pinpoint names: "stk. 1, nr. 1 og 3" is two, "nr. 1-3" three."""
    several = _SEVERAL.search(pinpoint)
    if several is None:
        return [place(pinpoint)]
    found: list[Place] = []
    for number in _numbers(several["numbers"]):
        one = f"{several['word']} {number}"
        found.extend(places(pinpoint[: several.start()] + one + pinpoint[several.end() :]))
    return found


def _numbers(text: str) -> list[int]:
    numbers: list[int] = []
    for part in re.split(r",|og|eller", text):
        ends = [int(end) for end in re.split(r"[-–]", part)]
        numbers.extend(range(ends[0], min(ends[-1], ends[0] + 99) + 1))
    return numbers


def covers(outer: str, inner: str) -> bool:
    """Whether a pinpoint names the other or a larger part that contains it.

    A whole paragraph covers its stykker, a stykke its numbers and sentences.
    """
    return within(inner, places(outer))


def within(pinpoint: str, outer: Sequence[Place]) -> bool:
    """Whether any of some places names a provision's pinpoint or a larger part that contains it."""
    inside = _place_of_norm(pinpoint)
    return any(outside and inside[: len(outside)] == outside for outside in outer)


# The rule book's own pinpoints, which every citation in a draft is held against.
_place_of_norm = lru_cache(maxsize=4096)(place)


def cited(text: str, sources: dict[str, Source]) -> tuple[Source | None, str]:
    """The source a free citation names and its pinpoint.

    Of the names that stand in the text the longest is meant; the titles count where no name does.
    """
    folded = fold(text)
    named = [(name, source) for source in sources.values() for name in source.names]
    titled = [(source.title, source) for source in sources.values()]
    for names in (named, titled):
        fitting = [(len(name), source) for name, source in names if fold(name) in folded]
        if fitting:
            return max(fitting, key=lambda pair: pair[0])[1], pinpoint_in(text)
    return None, pinpoint_in(text)


# "§ 14 i" is a paragraph too, but then no word follows its letter at once.
_NAMED_AFTER = re.compile(r",?\s+(?:i|af)\s+(?=[^\W\d]{2})")


def pinpoint_in(text: str) -> str:
    """The pinpoint of a free citation, without the source that may follow it.

    In "§ 3, stk. 1, i bekendtgørelse nr. 1248" the number is the order's, not the provision's.
    """
    start = text.find("§")
    return _NAMED_AFTER.split(text[start:])[0] if start >= 0 else ""
