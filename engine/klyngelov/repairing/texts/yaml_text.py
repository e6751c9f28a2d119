"""Edits in a YAML file: in block and in flow style, in the indentation and the style that are there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import yaml

from klyngelov.proposal.located import Node
from klyngelov.repairing.edits import DeleteItem, Edit, InsertItem, Path, SetField, SetItem
from klyngelov.repairing.texts.bracketed import changed_list, new_field
from klyngelov.repairing.texts.spans import Span
from klyngelov.repairing.texts.splices import Splice, UnwritableError, line_start, next_line
from klyngelov.repairing.texts.yaml_style import FLOW, after_key, item_lines, key_text, quoted_like

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def yaml_splices(text: str, edits: Iterable[Edit]) -> list[Splice]:
    """The splices that make the edits. Raises ``UnwritableError``."""
    root = _span(yaml.compose(text, Loader=_LOADER), text)
    return list(_YamlText(text, root).splices(list(edits)))


class _YamlText:
    """A YAML text and its nodes."""

    def __init__(self, text: str, root: Span) -> None:
        self._text, self._root = text, root

    def splices(self, edits: Sequence[Edit]) -> Iterator[Splice]:
        for edit in edits:
            if isinstance(edit, SetField):
                yield self._field(edit)
            elif isinstance(edit, SetItem):
                item = self._root.at((*edit.path, edit.index))
                yield Splice(item.start, item.end, quoted_like(edit.value, item.quote))
        for path in dict.fromkeys(one.path for one in edits if isinstance(one, (DeleteItem, InsertItem))):
            gone = {one.index for one in edits if isinstance(one, DeleteItem) and one.path == path}
            new = [one for one in edits if isinstance(one, InsertItem) and one.path == path]
            span = self._root.at(path)
            if span.block:
                yield from self._block_list(path, span, gone, new)
            else:
                yield from changed_list(self._text, span, gone, new, FLOW)

    # ── Fields ────────────────────────────────────────────────────────────────────────────────
    def _field(self, edit: SetField) -> Splice:
        mapping = self._root.at(edit.path)
        known = mapping.field(edit.key)
        if known is not None:
            return self._set(mapping, *known, edit.value)
        if not mapping.block:
            return new_field(self._text, mapping, edit.key, edit.value, FLOW)
        indent = self._column(mapping)
        line = " " * indent + key_text(edit.key) + ":" + after_key(edit.value, indent)
        return self._line(next_line(self._text, mapping.end - 1), line)

    def _set(self, mapping: Span, key: Span, value: Span, new: Node) -> Splice:
        if value.start == value.end:  # nothing stands there yet
            text = after_key(new, self._column(mapping)) if mapping.block else f" {FLOW.value(new)}"
            return Splice(self._colon(key), self._colon(key), text)
        if value.block:
            return Splice(self._colon(key), value.end, after_key(new, self._column(mapping)))
        return Splice(value.start, value.end, quoted_like(new, value.quote))

    def _colon(self, key: Span) -> int:
        """Just after the colon of a field."""
        return self._text.index(":", key.end) + 1

    def _column(self, span: Span) -> int:
        return span.start - line_start(self._text, span.start)

    def _line(self, at: int, line: str) -> Splice:
        """A line of its own before the line that begins at an offset."""
        if at == len(self._text) and not self._text.endswith("\n"):
            return Splice(at, at, "\n" + line)
        return Splice(at, at, line + "\n")

    # ── Lists with dashes ─────────────────────────────────────────────────────────────────────
    def _block_list(
        self, path: Path, span: Span, gone: set[int], new: Sequence[InsertItem]
    ) -> Iterator[Splice]:
        items, column = span.items or (), self._column(span)
        for index in sorted(gone):
            yield Splice(*self._lines(items[index], column), "")
        if len(gone) == len(items) and not new:
            key = self._root.at(path[:-1]).field(str(path[-1]))
            if key is None:
                raise UnwritableError("a list without a name")
            yield Splice(self._colon(key[0]), self._colon(key[0]), " []")
        for one in new:
            beside = items[max(one.after, 0)]
            start, end = self._lines(beside, column)
            block = beside.fields is not None and beside.block
            yield self._line(start if one.after < 0 else end, item_lines(one.value, column, block=block))

    def _lines(self, item: Span, column: int) -> tuple[int, int]:
        """The lines of an item with its dash, from the first to the one after the last."""
        start = line_start(self._text, item.start)
        while self._text[start + column : start + column + 1] != "-":
            if start == 0:
                raise UnwritableError("an item without a dash of its own")
            start = line_start(self._text, start - 1)
        if self._text[start : start + column].strip():
            raise UnwritableError("a list that begins in the middle of a line")
        return start, next_line(self._text, max(item.end - 1, start))


# ── Where nodes end ───────────────────────────────────────────────────────────────────────────────
def _span(node: Any, text: str) -> Span:
    start, end = node.start_mark.index, node.end_mark.index
    if isinstance(node, yaml.ScalarNode):
        # A literal text goes on to the next token; what ends it is not its own.
        long = node.style in ("|", ">")
        return Span(start, len(text[:end].rstrip()) if long else end, quote=node.style)
    block = not node.flow_style
    if isinstance(node, yaml.SequenceNode):
        items = tuple(_span(item, text) for item in node.value)
        return Span(start, items[-1].end if block and items else end, items=items, block=block)
    fields = tuple((key.value, _span(key, text), _span(value, text)) for key, value in node.value)
    if block and fields:
        _, key, value = fields[-1]
        end = max(text.index(":", key.end) + 1, value.end)
    return Span(start, end, fields=fields, block=block)
