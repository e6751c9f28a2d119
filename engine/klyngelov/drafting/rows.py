"""Rows that a draft could hold, written as a file would write them.

A row is a text for some of the fields of a list, and what each means. It is built by the reader of
proposals, so a row means here what it will mean when the file is read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from klyngelov.lawbook.vocabulary import Field, Listing, Vocabulary
from klyngelov.proposal.facts import Record, Value
from klyngelov.proposal.faulting import Collector
from klyngelov.proposal.listing_reader import label
from klyngelov.proposal.located import Node, Scalar
from klyngelov.proposal.located import Sequence as Items
from klyngelov.proposal.value_reader import ValueReader
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ONE
from klyngelov.values.position import START

Written = str | tuple[str, ...]
"""A value as a file states it: one text, or a list of words."""

Place = tuple[str | None, str]
"""Where a list stands: the organ (None: the file itself) and the list's name."""


@dataclass(frozen=True, slots=True)
class Row:
    """An entry of a list: what is written, by field, and what it means.

    ``cost`` grows with what is stated and with words that the rules do not use, so that of rows that do the
    same the plainest is taken.
    """

    place: Place
    written: tuple[tuple[str, Written], ...]
    values: Mapping[str, Value | None]
    cost: int

    def stating(self, field: str) -> Written | None:
        """What the row says of a field."""
        return dict(self.written).get(field)

    def record(self, listing: Listing, key: str) -> Record:
        """The row as matching sees it."""
        values = dict(self.values)
        main = values.get(listing.main.name) if listing.main else None
        identity = getattr(main, "identity", None)
        return Record(key, key, label(listing, values), START, ONE, values, {}, identity)


@dataclass(frozen=True, slots=True)
class RowReader:
    """Gives what is written its meaning."""

    vocabulary: Vocabulary

    def value(self, field: Field, written: Written) -> Value | None:
        """The meaning of a text in a field; it must be one that the field can hold."""
        collector = Collector("")
        value = ValueReader(self.vocabulary, collector).value(field, _node(written))
        if collector.diagnostics:
            raise ValueError(f"{field.name}: {collector.diagnostics[0].message}")
        return value


def _node(written: Written) -> Node:
    if isinstance(written, str):
        return Scalar(written, START)
    return Items(tuple(Scalar(word, START) for word in written), START)


def written_words(written: Written) -> Sequence[str]:
    """The words of a value."""
    return (written,) if isinstance(written, str) else written
