"""Where the nodes of a file begin and end in its text; the readers only say where they begin."""

from __future__ import annotations

from klyngelov.repairing.edits import Path
from klyngelov.repairing.texts.splices import UnwritableError
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Span:
    """A node in a text, from its first character to just after its last.

    ``items`` are those of a list, ``fields`` those of a mapping, each a name and the spans of name and value.
    ``quote`` is the quotation mark of a scalar; ``block`` says that no brackets hold a YAML list or mapping.
    """

    start: int
    end: int
    items: tuple[Span, ...] | None = None
    fields: tuple[tuple[str, Span, Span], ...] | None = None
    quote: str | None = None
    block: bool = False

    def field(self, key: str) -> tuple[Span, Span] | None:
        """The spans of a field's name and value."""
        return next(((name, value) for text, name, value in self.fields or () if text == key), None)

    def at(self, path: Path) -> Span:
        """The span of the node that a path leads to. Raises ``UnwritableError`` where there is none."""
        found = self
        for step in path:
            if isinstance(step, int):
                if found.items is None or step >= len(found.items):
                    raise UnwritableError(f"no item {step}")
                found = found.items[step]
            else:
                pair = found.field(step)
                if pair is None:
                    raise UnwritableError(f"no field {step!r}")
                found = pair[1]
        return found
