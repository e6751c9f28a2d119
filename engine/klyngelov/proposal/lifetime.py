"""From when to when an organ is what a draft describes: its stated beginning and end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from klyngelov.lawbook.vocabulary import Field, Vocabulary
from klyngelov.proposal.facts import AllEntries, Day


def lifetime(organ: str, entries: AllEntries, vocabulary: Vocabulary) -> tuple[date | None, date | None]:
    """The latest day stated as the beginning of an organ, and the earliest stated as its end."""
    began: list[date] = []
    ended: list[date] = []
    for field, day in _days(organ, entries, vocabulary):
        if field.begins:
            began.append(day)
        elif field.ends:
            ended.append(day)
    return max(began, default=None), min(ended, default=None)


def _days(organ: str, entries: AllEntries, vocabulary: Vocabulary) -> Iterator[tuple[Field, date]]:
    for (of, name), found in entries.items():
        listing = vocabulary.listings[name]
        for field in (*listing.starts, *listing.ends) if of == organ else ():
            for record in found.records if field.begins or field.ends else ():
                value = record.values.get(field.name)
                if isinstance(value, Day):
                    yield field, value.day
