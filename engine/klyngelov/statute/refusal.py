"""Why a file was not imported, as a value."""

from __future__ import annotations

from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that cannot be used.

    ``code`` is a stable English identifier; ``reason`` a Danish clause that says what is wrong and, where
    there is something to do, what to do; it is set after "kan ikke importeres: ".
    """

    code: str
    reason: str
