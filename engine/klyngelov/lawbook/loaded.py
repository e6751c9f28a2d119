"""What opening a rule book gives; kept apart from ``loading`` so that a cached one needs no parser."""

from __future__ import annotations

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Loading:
    """The outcome: a rule book, or None and at least one diagnostic.

    ``remarks`` are faults that keep no proposal from being judged (a term that nothing uses); they are
    found only when the rules are read from their files.
    """

    rulebook: Rulebook | None
    diagnostics: tuple[Diagnostic, ...]
    remarks: tuple[Diagnostic, ...] = ()
