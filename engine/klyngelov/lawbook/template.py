"""Drafts that never became law, and how a proposal written after one is known."""

from __future__ import annotations

from datetime import date

from klyngelov.lawbook.norm import Statement
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


@dataclass(frozen=True, slots=True)
class Template:
    """A draft that people still copy.

    A proposal is recognised where every one of ``signs`` certainly holds and none of ``countersigns``
    does. Without signs it cannot be recognised, and ``unseen`` says why. ``difference`` says what
    became law instead.
    """

    id: str
    title: str
    scope: tuple[str, ...]
    known_from: date
    signs: tuple[Statement, ...]
    countersigns: tuple[Statement, ...]
    unseen: str
    difference: str
    file: str
    position: Position
