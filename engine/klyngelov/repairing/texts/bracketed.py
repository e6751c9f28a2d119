"""Edits in lists and mappings that stand in brackets: alike in JSON, in TOML and in YAML's flow style.

What is added goes on the same line, or on a line of its own where what is there does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from klyngelov.proposal.located import Node
from klyngelov.repairing.edits import InsertItem
from klyngelov.repairing.texts.spans import Span
from klyngelov.repairing.texts.splices import Splice, line_start


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
    return Splice(fields[-1][1].end, fields[-1][1].end, _between(text, span, fields[0][0]) + said)


def changed_list(
    text: str, span: Span, gone: set[int], new: Sequence[InsertItem], style: Style
) -> Iterator[Splice]:
    """Items taken out of a list and put into it."""
    items = span.items or ()
    left = [index for index in range(len(items)) if index not in gone]
    if not left:
        inside = ", ".join(style.value(one.value) for one in new)
        yield Splice(span.start + 1, span.end - 1, inside)
        return
    for index in sorted(gone):
        if index < left[-1]:
            yield Splice(items[index].start, items[index + 1].start, "")
    between = _between(text, span, items[0])
    first = [one for one in new if _kept_before(one.after, left) is None]
    if first:
        said = "".join(style.value(one.value) + between for one in first)
        yield Splice(items[left[0]].start, items[left[0]].start, said)
    for index in left:
        here = [one for one in new if _kept_before(one.after, left) == index]
        # What stands after the last that is left goes, with the comma before it.
        end = items[-1].end if index == left[-1] else items[index].end
        if here or end != items[index].end:
            yield Splice(items[index].end, end, "".join(between + style.value(one.value) for one in here))


def _kept_before(after: int, left: Sequence[int]) -> int | None:
    """The last item that is left up to a place."""
    return max((index for index in left if index <= after), default=None)


def _between(text: str, span: Span, first: Span) -> str:
    """What stands between two items: a comma, and a new line where the first is on a line of its own."""
    start = line_start(text, first.start)
    own_line = start > span.start and not text[start : first.start].strip()
    return ",\n" + text[start : first.start] if own_line else ", "
