"""What becomes of the duties themselves, whatever a draft does: which fall away, are new or turn round.

Here each norm is asked of once, and one norm may take over from several: unlike findings, duties are not
paired off. What the rules declare goes before what the structure of two norms shows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from klyngelov.comparison.comparison import Comparison
from klyngelov.comparison.stand import Side, Stand
from klyngelov.judging.finding import Status
from klyngelov.lawbook.matter import Kinship, Matters, succeeds
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.frozen import dataclass

_STRUCTURAL = (Kinship.SAME, Kinship.OTHER_BOUND, Kinship.TURNED_ROUND)


@dataclass(frozen=True, slots=True)
class Succession:
    """A duty and the one that took its matter over."""

    before: Stand
    after: Stand
    kinship: Kinship


@dataclass(frozen=True, slots=True)
class Duties:
    """The duties of two sides by what becomes of them; those of the same provision on both are not named.

    ``turned_round`` were required and are shut out, or the other way about; ``changed`` go on with another
    content; ``same`` only under another provision.
    """

    turned_round: tuple[Succession, ...]
    changed: tuple[Succession, ...]
    same: tuple[Succession, ...]
    fall_away: tuple[Stand, ...]
    new: tuple[Stand, ...]


def duties(comparison: Comparison, rulebook: Rulebook) -> Duties:
    """The duties of a comparison. What the law leaves free is no duty."""
    before, after = _first_of_each(comparison.before), _first_of_each(comparison.after)
    displaced = _displaced(rulebook, after)
    gone = [one for norm, one in before.items() if norm not in after or norm in displaced]
    new = [one for norm, one in after.items() if norm not in before]
    found = tuple(_successions(gone, new, rulebook))
    succeeded = {one.before.norm for one in found}
    succeeding = {one.after.norm for one in found}
    return Duties(
        turned_round=tuple(one for one in found if one.kinship is Kinship.TURNED_ROUND),
        changed=tuple(one for one in found if one.kinship in (Kinship.OTHER_BOUND, Kinship.SAME_MATTER)),
        same=tuple(one for one in found if one.kinship is Kinship.SAME),
        fall_away=tuple(one for one in gone if one.norm not in succeeded),
        new=tuple(one for one in new if one.norm not in succeeding),
    )


def _displaced(rulebook: Rulebook, after: Collection[str]) -> set[str]:
    """The norms that a later rule of the second side displaces, though they may still be in force."""
    return {norm.id for norm in rulebook.norms if norm.displaced_by(after)}


def _first_of_each(side: Side) -> dict[str, Stand]:
    """The first finding of each norm that is a duty."""
    found: dict[str, Stand] = {}
    for one in side.stands.values():
        if one.status is not Status.SILENT:
            found.setdefault(one.norm, one)
    return found


def _successions(gone: Iterable[Stand], new: Iterable[Stand], rulebook: Rulebook) -> Iterable[Succession]:
    matters = Matters(rulebook.vocabulary)
    norms = {norm.id: norm for norm in rulebook.norms}
    later = [(one, norms[one.norm]) for one in new if one.norm in norms]
    for one in gone:
        norm = norms.get(one.norm)
        if norm is not None:
            for other, kinship in _successors(norm, later, matters):
                yield Succession(one, other, kinship)


def _successors(
    norm: Norm, later: Iterable[tuple[Stand, Norm]], matters: Matters
) -> list[tuple[Stand, Kinship]]:
    """Every norm that is declared to take over, or else the one nearest in structure."""
    found = [
        (stand, other, kinship)
        for stand, other in later
        if (kinship := matters.kinship(norm, other)) is not None
    ]
    declared = [(stand, kinship) for stand, other, kinship in found if succeeds(other, norm)]
    near = [(stand, kinship) for stand, _, kinship in found if kinship in _STRUCTURAL]
    return declared or sorted(near, key=lambda one: _STRUCTURAL.index(one[1]))[:1]
