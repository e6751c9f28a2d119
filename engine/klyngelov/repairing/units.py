"""Units: entries that stand, or might stand, in a list, read as the reader of proposals reads them.

Nothing here interprets an entry; a candidate that the reader refuses is no candidate.
"""

from __future__ import annotations

from collections.abc import Sequence as Items

from klyngelov.lawbook.vocabulary import FieldKind, Listing, Shape, Vocabulary
from klyngelov.proposal.calendar_reader import Moment
from klyngelov.proposal.facts import AllEntries, Answer, Entries, Facts, Record
from klyngelov.proposal.faulting import Collector
from klyngelov.proposal.listing_reader import ListingReader
from klyngelov.proposal.located import Entry, Mapping, Node, Scalar, Sequence
from klyngelov.proposal.tenure import on_the_day
from klyngelov.proposal.unfolding import parts
from klyngelov.proposal.value_reader import ValueReader
from klyngelov.repairing.places import ListKey
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import START, Position

_MOST_PERSONS = 1000
"""An entry for more weighs no more than this: the solver's sums have an end."""


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """One entry: what stands in the file, and the records it stands for. It has no effect on the others."""

    node: Node
    records: tuple[Record, ...]

    @property
    def persons(self) -> int:
        """How many the entry stands for, at the least; a row for every municipality stands for as many."""
        return max(1, sum(min(max(1, record.count.low), _MOST_PERSONS) for record in self.records))


@dataclass(frozen=True, slots=True)
class UnitReader:
    """Reads entries beside the facts of a draft."""

    vocabulary: Vocabulary
    facts: Facts

    def read(self, key: ListKey, nodes: Items[Node]) -> list[Unit | None]:
        """A unit for each node of a list of many entries; None where the reader finds a fault."""
        organ, name = key
        collector = Collector("")
        reader = self._reader(collector)
        listing = self.vocabulary.listings[name]
        found: list[Unit | None] = [None] * len(nodes)
        numbered = tuple(_placed(node, number) for number, node in enumerate(nodes, start=1))
        read = reader.entries(listing, organ, name, START, Sequence(numbered, START), complete=True)
        faulty = {fault.position.line for fault in collector.diagnostics}
        for record in read.records if read else ():
            number = record.position.line
            if number not in faulty:
                found[number - 1] = Unit(nodes[number - 1], self._parts(listing, record, read))
        return found

    def read_one(self, key: ListKey, node: Node, *, complete: bool) -> Entries | None:
        """A list with one entry, or a calendar, as it would stand; None where the reader finds a fault."""
        organ, name = key
        collector = Collector("")
        reader = self._reader(collector)
        listing = self.vocabulary.listings[name]
        read = reader.entries(listing, organ, name, START, node, complete=complete)
        return None if collector.diagnostics else read

    def as_found(self, key: ListKey, index: int, unit: Unit) -> Unit:
        """An entry that stands in the file, with what the others in its list say of it."""
        listing = self.vocabulary.listings[key[1]]
        names = [field.name for field in listing.fields.values() if field.repeated]
        if not names:
            return unit
        found = self.facts.of(*key)
        there = next((one for one in found.records if one.path == f"{found.path}/{index}"), None)
        told = {name: there.values.get(name) for name in names} if there else {}
        return Unit(unit.node, tuple(one.with_values({**one.values, **told}) for one in unit.records))

    def _reader(self, collector: Collector) -> ListingReader:
        values = ValueReader(self.vocabulary, collector)
        return ListingReader(self.vocabulary, collector, values, Moment(self.facts.day, self.facts.day))

    def _parts(self, listing: Listing, record: Record, read: Entries | None) -> tuple[Record, ...]:
        around: AllEntries = {key: value for key, value in self.facts.entries.items() if key[0] is None}
        found = parts((record,), listing, around, self.vocabulary)
        if any(field.holds for field in listing.fields.values()) and read:
            key = (read.organ, read.listing)
            alone = Entries(read.organ, read.listing, "", START, found, stated=True, complete=True)
            kept = on_the_day({key: alone}, self.vocabulary, self.facts.day, Collector(""))
            found = kept[key].records
        nobody_else = {field.name: Answer(yes=False) for field in listing.fields.values() if field.repeated}
        return (
            tuple(one.with_values({**one.values, **nobody_else}) for one in found) if nobody_else else found
        )


def count_field(listing: Listing) -> str | None:
    """The field that says how many an entry stands for."""
    if listing.shape is not Shape.LIST:
        return None
    return next((one.name for one in listing.fields.values() if one.kind is FieldKind.COUNT), None)


def _placed(node: Node, number: int) -> Node:
    """The node as if it stood, with everything in it, on the line of its number."""
    at = Position(number, 1)
    if isinstance(node, Scalar):
        return Scalar(node.text, at)
    if isinstance(node, Sequence):
        return Sequence(tuple(_placed(item, number) for item in node.items), at)
    entries = (Entry(Scalar(one.key.text, at), _placed(one.value, number)) for one in node.entries)
    return Mapping(tuple(entries), at)
