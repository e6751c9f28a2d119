"""The faults found while one file is read, and the limits of what is read.

A fault that leaves the rest of the file readable is added to ``Faults``; one that does not is raised
as ``Unreadable``, which ``reading`` catches, so that it never leaves this package. The limits are
far above any real proposal and keep a hostile file from taking time or memory: every reader must
ask them before it builds anything.
"""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.position import Position

MAX_BYTES: Final = 1024 * 1024
"""The largest file that is read, in bytes."""

MAX_NODES: Final = 20_000
"""The most names, values, lists and groups of fields in one file."""

MAX_ENTRIES: Final = 300
"""The most entries in one list."""

MAX_UNFOLDED: Final = 1_000
"""The most entries of one list once "hver …" has been written out."""

MAX_DEPTH: Final = 50
"""The most lists and groups of fields inside one another, the file itself counted as the first."""

Fault: TypeAlias = tuple[str, str, Position]
"""Code, message and place, as ``Faults.add`` takes them."""

UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
    "\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]"
)
"""Characters that cannot be seen but change what a text says or how it is shown: control characters,
lone surrogates, line separators, zero-width spaces and marks that turn the reading direction."""

_LONGEST_QUOTE = 60


class Unreadable(Exception):  # noqa: N818 (a fault of the file, not an error of the program)
    """A fault after which the file cannot be read further; becomes a ``Diagnostic`` in ``reading``."""

    def __init__(self, code: str, message: str, position: Position) -> None:
        super().__init__(message)
        self.code, self.message, self.position = code, message, position


class Faults:
    """Collects the faults of one file."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._found: list[Diagnostic] = []

    def add(self, code: str, message: str, position: Position) -> None:
        """Note a fault, and go on reading."""
        self._found.append(Diagnostic(code, message, self._file, position))

    def in_order(self) -> tuple[Diagnostic, ...]:
        """All faults in the order of the file."""
        return tuple(sorted(self._found, key=Diagnostic.sort_key))

    def __bool__(self) -> bool:
        return bool(self._found)

    def clean(self, text: str, position: Position) -> str:
        """``text`` without unseen characters, each of which an escape in a quoted text can still make.

        They are replaced, not only reported: a lone surrogate cannot be written to any output, and
        an escape character would command the reader's terminal.
        """
        unseen = UNSEEN.search(text)
        if unseen is None:
            return text
        message = f"Teksten indeholder {name_of(unseen.group())}; slet tegnet."
        self.add("control-character", message, position)
        return UNSEEN.sub("\ufffd", text)


def too_deep(position: Position) -> Unreadable:
    """The fault that something lies deeper than ``MAX_DEPTH``."""
    message = f"Indholdet er lagt i mere end {MAX_DEPTH} niveauer; skriv det med færre niveauer."
    return Unreadable("too-deep", message, position)


def too_many(position: Position) -> Unreadable:
    """The fault that the file holds more than ``MAX_NODES``."""
    most = f"{MAX_NODES:,}".replace(",", ".")
    message = f"Filen har flere end {most} felter og værdier; del den op i flere filer."
    return Unreadable("too-many-nodes", message, position)


def name_of(character: str) -> str:
    """What to call a character that cannot be shown."""
    return f"et usynligt tegn (U+{ord(character):04X})"


def quoted(text: str) -> str:
    """``text`` as it is cited in a message: on one line and not too long."""
    line = " ".join(text[: 4 * _LONGEST_QUOTE].split())
    return f"«{line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1] + '…'}»"
