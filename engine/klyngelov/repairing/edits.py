"""Edits of a proposal file, as changes of its located tree.

The same edits are made twice: in the tree, so that the changed draft can be judged at once, and in the text
(``texts``), so that the file keeps its comments and its style. Reading the text must give the tree.

A path leads from the root of the file: names of fields as the file writes them, numbers of items. It always
means the file before any edit.
"""

from __future__ import annotations

from collections.abc import Iterable

from klyngelov.proposal.located import Entry, Mapping, Node, Scalar, Sequence
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import START

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class SetField:
    """Give the field ``key`` of the mapping at ``path`` a value; added at the end if it is not there."""

    path: Path
    key: str
    value: Node


@dataclass(frozen=True, slots=True)
class DeleteItem:
    """Take an item out of the list at ``path``."""

    path: Path
    index: int


@dataclass(frozen=True, slots=True)
class InsertItem:
    """Put an item into the list at ``path`` after the one with this number; -1: at its beginning."""

    path: Path
    after: int
    value: Node


@dataclass(frozen=True, slots=True)
class SetItem:
    """Let another value stand as the item with this number."""

    path: Path
    index: int
    value: Node


Edit = SetField | DeleteItem | InsertItem | SetItem


def edited(root: Mapping, edits: Iterable[Edit]) -> Mapping:
    """The tree with all edits made. Items put after the same one keep their order."""
    changed = _edited(root, (), tuple(edits))
    if not isinstance(changed, Mapping):
        raise TypeError("the root of a file is a mapping")
    return changed


def _edited(node: Node, path: Path, edits: tuple[Edit, ...]) -> Node:
    below = tuple(one for one in edits if one.path[: len(path)] == path)
    if not below:
        return node
    here = tuple(one for one in below if one.path == path)
    if isinstance(node, Mapping):
        return _mapping(node, path, here, below)
    if isinstance(node, Sequence):
        return _sequence(node, path, here, below)
    return node


def _mapping(node: Mapping, path: Path, here: tuple[Edit, ...], below: tuple[Edit, ...]) -> Mapping:
    values = {one.key: one.value for one in here if isinstance(one, SetField)}
    entries: list[Entry] = []
    for entry in node.entries:
        key = entry.key.text or ""
        value = values.pop(key) if key in values else _edited(entry.value, (*path, key), below)
        entries.append(Entry(entry.key, value))
    entries.extend(Entry(Scalar(key, START), value) for key, value in values.items())
    return Mapping(tuple(entries), node.position)


def _sequence(node: Sequence, path: Path, here: tuple[Edit, ...], below: tuple[Edit, ...]) -> Sequence:
    gone = {one.index for one in here if isinstance(one, DeleteItem)}
    anew = {one.index: one.value for one in here if isinstance(one, SetItem)}
    new = [one for one in here if isinstance(one, InsertItem)]
    items = [one.value for one in new if one.after < 0]
    for index, item in enumerate(node.items):
        if index not in gone:
            items.append(anew[index] if index in anew else _edited(item, (*path, index), below))
        items.extend(one.value for one in new if one.after == index)
    return Sequence(tuple(items), node.position)


def same(one: Node, other: Node) -> bool:
    """Whether two trees say the same, wherever it stands; the order of fields says nothing."""
    if isinstance(one, Scalar) and isinstance(other, Scalar):
        return one.text == other.text
    if isinstance(one, Sequence) and isinstance(other, Sequence):
        return len(one.items) == len(other.items) and all(map(same, one.items, other.items))
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        ours = {entry.key.text: entry.value for entry in one.entries}
        theirs = {entry.key.text: entry.value for entry in other.entries}
        return ours.keys() == theirs.keys() and all(same(ours[key], theirs[key]) for key in ours)
    return False


# ── New nodes ─────────────────────────────────────────────────────────────────────────────────────
def scalar(text: str) -> Scalar:
    """A value that stands nowhere yet."""
    return Scalar(text, START)


def sequence(items: Iterable[Node]) -> Sequence:
    """A list that stands nowhere yet."""
    return Sequence(tuple(items), START)


def mapping(fields: Iterable[tuple[str, Node]]) -> Mapping:
    """A group of fields that stands nowhere yet."""
    return Mapping(tuple(Entry(scalar(key), value) for key, value in fields), START)


def with_field(node: Mapping, key: str, value: Node, known: str | None = None) -> Mapping:
    """The mapping with a field set; ``known`` is how the file writes the field, if it has it."""
    return _mapping(node, (), (SetField((), known or key, value),), ())
