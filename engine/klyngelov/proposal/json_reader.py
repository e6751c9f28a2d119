"""Reads a JSON file.

Lark finds where each text stands and the standard library says what it means, so the tree agrees
with ``json.loads``, except that numbers and words stay as they are written and no field may stand twice.
"""

from __future__ import annotations

import json
import re

from lark import Token, Tree

from klyngelov.proposal.entries import unique_entries
from klyngelov.proposal.faults import Faults
from klyngelov.proposal.json_faults import explain, wrong_escape
from klyngelov.proposal.lark_reading import Stop, parse, position_of
from klyngelov.proposal.located import Mapping, Node, Scalar, Sequence
from klyngelov.proposal.punctuation import lone_surrogate
from klyngelov.proposal.source_text import SourceText
from klyngelov.values.position import Position

_SURROGATE = re.compile("[\ud800-\udfff]")

# Pairs and other escapes are matched too, so that what is left over is alone.
_LONE_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<lone>\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
    r"|\\."
)


def read_json(source: SourceText, faults: Faults) -> Node:
    """The content of a JSON file.

    Faults that leave the rest readable are added to ``faults``; others raise ``Unreadable``.
    """
    tree = parse("json.lark", source.text)
    if isinstance(tree, Stop):
        raise explain(tree, source)
    return _node(tree.children[0], faults)


def _node(tree: Tree[Token] | Token, faults: Faults) -> Node:
    # Recursion is safe: the depth was measured while the tree was made.
    if isinstance(tree, Token):
        return _scalar(tree, faults)
    bracket, *children = tree.children
    position = position_of(_leaf(bracket))
    if tree.data == "array":
        return Sequence(tuple(_node(child, faults) for child in children), position)
    pairs = (_pair(child, faults) for child in children if isinstance(child, Tree))
    return Mapping(unique_entries(pairs, faults), position)


def _pair(tree: Tree[Token], faults: Faults) -> tuple[Node, Node]:
    key, value = tree.children
    return _scalar(_leaf(key), faults), _node(value, faults)


def _scalar(token: Token, faults: Faults) -> Scalar:
    position = position_of(token)
    if token.type == "STRING":
        return Scalar(_meaning(token, position, faults), position)
    return Scalar(None if token == "null" else str(token), position)


def _meaning(token: Token, position: Position, faults: Faults) -> str:
    if "\\" not in token:
        return token[1:-1]
    try:
        text: str = json.loads(token)
    except json.JSONDecodeError as error:
        faults.add(*wrong_escape(token, error.pos, position))
        return token[1:-1]
    lone = next((escape for escape in _LONE_SURROGATE.finditer(token) if escape["lone"]), None)
    if lone is not None:
        faults.add(*lone_surrogate(lone["lone"], _beside(position, lone.start())))
    return faults.clean(_SURROGATE.sub("\ufffd", text), position)


def _beside(position: Position, offset: int) -> Position:
    # A text in JSON never goes on to the next line.
    return Position(position.line, position.column + offset)


def _leaf(tree: Tree[Token] | Token) -> Token:
    assert isinstance(tree, Token)  # by the grammar
    return tree
