"""How new nodes are written in YAML: rows in braces under a dash, lists of words in brackets."""

from __future__ import annotations

import re

from klyngelov.proposal.located import Mapping, Node, Scalar, Sequence

_PLAIN = re.compile(r"[^\W_](?:[\w .'’/()%+–-]*[\w.'’)%])?")
_NOT_TEXT = frozenset({"~", "null", "Null", "NULL"})


def scalar_text(text: str, quote: str | None = None) -> str:
    """A scalar, in quotation marks where it must be or where ``quote`` says so."""
    if quote == "'" and "\n" not in text:
        return "'" + text.replace("'", "''") + "'"
    if quote != '"' and _PLAIN.fullmatch(text) and text not in _NOT_TEXT:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def key_text(key: str) -> str:
    """The name of a field."""
    return scalar_text(key)


class _Flow:
    """Writes nodes on one line."""

    def value(self, node: Node) -> str:
        """A node on one line."""
        if isinstance(node, Scalar):
            return scalar_text(node.text) if node.text is not None else "~"
        if isinstance(node, Mapping):
            return "{" + ", ".join(self.field(one.key.text or "", one.value) for one in node.entries) + "}"
        return "[" + ", ".join(map(self.value, node.items)) + "]"

    def field(self, key: str, node: Node) -> str:
        """A field with its name."""
        return f"{key_text(key)}: {self.value(node)}"


FLOW = _Flow()


def quoted_like(node: Node, quote: str | None) -> str:
    """A node in the place of a scalar: in the same quotation marks."""
    if isinstance(node, Scalar) and node.text is not None:
        return scalar_text(node.text, quote)
    return FLOW.value(node)


def after_key(node: Node, indent: int) -> str:
    """What follows the colon of a field that stands ``indent`` columns in."""
    if isinstance(node, Sequence) and any(isinstance(item, Mapping) for item in node.items):
        return "".join("\n" + item_lines(item, indent + 2, block=False) for item in node.items)
    if isinstance(node, Mapping) and any(not isinstance(one.value, Scalar) for one in node.entries):
        inner = " " * (indent + 2)
        return "".join(
            f"\n{inner}{key_text(one.key.text or '')}:{after_key(one.value, indent + 2)}"
            for one in node.entries
        )
    return " " + FLOW.value(node)


def item_lines(node: Node, column: int, *, block: bool) -> str:
    """An item with its dash at a column; ``block`` puts each field on a line of its own."""
    dash = " " * column + "- "
    if not block or not isinstance(node, Mapping):
        return dash + FLOW.value(node)
    fields = (FLOW.field(one.key.text or "", one.value) for one in node.entries)
    return dash + ("\n" + " " * (column + 2)).join(fields)
