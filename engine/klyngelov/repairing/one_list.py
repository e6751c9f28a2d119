"""What there is to know of one list of many entries when its rows are worked out."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence as Items

from pydantic import ValidationError

from klyngelov.lawbook.changes import Change
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.vocabulary import Listing
from klyngelov.proposal.kinds import QUANTITY
from klyngelov.proposal.located import Node, Scalar
from klyngelov.repairing.alterations import stated, with_count, without
from klyngelov.repairing.demand import Demand
from klyngelov.repairing.fitting import Fitting
from klyngelov.repairing.measure import Measure, Measured
from klyngelov.repairing.places import ListKey
from klyngelov.repairing.pools import Pool, Pools
from klyngelov.repairing.units import Unit, UnitReader, count_field
from klyngelov.repairing.witnesses import Assignment, Witnesses, merged
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ONE, Interval

_MOST_COUNTED = 60
"""An entry for more than this stays or goes as a whole: no body has so many of anything."""


@dataclass(frozen=True, slots=True)
class OneList:
    """A list, what may be changed in it, and what is wanted of it.

    ``firm`` is what is wanted of it where a new entry that says little could make a question of what is none,
    ``answered`` what of that does not hang on facts about something else as well;
    ``spoken`` is all that the law asks of any list; ``told`` are the fields that its entries state.
    """

    key: ListKey
    listing: Listing
    change: Change
    pools: Pools
    reader: UnitReader
    measure: Measure
    demand: Demand
    firm: Demand
    answered: Demand
    spoken: dict[ListKey, list[Query]]
    told: frozenset[str]

    def pool(self) -> Pool:
        """The values its fields might be given.

        A field that says more precisely what another says has that one's values, where entries use it.
        """
        pool = self.pools.pool(self.key, self.queries())
        for field in self.listing.fields.values():
            if field.narrows and field.name in self.told and field.name in self.change.altering:
                words = self.pools.vocabulary.word_lists[field.word_list or ""].denotation
                shared = [word for word in pool.get(field.narrows, ()) if word in words]
                pool[field.name] = list(dict.fromkeys([*pool.get(field.name, ()), *shared]))
        return pool

    def queries(self) -> list[Query]:
        """What the law asks about it, in its order."""
        return self.measure.queries.get(self.key, [])

    def fitting(self) -> Fitting:
        """Which values go together in its entries."""
        return Fitting(self.listing, self.pools, self.queries(), self.demand.wanted, self.demand.unwanted)

    def fittings(self) -> Iterator[Fitting]:
        """Which values go together here, and then in the organ's other lists of such entries."""
        yield self.fitting()
        main = self.listing.main
        for (organ, name), queries in self.spoken.items():
            other = self.pools.vocabulary.listings.get(name)
            if other is None or other == self.listing or other.main is None or main is None:
                continue
            alike = (other.main.name, other.main.word_list) == (main.name, main.word_list)
            if organ == self.key[0] and alike:
                yield Fitting(other, self.pools, queries, (), ())

    def witnesses(self) -> list[Assignment]:
        """Entries that would be what the law wants more of."""
        found = Witnesses(self.pools, self.listing, self.change, self.pool())
        wanted = (query for query in self.queries() if query in self.demand.wanted)
        return merged(one for query in wanted for one in found.of(query))

    def units(self, nodes: Items[Node]) -> Iterator[tuple[int, Unit, Measured]]:
        """The nodes that can be read, each with its place among them and what it counts for."""
        read = list(enumerate(self.reader.read(self.key, nodes)))
        units = [(at, unit) for at, unit in read if unit is not None and unit.records]
        measured = self.measure.measured(self.key, [unit for _, unit in units])
        for (at, unit), what in zip(units, measured, strict=True):
            yield at, unit, what

    # ── How many ──────────────────────────────────────────────────────────────────────────────
    def number(self, node: Node) -> Interval:
        """How many an entry says that it stands for."""
        name = count_field(self.listing)
        value = stated(node, name, self.listing) if name else None
        if not isinstance(value, Scalar):
            return ONE
        try:
            return QUANTITY.validate_python(value.text)
        except ValidationError:  # "ukendt"
            return Interval(1, None)

    def persons(self, node: Node) -> int:
        """How many an entry stands for, where it says so exactly; else it is taken as one."""
        number = self.number(node)
        return number.low if _exact(number) else 1

    def counted(self, node: Node) -> bool:
        """Whether an entry stands for so many that one may come or go."""
        return count_field(self.listing) is not None and _exact(self.number(node))

    def bare(self, node: Node) -> Node:
        """The entry for one; as it is where it does not say exactly how many."""
        name = count_field(self.listing)
        return without(node, name, self.listing) if name and self.counted(node) else node

    def standing_for(self, node: Node, number: int) -> Node:
        """The entry for a number of them."""
        name = count_field(self.listing)
        return with_count(node, name, number, self.listing) if name and self.counted(node) else node


def _exact(number: Interval) -> bool:
    return number.low == number.high and 0 < number.low <= _MOST_COUNTED
