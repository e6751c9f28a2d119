"""Cuts a rule file into declarations.

A declaration starts in column 1 and goes on over the indented, blank and comment lines below it.
Each is parsed by itself, so that a fault in one does not hide faults in the others. Lines keep
their numbers: a block says on which line of the file it starts.
"""

from __future__ import annotations

from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """The text of one declaration; ``line`` is the file's line of its first character."""

    text: str
    line: int


def blocks(text: str) -> list[Block]:
    """The declarations of a file, in order.

    Comment lines and blank lines before a declaration belong to no block. Indented text before the
    first declaration forms a block of its own, so that the parser reports it.
    """
    found: list[Block] = []
    current: list[str] = []
    start = 1
    for number, line in enumerate(text.split("\n"), start=1):
        begins = bool(line) and not line[0].isspace() and line[0] != "#"
        stray = not current and bool(line.strip()) and not line.lstrip().startswith("#")
        if begins or stray:
            if current:
                found.append(Block("\n".join(current), start))
            current, start = [line], number
        elif current:
            current.append(line)
    if current:
        found.append(Block("\n".join(current), start))
    return found
