"""Whether the number of meetings a year that a draft states can be, beside the days it gives.

Only what certainly contradicts itself is a fault. A year that was not a whole one for the organ may have had
fewer meetings than usual; where the draft does not say when the organ began, its first dated year may be such
a year.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from klyngelov.proposal.facts import Calendar, Entries, OrganFacts, Year
from klyngelov.proposal.faulting import Collector


def check_stated_meetings(found: Iterable[Entries], organ: OrganFacts, collector: Collector) -> None:
    """Note a fault for each year of an organ's calendars whose days do not go with the stated number."""
    for entries in found:
        calendar = entries.calendar
        for year in calendar.years if calendar else ():
            assert calendar is not None
            if _too_many(year, calendar) or (_too_few(year, calendar) and _whole(year, calendar, organ)):
                message = (
                    f"Antallet om året i «{entries.listing}» passer ikke med de angivne datoer i "
                    f"{year.year}; ret antallet eller datoerne."
                )
                at = calendar.yearly_position or year.position
                collector.fault("meetings-contradict", message, at)


def _too_many(year: Year, calendar: Calendar) -> bool:
    most = calendar.yearly.high if calendar.yearly else None
    return most is not None and sum(record.count.low for record in year.records) > most


def _too_few(year: Year, calendar: Calendar) -> bool:
    fewest = calendar.yearly.low if calendar.yearly else 0
    return year.count.high is not None and year.count.high < fewest


def _whole(year: Year, calendar: Calendar, organ: OrganFacts) -> bool:
    """Whether the organ was there all year."""
    if organ.began is None and year is calendar.years[0]:
        return False
    return organ.within(date(year.year, 1, 1)) and organ.within(date(year.year, 12, 31))
