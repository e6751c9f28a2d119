"""Leaves out entries that are not yet, or no longer, entries on the day.

A member whose term has ended is no member. The entry is left out and the reader is told so. What was left
out is kept apart, so that a finding of somebody missing can point at the line that no longer counts.
"""

from __future__ import annotations

from datetime import date

from klyngelov.lawbook.vocabulary import Field, Vocabulary
from klyngelov.proposal.facts import AllEntries, Day, Record
from klyngelov.proposal.faulting import Collector
from klyngelov.values.danish import written_date


def on_the_day(entries: AllEntries, vocabulary: Vocabulary, day: date, collector: Collector) -> AllEntries:
    """The same lists with only those entries that hold on ``day``."""
    result: AllEntries = {}
    for key, found in entries.items():
        fields = [one for one in vocabulary.listings[found.listing].fields.values() if one.holds]
        result[key] = found
        if not fields:
            continue
        held: list[Record] = []
        for record in found.records:
            if _holds(record, fields, day):
                held.append(record)
                continue
            message = (
                f"«{record.label}» indgår ikke: perioden omfatter ikke den dag, forslaget bedømmes "
                f"({written_date(day)})."
            )
            collector.notice("not-on-the-day", record.path, message, record.position)
        if len(held) < len(found.records):
            result[key] = found.with_records(tuple(held))
    return result


def left_out(entries: AllEntries, kept: AllEntries) -> dict[tuple[str | None, str], tuple[Record, ...]]:
    """The entries of each list that do not hold on the day."""
    found = {
        key: tuple(record for record in one.records if record not in kept[key].records)
        for key, one in entries.items()
        if len(one.records) != len(kept[key].records)
    }
    return {key: records for key, records in found.items() if records}


def _holds(record: Record, fields: list[Field], day: date) -> bool:
    for field in fields:
        value = record.values.get(field.name)
        if not isinstance(value, Day):
            continue
        if (field.holds == "from" and value.day > day) or (field.holds == "until" and value.day < day):
            return False
    return True
