"""Edits in a TOML file: in brackets, in tables under a heading, and in lists of tables."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from lark import Token

from klyngelov.proposal.lark_reading import Stop, parse
from klyngelov.proposal.located import Mapping, Node, Scalar
from klyngelov.proposal.located import Sequence as SequenceNode
from klyngelov.repairing.edits import DeleteItem, Edit, InsertItem, Path, SetField, SetItem, sequence
from klyngelov.repairing.texts.bracketed import changed_list, new_field
from klyngelov.repairing.texts.spans import Span
from klyngelov.repairing.texts.splices import Splice, UnwritableError, line_start, next_line
from klyngelov.repairing.texts.toml_tables import Table, TableList, Tables

_BARE = re.compile(r"0|[1-9]\d*|\d{4}-\d{2}-\d{2}")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def toml_splices(text: str, edits: Iterable[Edit]) -> list[Splice]:
    """The splices that make the edits. Raises ``UnwritableError``."""
    return list(_TomlText(text).splices(list(edits)))


class _TomlText:
    """A TOML text: its tables, and the spans of the values in them."""

    def __init__(self, text: str) -> None:
        self._text = text
        tree = parse("toml.lark", text + "\n")
        if isinstance(tree, Stop):
            raise UnwritableError("the file cannot be read")
        self._tables = Tables()
        for statement in tree.children:
            self._state(statement)

    def _state(self, statement: Any) -> None:
        if statement.data == "field":
            key, value = statement.children
            span = _span(value, self._text)
            self._tables.field(_names(key), span, line_start(self._text, _start(key)), self._after(span.end))
            return
        bracket, key = statement.children
        start = line_start(self._text, bracket.start_pos)
        if statement.data == "table":
            self._tables.table(_names(key), start, self._after(bracket.end_pos))
        else:
            heading = self._text[start : self._text.index("]]", _end(key))] + "]]\n"
            self._tables.item(_names(key), start, self._after(bracket.end_pos), heading)

    def _after(self, offset: int) -> int:
        return next_line(self._text, offset)

    # ── Edits ─────────────────────────────────────────────────────────────────────────────────
    def splices(self, edits: Sequence[Edit]) -> Iterator[Splice]:
        for edit in edits:
            if isinstance(edit, SetField):
                yield self._field(edit)
            elif isinstance(edit, SetItem):
                value = self._tables.at((*edit.path, edit.index))
                if not isinstance(value, Span):
                    raise UnwritableError("a table cannot become a value")
                yield Splice(value.start, value.end, TOML.value(edit.value))
        for path in dict.fromkeys(one.path for one in edits if isinstance(one, (DeleteItem, InsertItem))):
            gone = {one.index for one in edits if isinstance(one, DeleteItem) and one.path == path}
            new = [one for one in edits if isinstance(one, InsertItem) and one.path == path]
            found = self._tables.at(path)
            if isinstance(found, TableList):
                yield from self._table_list(path, found, gone, new)
            elif isinstance(found, Span):
                yield from changed_list(self._text, found, gone, new, TOML)
            else:
                raise UnwritableError("a table is no list")

    def _field(self, edit: SetField) -> Splice:
        owner = self._tables.at(edit.path)
        if isinstance(owner, Span):
            known = owner.field(edit.key)
            if known is None:
                return new_field(self._text, owner, edit.key, edit.value, TOML)
            return _replaced(self._text, known[1], edit.value)
        if not isinstance(owner, Table):
            raise UnwritableError("a list has no fields")
        value = owner.content.get(edit.key)
        if isinstance(value, Span):
            return _replaced(self._text, value, edit.value)
        if value is not None:
            raise UnwritableError("a table cannot become a value")
        return self._added(owner, edit)

    def _added(self, owner: Table, edit: SetField) -> Splice:
        """A field more, on the line after the table's last; under a new heading where it has none."""
        if isinstance(edit.value, Mapping) and any(
            isinstance(one.value, (Mapping, SequenceNode)) for one in edit.value.entries
        ):
            return self._at_end(_sections([*_texts(edit.path), edit.key], edit.value))
        line = TOML.field(edit.key, edit.value) + "\n"
        if owner.end is None:
            return self._at_end(f"\n[{_heading(_texts(edit.path))}]\n{line}")
        indent = self._text[line_start(self._text, owner.last) : owner.last] if owner.last else ""
        missing = "" if self._text[: owner.end].endswith("\n") or not owner.end else "\n"
        return Splice(owner.end, owner.end, missing + indent + line)

    def _at_end(self, text: str) -> Splice:
        end = len(self._text)
        return Splice(end, end, text if self._text.endswith("\n") else "\n" + text)

    # ── Lists of tables ───────────────────────────────────────────────────────────────────────
    def _table_list(
        self, path: Path, found: TableList, gone: set[int], new: Sequence[InsertItem]
    ) -> Iterator[Splice]:
        for index in sorted(gone):
            table = found.items[index]
            yield Splice(table.start, self._section_end(table), "")
        if len(gone) == len(found.items) and not new:
            parent = self._tables.at(path[:-1])
            if not isinstance(parent, Table):
                raise UnwritableError("a list of tables within brackets")
            yield self._added(parent, SetField(path[:-1], str(path[-1]), sequence(())))
        for one in new:
            table = found.items[max(one.after, 0)]
            if not isinstance(one.value, Mapping):
                raise UnwritableError("a list of tables holds only tables")
            fields = "".join(
                TOML.field(entry.key.text or "", entry.value) + "\n" for entry in one.value.entries
            )
            section = table.heading + fields
            if one.after < 0 or one.after in gone:
                yield Splice(table.start, table.start, section + "\n")
            else:
                at = table.end or table.start
                missing = "" if self._text[:at].endswith("\n") else "\n"
                yield Splice(at, at, f"{missing}\n{section}")

    def _section_end(self, table: Table) -> int:
        """The end of a section, with the blank lines after it."""
        at = table.end or table.start
        while at < len(self._text) and not self._text[at : self._after(at)].strip():
            at = self._after(at)
        return at


