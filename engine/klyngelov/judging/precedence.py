"""Which of the judged norms go before which, where they bear on the same count."""

from __future__ import annotations

from collections.abc import Iterable

from klyngelov.lawbook.norm import Norm

Ranks = tuple[tuple[str, ...], tuple[tuple[str, str], ...]]
_NO_RANKS: Ranks = ((), ())


class Precedence:
    """The precedence among the norms that a draft was judged by."""

    def __init__(self, judged: Iterable[Norm]) -> None:
        self._judged = {norm.id: norm for norm in judged}
        self._below: dict[str, list[str]] = {}
        for norm in self._judged.values():
            for target, _ in norm.yields_to:
                self._below.setdefault(target, []).append(norm.id)

    def of(self, norm: Norm) -> Ranks:
        """What a norm prevails over, and what it yields to."""
        if not norm.yields_to and norm.id not in self._below:
            return _NO_RANKS
        return self.prevails_over(norm), self.yields_to(norm)

    def prevails_over(self, norm: Norm) -> tuple[str, ...]:
        """The norms that yield to this one."""
        return tuple(self._below.get(norm.id, ()))

    def yields_to(self, norm: Norm) -> tuple[tuple[str, str], ...]:
        """The norms that this one yields to, each with the principle."""
        if not norm.yields_to:
            return ()
        return tuple(pair for pair in norm.yields_to if pair[0] in self._judged)
