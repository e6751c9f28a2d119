"""Who may come to a seat that is looked for in another list: those whom the law surely lets have it.

That nobody may have a seat who is no member of something leaves it open whether a word that says nothing of
that is one. Such a word is not put into a draft where another would settle the matter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from klyngelov.lawbook.formula import Query, tests_in
from klyngelov.proposal.located import Node
from klyngelov.repairing.alterations import with_value, without
from klyngelov.repairing.edits import scalar
from klyngelov.repairing.fitting import asserted
from klyngelov.repairing.measure import Asked, Measured
from klyngelov.repairing.one_list import OneList
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Chairs:
    """Knows who may come to the seats of one list; ``words`` are those that say what somebody is."""

    one: OneList
    words: Sequence[str]
    _known: dict[Node, list[Measured]] = field(default_factory=dict, init=False)

    def may_come(self, node: Node, measured: Measured) -> bool:
        """Whether no other word would settle more of what the law asks of a new entry; elsewhere always."""
        main = self.one.listing.main
        if main is None or not any(one.seat_in for one in self.one.listing.fields.values()):
            return True
        bare = node
        for one in self.one.listing.references:
            bare = without(bare, one.name, self.one.listing)
        return not any(self._surer(other, measured) for other in self._others(bare, main.name))

    def _others(self, bare: Node, main: str) -> list[Measured]:
        """What an entry counts for with each of the words. Many entries differ in the word alone."""
        key = without(bare, main, self.one.listing)
        found = self._known.get(key)
        if found is None:
            words = dict.fromkeys(self.words)
            nodes = [with_value(bare, main, scalar(word), self.one.listing) for word in words]
            found = self._known[key] = [measured for _, _, measured in self.one.units(nodes)]
        return found

    def seats(self, after: Measured, before: Measured) -> bool:
        """Whether an entry, changed, is something that the law wants and that it was not."""
        now, then = _at_most(after), _at_most(before)
        return any(
            low > then.get(asked, (0, 0))[0]
            for asked, (low, _) in now.items()
            if asked[0] in self.one.demand.wanted
        )

    def _surer(self, new: Measured, old: Measured) -> bool:
        """Whether nothing that is asked for is lost, and more of what everybody must be is sure."""
        ours, theirs = _at_most(new), _at_most(old)
        wanted = [asked for asked, (low, _) in theirs.items() if low and asked[0] in self.one.demand.wanted]
        if any(ours.get(asked, (0, 0))[0] < theirs[asked][0] for asked in wanted):
            return False
        now, before = (
            {asked for asked, (_, high) in counts.items() if high and self._asked_of_all(asked)}
            for counts in (ours, theirs)
        )
        return now < before

    def _asked_of_all(self, asked: Asked) -> bool:
        """Whether the law lets nobody be there who is not one of those it names."""
        query, main = asked[0], self.one.listing.main
        if asked not in self.one.demand.refused or not isinstance(query, Query) or main is None:
            return False
        denied = set(tests_in(query.formula)) - set(asserted(query.formula))
        return any(test.field == main.name for test in denied)


def _at_most(measured: Measured) -> dict[Asked, tuple[int, int]]:
    """What an entry counts for where it counts for most."""
    found: dict[Asked, tuple[int, int]] = {}
    for _, counts in measured.counts:
        for asked, (low, high) in counts.items():
            known = found.get(asked, (0, 0))
            found[asked] = (max(known[0], low), max(known[1], high))
    return found
