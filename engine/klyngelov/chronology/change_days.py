"""The days on which anything can change: in the law about a kind of body, or in what a draft says.

Between two of these days every verdict is the same. Whatever comes to depend on the day, in the rules or in
the reading of a draft, must be given its days here; a test draws days between them and compares the verdicts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from klyngelov.lawbook.force import ForceEnd
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.proposal.located import Mapping, Node, Scalar, Sequence

_ONE = timedelta(days=1)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def law_days(rulebook: Rulebook, body_type: str) -> set[date]:
    """The first days of every state of the law about a kind of body."""
    days = set(_register_days(rulebook.vocabulary))
    for norm in rulebook.about(body_type):
        days |= set(norm_days(norm))
    return days


def norm_days(norm: Norm) -> Iterator[date]:
    """The days from which a norm is, may be, or is no longer in force, or an exception begins or ends."""
    for day in _named(norm.force.start):
        yield day
    for day in _named(norm.force.end):
        yield _after(day)
    for instance in norm.instances:
        for effect in instance.effects:
            if effect.first is not None:
                yield effect.first
            if effect.last is not None:
                yield _after(effect.last)


def _named(end: ForceEnd | None) -> Iterator[date]:
    if end is not None:
        yield from (day for day in (end.day, end.alternative) if day is not None)


def _register_days(vocabulary: Vocabulary) -> Iterator[date]:
    """The days on which a register says something else of the names in it."""
    for listing in vocabulary.listings.values():
        for field in listing.fields.values():
            for column in field.columns:
                if column.first is not None:
                    yield column.first
                if column.last is not None:
                    yield _after(column.last)


def draft_days(root: Node) -> set[date]:
    """The days on which what a draft states begins or is over, wherever in it a day stands.

    What the day is of (a term, a meeting) makes no difference: it is over the day after at the latest.
    """
    return {day for stated in _stated(root) for day in (stated, _after(stated))}


def _stated(node: Node) -> Iterator[date]:
    if isinstance(node, Scalar):
        day = _read(node.text or "")
        if day is not None:
            yield day
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _stated(item)
    elif isinstance(node, Mapping):
        for entry in node.entries:
            yield from _stated(entry.value)


def _read(text: str) -> date | None:
    if not _DAY.fullmatch(text.strip()):
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None  # the reader has refused it


def year_days(first: date, last: date) -> set[date]:
    """The first day of each year: of a year that is over, a draft names every meeting there was."""
    return {date(year, 1, 1) for year in range(first.year, last.year + 1)}


def _after(day: date) -> date:
    return day + _ONE if day < date.max else day
