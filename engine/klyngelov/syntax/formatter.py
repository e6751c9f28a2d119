"""Writes rule files in one style: a declaration in column 1, a clause a line, two spaces in.

Only white space changes: names, texts, comments and their order stay. Formatting what is formatted
changes nothing. A declaration that cannot be cut into tokens is left as it is.

The formatter knows no names, so it does not parse. It needs only the tokens and the words that
begin a clause; what begins no clause goes on with the line above.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klyngelov.syntax.layout import Block, blocks
from klyngelov.syntax.pieces import Kind, Piece, pieces

WIDTH = 110
_CLAUSE = "  "
_CONTINUED = "    "
_SHORT = 70  # a line this long may end at a comma though more would fit

_BEGINNINGS = {
    "norm": (
        "hjemmel", "i kraft", "gælder for", "for hver", "når", "i tilfælde af at", "i andre tilfælde", "skal", "bør", "må",
        "kan fraviges", "viger for", "skøn", "bemærkning", "opfyldt også", "ellers", "rettelse", "forudsætning", "læsning",
        "sekundær kilde", "kræver skøn", "i", "kan ikke efterprøves", "beføjelse", "definition",
    ),
    "skabelon": ("gælder for", "kendt fra", "genkendes", "medmindre", "forskel"),
    "tavshed": ("hjemmel", "læst i", "om", "i", "i kraft"),
    "kilde": ("titel", "rang", "almindelig ret", "citeres", "eli", "optrykt", "i kraft"),
    "type": ("organer",),
    "ordliste": ("ord",),
    "liste": ("felt", "spørg"),
    "oplysning": ("felt", "spørg"),
    "kalender": ("felt", "spørg"),
    "begreb": ("eller der",),
}  # fmt: skip
"""For each kind of declaration the words that begin its clauses."""


def format_text(text: str) -> str:
    """The file in the one style. Text before the first declaration keeps its lines."""
    lines = text.replace("\r\n", "\n").split("\n")
    parts = blocks("\n".join(lines))
    if not parts:
        return text
    result: list[str] = list(lines[: parts[0].line - 1])
    for block in parts:
        body, trailer = _split_trailer(block)
        result.extend(_format_declaration(body))
        result.extend(trailer)
    return "\n".join(_single_blanks(line.rstrip() for line in result)).strip("\n") + "\n"


def _split_trailer(block: Block) -> tuple[list[str], list[str]]:
    """A block's own lines, and the blank and unindented comment lines after its last clause."""
    lines = block.text.split("\n")
    end = len(lines)
    while end > 1 and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return lines[:end], lines[end:]


def _single_blanks(lines: Iterator[str]) -> Iterator[str]:
    previous = "x"
    for line in lines:
        if line or previous:
            yield line
        previous = line


def _format_declaration(lines: list[str]) -> list[str]:
    """The header line, then each clause; a clause's own line breaks are set anew."""
    found = pieces(lines)
    if found is None or lines[0][:1].isspace():
        return lines
    beginnings = [tuple(words.split()) for words in _BEGINNINGS.get(found[0].text, ())]
    begins = [_begins_clause(found, at, beginnings) for at in range(len(found))]
    result: list[str] = []
    start = 0
    while start < len(found):
        end = start + 1
        while end < len(found) and not _ends_line(found, end, begins[end]):
            end += 1
        indent = "" if start == 0 else _CLAUSE if begins[start] else _CONTINUED
        result.extend(_filled(indent, found[start:end], begins[start:end]))
        start = end
    return result


def _begins_clause(found: Sequence[Piece], at: int, beginnings: Sequence[tuple[str, ...]]) -> bool:
    """Whether a clause (or a comment of its own) begins here, if a line does."""
    piece, before = found[at], found[at - 1] if at else None
    if piece.kind is Kind.COMMENT or (before and before.kind is Kind.PINPOINT):
        return True  # nothing of a clause follows its pinpoint
    if before and before.text.endswith(",") and found[0].text != "begreb":
        return False
    texts = tuple(one.text for one in found[at : at + 4])
    return piece.kind is Kind.WORD and any(texts[: len(words)] == words for words in beginnings)


def _ends_line(found: Sequence[Piece], at: int, begins: bool) -> bool:
    """Whether the line must end before the piece at ``at``."""
    before = found[at - 1]
    if before.kind in (Kind.COMMENT, Kind.PINPOINT):
        return found[at].first or before.kind is Kind.COMMENT
    return found[at].first and begins


def _filled(indent: str, row: Sequence[Piece], begins: Sequence[bool]) -> Iterator[str]:
    """The pieces in as few lines as hold them."""
    start = 0
    while start < len(row):
        end = _line_end(indent, row, begins, start)
        line = indent
        for number, piece in enumerate(row[start:end]):
            line += ("  " if piece.kind is Kind.COMMENT else " ") * (number > 0) + piece.text
        yield line
        start, indent = end, _CONTINUED


def _line_end(indent: str, row: Sequence[Piece], begins: Sequence[bool], start: int) -> int:
    """How far a line goes that begins at ``start``.

    No line begins with words that would then seem to begin a clause, and none is broken after its
    first word only because the text that follows is too long for any line.
    """
    length = len(indent) + len(row[start].text)
    best = comma = start
    for at in range(start + 1, len(row)):
        piece = row[at]
        if not begins[at] and not _belongs(row, start, at, indent):
            best = at
            if row[at - 1].text.endswith(",") and length >= _SHORT:
                comma = at
        length += 1 + len(piece.text)
        if length > WIDTH and piece.kind is not Kind.COMMENT and best > start:
            return comma if comma > start else best
    return len(row)


def _belongs(row: Sequence[Piece], start: int, at: int, indent: str) -> bool:
    """Whether a text must stand on the line of the words before it."""
    if row[at].kind is not Kind.TEXT or any(one.kind is Kind.TEXT for one in row[start:at]):
        return False
    return not indent or (len(row[at].text) > WIDTH - len(_CONTINUED) and at - start <= 3 and start == 0)
