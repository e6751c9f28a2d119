"""The coverage of the statute: for every place, what the rule book makes of it, and what shows it.

A place stands as the norms that cite it make it; where none does, as it is declared to stand. What holds of a
place holds of its parts. The state of a stykke is that of its parts together, so one part without a state is
never hidden by another that has one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from klyngelov.covering.citations import Claim, claims_of, places_named
from klyngelov.covering.inventory import Inventory, ListedParagraph
from klyngelov.covering.places import Stykke, reaches
from klyngelov.covering.state import State, in_order
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A stykke or a part of one: ``place`` is its pinpoint within the paragraph.

    ``norms`` cite it, what holds it, or something in it; ``reasons`` say why there is none.
    """

    place: str
    states: tuple[State, ...]
    norms: tuple[str, ...]
    reasons: tuple[str, ...]

    @property
    def state(self) -> State:
        """The state that says most."""
        return self.states[0]

    @property
    def accounted(self) -> bool:
        """Whether all of it has a state."""
        return State.NONE not in self.states


Address = tuple[str, str, str]
"""A source, a paragraph ("§ 3") and a place in it ("stk. 1, nr. 2")."""


@dataclass(frozen=True, slots=True)
class CoveredStykke:
    """A stykke with its parts, in order. ``line`` is its row in the table of provisions."""

    whole: Place
    parts: tuple[Place, ...]
    line: int | None


@dataclass(frozen=True, slots=True)
class CoveredParagraph:
    """A paragraph; one that is repealed or not known has no stykker, and its state stands in ``whole``."""

    listed: ListedParagraph
    whole: Place
    stykker: tuple[CoveredStykke, ...]


@dataclass(frozen=True, slots=True)
class CoveredSource:
    """A source: its paragraphs, and the norms that cite it without a pinpoint.

    ``listed`` is false where the paragraphs are not listed (an agreement has none); ``complete`` where
    there are no others than those.
    """

    name: str
    paragraphs: tuple[CoveredParagraph, ...]
    without_pinpoint: tuple[str, ...]
    listed: bool
    complete: bool

    def stykker(self) -> Iterator[CoveredStykke]:
        """Every stykke of the source."""
        for paragraph in self.paragraphs:
            yield from paragraph.stykker


class Coverage:
    """The coverage of a rule book."""

    def __init__(self, rulebook: Rulebook, inventory: Inventory) -> None:
        self.rulebook = rulebook
        self.inventory = inventory
        self.claims = claims_of(rulebook, inventory)

    @cached_property
    def sources(self) -> tuple[CoveredSource, ...]:
        """Every source that has norms or listed paragraphs, in the rule book's order."""
        found = (self._source(name) for name in self.rulebook.sources)
        return tuple(one for one in found if one.paragraphs or one.without_pinpoint)

    @cached_property
    def _places(self) -> dict[Address, Place]:
        return {
            (source.name, paragraph.listed.paragraph.label, place.place): place
            for source in self.sources
            for paragraph in source.paragraphs
            for stykke in paragraph.stykker
            for place in (stykke.whole, *stykke.parts)
        }

    def place(self, address: Address) -> Place:
        """How one place stands. Raises ``KeyError`` where there is none."""
        return self._places[address]

    def unexplained(self) -> Iterator[Norm]:
        """The judged norms that do not say what they leave out of their provision."""
        for norm in self.rulebook.norms:
            if norm.judged and norm.id not in self.rulebook.left_out:
                yield norm

    def _source(self, name: str) -> CoveredSource:
        listed = self.inventory.get(name)
        mine = [claim for claim in self.claims if name in claim.sources]
        loose = tuple(
            norm.id
            for norm in self.rulebook.norms
            if norm.citation.source == name and not norm.citation.pinpoint
        )
        paragraphs = tuple(_paragraph(name, one, mine) for one in listed.paragraphs) if listed else ()
        return CoveredSource(name, paragraphs, loose, listed is not None, listed is None or listed.whole)


def _paragraph(source: str, listed: ListedParagraph, claims: Sequence[Claim]) -> CoveredParagraph:
    named = [
        (claim, place)
        for claim in claims
        for place in places_named(claim, source, listed)
        if place is not None
    ]
    stykker = tuple(_stykke(stykke, named) for stykke in listed.stykker)
    if stykker:
        whole = _together("", [one.whole for one in stykker])
    elif listed.repealed:
        whole = Place("", (State.REPEALED,), (), ())
    else:
        whole = _standing("", [claim for claim, place in named if not place])
    return CoveredParagraph(listed, whole, stykker)


def _stykke(stykke: Stykke, named: Sequence[tuple[Claim, str]]) -> CoveredStykke:
    leaves = {
        leaf: _standing(leaf, [claim for claim, place in named if reaches(place, leaf, stykke)])
        for leaf in stykke.leaves()
    }
    whole, *parts = (
        leaves.get(place)
        or _together(place, [one for leaf, one in leaves.items() if leaf.startswith(f"{place}, ")])
        for place in stykke.places()
    )
    return CoveredStykke(whole, tuple(parts), stykke.line)


def _standing(place: str, claims: Sequence[Claim]) -> Place:
    """A place as the claims about it have it; where a norm cites it, what is declared without one is moot."""
    cited = [claim for claim in claims if claim.norm is not None]
    deciding = cited or claims
    return Place(
        place,
        in_order({claim.state for claim in deciding}) or (State.NONE,),
        tuple(dict.fromkeys(claim.norm for claim in cited if claim.norm)),
        tuple(dict.fromkeys(claim.reason for claim in deciding if claim.norm is None)),
    )


def _together(place: str, parts: Sequence[Place]) -> Place:
    return Place(
        place,
        in_order({state for part in parts for state in part.states}),
        tuple(dict.fromkeys(norm for part in parts for norm in part.norms)),
        tuple(dict.fromkeys(reason for part in parts for reason in part.reasons)),
    )
