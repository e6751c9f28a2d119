"""Dates and rows of words as Danish texts write them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

_MONTHS = ("januar februar marts april maj juni juli august september oktober november december").split()


def day_of_year(written: str, year: int) -> date | None:
    """The day that is written without its year (1. juli); None where the year has no such day."""
    number, month = written.split(". ")
    try:
        return date(year, _MONTHS.index(month) + 1, int(number))
    except ValueError:
        return None


def written_date(day: date) -> str:
    """Write a day out: 8. september 2022."""
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"


def capital(text: str) -> str:
    """A text with a capital first letter, and no other letter changed."""
    return text[:1].upper() + text[1:]


def listed(words: Iterable[str], last: str = "og") -> str:
    """Put words in a row: a, b og c."""
    items = list(words)
    return f"{', '.join(items[:-1])} {last} {items[-1]}" if len(items) > 1 else "".join(items)


def runs(numbers: Iterable[int]) -> str:
    """Numbers in a row, those that follow one another as a range: "8, 10-15"."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in found)
