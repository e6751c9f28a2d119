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
