"""Which of the judged norms go before which, where they bear on the same count."""

from __future__ import annotations

from collections.abc import Iterable

from klyngelov.lawbook.norm import Norm


class Precedence:
    """The precedence among the norms that a draft was judged by."""

    def __init__(self, judged: Iterable[Norm]) -> None:
        self._judged = {norm.id: norm for norm in judged}
        self._below: dict[str, list[str]] = {}
        for norm in self._judged.values():
            for target, _ in norm.yields_to:
                self._below.setdefault(target, []).append(norm.id)

    def prevails_over(self, norm: Norm) -> tuple[str, ...]:
        """The norms that yield to this one."""
        return tuple(self._below.get(norm.id, ()))

    def yields_to(self, norm: Norm) -> tuple[tuple[str, str], ...]:
        """The norms that this one yields to, each with the principle."""
        if not norm.yields_to:
            return ()
        return tuple(pair for pair in norm.yields_to if pair[0] in self._judged)
