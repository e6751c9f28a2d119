"""Edits in a YAML file: in block and in flow style, in the indentation and the style that are there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import yaml

from klyngelov.proposal.located import Node
from klyngelov.repairing.edits import DeleteItem, Edit, InsertItem, Path, SetField, SetItem
from klyngelov.repairing.texts.splices import Splice, UnwritableError, line_start, next_line
from klyngelov.repairing.texts.yaml_style import after_key, flow, item_lines, key_text, quoted_like

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def yaml_splices(text: str, edits: Iterable[Edit]) -> list[Splice]:
    """The splices that make the edits. Raises ``UnwritableError``."""
    return list(_YamlText(text).splices(list(edits)))


class _YamlText:
    """A YAML text and its nodes, each with its marks."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._root: Any = yaml.compose(text, Loader=_LOADER)

    def splices(self, edits: Sequence[Edit]) -> Iterator[Splice]:
        for edit in edits:
            if isinstance(edit, SetField):
                yield from self._field(edit)
            elif isinstance(edit, SetItem):
                item = self._at(edit.path).value[edit.index]
                yield Splice(item.start_mark.index, self._end(item), flow(edit.value))
        lists = dict.fromkeys(edit.path for edit in edits if isinstance(edit, (DeleteItem, InsertItem)))
        for path in lists:
            gone = {one.index for one in edits if isinstance(one, DeleteItem) and one.path == path}
            new = [one for one in edits if isinstance(one, InsertItem) and one.path == path]
            node = self._at(path)
            if node.flow_style:
                yield from self._flow_list(node, gone, new)
            else:
                yield from self._block_list(path, node, gone, new)

    # ── Finding the way ───────────────────────────────────────────────────────────────────────
    def _at(self, path: Path) -> Any:
        node = self._root
        for step in path:
            node = node.value[step] if isinstance(step, int) else self._entry(node, step)[1]
        return node

    def _entry(self, node: Any, key: str) -> Any:
        found = next((pair for pair in node.value if pair[0].value == key), None)
        if found is None:
            raise UnwritableError(f"no field {key!r}")
        return found

    def _end(self, node: Any) -> int:
        """Where the content of a node ends; a block's own mark lies on the line after."""
        if isinstance(node, yaml.ScalarNode):
            end: int = node.end_mark.index
            return end if node.style not in ("|", ">") else len(self._text[:end].rstrip())
        if node.flow_style or not node.value:
            return int(node.end_mark.index)
        last = node.value[-1]
        if isinstance(node, yaml.MappingNode):
            key, value = last
            return max(self._colon(key), self._end(value))
        return self._end(last)

    def _colon(self, key: Any) -> int:
        """Just after the colon of a field."""
        return self._text.index(":", key.end_mark.index) + 1

    # ── Fields ────────────────────────────────────────────────────────────────────────────────
    def _field(self, edit: SetField) -> Iterator[Splice]:
        node = self._at(edit.path)
        if any(key.value == edit.key for key, _ in node.value):
            key, value = self._entry(node, edit.key)
            yield from self._set(node, key, value, edit.value)
        elif node.flow_style:
            field = f"{key_text(edit.key)}: {flow(edit.value)}"
            at = self._end(node.value[-1][1]) if node.value else node.start_mark.index + 1
            yield Splice(at, at, f", {field}" if node.value else field)
        else:
            indent = node.start_mark.column
            at = next_line(self._text, self._end(node) - 1)
            yield self._line(at, " " * indent + key_text(edit.key) + ":" + after_key(edit.value, indent))

    def _set(self, node: Any, key: Any, value: Any, new: Node) -> Iterator[Splice]:
        start, end = value.start_mark.index, self._end(value)
        if isinstance(value, yaml.ScalarNode) and start == end:  # nothing stands there yet
            at = self._colon(key)
            text = f" {flow(new)}" if node.flow_style else after_key(new, node.start_mark.column)
            yield Splice(at, at, text)
        elif isinstance(value, yaml.ScalarNode) or value.flow_style:
            yield Splice(start, end, quoted_like(new, getattr(value, "style", None)))
        else:
            yield Splice(self._colon(key), end, after_key(new, node.start_mark.column))

    def _line(self, at: int, line: str) -> Splice:
        """A line of its own before the line that begins at an offset."""
        if at == len(self._text) and not self._text.endswith("\n"):
            return Splice(at, at, "\n" + line)
        return Splice(at, at, line + "\n")

    # ── Lists in brackets ─────────────────────────────────────────────────────────────────────
    def _flow_list(self, node: Any, gone: set[int], new: list[InsertItem]) -> Iterator[Splice]:
        items = node.value
        left = [index for index in range(len(items)) if index not in gone]
        for index in sorted(gone):
            if left and index < left[-1]:
                yield Splice(items[index].start_mark.index, items[index + 1].start_mark.index, "")
        tail = [index for index in gone if not left or index > left[-1]]
        last = left[-1] if left else -1
        start = self._end(items[last]) if left else node.start_mark.index + 1
        if tail:
            added = [flow(one.value) for one in new if one.after >= last]
            joined = ", ".join(added)
            text = f", {joined}" if joined and left else joined
            yield Splice(start, self._end(items[max(tail)]), text)
            new = [one for one in new if one.after < last]
        for one in new:
            yield self._flow_item(node, one, gone)

    def _flow_item(self, node: Any, one: InsertItem, gone: set[int]) -> Splice:
        items, text = node.value, flow(one.value)
        if not items:
            at = node.start_mark.index + 1
            return Splice(at, at, text)
        if one.after < 0 or one.after in gone:
            at = items[one.after + 1].start_mark.index
            return Splice(at, at, f"{text}, ")
        at = self._end(items[one.after])
        lines = {item.start_mark.line for item in items}
        between = (
            ", " if len(lines) < len(items) or len(items) <= 1 else ",\n" + " " * items[0].start_mark.column
        )
        return Splice(at, at, between + text)

    # ── Lists with dashes ─────────────────────────────────────────────────────────────────────
    def _block_list(self, path: Path, node: Any, gone: set[int], new: list[InsertItem]) -> Iterator[Splice]:
        items, column = node.value, node.start_mark.column
        for index in sorted(gone):
            yield Splice(*self._lines(items[index], column), "")
        if len(gone) == len(items) and not new:
            key = self._entry(self._at(path[:-1]), str(path[-1]))[0]
            at = self._colon(key)
            yield Splice(at, at, " []")
        for one in new:
            beside = items[max(one.after, 0)]
            start, end = self._lines(beside, column)
            style = getattr(beside, "flow_style", True)
            text = item_lines(one.value, column, block=isinstance(beside, yaml.MappingNode) and not style)
            yield self._line(start if one.after < 0 else end, text)

    def _lines(self, item: Any, column: int) -> tuple[int, int]:
        """The lines of an item with its dash, from the first to the one after the last."""
        start = line_start(self._text, item.start_mark.index)
        while self._text[start + column : start + column + 1] != "-":
            if start == 0:
                raise UnwritableError("an item without a dash of its own")
            start = line_start(self._text, start - 1)
        if self._text[start : start + column].strip():
            raise UnwritableError("a list that begins in the middle of a line")
        return start, next_line(self._text, max(self._end(item) - 1, start))
