"""Facts for the solver, and the numbers by which they name things."""

from __future__ import annotations

from collections.abc import Hashable

from klyngelov.lawbook.formula import Query
from klyngelov.repairing.measure import Asked


class Program:
    """A growing program of facts. Everything it names has a number; what is numbered first is lowest."""

    def __init__(self) -> None:
        self._facts: list[str] = []
        self._numbers: dict[tuple[str, Hashable], int] = {}
        self._asked: dict[Asked, int] = {}

    def text(self) -> str:
        """The facts as a program."""
        return "\n".join(self._facts)

    def fact(self, name: str, *arguments: int | str) -> None:
        """State a fact."""
        self._facts.append(f"{name}({','.join(map(str, arguments))}).")

    def number(self, kind: str, what: Hashable) -> int:
        """The number of a thing."""
        return self._numbers.setdefault((kind, what), len(self._numbers))

    def knows(self, kind: str, what: Hashable) -> bool:
        """Whether a thing has a number yet."""
        return (kind, what) in self._numbers

    def asking(self, asked: Asked) -> int:
        """The number of a count that some claim is about."""
        if asked not in self._asked:
            first = asked[0] if isinstance(asked[0], Query) else asked[0][0]
            self._asked[asked] = len(self._asked)
            self.fact("over", self._asked[asked], self.number("list", (first.organ, first.listing)))
        return self._asked[asked]

    def asked(self, asked: Asked) -> int | None:
        """The number of a count, if any claim is about it."""
        return self._asked.get(asked)
