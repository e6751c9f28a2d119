"""Collects the faults found while the rules are put together."""

from __future__ import annotations

from collections.abc import Iterable

from klyngelov.syntax.tree import Name
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.position import Position
from klyngelov.values.spelling import nearest

_SUGGESTED, _COMPARED = 100, 2_000
"""The faults that a near name is looked for, and the names that it is looked for among: it takes time."""


class Report:
    """Diagnostics of one loading; ``file`` is the rule file now being read."""

    def __init__(self) -> None:
        self.file = ""
        self.diagnostics: list[Diagnostic] = []

    def add(self, code: str, message: str, at: Name | Position, suggestion: str | None = None) -> None:
        """Note one fault at a name or place of the current file."""
        position = at.position if isinstance(at, Name) else at
        self.diagnostics.append(Diagnostic(code, message, self.file, position, suggestion))

    def twice(self, name: Name) -> None:
        """Note that a name is declared which another thing of its kind already has."""
        self.add("rule-declared-twice", f"«{name.text}» er erklæret to gange.", name)

    def unknown(
        self, code: str, kind: str, name: Name, candidates: Iterable[str], *, where: str = ""
    ) -> None:
        """Note that a name is not declared, with the nearest one that is. ``where`` follows the name."""
        known = sorted(candidates) if len(self.diagnostics) < _SUGGESTED else []
        # In order, so that of words equally near the same one is suggested every time.
        suggestion = nearest(name.text, known) if len(known) <= _COMPARED else None
        hint = f" Mente du «{suggestion}»?" if suggestion else ""
        self.add(code, f"{kind} «{name.text}»{where} er ikke erklæret i reglerne.{hint}", name, suggestion)
