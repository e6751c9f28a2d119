"""Cuts a declaration into what no white space may part, for the formatter.

The parser's own lexer needs the names the vocabulary declares; here a word is whatever stands
between blanks. What must be known is where a text, a comment and a pinpoint end, because in them
white space means something.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum, auto

from klyngelov.values.frozen import dataclass


class Kind(Enum):
    """What a piece is."""

    WORD = auto()
    TEXT = auto()
    COMMENT = auto()
    PINPOINT = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A token with the punctuation that stands at it; ``first`` on its line or not."""

    text: str
    kind: Kind
    first: bool


_TOKEN = re.compile(
    r'(?P<TEXT>"[^"]*")|(?P<COMMENT>#.*)|(?P<PINPOINT>§[^#]*)|(?P<MARK>[,:)])|(?P<WORD>[^\s"#§]+)|(?P<OPEN>")',
    flags=re.DOTALL,
)


def pieces(lines: Iterable[str]) -> list[Piece] | None:
    """The pieces of a declaration in order; None if a text in it has no end."""
    found: list[Piece] = []
    for line in lines:
        for number, (text, kind) in enumerate(_tokens(line)):
            if kind == "OPEN":
                return None
            before = found[-1] if found else None
            glued = before and (kind == "MARK" or before.text.endswith("("))
            if before and glued and before.kind in (Kind.WORD, Kind.TEXT):
                joined = before.kind if kind in ("MARK", "WORD") else Kind[kind]
                found[-1] = Piece(before.text + text, joined, before.first)
            else:
                found.append(Piece(text, Kind.WORD if kind == "MARK" else Kind[kind], number == 0))
    return found


def _tokens(line: str) -> Iterator[tuple[str, str]]:
    for match in _TOKEN.finditer(line):
        yield match[0].rstrip(), match.lastgroup or ""
