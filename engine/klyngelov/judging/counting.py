"""From matches to counts: how many entries there are, for sure and at most."""

from __future__ import annotations

from klyngelov.judging.count_grounds import CountGrounds
from klyngelov.judging.finding import Held, Outcome
from klyngelov.judging.needs import Needs
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.matching.protocol import Matched, Matches
from klyngelov.proposal.facts import Entries, Facts, Record, named
from klyngelov.values.interval import NONE, Interval
from klyngelov.values.position import Position
from klyngelov.values.spelling import fold
from klyngelov.values.truth import MAYBE, NO, Truth


class Counter:
    """Counts what queries matched in the facts of a draft."""

    def __init__(self, vocabulary: Vocabulary, facts: Facts, matches: Matches) -> None:
        self.facts = facts
        self.vocabulary = vocabulary
        self.needs = Needs(vocabulary, facts)
        self._matches = matches
        self._lists = dict(facts.entries)
        self._numbers = {
            record.key: number
            for entries in facts.entries.values()
            for number, record in enumerate(entries.records)
        }
        self._persons = {
            place: persons
            for place, entries in facts.entries.items()
            if (persons := _persons(entries, vocabulary))
        }

    def matched(self, query: Query, subject: Record | None) -> Matched:
        """The records that match, with the quantifier standing at ``subject``."""
        return self._matches[query][subject.key if subject and query.subject else None]

    def truth(self, query: Query, record: Record) -> Truth:
        """Whether one record of a query's list matches."""
        return self.matched(query, None).truth(self._numbers[record.key])

    def count(self, query: Query, subject: Record | None) -> Interval:
        """How many match."""
        return self._counted(query, self._entries(query), self.matched(query, subject))

    def _counted(self, query: Query, entries: Entries, matched: Matched) -> Interval:
        persons = self._persons.get((query.organ, query.listing)) if self._persons else None
        return _count(entries, _distinct(matched, persons) if persons else matched, query.cap)

    def held(self, query: Query, subject: Record | None, bound: Interval) -> Held:
        """The count held against a bound."""
        entries = self._entries(query)
        matched = self.matched(query, subject)
        found = self._counted(query, entries, matched)
        truth = found.within(bound)
        place = entries.position if truth is not NO else _place(entries, matched, found, bound)
        grounds = CountGrounds(self.needs, query.formula, subject, entries, matched, truth is MAYBE)
        return Held(truth, Outcome(bound, found, place, entries.stated, grounds=grounds))

    def grounds(self, query: Query, subject: Record | None, *, is_open: bool) -> CountGrounds:
        """What a count rests on and, where it is open, what would tell."""
        matched = self.matched(query, subject)
        return CountGrounds(self.needs, query.formula, subject, self._entries(query), matched, is_open)

    def _entries(self, query: Query) -> Entries:
        """The list that a query asks about; one that is not in the draft is made up once."""
        place = (query.organ, query.listing)
        found = self._lists.get(place)
        if found is None:
            found = self._lists[place] = self.facts.of(*place)
        return found


def _persons(entries: Entries, vocabulary: Vocabulary) -> tuple[str | None, ...]:
    """Who each entry says it is, where two of the list say the same; otherwise nothing."""
    field = vocabulary.listings[entries.listing].identifying
    names = [named(one, field.name) for one in entries.records] if field else []
    folded = [fold(name) if name else None for name in names]
    stated = [name for name in folded if name]
    return tuple(folded) if len(set(stated)) < len(stated) else ()


def _distinct(matched: Matched, persons: tuple[str | None, ...]) -> Matched:
    """What matched, with only one entry of each person: one that certainly does, if any does."""
    certain, possible = matched
    for name in {name for name in persons if name}:
        same = sum(1 << number for number, one in enumerate(persons) if one == name)
        kept = certain & same or possible & same
        kept &= -kept
        certain = certain & ~same | kept & certain
        possible = possible & ~same | kept
    return Matched(certain, possible)


def _count(entries: Entries, matched: Matched, cap: int | None) -> Interval:
    """How many entries match; a list that is not complete leaves room for more."""
    rest = matched.possible
    if not rest and entries.complete:
        return NONE
    low = 0
    high: int | None = 0 if entries.complete else None
    while rest:
        bit = rest & -rest
        rest ^= bit
        count = entries.records[bit.bit_length() - 1].count
        low += count.low if matched.certain & bit else 0
        high = None if high is None or count.high is None else high + count.high
    if cap is not None and (high is None or high > cap):
        # Only one can hold the office; two certain holders are still two.
        high = max(low, cap)
    return Interval(low, high)


def _place(entries: Entries, matched: Matched, found: Interval, bound: Interval) -> Position:
    """Where to point: at the first line that counts where there are too many, else at the list."""
    if bound.high is not None and found.low > bound.high:
        for number, record in enumerate(entries.records):
            if matched.possible >> number & 1:
                return record.position
    return entries.position
