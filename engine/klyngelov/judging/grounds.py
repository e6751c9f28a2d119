"""What an outcome rests on: the lines that counted, and the facts that would change it.

Grounds are worked out when somebody asks for them. A check comes to a hundred outcomes and shows the
grounds of a few, and finding them takes longer than counting.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from enum import StrEnum

from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


class Counts(StrEnum):
    """Whether a line counted."""

    YES = "yes"
    POSSIBLY = "possibly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One of the adviser's lines and whether it counted."""

    path: str
    position: Position
    counts: Counts
    label: str


@dataclass(frozen=True, slots=True)
class Missing:
    """Which fact is missing: a list, or a field of the entries that one line of it (``entry``) stands for."""

    organ: str | None
    listing: str
    entry: str | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Need:
    """A fact that would help to decide: where it belongs and what to ask."""

    path: str
    position: Position
    question: str
    missing: Missing


def each_once(needs: Iterable[Need]) -> tuple[Need, ...]:
    """The needs, each once."""
    found: dict[tuple[str, str], Need] = {}
    for need in needs:
        found.setdefault((need.path, need.question), need)
    return tuple(found.values())


class Grounds:
    """Nothing counted and there is nothing to ask; other grounds say more."""

    __slots__ = ()

    def evidence(self) -> tuple[Evidence, ...]:
        """The lines that counted, or nearly did."""
        return ()

    def needs(self) -> tuple[Need, ...]:
        """The facts that would help to decide, each once."""
        return ()

    def doubtful(self) -> bool:
        """Whether the draft does state one of those facts, in words that may or may not be what is asked."""
        return False


NO_GROUNDS = Grounds()


@dataclass(frozen=True, slots=True, eq=False)
class Given(Grounds):
    """Grounds that are known already."""

    lines: tuple[Evidence, ...] = ()
    asked: tuple[Need, ...] = ()

    def evidence(self) -> tuple[Evidence, ...]:
        """The lines that were given."""
        return self.lines

    def needs(self) -> tuple[Need, ...]:
        """The facts that were given."""
        return self.asked


@dataclass(slots=True, eq=False)
class Joint(Grounds):
    """The lines of some grounds and the needs of others, which are gathered once."""

    counted: tuple[Grounds, ...]
    asking: tuple[Grounds, ...]
    _needs: tuple[Need, ...] | None = field(default=None, init=False)

    def evidence(self) -> tuple[Evidence, ...]:
        """All lines that counted."""
        return tuple(line for one in self.counted for line in one.evidence())

    def needs(self) -> tuple[Need, ...]:
        """All needs, each once."""
        if self._needs is None:
            self._needs = each_once(need for one in self.asking for need in one.needs())
        return self._needs

    def doubtful(self) -> bool:
        """Whether any of those that ask finds the draft's own words doubtful."""
        return any(one.doubtful() for one in self.asking)
