"""From the options chosen to edits of the file, written as the adviser would have written them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Sequence as Items

from klyngelov.lawbook.vocabulary import Field, Listing, Shape
from klyngelov.proposal.located import Mapping as MappingNode
from klyngelov.proposal.located import Node, Scalar
from klyngelov.proposal.proposal_reader import EXISTS_KEY
from klyngelov.repairing.alterations import stated, with_value
from klyngelov.repairing.edits import (
    DeleteItem,
    Edit,
    InsertItem,
    SetField,
    SetItem,
    mapping,
    scalar,
    sequence,
)
from klyngelov.repairing.places import ListKey, Place, Places
from klyngelov.repairing.pools import YES, Pools
from klyngelov.repairing.rows import Option, Row, Step, StepKind
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold

Chosen = tuple[Row, Option]
"""A row and the option chosen for it, which is not its first."""


@dataclass(frozen=True, slots=True)
class Group:
    """Options that are carried out as one: mostly a single one, or a row for each entry of another list."""

    chosen: tuple[Chosen, ...]
    steps: tuple[Step, ...]
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Patcher:
    """Writes the edits of one draft."""

    places: Places
    pools: Pools

    def edits(self, chosen: Iterable[Chosen]) -> list[Edit]:
        """The edits that make the draft what the chosen options say."""
        by_list: dict[ListKey, list[Group]] = {}
        found: list[Edit] = []
        for group in self.groups(chosen):
            row, option = group.chosen[0]
            if option.exists:
                found.append(self.places.of((option.exists, EXISTS_KEY)).set(scalar(YES)))
            else:
                by_list.setdefault(row.key, []).append(group)
        for key in sorted(by_list, key=self._order):
            found.extend(self._list(key, by_list[key]))
        return _joined(found)

    def _order(self, key: ListKey) -> tuple[int, int]:
        """Organ by organ, list by list, as the vocabulary has them: so a draft is written."""
        vocabulary = self.places.vocabulary
        organs = list(vocabulary.organs)
        organ = organs.index(key[0]) if key[0] in organs else -1
        return organ, list(vocabulary.listings).index(key[1])

    def groups(self, chosen: Iterable[Chosen]) -> list[Group]:
        """The options as they are carried out: one row for every municipality rather than one for each."""
        found = [Group(((row, option),), option.steps, option.nodes or ()) for row, option in chosen]
        for key in dict.fromkeys(group.chosen[0][0].key for group in found):
            listing = self.places.vocabulary.listings.get(key[1])
            for field in listing.references if listing else ():
                found = self._together(key, listing, field, found) if listing else found
        return sorted(found, key=lambda group: self._order(group.chosen[0][0].key))

    def _list(self, key: ListKey, groups: Items[Group]) -> Iterator[Edit]:
        listing = self.places.vocabulary.listings[key[1]]
        place = self.places.of(key)
        chosen = [pair for group in groups for pair in group.chosen]
        if listing.shape is not Shape.LIST:
            yield from self._fields(listing, place, chosen)
            return
        standing = {row.index: option for row, option in chosen if row.index is not None}
        coming = [node for group in groups if group.chosen[0][0].index is None for node in group.nodes]
        path = place.sequence()
        if path is None:
            yield self._restated(place, standing, coming)
            return
        for index, option in standing.items():
            yield from self._row(listing, place, index, option)
        items = place.items()
        for node in coming:
            yield InsertItem(path, self._after(node, items, listing), node)

    def _row(self, listing: Listing, place: Place, index: int, option: Option) -> Iterator[Edit]:
        path = place.sequence() or place.path
        nodes = option.nodes or ()
        if not nodes:
            yield DeleteItem(path, index)
            return
        before = place.items()[index]
        first, *others = nodes
        if isinstance(before, MappingNode) and isinstance(first, MappingNode):
            for name in listing.fields:
                value = stated(first, name, listing)
                if value is not None and value is not stated(before, name, listing):
                    yield SetField((*path, index), _written(before, name, listing), value)
        else:
            yield SetItem(path, index, first)
        for node in others:
            yield InsertItem(path, index, node)

    def _after(self, node: Node, items: Items[Node], listing: Listing) -> int:
        """Where a new row belongs: after the last that has the same main word, else at the end.

        One whom there is only one of in the whole body, as the chair of its council, comes first.
        """
        main = listing.main
        if main is None:
            return len(items) - 1
        word = _text(stated(node, main.name, listing))
        same = [fold(_text(stated(item, main.name, listing))) == fold(word) for item in items]
        if any(same):
            return len(same) - 1 - same[::-1].index(True)
        words = self.places.vocabulary.word_lists.get(main.word_list or "")
        known = words.spellings.get(fold(word)) if words else None
        first = words and any(one.per_field is None and one.word == known for one in words.unique)
        return -1 if first else len(items) - 1

    def _restated(self, place: Place, standing: Mapping[int, Option], coming: list[Node]) -> Edit:
        """A list that is a single value, or not there, stated as a whole."""
        items: list[Node] = []
        for index, node in enumerate(place.items()):
            option = standing.get(index)
            items.extend([node] if option is None else option.nodes or ())
        items.extend(coming)
        if len(items) == 1 and isinstance(items[0], Scalar) and isinstance(place.value, Scalar):
            return place.set(items[0])
        return place.set(sequence(items))

    def _fields(self, listing: Listing, place: Place, chosen: Items[Chosen]) -> Iterator[Edit]:
        """The fields of a single entry that the rows set, each by itself where the entry has fields."""
        values: dict[str, Node] = {}
        for _, option in chosen:
            node = option.nodes[0] if option.nodes else None
            for step in option.steps:
                for name in step.fields:
                    value = stated(node, name, listing) if node else None
                    if value is not None:
                        values[name] = value
        if isinstance(place.value, MappingNode):
            for name, value in values.items():
                yield SetField(place.path, _written(place.value, name, listing), value)
            return
        node = place.value if place.value is not None else mapping([])
        for name, value in values.items():
            node = with_value(node, name, value, listing)
        yield place.set(node)

    def _together(self, key: ListKey, listing: Listing, field: Field, groups: list[Group]) -> list[Group]:
        """New rows that say the same for each entry of a list become one row for every entry."""
        named = set(map(fold, self.pools.named(field).values()))
        each = self.pools.each(field)
        target = self.pools.facts.of(None, field.refers_to or "")
        if len(named) <= 1 or each is None or not target.complete:
            return groups
        alike: dict[str, list[Group]] = {}
        for group in groups:
            row, node = group.chosen[0][0], group.nodes[0] if group.nodes else None
            if row.key == key and row.index is None and node and stated(node, field.name, listing):
                rest = with_value(node, field.name, scalar(each), listing)
                alike.setdefault(repr(_texts(rest)), []).append(group)
        for rows in alike.values():
            names = [fold(_text(stated(one.nodes[0], field.name, listing))) for one in rows]
            if set(names) == named and len(names) == len(named):
                node = with_value(rows[0].nodes[0], field.name, scalar(each), listing)
                steps = [step for one in rows for step in one.steps]
                persons, weight = sum(one.persons for one in steps), sum(one.weight for one in steps)
                step = Step(StepKind.ADD, key, None, node, persons, weight)
                joined = Group(tuple(pair for one in rows for pair in one.chosen), (step,), (node,))
                groups = [joined if one is rows[0] else one for one in groups if one not in rows[1:]]
        return groups


def _joined(edits: list[Edit]) -> list[Edit]:
    """Fields of a mapping that is itself new are put into it together."""
    found: dict[tuple[object, ...], int] = {}
    result: list[Edit] = []
    for edit in edits:
        where = (edit.path, edit.key) if isinstance(edit, SetField) else None
        if isinstance(edit, SetField) and where in found:
            before = result[found[where]]
            if isinstance(before, SetField):
                result[found[where]] = SetField(edit.path, edit.key, _merged(before.value, edit.value))
            continue
        if where:
            found[where] = len(result)
        result.append(edit)
    return result


def _merged(one: Node, other: Node) -> Node:
    if not isinstance(one, MappingNode) or not isinstance(other, MappingNode):
        return other
    values = {entry.key.text or "": entry.value for entry in one.entries}
    for entry in other.entries:
        key = entry.key.text or ""
        values[key] = _merged(values[key], entry.value) if key in values else entry.value
    return mapping(values.items())


def _written(node: MappingNode, name: str, listing: Listing) -> str:
    """How the entry writes a field, or how it would."""
    wanted = listing.fields[name]
    for entry in node.entries:
        if listing.field_spellings.get(fold(entry.key.text or "")) == wanted:
            return entry.key.text or ""
    return name


def _text(node: Node | None) -> str:
    return node.text or "" if isinstance(node, Scalar) else ""


def _texts(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, MappingNode):
        return sorted((entry.key.text or "", repr(_texts(entry.value))) for entry in node.entries)
    return [_texts(item) for item in node.items]
