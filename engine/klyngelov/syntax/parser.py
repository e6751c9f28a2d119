"""Reads rule files: text in, declarations and diagnostics out.

Each declaration is parsed by itself (``layout``), so one run reports a fault in every faulty
declaration of the file. Faults are values; nothing here raises for what an author can write.
"""

from __future__ import annotations

from typing import Final

from lark import Lark, UnexpectedInput
from lark.exceptions import VisitError

from klyngelov.syntax import tree
from klyngelov.syntax.faults import describe
from klyngelov.syntax.layout import Block
from klyngelov.syntax.terminals import Names, parser_for
from klyngelov.syntax.transform import transform
from klyngelov.syntax.transform_selections import UnreadableTokenError
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position

_VOCABULARY = (
    "sprog regelbog ulæst kilde organ type ordliste perioder liste oplysning kalender ændring afsnit"
).split()

MOST_FAULTS: Final = 50
"""Faults after which a file is not read further: it is then no rule file, or one fault made the others."""


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A rule file that has been read: its path as reported, and what it declares."""

    path: str
    declarations: tuple[tree.Declaration, ...]
    diagnostics: tuple[Diagnostic, ...]


def is_vocabulary(block: Block) -> bool:
    """Whether a declaration can be read before the names of the vocabulary are known."""
    return block.text.split(None, 1)[0].rstrip(":") in _VOCABULARY


def parse_blocks(parts: list[Block], path: str, names: Names) -> RuleFile:
    """Parse declarations that have been cut out of the file ``path``."""
    lark = parser_for(names)
    declarations: list[tree.Declaration] = []
    diagnostics: list[Diagnostic] = []
    for block in parts:
        if len(diagnostics) == MOST_FAULTS:
            diagnostics.append(_too_many(block, path))
            break
        result = _parse(block, path, lark, names)
        if isinstance(result, Diagnostic):
            diagnostics.append(result)
        else:
            declarations.append(result)
    return RuleFile(path, tuple(declarations), tuple(diagnostics))


def _too_many(block: Block, path: str) -> Diagnostic:
    message = f"Filen har over {MOST_FAULTS} fejl, så resten af den er ikke læst. Ret dem, og prøv igen."
    return Diagnostic("rule-too-many-faults", message, path, Position(block.line, 1))


def _parse(block: Block, path: str, lark: Lark, names: Names) -> tree.Declaration | Diagnostic:
    padded = "\n" * (block.line - 1) + block.text  # so that Lark's lines are the file's lines
    try:
        return transform(lark.parse(padded))
    except UnexpectedInput as error:
        return describe(error, padded, path, lark, names)
    except VisitError as error:
        found = error.orig_exc
        if not isinstance(found, UnreadableTokenError):
            raise
        return Diagnostic(found.code, found.message, path, found.position)
