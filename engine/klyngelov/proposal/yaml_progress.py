"""How far a YAML file has been read: what the explanation of a fault needs to know of the text before it."""

from __future__ import annotations

from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


@dataclass(frozen=True, slots=True)
class Ended:
    """A quoted text or a bracket that has ended: where it began, and the place just after it."""

    start: Position
    end: Position
    is_text: bool


@dataclass(frozen=True, slots=True)
class Before:
    """What has been read before a fault: what ended last, and what is still open, the innermost first."""

    ended: Ended | None = None
    brackets: tuple[Position, ...] = ()
