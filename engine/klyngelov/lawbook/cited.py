"""Which source a free citation names, however it is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.citation_spelling import spelled
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold

_KINDS = {
    "bek": "bek", "bekendtgørelse": "bek", "bekendtgørelsen": "bek", "lov": "lov", "lbk": "lbk",
    "lovbekendtgørelse": "lbk", "lovbekendtgørelsen": "lbk",
}  # fmt: skip
_MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip
_OF_KIND = rf"(?<!\w)(?P<kind>{'|'.join(sorted(_KINDS, key=len, reverse=True))})s?\.?\s+(?:nr\.?\s*)?"
NUMBERED = re.compile(
    rf"{_OF_KIND}(?P<number>[0-9]{{1,6}})"
    rf"(?:/(?P<only>\d{{4}})|\s+af\s+(?:d\.\s*|den\s+)?(?P<day>\d{{1,2}})(?:[./-]\s*(?P<month>\d{{1,2}})(?:[./-]|\s)"
    rf"|\.?\s+(?P<name>{'|'.join(_MONTHS)})\s+)\s*(?P<year>\d{{4}}))(?!\d)",
    flags=re.IGNORECASE,
)


_YEARLESS = re.compile(
    rf"{_OF_KIND}(?P<number>[0-9]{{1,6}})"
    r"(?!\d|/|\s+af\s)",
    flags=re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the law gazette: kind, number and year; ``date`` (month, day) where that is written."""

    gazette: tuple[str, int, int]
    date: tuple[int, int] | None


def cited(text: str, sources: Mapping[str, Source]) -> tuple[Source | None, str]:
    """The source a free citation names and its pinpoint.

    A number in the law gazette says which it is; else the longest name or title that fits does. A source
    named only after «jf.» is meant where none is named before it: what follows is another provision.
    """
    before = re.split(r",?\s+jf\.\s", text)[0]
    return _named(before, sources) or _named(text, sources), pinpoint_in(text)


def _named(text: str, sources: Mapping[str, Source]) -> Source | None:
    number = _number(text)
    numbered = [one for one in sources.values() if number and _has(one, number)]
    folded = fold(text)
    best, found = (0, False), numbered[0] if numbered else None
    for source in numbered or sources.values():
        for name, own in source_names(source):
            if (len(name), own) > best and name in folded and stands_alone(name, folded):
                best, found = (len(name), own), source
    return found


def pinpoint_in(text: str) -> str:
    """The pinpoint of a free citation, without the source that may follow it."""
    text = spelled(text)
    start = text.find("§")
    if start < 0:
        return ""
    # In "§ 3, stk. 1, i bekendtgørelse nr. 1248" the number is the order's, not the provision's.
    # "§ 14 i" is a paragraph too, but then no word follows its letter at once.
    own = re.split(r",?\s+i\s+(?=[a-zæøåA-ZÆØÅ]{2})", text[start:])[0]
    return NUMBERED.split(own)[0]


def stands_alone(name: str, folded: str) -> bool:
    """Whether a name stands there as words of its own, in the genitive perhaps."""
    return re.search(rf"(?<!\w){re.escape(name)}s?(?!\w)", folded) is not None


@lru_cache(maxsize=256)
def source_names(source: Source) -> tuple[tuple[str, bool], ...]:
    """What a source can be called, and whether that is its own name; several may share a title."""
    title = re.sub(r"\s*\(.*", "", source.title)
    own = [(fold(name), True) for name in source.names]
    return (*own, (fold(source.cited_as), False), (fold(title), False))


def _has(source: Source, number: Number) -> bool:
    """Whether the number is the source's; a day, where both say one, must be the same too."""
    dates = [own.date for own in source_numbers(source) if own.gazette == number.gazette]
    return bool(dates) and (number.date is None or number.date in dates or not any(dates))


@lru_cache(maxsize=256)
def source_numbers(source: Source) -> tuple[Number, ...]:
    """The numbers of a source and of its consolidations."""
    found = [_number(name) for name in (*source.names, *(one.title for one in source.prints))]
    return tuple(number for number in found if number)


def with_year(text: str, sources: Mapping[str, Source]) -> str | None:
    """The name of the only source that has a number which a text gives without its year: "BEK 1248"."""
    match = _YEARLESS.search(text)
    if match is None:
        return None
    asked = (_KINDS[match["kind"].lower()], int(match["number"]))
    names = (
        name for source in sources.values() for name in (*source.names, *(one.title for one in source.prints))
    )
    found: dict[tuple[str, int, int], str] = {}
    for name in names:
        for number in numbers_in(name):
            if number.gazette[:2] == asked:
                found.setdefault(number.gazette, name)
    return next(iter(found.values())) if len(found) == 1 else None


def _number(text: str) -> Number | None:
    return next(iter(numbers_in(text)), None)


@lru_cache(maxsize=1024)
def numbers_in(text: str) -> tuple[Number, ...]:
    """Every number of the law gazette that a text names."""
    matches = NUMBERED.finditer(" ".join(text.split()).replace("oe", "ø"))
    return tuple(dict.fromkeys(_read(match) for match in matches))


def _read(match: re.Match[str]) -> Number:
    date = None
    if match["day"]:
        month = int(match["month"]) if match["month"] else _MONTHS.index(match["name"].lower()) + 1
        date = month, int(match["day"])
    year = int(match["only"] or match["year"])
    return Number((_KINDS[match["kind"].lower()], int(match["number"]), year), date)
