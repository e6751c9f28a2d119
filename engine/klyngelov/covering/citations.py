"""What the rule book says of each place: the norms that cite it, and what is declared of it without one."""

from __future__ import annotations

from collections.abc import Iterator

from klyngelov.covering.inventory import Inventory, ListedParagraph
from klyngelov.covering.places import resolved
from klyngelov.covering.state import OF_NORM, OF_STANDING, State
from klyngelov.lawbook.citation import Citation
from klyngelov.lawbook.force import Force
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.references import Reference, references_in
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """That some places of a source stand as ``state``, as a norm (``norm`` is its id) or a reason says.

    ``sources`` are those whose paragraphs may be meant: a norm of an act's general rules is about the act.
    ``pinpoint``, ``file`` and ``position`` are as written, for a fault.
    """

    state: State
    norm: str | None
    reason: str
    sources: tuple[str, ...]
    references: tuple[Reference, ...]
    pinpoint: str
    file: str
    position: Position


def claims_of(rulebook: Rulebook, inventory: Inventory) -> tuple[Claim, ...]:
    """Every claim, those of norms first."""
    return (*_of_norms(rulebook, inventory), *_without_norms(rulebook))


def _of_norms(rulebook: Rulebook, inventory: Inventory) -> Iterator[Claim]:
    for norm in rulebook.norms:
        yield Claim(
            OF_NORM[norm.kind],
            norm.id,
            norm.text,
            _sources(rulebook, inventory, norm.citation.source, norm.force),
            own_references(rulebook, norm.citation),
            norm.citation.pinpoint,
            norm.file,
            norm.position,
        )


def _without_norms(rulebook: Rulebook) -> Iterator[Claim]:
    for one in rulebook.uncited:
        for citation, position in zip(one.provisions, one.positions, strict=True):
            yield Claim(
                OF_STANDING[one.standing],
                None,
                one.reason,
                (citation.source,),
                own_references(rulebook, citation),
                citation.pinpoint,
                one.file,
                position,
            )


def own_references(rulebook: Rulebook, citation: Citation) -> tuple[Reference, ...]:
    """The places a citation names in its own source; what it compares ("jf.") is not among them."""
    pinpoint = citation.pinpoint.partition("jf. ")[0].rstrip(", ")
    found = references_in(pinpoint, citation.source, rulebook.sources)
    return tuple(one for one in found if one.source == citation.source)


def _sources(rulebook: Rulebook, inventory: Inventory, name: str, force: Force) -> tuple[str, ...]:
    """The source itself where its paragraphs are listed, else the listed ones of the act, in its time."""
    if name in inventory:
        return (name,)
    cited_as = rulebook.sources[name].cited_as
    return tuple(
        other
        for other, source in rulebook.sources.items()
        if other in inventory and source.cited_as == cited_as and _overlap(source.force, force)
    )


def _overlap(one: Force, other: Force) -> bool:
    return _begins_by(one, other) and _begins_by(other, one)


def _begins_by(one: Force, other: Force) -> bool:
    """Whether the first begins before the second has certainly ended."""
    days = [other.end.day, other.end.alternative] if other.end else []
    known = [day for day in days if day is not None]
    return not known or one.start.day is None or one.start.day <= max(known)


def places_named(claim: Claim, source: str, listed: ListedParagraph) -> Iterator[str | None]:
    """The places of a listed paragraph that a claim names; None for one that leads nowhere."""
    if source in claim.sources:
        for reference in claim.references:
            if reference.covers(listed.paragraph):
                yield resolved(reference.place, listed.stykker)
