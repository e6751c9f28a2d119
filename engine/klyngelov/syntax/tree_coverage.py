"""The part of the concrete tree that says how far the norms cover the statute."""

from __future__ import annotations

from klyngelov.syntax.tree_vocabulary import Name
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


@dataclass(frozen=True, slots=True)
class Omission:
    """``udeladt``: what of the provision the formalisation of some norms does not check."""

    norms: tuple[Name, ...]
    text: Name
    position: Position


@dataclass(frozen=True, slots=True)
class Provision:
    """A place in a source, as written: ``sundhedsloven § 205 a, stk. 1``."""

    source: Name
    pinpoint: Name


@dataclass(frozen=True, slots=True)
class Uncited:
    """``uden norm``: provisions that no norm cites, how they stand, and why."""

    provisions: tuple[Provision, ...]
    standing: str
    reason: Name
    position: Position
