"""Dates as Danish texts write them."""

from __future__ import annotations

from datetime import date

_MONTHS = ("januar februar marts april maj juni juli august september oktober november december").split()


def written_date(day: date) -> str:
    """Write a day out: 8. september 2022."""
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"
