"""Refuses drafts that contradict themselves about an office that only one can hold.

A mayor who is one person among the members and another in the chairmanship cannot be judged: whichever of
the two were taken, the answer might be wrong. Two holders within one list are another matter, for there
the rules themselves say what is the case.
"""

from __future__ import annotations

from collections.abc import Iterator

from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.proposal.facts import AllEntries, Answer, Record, Words, named
from klyngelov.proposal.faulting import Collector
from klyngelov.proposal.unfolding import held_offices, holds_office
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold

_Office = tuple[str, str, str]
"""An organ, a word, and the place it is held at (empty: there is one in all)."""


@dataclass(frozen=True, slots=True)
class _Holder:
    """An entry of a list that certainly holds an office."""

    listing: str
    record: Record
    name: str | None


def check_offices(entries: AllEntries, vocabulary: Vocabulary, collector: Collector) -> None:
    """A fault for each office that two lists of an organ give to different persons, or deny each other."""
    for (organ, word, place), holders in _held(entries, vocabulary).items():
        where = f" ({place})" if place else ""
        body = vocabulary.organs[organ].definite
        for at, one in enumerate(holders):
            before = [other for other in holders[:at] if other.listing != one.listing]
            names = {fold(other.name or "") for other in before if other.name}
            if one.name and names and fold(one.name) not in names:
                other = next(other for other in before if other.name)
                message = (
                    f"«{word}»{where} er «{other.name}» i linje {other.record.position.line} og «{one.name}» "
                    f"her, men kun én kan være det i {body}; ret det ene navn."
                )
                collector.fault("holders-contradict", message, one.record.position)
            for denied in _denied(one, holders, vocabulary):
                line = denied.record.position.line
                message = (
                    f"Efter linje {line} er «{word}»{where} blandt «{denied.listing}», men her siges det "
                    "modsatte; ret ét af stederne."
                )
                collector.fault("holders-contradict", message, one.record.position)


def _held(entries: AllEntries, vocabulary: Vocabulary) -> dict[_Office, list[_Holder]]:
    found: dict[_Office, list[_Holder]] = {}
    for one in entries.values():
        listing = vocabulary.listings[one.listing]
        if one.organ is None or listing.identifying is None:
            continue
        for field, words, unique in held_offices(listing, vocabulary):
            for record in one.records:
                place = record.values.get(unique.per_field) if unique.per_field else None
                if not holds_office(record, field, words, unique) or (unique.per_field and place is None):
                    continue
                key = (one.organ, unique.word, place.identity if isinstance(place, Words) else "")
                name = named(record, listing.identifying.name)
                found.setdefault(key, []).append(_Holder(one.listing, record, name))
    return found


def _denied(one: _Holder, holders: list[_Holder], vocabulary: Vocabulary) -> Iterator[_Holder]:
    """The holder in another list whose entry a field of this one says it is not."""
    for field in vocabulary.listings[one.listing].fields.values():
        stated = one.record.values.get(field.name)
        if field.seat_in and isinstance(stated, Answer) and not stated.yes:
            seats = [other for other in holders if other.listing == field.seat_in]
            yield from seats[:1]
