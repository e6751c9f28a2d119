"""How a draft of terms of reference is worded: its sections, and the clauses for what norms require.

The words are the rules' own and stand in the order in which they are declared; what is filled in beside them
are names. A clause stands or falls with a norm and never says more than its norms do: is the norm not in
force, the clause is not used.
"""

from __future__ import annotations

from collections.abc import Iterable

from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import DifferenceBound, Norm, StatedStatement, Statement
from klyngelov.values.frozen import dataclass

CONCERNED = "berørte"
"""Filled in with those whom the norms of a clause concern, in brackets, where the facts settle who."""

NUMBER = "antal"
"""Filled in with how many there are of what the first norm counts, where the facts settle it."""

CHOSEN = "udvalgte"
"""Filled in with the entries that a clause is written for."""

AMONG = "blandt"
"""Filled in with "among" and those entries; with nothing where they are all that there are."""

SHARES = "fordeling"
"""Filled in with how many come from each entry that the first norm ranges over; else no clause is written."""

LAST_DAY = "slutdag"
"""Filled in with the day on which what the first norm asks for must end; else no clause is written."""

OWN_PLACEHOLDERS = ("organ", "Organ", CONCERNED, NUMBER, CHOSEN, AMONG, SHARES, LAST_DAY)
"""What can be filled in beside the lists of the file: the organ, also as a sentence begins with it."""


@dataclass(frozen=True, slots=True)
class ClauseSection:
    """A section: the lists whose norms belong in it, and the words that its items follow, if it has any."""

    name: str
    listings: tuple[str, ...]
    lead: str


@dataclass(frozen=True, slots=True)
class DraftClause:
    """The words for what some norms require.

    ``norms`` has a group for each law that says the same; a group stands or falls with its first norm. There
    is none for what every draft says. ``types`` are the kinds of bodies that it is for as a whole, and
    ``organs`` the organs, where not the first norm tells; so with ``section``. ``selected`` is the question
    which entries it is written for, if not for all; of them the norms in ``excluded`` then ask nothing. Of
    ``text`` and ``item`` there is one at most; ``options`` may be taken or left.
    """

    norms: tuple[tuple[str, ...], ...]
    types: tuple[str, ...]
    section: str
    organs: tuple[str, ...]
    selected: Query | None
    excluded: tuple[str, ...]
    text: str
    item: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """All sections and clauses, in the order in which they are declared."""

    sections: tuple[ClauseSection, ...]
    clauses: tuple[DraftClause, ...]

    def section_of(self, norm: Norm) -> str:
        """The section that a norm belongs in by the list that it is about; empty if it is about none."""
        for listing in _listings(norm):
            for section in self.sections:
                if listing in section.listings:
                    return section.name
        return ""


def _listings(norm: Norm) -> Iterable[str]:
    """The lists that a norm is about."""
    if norm.topics:
        return norm.topics
    return [_listing(case.requirement) for instance in norm.instances for case in instance.cases]


def _listing(requirement: Statement) -> str:
    match requirement:
        case StatedStatement(_, listing):
            return listing
        case DifferenceBound(more):
            return more.listing
        case _:
            return requirement.query.listing
