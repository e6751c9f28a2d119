"""Terms of reference as they are drafted: chapters, passages and clauses, and what is open in them."""

from __future__ import annotations

from enum import StrEnum

from klyngelov.lawbook.norm import Norm
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Open:
    """Words that are to be filled in or chosen."""

    text: str


Piece = str | Open
"""What a clause is made of."""


class Manner(StrEnum):
    """How a clause stands in its section: by itself, under the section's lead, or as one to take or leave."""

    TEXT = "text"
    ITEM = "item"
    OPTION = "option"


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause and the norms it rests on; those in ``uncertain`` are only perhaps in force.

    ``options`` may be added to it.
    """

    manner: Manner
    pieces: tuple[Piece, ...]
    norms: tuple[Norm, ...]
    uncertain: tuple[Norm, ...] = ()
    options: tuple[tuple[Piece, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A section as it concerns an organ or the whole body: its clauses, and what its items follow."""

    section: str
    lead: tuple[Piece, ...]
    clauses: tuple[Clause, ...]

    def of(self, manner: Manner) -> tuple[Clause, ...]:
        """The clauses that stand in a manner, in order."""
        return tuple(one for one in self.clauses if one.manner is manner)


@dataclass(frozen=True, slots=True)
class Chapter:
    """The passages about an organ; under None, some about the whole body."""

    organ: str | None
    passages: tuple[Passage, ...]
