"""Writes rule files in one style: a declaration in column 1, a clause a line, two spaces in.

Only white space changes: names, texts, comments and their order stay. Formatting what is formatted
changes nothing. A file that does not parse is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from klyngelov.syntax.layout import Block, blocks

WIDTH = 110
_INDENT = "  "
_CONTINUED = "    "

# A text, a comment, or a run of other characters without space.
_TOKEN = re.compile(r'"[^"\n]*"|#[^\n]*|[^\s"#]+')

_CLAUSE_STARTS: tuple[str, ...] = (
    "hjemmel", "i kraft", "gælder for", "for hver", "når", "skal", "bør", "må", "i tilfælde af at", "i andre tilfælde",
    "kan fraviges", "viger for", "skøn", "bemærkning", "opfyldt også", "ellers", "rettelse", "forudsætning", "læsning",
    "sekundær kilde", "kræver skøn", "kan ikke efterprøves", "beføjelse", "definition", "læst i", "om", "i",
    "kendt fra", "genkendes", "medmindre", "forskel", "titel", "rang", "almindelig ret", "citeres", "eli", "optrykt", "organer", "ord", "felt", "spørg",
)  # fmt: skip
_NORMS = ("norm", "tavshed")


def format_text(text: str) -> str:
    """The file in the one style. Text before the first declaration keeps its lines."""
    lines = text.replace("\r\n", "\n").split("\n")
    parts = blocks("\n".join(lines))
    if not parts:
        return text
    result: list[str] = list(lines[: parts[0].line - 1])
    for index, block in enumerate(parts):
        last = index + 1 < len(parts)
        body, trailer = _split_trailer(block)
        result.extend(_format_block(body))
        result.extend(trailer if last else [line for line in trailer if line.strip()])
    return "\n".join(line.rstrip() for line in _single_blanks(result)).strip("\n") + "\n"


def _split_trailer(block: Block) -> tuple[list[str], list[str]]:
    """A block's own lines, and the blank and unindented comment lines after its last clause."""
    lines = block.text.split("\n")
    end = len(lines)
    while end > 1 and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return lines[:end], lines[end:]


def _single_blanks(lines: list[str]) -> Iterator[str]:
    previous = "x"
    for line in lines:
        if line.strip() or previous.strip():
            yield line
        previous = line


def _format_block(lines: list[str]) -> list[str]:
    """The header line, then each clause; a clause's own line breaks are set anew."""
    clauses: list[tuple[str, list[str]]] = []
    header = True
    for line in lines:
        stripped = line.strip()
        if not stripped:
            continue
        tokens = _TOKEN.findall(stripped)
        if header or stripped.startswith("#") or _starts_clause(stripped, lines[0]):
            clauses.append(("" if header else _INDENT, tokens))
            header = False
        elif clauses[-1][1][-1].startswith("#"):
            clauses.append((_CONTINUED, tokens))
        else:
            clauses[-1][1].extend(tokens)
    return [line for indent, tokens in clauses for line in _wrap(indent, tokens)]


def _starts_clause(line: str, header: str) -> bool:
    words = _CLAUSE_STARTS
    if not header.startswith("tavshed"):
        words = tuple(word for word in words if word not in ("om", "i"))
    return any(re.match(rf"{re.escape(word)}(?![\w-])", line) for word in words)


def _wrap(indent: str, tokens: list[str]) -> Iterator[str]:
    line = indent
    for token in tokens:
        space = "" if line.strip() == "" else "  " if token.startswith("#") else " "
        fits = len(line) + len(space) + len(token) <= WIDTH or token.startswith("#")
        if line.strip() and not fits:
            yield line
            line, space = (indent or "") + _CONTINUED, ""
        line += space + token
    yield line
