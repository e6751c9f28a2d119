"""The acts and orders a citation can mean: by name, by number, or by what is nearly either.

One act may be several sources, each for its own days (regionsloven before and after 1 July 2025);
they are cited alike and are one act here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.cited_places import DocumentNumber, document_numbers
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold, nearest

_ORDER = "bekendtgørelse"
_SHORTEST = 3
"""Numbers shorter than this differ by one digit too easily to suggest one for another."""


@dataclass(frozen=True, slots=True)
class Act:
    """The sources that are cited alike, in the order of their days, and all their consolidations."""

    cited_as: str
    sources: tuple[Source, ...]

    @property
    def prints(self) -> dict[DocumentNumber, tuple[str, date]]:
        """Each consolidation's title and first day, by its number."""
        return {
            number: (title, start)
            for source in self.sources
            for start, title, _ in source.prints
            for number in document_numbers(title)
        }

    def numbered(self, numbers: Sequence[DocumentNumber]) -> tuple[Source, ...]:
        """The sources that are themselves cited by number (an amending order); else all of them."""
        own = [number for number in numbers if number not in self.prints]
        found = (source for source in self.sources if any(one in own for one, _ in _own_numbers(source)))
        return tuple(found) or self.sources

    def print_on(self, day: date) -> str | None:
        """The newest consolidation on a day; None where there is none."""
        current = sorted((start, title) for source in self.sources for start, title, _ in source.prints)
        return next((title for start, title in reversed(current) if start <= day), None)


class Documents:
    """The acts of a rule book, as citations name them."""

    def __init__(self, sources: dict[str, Source]) -> None:
        grouped: dict[str, list[Source]] = {}
        for source in sources.values():
            grouped.setdefault(source.cited_as, []).append(source)
        self.acts = [
            Act(cited_as, tuple(sorted(group, key=lambda one: one.force.start.day or date.min)))
            for cited_as, group in grouped.items()
        ]
        self.by_number: dict[DocumentNumber, tuple[Act, str]] = {}
        for act in self.acts:
            for number, shown in _numbers(act):
                self.by_number.setdefault(number, (act, shown))

    def named(self, text: str) -> list[Act]:
        """Every act a text names, by its name, title or number."""
        found = [self.by_number[number][0] for number in document_numbers(text) if number in self.by_number]
        folded = fold(text)
        names = {fold(name): act for act in self.acts for name in _names(act) if fold(name) in folded}
        for name, act in names.items():
            within_another = any(name in other for other in names if other != name)
            if not within_another:
                found.append(act)
        return list({act.cited_as: act for act in found}.values())

    # ── What was perhaps meant ────────────────────────────────────────────────────────────────
    def like_number(self, number: DocumentNumber, text: str) -> str | None:
        """The known document whose number differs by a digit, or whose year does."""
        kind = _kind(text)
        for known, (act, shown) in self.by_number.items():
            rank = act.sources[0].rank
            if (kind is None or (kind == _ORDER) == (rank == _ORDER)) and _alike(number, known):
                return shown
        return None

    def like_name(self, text: str) -> str | None:
        """The name nearest to what stands before the pinpoint."""
        written = text.split("§", maxsplit=1)[0].strip(" ,")
        if any(character.isdigit() for character in written):
            return None
        names = [name for act in self.acts for name in _names(act)]
        return nearest(written, names) if written else None


def _names(act: Act) -> list[str]:
    names = [name for source in act.sources for name in (source.cited_as, *source.names, source.title)]
    return list(dict.fromkeys(names))


def _numbers(act: Act) -> list[tuple[DocumentNumber, str]]:
    """The numbers of an act and its consolidations, each with what it is called."""
    found: list[tuple[DocumentNumber, str]] = []
    for source in act.sources:
        found.extend((number, title) for _, title, _ in source.prints for number in document_numbers(title))
        found.extend(_own_numbers(source))
    return found


def _own_numbers(source: Source) -> list[tuple[DocumentNumber, str]]:
    """The numbers in a source's names, each with its name, or in its address where no name has one."""
    named = [(number, name) for name in source.names for number in document_numbers(name)]
    return named or [(number, source.name) for number in document_numbers(source.eli or "")]


def _kind(text: str) -> str | None:
    """Whether a citation says it is an order or an act; None where it says neither."""
    words = re.findall(r"\w+", text.casefold())
    if any(word == "bek" or word.startswith(_ORDER) for word in words):
        return _ORDER
    if any(word in ("lov", "lbk") or word.startswith("lovbekendtgørelse") for word in words):
        return "lov"
    return None


def _alike(number: DocumentNumber, known: DocumentNumber) -> bool:
    one, other = str(number[0]), str(known[0])
    if one == other:
        return number[1] != known[1]
    if number[1] != known[1] or min(len(one), len(other)) < _SHORTEST:
        return False
    return _one_slip(one, other)


def _one_slip(one: str, other: str) -> bool:
    """One digit wrong, missing or too many, or two neighbours exchanged."""
    if len(one) == len(other):
        wrong = [place for place, digit in enumerate(one) if digit != other[place]]
        exchanged = (
            len(wrong) == 2  # noqa: PLR2004 (two neighbours)
            and wrong[1] == wrong[0] + 1
            and one[wrong[0]] == other[wrong[1]]
            and one[wrong[1]] == other[wrong[0]]
        )
        return len(wrong) == 1 or exchanged
    longer, shorter = sorted((one, other), key=len, reverse=True)
    return len(longer) == len(shorter) + 1 and any(
        longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer))
    )
