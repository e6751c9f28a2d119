"""Edits in a JSON file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from lark import Token, Tree

from klyngelov.proposal.lark_reading import Stop, parse
from klyngelov.proposal.located import Mapping, Node, Scalar
from klyngelov.repairing.edits import DeleteItem, Edit, InsertItem, SetField, SetItem
from klyngelov.repairing.texts.bracketed import changed_list, new_field
from klyngelov.repairing.texts.spans import Span
from klyngelov.repairing.texts.splices import Splice, UnwritableError

_NUMBER = re.compile(r"0|[1-9]\d*")


def json_splices(text: str, edits: Iterable[Edit]) -> list[Splice]:
    """The splices that make the edits. Raises ``UnwritableError``."""
    tree = parse("json.lark", text)
    if isinstance(tree, Stop):
        raise UnwritableError("the file cannot be read")
    return list(_splices(text, _span(tree.children[0], text), list(edits)))


def _splices(text: str, root: Span, edits: list[Edit]) -> Iterator[Splice]:
    for edit in edits:
        if isinstance(edit, SetField):
            mapping = root.at(edit.path)
            known = mapping.field(edit.key)
            if known is None:
                yield new_field(text, mapping, edit.key, edit.value, JSON)
            else:
                yield _replaced(known[1], edit.value)
        elif isinstance(edit, SetItem):
            yield _replaced(root.at((*edit.path, edit.index)), edit.value)
    for path in dict.fromkeys(one.path for one in edits if isinstance(one, (DeleteItem, InsertItem))):
        gone = {one.index for one in edits if isinstance(one, DeleteItem) and one.path == path}
        new = [one for one in edits if isinstance(one, InsertItem) and one.path == path]
        yield from changed_list(text, root.at(path), gone, new, JSON)


def _replaced(span: Span, node: Node) -> Splice:
    """A node in the place of another; a number stays a text where it was one."""
    if span.quote and isinstance(node, Scalar) and node.text is not None:
        return Splice(span.start, span.end, json.dumps(node.text, ensure_ascii=False))
    return Splice(span.start, span.end, JSON.value(node))


class _Json:
    """Writes nodes on one line; whole numbers without quotation marks."""

    def value(self, node: Node) -> str:
        """A node on one line."""
        if isinstance(node, Scalar):
            if node.text is None:
                return "null"
            return node.text if _NUMBER.fullmatch(node.text) else json.dumps(node.text, ensure_ascii=False)
        if isinstance(node, Mapping):
            return "{" + ", ".join(self.field(one.key.text or "", one.value) for one in node.entries) + "}"
        return "[" + ", ".join(map(self.value, node.items)) + "]"

    def field(self, key: str, node: Node) -> str:
        """A field with its name."""
        return f"{json.dumps(key, ensure_ascii=False)}: {self.value(node)}"


JSON = _Json()


def _span(node: Any, text: str) -> Span:
    if isinstance(node, Token):
        start, end = node.start_pos or 0, node.end_pos or 0
        return Span(start, end, quote='"' if node.type == "STRING" else None)
    bracket, *children = node.children
    start = bracket.start_pos
    if node.data == "array":
        items = tuple(_span(child, text) for child in children)
        return Span(start, _closed(text, items[-1].end if items else start + 1), items=items)
    fields = tuple(_field(child, text) for child in children if isinstance(child, Tree))
    return Span(start, _closed(text, fields[-1][2].end if fields else start + 1), fields=fields)


def _field(pair: Tree[Any], text: str) -> tuple[str, Span, Span]:
    name, value = pair.children
    return str(json.loads(str(name))), _span(name, text), _span(value, text)


def _closed(text: str, after: int) -> int:
    """Just after the bracket that closes what ends at an offset."""
    return after + len(text[after:]) - len(text[after:].lstrip()) + 1
