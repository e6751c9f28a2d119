"""How an entry that is there might be changed: a field at a time, or as far as a witness asks."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence as Items
from itertools import combinations

from klyngelov.lawbook.changes import Change
from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing
from klyngelov.proposal.located import Entry, Mapping, Node, Scalar, Sequence
from klyngelov.repairing.edits import mapping, same, scalar, sequence, with_field
from klyngelov.repairing.pools import Pool
from klyngelov.repairing.witnesses import Assignment
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold

MOST_FIELDS = 2
"""More fields than this are not changed in one entry: it weighs as much to strike it and add another."""


@dataclass(frozen=True, slots=True, eq=False)
class Altered:
    """An entry with some of its fields changed, and what changing them weighs for one person."""

    node: Node
    fields: tuple[str, ...]
    weight: int


@dataclass(frozen=True, slots=True)
class Alterations:
    """Finds the changes of the entries of one list."""

    listing: Listing
    change: Change
    pool: Pool

    def single(self, node: Node) -> list[Altered]:
        """Every change of one field."""
        return [
            Altered(with_value(node, name, value, self.listing), (name,), alteration.weight)
            for name, alteration in self.change.altering.items()
            if (field := self.listing.fields[name]).kind is not FieldKind.COUNT and self._free(node, name)
            for value in self.values(node, field)
        ]

    def double(self, telling: Items[Altered], every: Items[Altered]) -> list[Altered]:
        """Changes of two fields, put together from changes of one.

        ``telling`` are those of ``every`` change that alone make a difference. Whether another one does may
        depend on what the entry is.
        """
        what = {one.name for one in self.listing.fields.values() if one.main or one.narrows}
        rest = [one for one in every if one not in telling]
        pairs = [*combinations(telling, 2)]
        pairs += [(first, second) for first in telling if what & {*first.fields} for second in rest]
        found: list[Altered] = []
        for first, second in pairs:
            (one,), (other,) = first.fields, second.fields
            value = stated(second.node, other, self.listing)
            if one != other and value is not None:
                node = with_value(first.node, other, value, self.listing)
                found.append(Altered(node, (one, other), first.weight + second.weight))
        return found

    def towards(self, node: Node, witness: Assignment) -> Altered | None:
        """The entry changed so that it says what a witness says; None where that is not allowed."""
        fields = [name for name, text in witness.items() if not self._says(node, name, text)]
        if not 1 < len(fields) <= MOST_FIELDS or not all(self._free(node, name) for name in fields):
            return None
        changed = node
        for name in fields:
            changed = with_value(changed, name, scalar(witness[name]), self.listing)
        weight = sum(self.change.altering[name].weight for name in fields)
        return Altered(changed, tuple(fields), weight)

    def _free(self, node: Node, name: str) -> bool:
        """Whether a field may be changed: not of somebody known, and only what a draft decides."""
        alteration = self.change.altering.get(name)
        if alteration is None:
            return False
        return all(stated(node, other, self.listing) is None for other in alteration.unless)

    def values(self, node: Node | None, field: Field) -> Iterator[Node]:
        """Every other value that a field of an entry (None: of one that is not there) might have."""
        before = stated(node, field.name, self.listing) if node else None
        found: list[Node] = [scalar(text) for text in self.pool.get(field.name, ())]
        if field.several and before is not None:
            items = before.items if isinstance(before, Sequence) else (before,)
            texts = [item.text or "" for item in items if isinstance(item, Scalar)]
            found += [
                sequence([*items, scalar(text)])
                for text in self.pool.get(field.name, ())
                if fold(text) not in map(fold, texts)
            ]
            if len(items) > 1:
                found += [sequence(items[:at] + items[at + 1 :]) for at in range(len(items))]
        yield from (one for one in found if before is None or not same(one, before))

    def _says(self, node: Node, name: str, text: str) -> bool:
        value = stated(node, name, self.listing)
        return isinstance(value, Scalar) and fold(value.text or "") == fold(text)


def stated(node: Node, name: str, listing: Listing) -> Node | None:
    """The value of a field of an entry; None where it is not stated."""
    if isinstance(node, Scalar):
        main = listing.main
        return node if main and main.name == name and node.text else None
    if isinstance(node, Mapping):
        entry = _entry(node, name, listing)
        if entry and not (isinstance(entry.value, Scalar) and not (entry.value.text or "").strip()):
            return entry.value
    return None


def with_count(node: Node, name: str, number: int, listing: Listing) -> Node:
    """The entry standing for ``number``."""
    if number == 1 and stated(node, name, listing) is None:
        return node
    return with_value(node, name, scalar(str(number)), listing)


def without(node: Node, name: str, listing: Listing) -> Node:
    """The entry without a field."""
    if not isinstance(node, Mapping):
        return node
    kept = (
        one
        for one in node.entries
        if listing.field_spellings.get(fold(one.key.text or "")) != listing.fields[name]
    )
    return Mapping(tuple(kept), node.position)


def with_value(node: Node, name: str, value: Node, listing: Listing) -> Node:
    """The entry with a field set; a bare word becomes a group of fields where it must."""
    main = listing.main
    if isinstance(node, Scalar):
        if main and name == main.name:
            return value
        first = [(main.name, node)] if main else []
        return mapping([*first, (name, value)])
    if isinstance(node, Mapping):
        entry = _entry(node, name, listing)
        return with_field(node, name, value, entry.key.text if entry else None)
    return node


def _entry(node: Mapping, name: str, listing: Listing) -> Entry | None:
    wanted = listing.fields[name]
    return next(
        (one for one in node.entries if listing.field_spellings.get(fold(one.key.text or "")) == wanted), None
    )
