"""Leaves out entries that are not yet, or no longer, entries on the day.

A member whose term has ended is no member. The entry is left out and the reader is told so.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from klyngelov.lawbook.vocabulary import Listing, Vocabulary
from klyngelov.proposal.facts import AllEntries, Day, Record
from klyngelov.proposal.faulting import Collector


def on_the_day(entries: AllEntries, vocabulary: Vocabulary, day: date, collector: Collector) -> AllEntries:
    """The same lists with only those entries that hold on ``day``."""
    result: AllEntries = {}
    for key, found in entries.items():
        listing = vocabulary.listings[found.listing]
        held = tuple(record for record in found.records if _holds(record, listing, day))
        for record in found.records:
            if record not in held:
                message = (
                    f"«{record.label}» indgår ikke: perioden omfatter ikke den dag, forslaget bedømmes ({day})."
                )
                collector.notice("not-on-the-day", record.path, message, record.position)
        result[key] = replace(found, records=held)
    return result


def _holds(record: Record, listing: Listing, day: date) -> bool:
    for field in listing.fields.values():
        value = record.values.get(field.name)
        if field.holds is None or not isinstance(value, Day):
            continue
        if (field.holds == "from" and value.day > day) or (field.holds == "until" and value.day < day):
            return False
    return True
