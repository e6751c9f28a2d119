"""The periods that norms name (``sidste dag i valgperioden 2022-2025``), as a register keeps them."""

from __future__ import annotations

from datetime import date

from klyngelov.lawbook.register import Register
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.vocabulary import Period
from klyngelov.values.danish import day_of_year
from klyngelov.values.position import Position

_FIRST, _LAST = "fra", "til"


def periods_in(register: Register, report: Report) -> dict[str, Period]:
    """The periods of a register; a row without two days, in order, is reported and left out."""
    found: dict[str, Period] = {}
    for name, row in register.rows.items():
        try:
            period = Period(date.fromisoformat(row.get(_FIRST, "")), date.fromisoformat(row.get(_LAST, "")))
        except ValueError:
            period = None
        if period is not None and period.first <= period.last:
            found[name] = period
            continue
        message = (
            f"Perioden «{name}» skal have kolonnerne «{_FIRST}» og «{_LAST}» med hver sin dato "
            "(åååå-mm-dd), den første først."
        )
        report.file = register.file
        report.add("rule-bad-period", message, Position(register.lines[name], 1))
    return found


def day_in(period: Period, day: str, year: int | None) -> date | None:
    """A day of a period: its first or last, or (``year`` given) one of its years, from 1, or the year before.

    None where there is no such day.
    """
    if year is None:
        return {"første": period.first, "sidste": period.last}[day]
    found = day_of_year(day, period.first.year + year - 1)
    return found if found and (year == 0 or period.first <= found <= period.last) else None
