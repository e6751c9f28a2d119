"""Reads every place that a pinpoint names: "§ 64 a, stk. 1, 1. pkt., og stk. 3" is two.

The one grammar of pinpoints. Norms, and what a draft cites, are read by it alike, or an agreement could
speak of other provisions than the norm that it is held against.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# "§ 14 i", but not "§ 24 i lov om kommunernes styrelse".
PARAGRAPH = (
    r"[0-9]{1,4}(?:\s+(?:[a-hj-zæøå](?![\wæøå.])"
    r"|i(?![\wæøå.]|\s+(?!(?:og|eller|samt)\b)[a-zæøåA-ZÆØÅ])))?"
)
_AND = r"\s*(?:,(?:\s*(?:og|eller|samt)\b)?|(?:og|eller|samt)\b|[-–])\s*"
# A number after a comma may begin "1. og 2. pkt.", and is then none of the numbers before it.
_NO_SENTENCE = rf"(?![0-9]|\.(?:\s*pkt|{_AND}[0-9]))"
_NUMBER = "[0-9]{1,4}"  # no statute has more of anything; a longer number is none, and is not read


def _several(one: str) -> str:
    """One or more of a kind: "3", "3 og 4", "1, 3-5"."""
    return rf"{one}{_NO_SENTENCE}(?:{_AND}{one}{_NO_SENTENCE})*"


TOKEN = re.compile(
    "|".join(
        (
            rf"§§?\s*(?P<paragraph>{_several(PARAGRAPH)})",
            rf"stk\.\s*(?P<stk>{_several(_NUMBER)})",
            rf"nr\.\s*(?P<nr>{_several(_NUMBER)})",
            rf"litra\s+(?P<litra>{_several('[a-zæøå](?![a-zæøå])')})",
            rf"(?P<pkt>(?<![0-9]){_NUMBER}\.(?:{_AND}{_NUMBER}\.)*)\s*pkt\.",
        )
    )
)
COMPARED = re.compile(r",?\s*\(?\bjf\.", flags=re.IGNORECASE)
"""What parts a provision from a further one that it is read with."""
LEVELS = ("paragraph", "stk", "nr", "litra", "pkt")
_RUN = 100
"""A run that is longer than any statute's is a slip of the pen, not a reason to hang."""

Place = tuple[tuple[str, str], ...]
"""The parts of a place from the outside in: (("paragraph", "3"), ("stk", "1"), …)."""


def places_in(text: str) -> list[Place]:
    """Each place in a text. A token at the level of the last one, or above it, begins a new place.

    A run of paragraphs is one part: ("paragraph", "30 a-30 e"). A text that names no paragraph may still
    name places in one ("stk. 3").
    """
    found: list[Place] = []
    current: list[Place] = []
    for match in TOKEN.finditer(text):
        kind = match.lastgroup or ""
        level = LEVELS.index(kind)
        if current and LEVELS.index(current[-1][-1][0]) >= level:
            found.extend(current)
        outer = dict.fromkeys(
            tuple(part for part in parts if LEVELS.index(part[0]) < level) for parts in current
        ) or {(): None}
        current = [(*parts, (kind, value)) for parts in outer for value in _values(kind, match[kind])]
    return [*found, *current]


def _values(kind: str, text: str) -> Iterable[str]:
    """The values of a token; runs of numbers are written out, runs of paragraphs are kept as one."""
    for one in re.split(r"\s*(?:,\s*(?:og|eller|samt)\b|,|\b(?:og|eller|samt)\b)\s*", text):
        ends = [" ".join(end.strip(" .").split()) for end in re.split("[-–]", one)]
        if len(ends) == 1 or kind == "paragraph":
            yield "-".join(ends)
        elif ends[0].isdigit() and ends[-1].isdigit():
            yield from map(str, range(int(ends[0]), min(int(ends[-1]), int(ends[0]) + _RUN) + 1))
        else:
            yield from map(chr, range(ord(ends[0]), ord(ends[-1]) + 1))


def lies_in(inner: Place, outer: Place) -> bool:
    """Whether a place is another or a part of it; nothing lies in a place that names nothing."""
    if not outer or len(inner) < len(outer):
        return False
    return all(
        mine == theirs or (theirs[0] == mine[0] == "paragraph" and _in_run(mine[1], theirs[1]))
        for mine, theirs in zip(inner, outer, strict=False)
    )


def _in_run(inner: str, outer: str) -> bool:
    begins, _, ends = inner.partition("-")
    return "-" in outer and between(begins, outer) and between(ends or begins, outer)


def between(paragraph: str, run: str) -> bool:
    """Whether a paragraph is in a run of them ("30 a-30 e"), both ends included."""
    first, _, last = run.partition("-")
    return paragraph_order(first) <= paragraph_order(paragraph) <= paragraph_order(last)


def paragraph_order(name: str) -> tuple[int, str]:
    """What paragraphs are sorted by, in the order of a statute: 14, 14 a, 14 b, 15."""
    number, _, letter = name.partition(" ")
    return int(number), letter
