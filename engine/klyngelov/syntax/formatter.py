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
_HALF = WIDTH // 2

_BEGINNINGS = {
    "norm": (
        "hjemmel", "i kraft", "gælder for", "for hver", "når", "i tilfælde af at", "i andre tilfælde",
        "skal", "bør", "må", "kan fraviges", "kan afgøres", "viger for", "afløser", "skøn", "bemærkning",
        "opfyldt også", "ellers", "for mange", "rettelse", "forudsætning", "læsning", "sekundær kilde",
        "kræver skøn", "i",
        "kan ikke efterprøves", "beføjelse", "definition", "som",
    ),
    "skabelon": ("gælder for", "kendt fra", "genkendes", "medmindre", "forskel"),
    "tavshed": ("hjemmel", "læst i", "om", "i", "i kraft"),
    "kilde": ("titel", "rang", "almindelig ret", "citeres", "eli", "optrykt", "bestemmelserne", "i kraft"),
    "uden": ("definition", "beføjelse", "kræver skøn", "kan ikke efterprøves", "ikke kodet", "ikke læst"),
    "type": ("organer",),
    "ordliste": ("ord",),
    "liste": ("pladser", "felt", "spørg"),
    "oplysning": ("pladser", "felt", "spørg"),
    "kalender": ("pladser", "felt", "spørg"),
    "begreb": ("eller der",),
    "afsnit": ("lister", "indled"),
    "klausul": ("i", "gælder for", "for", "udelukker", "tekst", "punkt", "valg"),
    "ændring": ("grund", "sætning", "tilføj", "stryg", "ret", "skriv"),
}  # fmt: skip
"""For each kind of declaration the words that begin its clauses."""

_SENTENCES = ("norm", "tavshed", "begreb", "udeladt")
_PHRASES = ("der", "eller", "fra", "hvis", "og", "udpeget", "valgt")
"""Words before which a sentence is broken rather than elsewhere."""


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


def unclosed_text(text: str) -> int | None:
    """The first line (from 1) on which a text does not end, so that its declaration cannot be set."""
    lines = text.replace("\r\n", "\n").split("\n")
    return next((number for number, line in enumerate(lines, 1) if pieces([line]) is None), None)


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
    kept = [_beginning(found, at, beginnings) for at in range(len(found))]
    breaks = [not kept[at] and _good_break(found, at) for at in range(len(found))]
    result: list[str] = []
    start = 0
    while start < len(found):
        end = start + 1
        while end < len(found) and not _ends_line(found[end - 1], found[end], kept[end]):
            end += 1
        indent = "" if start == 0 else _CLAUSE if kept[start] else _CONTINUED
        while start < end:
            after = _line_end(indent, found[start:end], kept[start:end], breaks[start:end])
            result.append(indent + _joined(found[start : start + after]))
            start, indent = start + after, _CONTINUED
    return result


def _beginning(found: Sequence[Piece], at: int, beginnings: Sequence[tuple[str, ...]]) -> int:
    """How many pieces the beginning of a clause has that begins here if a line does; 0 for none."""
    piece, before = found[at], found[at - 1] if at else None
    if before is None:  # the header: what is declared stays with its name
        if piece.text in ("udeladt", "uden", "klausul"):
            return 2
        return next((number for number, one in enumerate(found, 1) if one.kind is Kind.TEXT), 1)
    if (found[0].text, at) == ("uden", 2):  # the first of several provisions may stand as the others do
        return 1
    texts = tuple(one.text for one in found[at : at + 4])
    first = next((words for words in beginnings if texts[: len(words)] == words), ())
    if piece.kind is Kind.COMMENT or before.kind is Kind.PINPOINT:  # nothing of a clause follows its pinpoint
        return max(1, len(first))
    goes_on = before.text.endswith(",") and found[0].text != "begreb"
    of_a_print = piece.text == "eli" and "optrykt" in (one.text for one in found[max(0, at - 4) : at])
    return 0 if goes_on or of_a_print else len(first)


def _good_break(found: Sequence[Piece], at: int) -> bool:
    """Whether a line that is too long had better be broken here than in the midst of things."""
    before = found[at - 1].text if at else ""
    if found[0].text in _SENTENCES and (found[at].kind is Kind.TEXT or found[at].text in _PHRASES):
        return before not in ("eller", "er", "har", "og")
    return before.endswith(",")


def _ends_line(before: Piece, piece: Piece, kept: int) -> bool:
    """Whether the line must end between two pieces."""
    return before.kind is Kind.COMMENT or (piece.first and (before.kind is Kind.PINPOINT or kept > 0))


def _line_end(indent: str, row: Sequence[Piece], kept: Sequence[int], breaks: Sequence[bool]) -> int:
    """How many pieces go on a line. None begins with what would then seem to begin a clause."""
    length = len(indent) + len(row[0].text)
    good = other = 0
    for at in range(1, len(row)):
        if row[at].kind is Kind.COMMENT:
            continue  # ends the line, however long
        if at >= kept[0] and not kept[at]:
            other = at
            if breaks[at] and (length >= _HALF or row[at].kind is Kind.TEXT):
                good = at
        length += 1 + len(row[at].text)
        if length > WIDTH and other:
            return good or other
    return len(row)


def _joined(row: Sequence[Piece]) -> str:
    line = row[0].text
    for piece in row[1:]:
        line += ("  " if piece.kind is Kind.COMMENT else " ") + piece.text
    return line
