"""Reads a TOML file.

Lark finds where each name and value stands, ``toml_tables`` puts the tables together, and the standard
library says what a value means and has the last word on whether the file is TOML at all. So the tree
agrees with ``tomllib``, except that numbers, dates and words stay as they are written.
"""

from __future__ import annotations

import tomllib

from lark import Token, Tree

from klyngelov.proposal.faults import MAX_DEPTH, Faults, too_deep
from klyngelov.proposal.lark_reading import Stop, parse, position_of
from klyngelov.proposal.located import Mapping, Node, Scalar, Sequence
from klyngelov.proposal.source_text import SourceText
from klyngelov.proposal.toml_faults import explain, not_toml, wrong_value
from klyngelov.proposal.toml_tables import Tables
from klyngelov.values.position import Position

_LONGEST_BARE = 100
"""No number or date needs more, and the standard library cannot read numbers of any length."""

_QUOTES = {"STRING": 1, "LITERAL": 1, "LONG_STRING": 3, "LONG_LITERAL": 3}


def read_toml(source: SourceText, faults: Faults) -> Node | None:
    """The content of a TOML file, or None if it holds none.

    Faults that leave the rest readable are added to ``faults``; others raise ``Unreadable``.
    """
    tree = parse("toml.lark", source.text + "\n")
    if isinstance(tree, Stop):
        raise explain(tree, source)
    if not tree.children:
        return None
    tables = Tables(faults)
    for statement in tree.children:
        assert isinstance(statement, Tree)  # by the grammar
        _state(statement, tables, faults)
    root = tables.finished()
    _refuse_depth(root)
    if not faults:
        _confirm(source)
    return root


def _confirm(source: SourceText) -> None:
    """Let the standard library read the whole. Raises ``Unreadable`` if it finds what was not found here."""
    try:
        tomllib.loads(source.text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise not_toml(error, source) from None


def _state(statement: Tree[Token], tables: Tables, faults: Faults) -> None:
    if statement.data == "field":
        key, value = statement.children
        tables.field(_path(key, faults), _node(value, faults))
        return
    bracket, key = statement.children
    assert isinstance(bracket, Token)  # by the grammar
    if statement.data == "table":
        tables.table(_path(key, faults), position_of(bracket))
    else:
        tables.item(_path(key, faults), position_of(bracket))


def _path(key: Tree[Token] | Token, faults: Faults) -> list[Scalar]:
    assert isinstance(key, Tree)  # by the grammar
    path = [_scalar(part, faults) for part in key.children if isinstance(part, Token)]
    if len(path) > MAX_DEPTH:
        raise too_deep(path[MAX_DEPTH].position)
    return path


def _node(tree: Tree[Token] | Token, faults: Faults) -> Node:
    # Recursion is safe: the depth of brackets was measured while the tree was made.
    if isinstance(tree, Token):
        return _scalar(tree, faults)
    bracket, *children = tree.children
    assert isinstance(bracket, Token)  # by the grammar
    position = position_of(bracket)
    if tree.data == "array":
        return Sequence(tuple(_node(child, faults) for child in children), position)
    fields = Tables(faults, position)
    for child in children:
        assert isinstance(child, Tree)  # by the grammar
        _state(child, fields, faults)
    return fields.finished()


def _scalar(token: Token, faults: Faults) -> Scalar:
    position = position_of(token)
    if token.type == "BARE_KEY":
        return Scalar(str(token), position)
    if token.type == "BARE":
        _check_bare(token, position, faults)
        return Scalar(str(token), position)
    return Scalar(_meaning(token, position, faults), position)


def _check_bare(token: Token, position: Position, faults: Faults) -> None:
    try:
        if len(token) > _LONGEST_BARE:
            raise tomllib.TOMLDecodeError("Invalid value")
        tomllib.loads(f"x={token}")
    except tomllib.TOMLDecodeError as error:
        faults.add(*wrong_value(token, error, position))


def _meaning(token: Token, position: Position, faults: Faults) -> str:
    quotes = _QUOTES[token.type]
    if quotes == 1 and (token.type == "LITERAL" or "\\" not in token):
        return token[1:-1]
    try:
        text: str = tomllib.loads(f"x={token}")["x"]
    except tomllib.TOMLDecodeError as error:
        faults.add(*wrong_value(token, error, position))
        return token[quotes:-quotes]
    return faults.clean(text, position)


def _refuse_depth(root: Mapping) -> None:
    """Raise ``Unreadable`` at what lies too deep; tables, dotted names and brackets add up."""
    waiting: list[tuple[Node, int]] = [(root, 1)]
    while waiting:
        node, depth = waiting.pop()
        if isinstance(node, Scalar):
            continue
        if depth > MAX_DEPTH:
            raise too_deep(node.position)
        children = node.items if isinstance(node, Sequence) else [entry.value for entry in node.entries]
        waiting.extend((child, depth + 1) for child in reversed(children))
