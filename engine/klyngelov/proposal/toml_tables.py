"""Puts the statements of a TOML file together to one tree.

In TOML a table can be spread over the file: mentioned in a heading, filled by dotted names, added to
item by item. Which of these may follow which is decided here exactly as TOML 1.0 and ``tomllib`` decide it,
but a name that is taken is noted, with its first place, and reading goes on, so that one run finds
all of them. Names are compared as written for TOML's own rules, and in their folded form for ours
(see ``klyngelov.values.spelling``): ``["møder"]`` and ``[moeder]`` are one field named twice, never two and
never merged.
"""

from __future__ import annotations

from dataclasses import field
from typing import TypeAlias

from klyngelov.proposal.entries import key_text, report_duplicate, text_key
from klyngelov.proposal.faults import Faults
from klyngelov.proposal.located import Entry, Mapping, Node, Scalar, Sequence
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import START, Position
from klyngelov.values.spelling import fold

_BY_HEADING = -1


@dataclass(slots=True)
class _Table:
    """A table that may still grow.

    ``defined`` says by what: None if it was only mentioned on the way to another, else a heading or the
    number of the section whose dotted names made it. After that section no one may define it again.
    """

    position: Position
    defined: int | None = None
    slots: dict[str, _Slot] = field(default_factory=dict)
    folded: dict[str, Scalar] = field(default_factory=dict)


@dataclass(slots=True)
class _Items:
    """An array of tables; only its last table may still grow."""

    position: Position
    tables: list[_Table]


@dataclass(slots=True)
class _Slot:
    """What a name stands for; ``kept`` is false if the tree must not show it."""

    key: Scalar
    content: _Content
    kept: bool


_Content: TypeAlias = _Table | _Items | Node


class Tables:
    """The tables of one file, or of one inline table."""

    def __init__(self, faults: Faults, position: Position = START) -> None:
        self._faults = faults
        self._root = _Table(position, defined=_BY_HEADING)
        self._current = self._root
        self._section = 0

    def finished(self) -> Mapping:
        """The whole as a node."""
        return _mapping(self._root)

    def field(self, path: list[Scalar], value: Node) -> None:
        """A field of the current table, its name perhaps dotted."""
        table: _Table | None = self._current
        for key in path[:-1]:
            table = self._dotted(table, key) if table else None
        if table is None:
            return
        if key_text(path[-1]) in table.slots:
            self._report(path[-1], table)
        else:
            self._put(table, path[-1], value)

    def table(self, path: list[Scalar], position: Position) -> None:
        """A heading ``[a.b]``; the fields below it belong to that table."""
        self._section += 1
        self._current = _Table(position)  # what stands under a refused heading is checked by itself
        parent = self._parent(path)
        if parent is None:
            return
        slot = parent.slots.get(key_text(path[-1]))
        if slot is None:
            self._current = _Table(position, defined=_BY_HEADING)
            self._put(parent, path[-1], self._current)
        elif isinstance(slot.content, _Table) and slot.content.defined is None:
            self._current = slot.content
            self._current.defined, self._current.position = _BY_HEADING, position
        else:
            self._report(path[-1], parent)

    def item(self, path: list[Scalar], position: Position) -> None:
        """A heading ``[[a.b]]``; the fields below it belong to a new table of that array."""
        self._section += 1
        self._current = _Table(position, defined=_BY_HEADING)
        parent = self._parent(path)
        if parent is None:
            return
        slot = parent.slots.get(key_text(path[-1]))
        if slot is None:
            self._put(parent, path[-1], _Items(position, [self._current]))
        elif isinstance(slot.content, _Items):
            slot.content.tables.append(self._current)
        else:
            self._report(path[-1], parent)

    def _parent(self, path: list[Scalar]) -> _Table | None:
        """The table that holds the last name of a heading, or None if a name on the way is taken."""
        table = self._root
        for key in path[:-1]:
            slot = table.slots.get(key_text(key))
            if slot is None:
                content: _Content = _Table(key.position)
                self._put(table, key, content)
            else:
                content = slot.content
            if isinstance(content, _Items):
                content = content.tables[-1]
            if not isinstance(content, _Table):
                self._report(key, table)
                return None
            table = content
        return table

    def _dotted(self, table: _Table, key: Scalar) -> _Table | None:
        """The table that ``key`` leads to inside a dotted name, or None if the name is taken."""
        slot = table.slots.get(key_text(key))
        if slot is None:
            inner = _Table(key.position, defined=self._section)
            self._put(table, key, inner)
            return inner
        if isinstance(slot.content, _Table) and slot.content.defined in (None, self._section):
            slot.content.defined = self._section
            return slot.content
        self._report(key, table)
        return None

    def _put(self, table: _Table, key: Scalar, content: _Content) -> None:
        """Enter a name not written this way before; in another spelling it may stand already."""
        name = text_key(key, self._faults)
        earlier = table.folded.setdefault(fold(key_text(key)), key) if name else None
        if name and earlier is not None and earlier is not key:
            report_duplicate(key, earlier, self._faults)
        table.slots[key_text(key)] = _Slot(key, content, kept=earlier is key)

    def _report(self, key: Scalar, table: _Table) -> None:
        report_duplicate(key, table.slots[key_text(key)].key, self._faults)


def _mapping(table: _Table) -> Mapping:
    # Recursion is safe: no name has more than MAX_DEPTH parts.
    entries = (Entry(slot.key, _node(slot.content)) for slot in table.slots.values() if slot.kept)
    return Mapping(tuple(entries), table.position)


def _node(content: _Content) -> Node:
    if isinstance(content, _Table):
        return _mapping(content)
    if isinstance(content, _Items):
        return Sequence(tuple(_mapping(table) for table in content.tables), content.position)
    return content
