"""The acts and orders a citation can mean: by name, by number, or by what is nearly either.

One act may be several sources, each for its own days (regionsloven before and after 1 July 2025);
they are cited alike and are one act here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.cited import Number, numbers_in, source_names, stands_alone
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.whole_citation import unread
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold, nearest

_SHORTEST = 3
"""Numbers shorter than this differ by one digit too easily to suggest one for another."""

_ACTS = ("lov", "lbk")
"""Kinds that are mistaken for one another; an order is not mistaken for an act."""


@dataclass(frozen=True, slots=True)
class Act:
    """The sources that are cited alike, in the order of their days, and all their consolidations."""

    cited_as: str
    sources: tuple[Source, ...]

    def print_numbered(self, numbers: Sequence[Number]) -> tuple[str, date] | None:
        """The consolidation that one of some numbers names: its title and first day."""
        for source in self.sources:
            for one in source.prints:
                if any(_among(number, numbers_in(one.title)) for number in numbers):
                    return one.title, one.start
        return None

    def numbered(self, numbers: Sequence[Number]) -> tuple[Source, ...]:
        """The sources that are themselves cited by number (an amending order); else all of them."""
        found = (
            source
            for source in self.sources
            if any(_among(number, [own for _, own in _own_numbers(source)]) for number in numbers)
        )
        return tuple(found) or self.sources

    def print_on(self, day: date) -> str | None:
        """The newest consolidation on a day; None where there is none."""
        current = sorted((one.start, one.title) for source in self.sources for one in source.prints)
        return next((title for start, title in reversed(current) if start <= day), None)

    def numbers(self) -> Iterator[tuple[str, Number]]:
        """Every number of the act, with the name or title that has it."""
        for source in self.sources:
            yield from _own_numbers(source)
            for one in source.prints:
                yield from ((one.title, number) for number in numbers_in(one.title))


@lru_cache(maxsize=8)
def documents_of(rulebook: Rulebook) -> Documents:
    """The documents of a rule book, put together once."""
    return Documents(rulebook.sources)


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
        self._numbers = [(act, [number for _, number in act.numbers()]) for act in self.acts]
        self._names = {name: act for act in self.acts for name in _names(act)}
        # Many drafts cite alike.
        self._named = lru_cache(maxsize=1024)(self._naming)
        self._unread = lru_cache(maxsize=1024)(lambda text: unread(text, sources))

    def knows(self, number: Number) -> bool:
        """Whether a number is a known document's; a day, where both say one, must be the same too."""
        return any(_among(number, known) for _, known in self._numbers)

    def named(self, text: str) -> tuple[Act, ...]:
        """Every act a text names, by its name, title, number or address."""
        return self._named(text)

    def unread(self, text: str) -> str | None:
        """The first part of a citation that is not read (``whole_citation``); None where all is."""
        return self._unread(text)

    def _naming(self, text: str) -> tuple[Act, ...]:
        numbers = numbers_in(text)
        found = [act for act, known in self._numbers if any(_among(one, known) for one in numbers)]
        found += [act for act in self.acts for source in act.sources if source.eli and source.eli in text]
        folded = fold(text)
        names = {name: act for name, act in self._names.items() if name in folded}
        for name, act in names.items():
            within_another = any(name in other for other in names if other != name)
            if stands_alone(name, folded) and not within_another:
                found.append(act)
        return tuple({act.cited_as: act for act in found}.values())

    # ── What was perhaps meant ────────────────────────────────────────────────────────────────
    def like_number(self, number: Number) -> str | None:
        """The known document that has another day or year, or a number that differs by a digit."""
        kind, written, year = number.gazette
        for name, known in (pair for act in self.acts for pair in act.numbers()):
            known_kind, known_number, known_year = known.gazette
            alike = written == known_number or (year == known_year and _one_slip(written, known_number))
            if alike and (kind == known_kind or {kind, known_kind} <= set(_ACTS)):
                return name
        return None

    def like_name(self, text: str) -> str | None:
        """The name nearest to what stands before the pinpoint."""
        written = text.partition("§")[0].strip(" ,")
        if any(character.isdigit() for character in written):
            return None
        names = [name for act in self.acts for one in act.sources for name in (act.cited_as, *one.names)]
        return nearest(written, dict.fromkeys(names)) if written else None


def _names(act: Act) -> list[str]:
    return [name for source in act.sources for name, _ in source_names(source)]


def _own_numbers(source: Source) -> list[tuple[str, Number]]:
    """The numbers in a source's names, each with its name."""
    return [(name, number) for name in source.names for number in numbers_in(name)]


def _among(number: Number, known: Sequence[Number]) -> bool:
    """Whether a number is one of a document's; all kinds share one series in a year."""
    same = [one for one in known if one.gazette[1:] == number.gazette[1:]]
    days = [one.date for one in same if one.date]
    return bool(same) and (number.date is None or not days or number.date in days)


def _one_slip(one: int, other: int) -> bool:
    """One digit wrong, missing or too many, or two neighbours exchanged."""
    longer, shorter = sorted((str(one), str(other)), key=len, reverse=True)
    if len(shorter) < _SHORTEST:
        return False
    if len(longer) == len(shorter):
        wrong = [place for place, digit in enumerate(longer) if digit != shorter[place]]
        return len(wrong) == 1 or _exchanged(longer, shorter, wrong)
    return len(longer) == len(shorter) + 1 and any(
        longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer))
    )


def _exchanged(one: str, other: str, wrong: Sequence[int]) -> bool:
    if not wrong or wrong != [wrong[0], wrong[0] + 1]:
        return False
    first, second = wrong
    return one[first] == other[second] and one[second] == other[first]
