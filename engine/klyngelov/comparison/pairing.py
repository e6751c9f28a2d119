"""Which finding on one side is which on the other: by norm, organ and subject, and across successive norms.

A finding of a norm that is no longer there is paired with one of the norm that took its matter over, for the
same subject and for the organ that took the place of its own. So a duty that goes on under another provision
is not taken for one that fell away and another that came.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from klyngelov.comparison.stand import Side, Stand
from klyngelov.lawbook.matter import Kinship, Matters
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.frozen import dataclass

_SUCCESSION = (Kinship.SAME, Kinship.OTHER_BOUND, Kinship.TURNED_ROUND)
"""The closest first. Norms that merely speak of the same words are not paired."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A finding on either side; ``kinship`` where they are of two norms, one of which succeeds the other."""

    before: Stand | None
    after: Stand | None
    kinship: Kinship | None = None


def pairs(before: Side, after: Side, rulebook: Rulebook) -> tuple[Pair, ...]:
    """Every finding of both sides, once: those of the first side in their order, then what is new."""
    same = [Pair(one, after.stands[key]) for key, one in before.stands.items() if key in after.stands]
    gone = [one for key, one in before.stands.items() if key not in after.stands]
    new = [one for key, one in after.stands.items() if key not in before.stands]
    succeeded = dict(_successions(gone, new, rulebook))
    taken = {pair.after.id for pair in succeeded.values() if pair.after is not None}
    return (
        *same,
        *(succeeded.get(one.id, Pair(one, None)) for one in gone),
        *(Pair(None, one) for one in new if one.id not in taken),
    )


def _successions(
    gone: Sequence[Stand], new: Sequence[Stand], rulebook: Rulebook
) -> Iterator[tuple[str, Pair]]:
    """Each finding that is gone with the nearest new one on the same matter, none taken twice."""
    succession = _Succession(rulebook, {one.norm for one in (*gone, *new)})
    left = list(new)
    for kinship in _SUCCESSION:
        for one in gone:
            found = next((other for other in left if succession.of(one, other) is kinship), None)
            if found is not None and one.id not in succession.settled:
                succession.settled.add(one.id)
                left.remove(found)
                yield one.id, Pair(one, found, kinship)


class _Succession:
    """What the norms of some findings are to one another; each two norms are asked of once."""

    def __init__(self, rulebook: Rulebook, ids: Iterable[str]) -> None:
        self._rulebook = rulebook
        self._matters = Matters(rulebook.vocabulary)
        self._norms: Mapping[str, Norm] = {norm.id: norm for norm in rulebook.norms if norm.id in set(ids)}
        self._known: dict[tuple[str, str], Kinship | None] = {}
        self.settled: set[str] = set()

    def of(self, one: Stand, other: Stand) -> Kinship | None:
        """How a finding's norm stands to that of an earlier one, for the same subject and the same seat."""
        if one.subject != other.subject or not self._one_seat(one.organ, other.organ):
            return None
        key = (one.norm, other.norm)
        if key not in self._known:
            self._known[key] = self._between(self._norms.get(one.norm), self._norms.get(other.norm))
        return self._known[key]

    def _between(self, earlier: Norm | None, later: Norm | None) -> Kinship | None:
        """None also where this rule book does not have a norm that a report that was kept speaks of."""
        if earlier is None or later is None:
            return None
        return self._matters.kinship(earlier, later)

    def _one_seat(self, earlier: str | None, later: str | None) -> bool:
        if earlier is None or later is None:
            return earlier == later
        return earlier in self._rulebook.vocabulary.lineage(later)
