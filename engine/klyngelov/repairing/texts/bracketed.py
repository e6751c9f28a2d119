"""Edits in lists and mappings that stand in brackets: alike in JSON, in TOML and in YAML's flow style.

What is added goes on the same line, or on a line of its own where what is there does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from klyngelov.proposal.located import Node
from klyngelov.repairing.edits import InsertItem
from klyngelov.repairing.texts.spans import Span
from klyngelov.repairing.texts.splices import Splice, line_start, next_line


class Style(Protocol):
    """How a format writes new nodes in brackets."""

    def value(self, node: Node) -> str:
        """A node on one line."""
        ...

    def field(self, key: str, node: Node) -> str:
        """A field with its name."""
        ...


def new_field(text: str, span: Span, key: str, node: Node, style: Style) -> Splice:
    """A field more at the end of a mapping."""
    fields = [(name, value) for _, name, value in span.fields or ()]
    said = style.field(key, node)
    if not fields:
        return Splice(span.start + 1, span.start + 1, said)
    (name, _), (_, value) = fields[0], fields[-1]
    start = line_start(text, name.start)
    own_line = start > span.start and not text[start : name.start].strip()
    between = ",\n" + text[start : name.start] if own_line else ", "
    return Splice(value.end, value.end, between + said)


def changed_list(
    text: str, span: Span, gone: set[int], new: Sequence[InsertItem], style: Style
) -> Iterator[Splice]:
    """Items taken out of a list and put into it."""
    items = span.items or ()
    left = [index for index in range(len(items)) if index not in gone]
    said = [(max(one.after, -1), style.value(one.value)) for one in new]
    lines = _Lines(text, span, items)
    if lines.apart and (left or new):
        yield from lines.changed(gone, said)
        return
    if not left:
        yield Splice(span.start + 1, span.end - 1, ", ".join(one for _, one in said))
        return
    for index in sorted(gone):
        if index < left[-1]:
            yield Splice(items[index].start, items[index + 1].start, "")
    first = [one for after, one in said if _kept_before(after, left) is None]
    if first:
        yield Splice(items[left[0]].start, items[left[0]].start, "".join(f"{one}, " for one in first))
    for index in left:
        here = [one for after, one in said if _kept_before(after, left) == index]
        # What stands after the last that is left goes, with the comma before it.
        end = items[-1].end if index == left[-1] else items[index].end
        if here or end != items[index].end:
            yield Splice(items[index].end, end, "".join(f", {one}" for one in here))


def _kept_before(after: int, left: Sequence[int]) -> int | None:
    """The last item that is left up to a place."""
    return max((index for index in left if index <= after), default=None)


class _Lines:
    """Items in brackets, each on lines of its own, with its comma and its remark.

    ``apart`` says that the list is so written.
    """

    def __init__(self, text: str, span: Span, items: Sequence[Span]) -> None:
        self._text, self._items = text, items
        self._commas = [_AFTER.match(text, item.end) for item in items]
        self._starts = [line_start(text, item.start) for item in items]
        alone = (not text[at : item.start].strip() for at, item in zip(self._starts, items, strict=True))
        self.apart = bool(items) and self._starts[0] > span.start and all(self._commas) and all(alone)

    def changed(self, gone: set[int], new: Sequence[tuple[int, str]]) -> Iterator[Splice]:
        """Items taken out and, each after one of those there (-1: before them), put in."""
        indent = self._text[self._starts[0] : self._items[0].start]
        left: list[tuple[int, str | None]] = [
            (index, None) for index in range(len(self._items)) if index not in gone
        ]
        all_commas = self._comma(-1) is not None
        order = sorted([*left, *new], key=lambda part: part[0])
        for place, (index, said) in enumerate(order):
            comma = all_commas or place < len(order) - 1
            if said is not None:
                at = self._next(index) if index >= 0 else self._starts[0]
                yield Splice(at, at, f"{indent}{said}{',' if comma else ''}\n")
            else:
                yield from self._with_comma(index, wanted=comma)
        for index in sorted(gone):
            yield Splice(self._starts[index], self._next(index), "")

    def _with_comma(self, index: int, *, wanted: bool) -> Iterator[Splice]:
        comma, end = self._comma(index), self._items[index].end
        if wanted and comma is None:
            yield Splice(end, end, ",")
        elif comma is not None and not wanted:
            yield Splice(comma - 1, comma, "")

    def _comma(self, index: int) -> int | None:
        """Just after the comma of an item, if it has one."""
        found = self._commas[index]
        return found.end("comma") if found and found["comma"] else None

    def _next(self, index: int) -> int:
        """The line after an item."""
        return next_line(self._text, self._items[index].end)


_AFTER = re.compile(r"[ \t]*(?P<comma>,)?[ \t]*(?:#[^\n]*)?(?=\n)")
"""What may stand after an item on the last of its lines."""
