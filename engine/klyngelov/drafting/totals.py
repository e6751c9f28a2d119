"""How many persons a body must have: the smallest number that all its norms together allow.

The number is not the sum of the norms' own numbers: a chair may be one of the members another norm asks for.
It is the size of the smallest body that meets them all, and that no smaller one does is proved
(``smallest.lp``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from klyngelov.drafting.asked import Judged, Weight, counted, weight
from klyngelov.drafting.problem import Problem, problem
from klyngelov.drafting.rows import Place
from klyngelov.drafting.solving import Chosen, fewest, smallest
from klyngelov.judging.bearing import Bearing
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import FieldKind, Listing
from klyngelov.proposal.proposal_reader import Draft
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Total:
    """How many entries a list of persons must have, together with the seats that belong to it.

    ``by_default`` is a smallest body where nothing is agreed. ``unsettled`` are norms of which the facts do
    not settle what they ask, so that the numbers may turn out higher; ``unmet`` those that the smallest
    body leaves, since not all can be met at once. ``fewest`` says how many there are where all that can
    be is agreed away, with or without the help of judgements; each is searched for when it is asked for.
    """

    organ: str
    listing: str
    places: tuple[Place, ...]
    by_default: Chosen
    unsettled: tuple[Norm, ...]
    unmet: tuple[Norm, ...]
    fewest: Callable[[bool], int]

    @property
    def number(self) -> int:
        """How many there must be where nothing else is agreed."""
        return self.by_default.number(self.places)

    @property
    def agreed(self) -> int:
        """How many there must be whatever is agreed."""
        return self.fewest(False)

    @property
    def lenient(self) -> int:
        """How many there must be whatever is agreed and judged."""
        return self.fewest(True)


class Totals:
    """The totals of the lists of persons that the norms about a body set a number for, by organ.

    Each is searched for when it is asked for: a body may have many lists, and a reader look at one.
    """

    def __init__(self, rulebook: Rulebook, draft: Draft, bearings: Sequence[Bearing]) -> None:
        self._vocabulary = rulebook.vocabulary
        binding = [one for one in counted(bearings) if weight(one) is not Weight.WEAK]
        firm = [one for one in binding if not one.norm.derogable]
        self._whole = cache(lambda: problem(rulebook, draft.facts, binding))
        self._least = cache(lambda: problem(rulebook, draft.facts, firm))
        organs = self._vocabulary.types[draft.proposal.body_type].organs if binding else ()
        listings = [one for one in self._vocabulary.listings.values() if _has_persons(one)]
        self._places = [(organ, listing.name) for organ in organs for listing in listings]
        self._found: dict[Place, Total | None] = {}

    def __iter__(self) -> Iterator[Total]:
        found = (self.of(*place) for place in self._places)
        return (total for total in found if total is not None)

    def of(self, organ: str | None, listing: str) -> Total | None:
        """The total of a list of an organ; None where nobody need be in it."""
        place = (organ, listing)
        if place not in self._found:
            self._found[place] = self._total(*place) if organ and place in self._places else None
        return self._found[place]

    def _total(self, organ: str, listing: str) -> Total | None:
        seats = [one for one in self._vocabulary.listings.values() if one.seats_of == listing]
        places: list[Place] = [(organ, listing), *((organ, one.name) for one in seats)]
        by_default = smallest(self._whole(), places)
        if not by_default.number(places):
            return None
        return Total(
            organ=organ,
            listing=listing,
            places=tuple(places),
            by_default=by_default,
            unsettled=_about(places, by_default.open),
            unmet=_about(places, by_default.unmet),
            fewest=_fewest(self._least, places),
        )


def _has_persons(listing: Listing) -> bool:
    """Whether the entries of an organ's list are persons, and no seats of another."""
    persons = any(field.kind is FieldKind.COUNT for field in listing.fields.values())
    return persons and listing.of_organ and listing.seats_of is None


def _fewest(least: Callable[[], Problem], places: Sequence[Place]) -> Callable[[bool], int]:
    """Searches for the smallest body of some lists, for each answer once."""
    return cache(lambda lenient: fewest(least(), places, lenient=lenient))


def _about(places: Sequence[Place], judged: Iterable[Judged]) -> tuple[Norm, ...]:
    """The norms about some lists."""
    return tuple(dict.fromkeys(one.bearing.norm for one in judged if one.concerns(places)))
