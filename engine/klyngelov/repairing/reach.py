"""How far a repair reaches: the lists it may change, and what follows from that."""

from __future__ import annotations

from collections.abc import Iterator

from klyngelov.judging.finding import Finding, Severity
from klyngelov.judging.queries import queries_of_statement
from klyngelov.lawbook.norm import CountBound, DifferenceBound, StatedStatement, Statement
from klyngelov.lawbook.vocabulary import Shape
from klyngelov.proposal.proposal_reader import EXISTS_KEY, ORGANS_KEY
from klyngelov.repairing.claims import Claim, Judged, lists_of
from klyngelov.repairing.goals import Goal
from klyngelov.repairing.places import ListKey
from klyngelov.values.frozen import dataclass
from klyngelov.values.truth import MAYBE


@dataclass(frozen=True, slots=True)
class Reach:
    """The lists that a repair may change, in the order of the law."""

    judged: Judged
    lists: tuple[ListKey, ...]

    def changes(self, statement: Statement) -> bool:
        """Whether a repair can change the truth of a statement."""
        if isinstance(statement, StatedStatement):
            return (statement.organ, statement.listing) in self.lists
        if not isinstance(statement, (CountBound, DifferenceBound)):
            return False
        return any((query.organ, query.listing) in self.lists for query in queries_of_statement(statement))

    def lacks_facts(self, claim: Claim) -> bool:
        """Whether it depends on a fact that is not stated whether or how a claim applies."""
        instance = claim.bearing.instance
        applies = [*instance.guards, *(one.condition for one in instance.cases if one.condition is not None)]
        hold = self.judged.judge.statements.hold
        return any(not self.changes(one) and hold(one, claim.subject).truth is MAYBE for one in applies)

    def around(self, finding: Finding) -> set[ListKey]:
        """The lists that a finding can depend on."""
        found: set[ListKey] = set()
        for claim in self.judged.claims:
            if claim.bearing.norm is finding.norm and claim.bearing.instance.organ == finding.organ:
                for key in lists_of(claim.bearing.instance):
                    found |= {key, *seats_of(self.judged, key)}
        return found


def seats_of(judged: Judged, key: ListKey) -> Iterator[ListKey]:
    """The lists in which those who have a seat in a list are looked for."""
    for field in judged.rulebook.vocabulary.listings[key[1]].fields.values():
        if field.seat_in:
            yield key[0], field.seat_in


def _dated_by(judged: Judged, key: ListKey) -> Iterator[ListKey]:
    """The calendars of an organ, where a list says when its own time begins and ends."""
    listings = judged.rulebook.vocabulary.listings
    if key[0] is not None and any(one.begins or one.ends for one in listings[key[1]].fields.values()):
        yield from ((key[0], one.name) for one in listings.values() if one.shape is Shape.CALENDAR)


def reach(judged: Judged, goal: Goal) -> Reach:
    """The lists that errors bear on, and those that norms or seats join to them; or all there are."""
    joined: dict[int, dict[ListKey, None]] = {}
    wanted: set[ListKey] = set()
    for claim in judged.claims:
        instance = claim.bearing.instance
        lists = [key for key in sorted(lists_of(instance), key=str) if _decided(judged, key)]
        seats = [seat for key in lists for seat in seats_of(judged, key) if _decided(judged, seat)]
        dated = [one for key in lists for one in _dated_by(judged, key) if _decided(judged, one)]
        joined[id(instance)] = dict.fromkeys([*lists, *seats, *dated])
        if goal.everything or claim.severity is Severity.ERROR:
            wanted |= joined[id(instance)].keys()
    while True:
        more = wanted.union(*(lists for lists in joined.values() if lists.keys() & wanted))
        if more == wanted:
            break
        wanted = more
    order = dict.fromkeys(key for lists in joined.values() for key in lists)
    return Reach(judged, tuple(key for key in order if key in wanted))


def _decided(judged: Judged, key: ListKey) -> bool:
    """Whether a list is among what a draft decides; what an organ that is not there has is nothing."""
    organ, name = key
    changes = judged.rulebook.changes
    if key == (None, ORGANS_KEY):
        return EXISTS_KEY in changes
    known = judged.draft.facts.organs.get(organ or "")
    there = organ is None or known is None or known.exists is not False
    return name in changes and there and name != EXISTS_KEY
