"""Where something stands in a text file.

Positions travel unchanged from the readers to the reports, so that every finding and every
diagnostic can point at the adviser's own line.
"""

from __future__ import annotations

from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a text: ``line`` and ``column`` count from 1, columns in code points."""

    line: int
    column: int


START = Position(1, 1)
"""The first character of a file; used when a fault concerns the file as a whole."""
