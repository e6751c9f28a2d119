"""Reads every place that a free citation names, to look each of them up.

A reader must err on the side of silence: what is not certainly read as a place is left out, since a
lawyer is told that what is read does not exist.
"""

from __future__ import annotations

import re

from klyngelov.lawbook.citation import PARAGRAPH
from klyngelov.lawbook.cited import pinpoint_in
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """A paragraph as cited ("30 a") and the stykker that are named of it."""

    paragraph: str
    stykker: tuple[int, ...]


# Between numbers in a list; a number before "pkt." is no stykke.
_AND = r"\s*(?:,|-|–|og|eller|til)\s*"
_WHOLE = r"\d+(?!\d|\s*\.)"
_SIGN = re.compile(r"(§+)\s*")
_PARAGRAPHS = re.compile(rf"{PARAGRAPH}(?:{_AND}{PARAGRAPH})*")
_STYKKER = re.compile(rf"stk\.\s*({_WHOLE}(?:{_AND}{_WHOLE})*)")


def cited_places(text: str) -> tuple[CitedPlace, ...]:
    """Every paragraph a citation names; of a range, its two ends."""
    parts = _SIGN.split(pinpoint_in(text))[1:]
    found: list[CitedPlace] = []
    for sign, rest in zip(parts[::2], parts[1::2], strict=True):
        several = len(sign) > 1
        match = _PARAGRAPHS.match(rest) if several else re.match(PARAGRAPH, rest)
        if match is None:
            continue
        names = [" ".join(name.split()) for name in re.findall(PARAGRAPH, match[0])]
        stykker: tuple[int, ...] = ()
        if not several:
            numbers = [number for listed in _STYKKER.findall(rest) for number in re.findall(r"\d+", listed)]
            stykker = tuple(dict.fromkeys(int(number) for number in numbers))
        found.extend(CitedPlace(name, stykker) for name in names)
    return tuple(found)
