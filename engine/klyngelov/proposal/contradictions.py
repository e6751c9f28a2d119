"""Refuses what a draft says of an organ that certainly cannot be.

A number of meetings a year that the days given do not go with, an entry whose two words exclude each other:
whichever were taken, the answer might be wrong. What is only doubtful is never refused. A year that was not
a whole one for the organ may have had fewer meetings than usual, and where the draft does not say when the
organ began, its first dated year may be such a year; in a year that is not over, more may be arranged.
Whoever also meets besides the number a year may have met more often. Nothing is judged of an organ that is
said not to exist, so that it has members all the same is told and not refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from klyngelov.lawbook.vocabulary import FieldKind, Shape, Vocabulary
from klyngelov.proposal.facts import AllEntries, Answer, Calendar, Entries, OrganFacts, Words, Year
from klyngelov.proposal.faulting import Collector
from klyngelov.values.danish import listed


def check_organ(
    found: Iterable[Entries], organ: OrganFacts, vocabulary: Vocabulary, today: date, collector: Collector
) -> None:
    """Note a fault for meetings that do not go together; tell what is said of an organ that is not there.

    ``today`` is the day the draft is read on, by which a year is over or not.
    """
    lists = list(found)
    if organ.exists is False:
        held = [one for one in lists if _holds_something(one, vocabulary)]
        if held:
            message = (
                f"Organet «{organ.name}» findes ikke efter det oplyste, så {listed(_quoted(held))} bruges "
                "ikke, selv om det er udfyldt."
            )
            collector.notice("organ-not-there", held[0].path, message, held[0].position)
        return
    for entries in lists:
        if entries.calendar is not None:
            _check_meetings(entries, entries.calendar, organ, today, collector)


def _quoted(lists: Iterable[Entries]) -> list[str]:
    return [f"«{one.listing}»" for one in lists]


def check_words(entries: AllEntries, vocabulary: Vocabulary, collector: Collector) -> None:
    """Note a fault for each entry whose one field says what its other field can never be."""
    for found in entries.values():
        listing = vocabulary.listings[found.listing]
        for field in listing.fields.values():
            for record in found.records if field.narrows else ():
                never = vocabulary.word_lists[field.word_list or ""].never
                broad, more = record.values.get(field.narrows or ""), record.values.get(field.name)
                if _exclude(broad, more, never) and isinstance(broad, Words) and isinstance(more, Words):
                    message = (
                        f"«{broad.shown()}» og «{more.shown()}» kan ikke være den samme; ret "
                        f"«{field.narrows}» eller «{field.name}»."
                    )
                    at = record.positions.get(field.name, record.position)
                    collector.fault("words-contradict", message, at)


def _exclude(one: object, other: object, never: dict[str, frozenset[str]]) -> bool:
    if not isinstance(one, Words) or not isinstance(other, Words):
        return False
    return all(other.possible <= never.get(atom, frozenset()) for atom in one.possible)


def _holds_something(entries: Entries, vocabulary: Vocabulary) -> bool:
    """Whether a list gives an organ members, meetings, rules or the like; a day may be still to come."""
    if entries.calendar is not None:
        yearly = entries.calendar.yearly
        return bool(entries.calendar.years) or (yearly is not None and yearly.low > 0)
    listing = vocabulary.listings[entries.listing]
    said = listing.main is not None and listing.main.kind in (FieldKind.WORD, FieldKind.TEXT)
    return (said or listing.shape is Shape.LIST) and any(record.count.low > 0 for record in entries.records)


# ── Meetings ──────────────────────────────────────────────────────────────────────────────────────
def _check_meetings(
    entries: Entries, calendar: Calendar, organ: OrganFacts, today: date, collector: Collector
) -> None:
    more = _meets_besides(entries)
    for year in calendar.years:
        whole = year.year < today.year and _whole(year, calendar, organ)
        if (_too_many(year, calendar) and not more) or (_too_few(year, calendar) and whole):
            message = (
                f"Antallet om året i «{entries.listing}» passer ikke med de angivne datoer i {year.year}; "
                "ret antallet eller datoerne."
            )
            at = calendar.yearly_position or year.position
            collector.fault("meetings-contradict", message, at)


def _meets_besides(entries: Entries) -> bool:
    """Whether the organ also meets otherwise: what is answered of meetings in general is that it does."""
    answers = (value for record in entries.records for value in record.values.values())
    return any(isinstance(value, Answer) and value.yes for value in answers)


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