# ── Writing ───────────────────────────────────────────────────────────────────────────────────────
class _Toml:
    """Writes nodes on one line; whole numbers and days without quotation marks."""

    def value(self, node: Node) -> str:
        """A node on one line."""
        if isinstance(node, Scalar):
            text = node.text or ""
            return text if _BARE.fullmatch(text) else _quoted(text)
        if isinstance(node, Mapping):
            fields = ", ".join(self.field(one.key.text or "", one.value) for one in node.entries)
            return f"{{ {fields} }}" if fields else "{}"
        return "[" + ", ".join(map(self.value, node.items)) + "]"

    def field(self, key: str, node: Node) -> str:
        """A field with its name."""
        return f"{_key(key)} = {self.value(node)}"


TOML = _Toml()


def _replaced(text: str, span: Span, node: Node) -> Splice:
    if span.quote and isinstance(node, Scalar):
        literal = text[span.start] == "'" and "'" not in (node.text or "")
        return Splice(span.start, span.end, f"'{node.text}'" if literal else _quoted(node.text or ""))
    return Splice(span.start, span.end, TOML.value(node))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _key(text: str) -> str:
    return text if _BARE_KEY.fullmatch(text) else _quoted(text)


def _heading(path: Iterable[str]) -> str:
    return ".".join(map(_key, path))


def _texts(path: Path) -> list[str]:
    if any(isinstance(step, int) for step in path):
        raise UnwritableError("a table within a list has no heading of its own")
    return [str(step) for step in path]


def _sections(path: list[str], node: Mapping) -> str:
    """A mapping under a heading of its own, what is nested in it under further ones."""
    own = [one for one in node.entries if not isinstance(one.value, Mapping) or _flat(one.value)]
    nested = [one for one in node.entries if one not in own]
    text = ""
    if own:
        lines = "".join(TOML.field(one.key.text or "", one.value) + "\n" for one in own)
        text = f"\n[{_heading(path)}]\n{lines}"
    for one in nested:
        if isinstance(one.value, Mapping):
            text += _sections([*path, one.key.text or ""], one.value)
    return text


def _flat(node: Mapping) -> bool:
    return all(isinstance(one.value, Scalar) for one in node.entries)


# ── Spans ─────────────────────────────────────────────────────────────────────────────────────────
def _names(key: Any) -> list[str]:
    return [_name(part) for part in key.children if isinstance(part, Token)]


def _name(part: Token) -> str:
    return str(part) if part.type == "BARE_KEY" else next(iter(tomllib.loads(f"{part} = 0")))


def _start(key: Any) -> int:
    return next(part.start_pos for part in key.children if isinstance(part, Token)) or 0


def _end(key: Any) -> int:
    return max(part.end_pos or 0 for part in key.children if isinstance(part, Token))


def _span(node: Any, text: str) -> Span:
    if isinstance(node, Token):
        return Span(node.start_pos or 0, node.end_pos or 0, quote=None if node.type == "BARE" else '"')
    bracket, *children = node.children
    start = bracket.start_pos
    if node.data == "array":
        items = tuple(_span(child, text) for child in children)
        return Span(start, _closed(text, items[-1].end if items else start + 1), items=items)
    fields: list[tuple[str, Span, Span]] = []
    for child in children:
        key, value = child.children
        names = _names(key)
        if len(names) > 1:
            raise UnwritableError("dotted names in braces")
        at = _start(key)
        fields.append((names[0], Span(at, at + len(names[0])), _span(value, text)))
    return Span(start, _closed(text, fields[-1][2].end if fields else start + 1), fields=tuple(fields))


def _closed(text: str, after: int) -> int:
    """Just after the bracket that closes what ends at an offset; comments and a comma may come before it."""
    at = after
    while text[at] not in "]}":
        at = next_line(text, at) if text[at] == "#" else at + 1
    return at + 1
