"""A fault in the input, as a value.

Faults that a user can make are never exceptions: every stage collects them as ``Diagnostic`` and
goes on as far as it can, so that one run reports all of them. The text is one plain Danish
sentence; the code is stable and has a case in ``tests/bad/``.
"""

from __future__ import annotations

from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One fault in one place.

    ``code`` is a stable English identifier (``duplicate-key``); ``message`` a whole Danish sentence
    that says what is wrong and what to do; ``file`` the path as the user gave it; ``suggestion``
    the nearest right word, if there is one ("mente du …?").
    """

    code: str
    message: str
    file: str
    position: Position
    suggestion: str | None = None

    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Order diagnostics by file and place, so that reports are stable."""
        return (self.file, self.position.line, self.position.column, self.code, self.message)
