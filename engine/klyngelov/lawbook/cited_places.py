"""Reads a free citation: the documents it names by number and year, and every place it names.

A reader must err on the side of silence: what is not certainly read as a place or a number is left
out, since a lawyer is told that what is read does not exist.
"""

from __future__ import annotations

import re

from klyngelov.lawbook.citation import PARAGRAPH, pinpoint_in
from klyngelov.values.frozen import dataclass

DocumentNumber = tuple[int, int]
"""Number and year; unique among acts, consolidations and orders, which share one series."""

_NUMBERS = (
    re.compile(r"(?<![\d/])(?P<number>\d{1,5})\s*/\s*(?P<year>(?:19|20)\d{2})(?!\d)"),
    re.compile(
        r"(?<!\d)(?P<number>\d{1,5})\s+af\s+(?:den\s+)?\d{1,2}[./]\s*(?:\d{1,2}|[a-zæøå]+)[./]?\s*(?P<year>\d{4})",
        re.IGNORECASE,
    ),
    re.compile(r"/lta/(?P<year>\d{4})/(?P<number>\d{1,5})"),
)


def document_numbers(text: str) -> tuple[DocumentNumber, ...]:
    """Every document named by number and year: "BEK 1248/2022", "nr. 1248 af 5. september 2022"."""
    found = (match for pattern in _NUMBERS for match in pattern.finditer(text))
    return tuple(dict.fromkeys((int(match["number"]), int(match["year"])) for match in found))


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
