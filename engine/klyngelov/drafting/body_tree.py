"""A drafted body as the tree that a file of it would be read into."""

from __future__ import annotations

from collections.abc import Iterable

from klyngelov.drafting.body import Section
from klyngelov.drafting.rows import Row, Written
from klyngelov.drafting.start import Start
from klyngelov.lawbook.vocabulary import FieldKind, Listing, Shape
from klyngelov.proposal.located import Entry, Mapping, Node, Scalar
from klyngelov.proposal.located import Sequence as Items
from klyngelov.proposal.proposal_reader import ORGANS_KEY
from klyngelov.values.position import START
from klyngelov.values.spelling import fold


def body_tree(start: Start, sections: Iterable[Section]) -> Mapping:
    """The start with what is drafted put in its place."""
    own: list[Entry] = []
    organs: dict[str, list[Entry]] = {}
    for section in sections:
        entry = Entry(Scalar(section.place[1], START), section_node(section))
        (own if section.place[0] is None else organs.setdefault(section.place[0], [])).append(entry)
    root: list[Entry] = []
    for entry in start.root.entries:
        if fold(entry.key.text or "") != ORGANS_KEY:
            root.append(entry)
            continue
        root.extend(own)
        bare = entry.value.entries if isinstance(entry.value, Mapping) else ()
        names = [one.key.text or "" for one in bare]
        filled = (Entry(Scalar(name, START), Mapping(tuple(organs.get(name, ())), START)) for name in names)
        root.append(Entry(entry.key, Mapping(tuple(filled), START)))
    return Mapping(tuple(root), START)


def section_node(section: Section) -> Node:
    """What a list holds."""
    listing = section.listing
    if listing.shape is Shape.CALENDAR:
        return Mapping(tuple(_meetings(section)), START)
    if listing.shape is Shape.SINGLE and section.lines:
        return row_node(section.lines[0].row, listing, 1)
    return Items(tuple(row_node(line.row, listing, line.count) for line in section.lines), START)


def _meetings(section: Section) -> Iterable[Entry]:
    for name, written in meeting_fields(section):
        yield Entry(Scalar(name, START), _written(written))


def meeting_fields(section: Section) -> list[tuple[str, Written]]:
    """What is said of meetings: how many a year, and the rest."""
    fields = section.listing.fields.values()
    yearly = next((one.name for one in fields if one.kind is FieldKind.PER_YEAR), None)
    found: list[tuple[str, Written]] = []
    if section.yearly is not None and yearly:
        found.append((yearly, str(section.yearly)))
    for line in section.lines:
        found.extend(line.row.written)
    return found


def row_fields(row: Row, listing: Listing, count: int) -> list[tuple[str, Written]]:
    """What a row says, the number after the main word."""
    found = sorted(row.written, key=lambda pair: list(listing.fields).index(pair[0]))
    number = next((one.name for one in listing.fields.values() if one.kind is FieldKind.COUNT), None)
    if count > 1 and number:
        main = [pair for pair in found if listing.main and pair[0] == listing.main.name]
        return [*main, (number, str(count)), *(pair for pair in found if pair not in main)]
    return found


def row_node(row: Row, listing: Listing, count: int) -> Node:
    """A row: a bare word where it says no more, else its fields."""
    fields = row_fields(row, listing, count)
    if listing.main and [name for name, _ in fields] == [listing.main.name]:
        return _written(fields[0][1])
    return Mapping(tuple(Entry(Scalar(name, START), _written(value)) for name, value in fields), START)


def _written(written: Written) -> Node:
    if isinstance(written, str):
        return Scalar(written, START)
    return Items(tuple(Scalar(word, START) for word in written), START)
