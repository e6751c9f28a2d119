"""The tables of a TOML file: where each begins and ends, and what stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import TypeAlias

from klyngelov.repairing.edits import Path
from klyngelov.repairing.texts.spans import Span
from klyngelov.repairing.texts.splices import UnwritableError
from klyngelov.values.frozen import dataclass


@dataclass(slots=True, eq=False)
class Table:
    """A table: what it holds, the line it begins with, and the line after its last.

    ``end`` is None for a table that has no lines of its own; ``last`` is where its last field begins, 0 if it
    has none. ``heading`` is the line that begins it in a list.
    """

    start: int = 0
    end: int | None = None
    last: int = 0
    heading: str = ""
    content: dict[str, Content] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class TableList:
    """A list of tables, each under a heading of its own."""

    items: list[Table] = field(default_factory=list)


Content: TypeAlias = Table | TableList | Span


class Tables:
    """Puts the statements of a file together."""

    def __init__(self) -> None:
        self.root = Table(end=0)
        self._open = self.root

    def table(self, names: Sequence[str], start: int, end: int) -> None:
        """A heading: what follows stands in this table."""
        self._open = self._table(self.root, names)
        self._open.start, self._open.end = start, end

    def item(self, names: Sequence[str], start: int, end: int, heading: str) -> None:
        """A heading of one more table in a list."""
        owner = self._table(self.root, names[:-1])
        found = owner.content.setdefault(names[-1], TableList())
        if not isinstance(found, TableList):
            raise UnwritableError("a value is no list of tables")
        self._open = Table(start, end, heading=heading)
        found.items.append(self._open)

    def field(self, names: Sequence[str], value: Span, start: int, end: int) -> None:
        """A field of the table whose heading came last."""
        self._table(self._open, names[:-1]).content[names[-1]] = value
        self._open.end, self._open.last = end, start

    def at(self, path: Path) -> Content:
        """What a path leads to. Raises ``UnwritableError`` where there is nothing."""
        found: Content = self.root
        for number, step in enumerate(path):
            if isinstance(found, Span):
                return found.at(path[number:])
            if isinstance(found, TableList):
                if not isinstance(step, int) or step >= len(found.items):
                    raise UnwritableError(f"no item {step}")
                found = found.items[step]
            else:
                inner = found.content.get(str(step))
                if inner is None:
                    raise UnwritableError(f"no field {step!r}")
                found = inner
        return found

    def _table(self, start: Table, names: Sequence[str]) -> Table:
        """The table that names lead to, made where it is not there; of a list the last."""
        found = start
        for name in names:
            inner = found.content.setdefault(name, Table())
            if isinstance(inner, TableList):
                inner = inner.items[-1]
            if not isinstance(inner, Table):
                raise UnwritableError("a value is no table")
            found = inner
        return found
