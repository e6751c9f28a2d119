"""Sources and places in them, written and compared as Danish lawyers do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from klyngelov.lawbook.force import Force
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
    prints: tuple[tuple[date, str], ...]
    force: Force

    def print_on(self, day: date) -> str | None:
        """The consolidation that was the newest on ``day``; None if the source has none."""
        current = [title for start, title in self.prints if start <= day]
        return current[-1] if current else None


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a source; ``pinpoint`` is empty where the source is cited as a whole."""

    source: str
    pinpoint: str


def written(pinpoint: str, cited_as: str) -> str:
    """A citation as it stands in a text: "§ 3, stk. 1, nr. 2, i bekendtgørelse nr. …"."""
    if not pinpoint:
        return cited_as
    joint = ", i " if "," in pinpoint else " i "
    return f"{pinpoint}{joint}{cited_as}"


PARAGRAPH = r"\d+(?:\s+[a-zæøå](?![\wæøå.]))?"

_PART = re.compile(
    rf"§\s*(?P<paragraph>{PARAGRAPH})"
    r"|stk\.\s*(?P<stk>\d+)"
    r"|nr\.\s*(?P<nr>\d+)"
    r"|(?P<pkt>\d+)\.\s*pkt\."
    r"|litra\s+(?P<litra>[a-zæøå])"
)

# "i" is also a paragraph's letter (§ 14 i), but then no word follows it at once.
_NAMED_AFTER = re.compile(r",?\s+(?:i|af)\s+(?=[^\W\d]{2})")

Place = tuple[tuple[str, str], ...]


def place(pinpoint: str) -> Place:
    """The parts of a pinpoint from the outside in: (("paragraph", "3"), ("stk", "1"), …).

    Only the first paragraph of a pinpoint is read; the rest of the text is ignored.
    """
    parts: list[tuple[str, str]] = []
    for match in _PART.finditer(pinpoint):
        kind = match.lastgroup or ""
        if kind == "paragraph" and parts:
            break
        parts.append((kind, " ".join(match[kind].split()) if match[kind] else ""))
    return tuple(parts)


def covers(outer: str, inner: str) -> bool:
    """Whether a pinpoint names the other or a larger part that contains it.

    A whole paragraph covers its stykker, a stykke its numbers and sentences. A paragraph that has
    only one stykke may be cited without it.
    """
    outside, inside = place(outer), place(inner)
    return bool(outside) and inside[: len(outside)] == outside


def cited(text: str, sources: dict[str, Source]) -> tuple[Source | None, str]:
    """The source a free citation names (the longest name that fits) and its pinpoint."""
    folded = fold(text)
    best: tuple[int, Source | None] = (0, None)
    for source in sources.values():
        for name in (*source.names, source.title):
            if len(name) > best[0] and fold(name) in folded:
                best = (len(name), source)
    return best[1], pinpoint_in(text)


def pinpoint_in(text: str) -> str:
    """The pinpoint of a free citation, without the source that may follow it ("§ 3, stk. 1, i …")."""
    start = text.find("§")
    return _NAMED_AFTER.split(text[start:])[0] if start >= 0 else ""
