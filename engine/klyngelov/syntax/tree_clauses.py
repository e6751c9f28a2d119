"""The part of the concrete tree that says how a draft of terms of reference is worded."""

from __future__ import annotations

from klyngelov.syntax.tree_selections import Selection
from klyngelov.syntax.tree_vocabulary import Name
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


@dataclass(frozen=True, slots=True)
class Section:
    """``afsnit``: a section, the lists whose norms belong in it, and what its items follow."""

    name: Name
    listings: tuple[Name, ...]
    lead: Name | None
    position: Position


@dataclass(frozen=True, slots=True)
class DraftClause:
    """``klausul``: the words for what some norms require, the first of which it stands or falls with.

    ``norms`` has a group for each law that says the same, and none under ``uden norm``. ``selection`` are the
    entries that it is written for, and ``excluded`` the norms that then ask nothing of them. ``item`` follows
    the section's lead; ``options`` are offered, and not required by anything.
    """

    norms: tuple[tuple[Name, ...], ...]
    section: Name | None
    organs: tuple[Name, ...]
    types: tuple[Name, ...]
    selection: Selection | None
    excluded: tuple[Name, ...]
    text: Name | None
    item: Name | None
    options: tuple[Name, ...]
    position: Position
