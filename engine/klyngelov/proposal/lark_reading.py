"""Drives a Lark parser one token at a time, so that a file is measured before it is understood.

Shared by the JSON and TOML readers. The limits are asked at each token, since a hostile file must not
cost the time of building its tree. The parser is only stopped here; what was wrong is
said by the module of the format.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from klyngelov.proposal.faults import MAX_DEPTH, MAX_NODES, too_deep, too_many
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position
from klyngelov.values.resources import grammar_text

_OPENING = frozenset({"LSQB", "LLSQB", "LBRACE"})
_CLOSING = frozenset({"_RSQB", "_RRSQB", "_RBRACE"})
_SIGNS = _CLOSING | {"_COMMA", "_COLON", "_DOT", "_EQUALS", "_NL"}


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a parser stopped: the offset, the brackets open there, and the token that did not fit.

    ``token`` is None if the characters at ``offset`` form no token at all, or if the text ended.
    ``expected`` holds the names of the terminals that would have fitted.
    """

    offset: int
    open: tuple[Token, ...]
    token: Token | None
    expected: frozenset[str]


def parse(grammar: str, text: str) -> Tree[Token] | Stop:
    """The parse tree of ``text``. Raises ``Unreadable`` at a limit."""
    # Untyped in lark; the tokens are fed by hand to know which of them the parser has taken.
    interactive: Any = _parser(grammar).parse_interactive(text)
    open_brackets: list[Token] = []
    count = 0
    try:
        for token in interactive.lexer_thread.lex(interactive.parser_state):
            if token.type not in _SIGNS:
                count += 1
                if count > MAX_NODES:
                    raise too_many(position_of(token))
            interactive.feed_token(token)
            if token.type in _OPENING:
                if len(open_brackets) == MAX_DEPTH:
                    raise too_deep(position_of(token))
                open_brackets.append(token)
            elif token.type in _CLOSING:
                open_brackets.pop()
        tree: Tree[Token] = interactive.feed_eof()
    except UnexpectedInput as error:
        return _stopped(error, tuple(open_brackets), text)
    return tree


def position_of(token: Token) -> Position:
    """Where a token begins."""
    return Position(token.line or 1, token.column or 1)


@cache
def _parser(grammar: str) -> Lark:
    return Lark(grammar_text(grammar), parser="lalr", lexer="contextual", maybe_placeholders=False)


def _stopped(error: UnexpectedInput, open_brackets: tuple[Token, ...], text: str) -> Stop:
    if isinstance(error, UnexpectedCharacters):
        offset: Any = error.pos_in_stream  # lark declares it as None, but has set it
        return Stop(offset, open_brackets, None, frozenset(error.allowed or ()))
    if isinstance(error, UnexpectedToken) and error.token.type != "$END":
        return Stop(error.token.start_pos or 0, open_brackets, error.token, frozenset(error.expected))
    return Stop(len(text), open_brackets, None, frozenset())
