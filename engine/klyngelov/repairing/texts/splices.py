"""Changes of a text at known places; everything else stays byte for byte."""

from __future__ import annotations

from collections.abc import Iterable

from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Splice:
    """Put ``text`` in the place of what stands from ``start`` to ``end``, counted in characters."""

    start: int
    end: int
    text: str


class UnwritableError(Exception):
    """The file is written in a way that an edit cannot be fitted into."""


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """The text with all splices made; those at one place in the order they are given.

    Raises ``UnwritableError`` where two of them overlap.
    """
    result: list[str] = []
    at = 0
    ordered = sorted(enumerate(splices), key=lambda pair: (pair[1].start, pair[1].end, pair[0]))
    for _, one in ordered:
        if one.start < at:
            raise UnwritableError("two edits touch the same text")
        result += [text[at : one.start], one.text]
        at = one.end
    result.append(text[at:])
    return "".join(result)


def line_start(text: str, offset: int) -> int:
    """Where the line of an offset begins."""
    return text.rfind("\n", 0, offset) + 1


def next_line(text: str, offset: int) -> int:
    """Where the line after that of an offset begins; the end of the text if there is none."""
    end = text.find("\n", offset)
    return len(text) if end < 0 else end + 1
