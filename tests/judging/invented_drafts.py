"""Random drafts of the kinds of bodies that the rule book knows, written as its vocabulary allows.

A draft is built from random numbers alone, so that one number names it. ``Blurrer`` says less of the same
draft: what it leaves open the draft settles. What means something of its own when it is not stated is never
left out: a period is not over, a number is one, a body was there all the year, those without a name are not
the same, the register answers for a municipality.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing, Shape, Uniqueness, Vocabulary, WordList
from klyngelov.proposal.proposal_reader import EXISTS_KEY, ORGANS_KEY, Draft, read_proposals
from klyngelov.proposal.reading import read_document
from klyngelov.proposal.value_reader import COMPLETE_KEY, LIST_KEY

Content = dict[str, Any]

FILE = "forslag.yaml"
_FIRST, _DAYS = date(2021, 1, 1), 2_600
_PLAIN: dict[FieldKind, tuple[Any, ...]] = {
    FieldKind.ANSWER: ("ja", "nej"),
    FieldKind.COUNT: (1, 1, 2, 3, 5),
    FieldKind.NUMBER: (0, 1, 2, 4, 20_000, 80_000, 120_000),
    FieldKind.TEXT: ("Aftale om samarbejde", "ja", "12"),
}


class Writer:
    """Writes drafts with the words of a vocabulary."""

    def __init__(self, vocabulary: Vocabulary, random: Random) -> None:
        self._vocabulary = vocabulary
        self._random = random
        self._entries: dict[str, list[str]] = {}

    def draft(self, day: date) -> Content:
        """A draft of some kind of body, fully stated as far as it is stated at all."""
        kind = self._random.choice(list(self._vocabulary.types.values()))
        whole: Content = {"navn": "Et udkast", "type": kind.name, "dato": day.isoformat()}
        # The lists that others refer to come first, so that only what stands in them is referred to.
        listings = sorted(self._vocabulary.listings.values(), key=lambda one: one.of_organ)
        whole |= self._lists(
            [one for one in listings if not one.of_organ and one.name != ORGANS_KEY], day, 0.6
        )
        whole[ORGANS_KEY] = {
            organ: self._lists([one for one in listings if one.of_organ], day, 0.5)
            for organ in kind.organs
            if self._random.random() < 0.9
        }
        return whole

    def _lists(self, listings: list[Listing], day: date, likely: float) -> Content:
        found: Content = {}
        for listing in listings:
            if self._random.random() < likely:
                written = self._list(listing, day)
                if written:
                    found[listing.name] = written
        return found

    def _list(self, listing: Listing, day: date) -> Any:
        if listing.shape is Shape.CALENDAR:
            return self._calendar(listing, day)
        if listing.shape is Shape.SINGLE:
            return self._entry(listing)
        entries = [entry for _ in range(self._random.randint(1, 6)) if (entry := self._entry(listing))]
        for field, words in self._vocabulary.offices[listing.name]:
            for unique in words.unique:
                entries = list(_held_once(entries, field.name, unique, words))
        if listing.name in self._vocabulary.referred_to and listing.main:
            main = listing.main.name
            entries = list({entry[main]: entry for entry in entries if main in entry}.values())
            self._entries[listing.name] = [entry[main] for entry in entries]
        return entries

    def _entry(self, listing: Listing) -> Any:
        if listing.name == EXISTS_KEY:
            return "ja"
        fields = [one for one in listing.fields.values() if not _means_something_unstated(one)]
        found = {
            field.name: self._value(field)
            for field in fields
            if field.main or self._random.random() < 0.5
        }  # fmt: skip
        return {name: value for name, value in found.items() if value is not None}

    def _calendar(self, listing: Listing, day: date) -> Content:
        """Meetings: their number a year or their days, which could contradict each other."""
        by_days = self._random.random() < 0.5
        found: Content = {}
        for field in listing.fields.values():
            if field.kind in (FieldKind.DAYS_HELD, FieldKind.DAYS_PLANNED):
                if by_days:
                    held = field.kind is FieldKind.DAYS_HELD
                    days = {self._random.randint(1, 500) for _ in range(self._random.randint(1, 8))}
                    found[field.name] = [str(day + timedelta(-one if held else one)) for one in sorted(days)]
            elif field.kind is FieldKind.PER_YEAR:
                if not by_days:
                    found[field.name] = self._random.randint(0, 6)
            else:
                found[field.name] = self._value(field)
        return found

    def _value(self, field: Field) -> Any:
        random = self._random
        if field.kind is FieldKind.DATE:
            return str(_FIRST + timedelta(random.randrange(_DAYS)))
        if field.kind is not FieldKind.WORD:
            return random.choice(_PLAIN[field.kind])
        known = self._entries.get(field.refers_to, []) if field.refers_to else None
        if known is not None:
            each = ["hver"] if known and not field.several else []
            return random.choice([*known, *known, *each]) if known else None
        words = self._vocabulary.word_lists[field.word_list or ""]
        if field.several:
            return list({self._word(words): None for _ in range(random.randint(1, 4))})
        return self._word(words)

    def _word(self, words: WordList) -> str:
        known = words.words()
        if not words.closed and (not known or self._random.random() < 0.2):
            return self._random.choice(("noget helt andet", "efter nærmere aftale"))
        return self._random.choice(known[:12] if words.register else known)


def _means_something_unstated(field: Field) -> bool:
    return (
        field.locked or bool(field.columns) or field.seat_in is not None or field.holds is not None
        or field.ends or field.narrows is not None or field.identifies
    )  # fmt: skip


def _held_once(entries: list[Content], field: str, unique: Uniqueness, words: WordList) -> Iterator[Content]:
    """The entries without those that would have an office held twice, which no real draft can mean."""
    office = words.extension[unique.word]
    seen: set[object] = set()
    for entry in entries:
        if words.denotation.get(entry.get(field, ""), frozenset()) <= office and field in entry:
            place = entry.get(unique.per_field) if unique.per_field else ""
            if place in seen or None in seen or "hver" in seen or (seen and place in (None, "hver")):
                continue
            seen.add(place)
            yield {
                name: value
                for name, value in entry.items()
                if name != "antal" and (value != "hver" or name == unique.per_field)
            }
        else:
            yield entry


class Blurrer:
    """Says less of a draft: leaves out entries and fields, and gives ranges and broader words for others."""

    def __init__(self, vocabulary: Vocabulary, random: Random) -> None:
        self._vocabulary = vocabulary
        self._random = random

    def blurred(self, draft: Content) -> Content:
        """The draft, less sure."""
        listings = self._vocabulary.listings
        found: Content = {}
        for key, value in draft.items():
            if key == ORGANS_KEY:
                found[key] = {
                    organ: self._lists(lists) for organ, lists in value.items() if self._likely(0.95)
                }
            elif key not in listings:
                found[key] = value
            elif self._kept(listings[key]):
                found[key] = self._list(listings[key], value)
        return found

    def _kept(self, listing: Listing) -> bool:
        return self._likely(0.85) or any(field.begins for field in listing.fields.values())

    def _likely(self, chance: float) -> bool:
        return self._random.random() < chance

    def _lists(self, lists: Content) -> Content:
        return {
            name: self._list(self._vocabulary.listings[name], value)
            for name, value in lists.items()
            if self._kept(self._vocabulary.listings[name])
        }

    def _list(self, listing: Listing, value: Any) -> Any:
        if isinstance(value, dict):
            return self._entry(listing, value)
        if not isinstance(value, list):
            return value
        entries = [self._entry(listing, entry) for entry in value]
        if self._likely(0.7):
            return entries
        kept = [entry for entry in entries if self._likely(0.7)] or entries[:1]
        return {LIST_KEY: kept, COMPLETE_KEY: "nej"}

    def _entry(self, listing: Listing, entry: Content) -> Content:
        found: Content = {}
        for name, value in entry.items():
            field = listing.fields[name]
            if field.kind in (FieldKind.DAYS_HELD, FieldKind.DAYS_PLANNED):
                found[name] = self._days(value)
                continue
            fixed = value == "hver" or field.begins or (field.main and field.kind is not FieldKind.WORD)
            if fixed or self._likely(0.7):
                found[name] = value
            elif blurred := self._value(field, value):
                found[name] = blurred
        return found or entry

    def _days(self, days: list[str]) -> Any:
        if self._likely(0.5):
            return days
        return {LIST_KEY: [day for day in days if self._likely(0.7)] or days[:1], COMPLETE_KEY: "nej"}

    def _value(self, field: Field, value: Any) -> Any:
        """A value that leaves more open; none at all, if that does."""
        random = self._random
        match field.kind:
            case FieldKind.COUNT | FieldKind.NUMBER | FieldKind.PER_YEAR:
                low, high = max(0, value - random.randint(0, 2)), value + random.randint(0, 2)
                texts = [f"{low}-{high}", f"mindst {low}", f"højst {high}"]
                unknown = "ukendt" if field.kind is not FieldKind.COUNT or value else "højst 1"
                return random.choice([*texts, unknown])
            case FieldKind.ANSWER:
                return random.choice(("ukendt", None))
            case FieldKind.WORD if field.several and len(value) > 1:
                return {LIST_KEY: value[:-1], COMPLETE_KEY: "nej"}
            case FieldKind.WORD if field.main:
                return self._broader(self._vocabulary.word_lists[field.word_list or ""], value)
        return None

    def _broader(self, words: WordList, word: str) -> str:
        if not words.closed or word in {one.word for one in words.unique}:
            return word
        meant = words.denotation[word]
        return self._random.choice([one for one, atoms in words.denotation.items() if meant <= atoms])


def read(content: Content, vocabulary: Vocabulary) -> Draft:
    """A draft as the program reads it from a file."""
    text = json.dumps(content, ensure_ascii=False, indent=1)
    reading = read_proposals(read_document(text.encode(), FILE), FILE, vocabulary, None, _FIRST)
    assert reading.diagnostics == ()
    return reading.drafts[0]
