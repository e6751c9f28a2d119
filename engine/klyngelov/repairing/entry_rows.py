"""The rows of a list of many entries: those that are there, and those that might come."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence as Items

from klyngelov.lawbook.changes import Change
from klyngelov.lawbook.formula import Query, WordTest, tests_in
from klyngelov.lawbook.vocabulary import Listing
from klyngelov.proposal.kinds import QUANTITY
from klyngelov.proposal.located import Node, Scalar
from klyngelov.repairing.alterations import Alterations, Altered, stated, with_count, with_value, without
from klyngelov.repairing.completing import Candidate, Completing
from klyngelov.repairing.measure import Measure, Measured
from klyngelov.repairing.places import ListKey, Place
from klyngelov.repairing.pools import Pool, Pools
from klyngelov.repairing.rows import Option, Row, Share, Step, StepKind
from klyngelov.repairing.units import UnitReader, count_field
from klyngelov.repairing.witnesses import Assignment, Witnesses, assignment_of, entry, merged
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ONE, Interval
from klyngelov.values.spelling import fold

_MANY = 6
"""Of rows that stand for more, either all or none are changed."""


@dataclass(frozen=True, slots=True)
class Demand:
    """What the law wants of a list: more that some queries find, no more that others find.

    ``most`` is the most it can want of any.
    """

    wanted: frozenset[Query]
    unwanted: frozenset[Query]
    most: int


@dataclass(frozen=True, slots=True)
class EntryRows:
    """Finds the rows of one list."""

    key: ListKey
    listing: Listing
    change: Change
    pools: Pools
    reader: UnitReader
    measure: Measure
    demand: Demand
    among: tuple[Node, ...]

    def rows(self, place: Place) -> list[Row]:
        """The rows that stand there, then those that might come.

        ``among`` are the entries of the list in which one who has a seat here is looked for.
        """
        pool = self.pools.pool(self.key, self.measure.queries.get(self.key, []))
        witnesses = Witnesses(self.pools, self.listing, self.change, pool)
        wanted = merged(one for query in self._wanted() for one in witnesses.of(query))
        wanted = merged([*wanted, *self._described(wanted, place)])
        return [*self._standing(place, pool, wanted), *self._coming(wanted, pool)]

    def _described(self, wanted: list[Assignment], place: Place) -> Iterator[Assignment]:
        """Witnesses described as somebody who is there: in the other list or, failing that, in this one."""
        main = self.listing.main
        names = {main.name, *(one.name for one in self.listing.references)} if main else set()
        others = [assignment_of(node, self.listing) for node in self.among or place.items()]
        for witness in wanted:
            # One who is already what the witness says, if there is any, else anyone.
            alike = [one for one in others if witness.items() <= one.items()] or others
            for person in merged({name: one[name] for name in one if name in names} for one in alike):
                if self.among or main is None or main.name not in witness:
                    both = {**person, **witness}
                    if all(both[name] == text for name, text in person.items()):
                        yield both

    def _wanted(self) -> Iterator[Query]:
        """The queries the law wants more of, in its order."""
        return (query for query in self.measure.queries.get(self.key, ()) if query in self.demand.wanted)

    # ── Rows that stand there ─────────────────────────────────────────────────────────────────
    def _standing(self, place: Place, pool: Pool, wanted: list[Assignment]) -> Iterator[Row]:
        alterations = Alterations(self.listing, self.change, pool)
        for index, node in enumerate(place.items()):
            row = self._row(index, node, alterations, wanted)
            if row:
                yield row

    def _row(self, index: int, node: Node, alterations: Alterations, wanted: list[Assignment]) -> Row | None:
        number = self._number(node)
        bare = self._bare(node, number)
        unit = self.reader.read(self.key, [bare])[0]
        if unit is None or not unit.records:
            return None  # not an entry on the day
        base = Share(unit, self.measure.measured(self.key, [unit])[0], 1)
        singles = self._distinct(alterations.single(bare), [base.measured])
        towards = [one for witness in wanted if (one := alterations.towards(bare, witness))]
        known = [base.measured, *(share.measured for share, _ in singles)]
        more = self._distinct([*alterations.double([one for _, one in singles]), *towards], known)
        options = self._options(node, number, base, [*singles, *more])
        return Row(self.key, index, tuple(options))

    def _number(self, node: Node) -> Interval:
        name = count_field(self.listing)
        value = stated(node, name, self.listing) if name else None
        if not isinstance(value, Scalar):
            return ONE
        try:
            return QUANTITY.validate_python(value.text)
        except ValueError:
            return Interval(1, None)

    def _bare(self, node: Node, number: Interval) -> Node:
        """The entry for one; as it is where it does not say exactly how many."""
        name = count_field(self.listing)
        return without(node, name, self.listing) if name and _exact(number) else node

    def _distinct(self, altered: Items[Altered], known: Items[Measured]) -> list[tuple[Share, Altered]]:
        """The changes that make a difference; of those that make the same, the lightest."""
        units = self.reader.read(self.key, [one.node for one in altered])
        pairs = [(unit, one) for unit, one in zip(units, altered, strict=True) if unit and unit.records]
        measured = self.measure.measured(self.key, [unit for unit, _ in pairs])
        seen = {one.signature() for one in known}
        found: list[tuple[Share, Altered]] = []
        order = sorted(range(len(pairs)), key=lambda at: (pairs[at][1].weight, at))
        for at in order:
            signature = measured[at].signature()
            if signature not in seen:
                seen.add(signature)
                found.append((Share(pairs[at][0], measured[at], 1), pairs[at][1]))
        return found

    def _options(
        self, node: Node, number: Interval, base: Share, altered: list[tuple[Share, Altered]]
    ) -> Iterator[Option]:
        persons = number.low if _exact(number) else 1
        yield Option((Share(base.unit, base.measured, persons),), 0)
        yield from self._fewer(node, persons, base)
        yield from self._more(node, number, persons, base)
        for share, one in altered:
            yield from self._altered(node, persons, base, share, one)

    def _fewer(self, node: Node, persons: int, base: Share) -> Iterator[Option]:
        if self.change.striking is None:
            return
        each = self.change.striking.weight * base.unit.persons
        for left in range(persons):
            struck = persons - left
            gone = self._standing_for(node, struck)
            step = Step(StepKind.STRIKE, self.key, gone, None, struck * base.unit.persons, struck * each)
            yield Option(
                (Share(base.unit, base.measured, left),) if left else (),
                step.weight,
                (step,),
                (self._standing_for(node, left),) if left else (),
            )

    def _more(self, node: Node, number: Interval, persons: int, base: Share) -> Iterator[Option]:
        name = count_field(self.listing)
        if self.change.adding is None or name is None or not _exact(number) or base.unit.persons != 1:
            return
        for more in range(1, self._most(base.measured, persons) + 1):
            weight = more * self.change.adding
            after = self._standing_for(node, persons + more)
            step = Step(StepKind.ADD, self.key, node, after, more, weight)
            yield Option((Share(base.unit, base.measured, persons + more),), weight, (step,), (after,))

    def _altered(self, node: Node, persons: int, base: Share, share: Share, one: Altered) -> Iterator[Option]:
        striking = self.change.striking
        each = share.unit.persons
        for struck in range(persons if striking else 1):
            rest = persons - struck
            for changed in range(1, rest + 1) if persons <= _MANY else (rest,):
                steps = [
                    Step(
                        StepKind.ALTER, self.key, node, self._changed(node, one, changed), changed * each,
                        changed * one.weight * each, one.fields, persons * each,
                    )
                ]  # fmt: skip
                if struck and striking:
                    weight = struck * striking.weight * each
                    gone = self._standing_for(node, struck)
                    steps.append(Step(StepKind.STRIKE, self.key, gone, None, struck * each, weight))
                left = rest - changed
                shares = [Share(base.unit, base.measured, left)] if left else []
                nodes = [self._standing_for(node, left)] if left else []
                shares.append(Share(share.unit, share.measured, changed))
                nodes.append(self._changed(node, one, changed))
                yield Option(
                    tuple(shares),
                    sum(step.weight for step in steps),
                    tuple(steps),
                    tuple(nodes),
                    len(shares) - 1,
                )

    def _changed(self, node: Node, one: Altered, number: int) -> Node:
        """The changed entry, as far as it can in the shape of the old one."""
        changed = node
        for name in one.fields:
            value = stated(one.node, name, self.listing)
            if value is not None:
                changed = with_value(changed, name, value, self.listing)
        counted = count_field(self.listing)
        if number == 1 and counted and _exact(self._number(node)):
            return without(changed, counted, self.listing)
        return self._standing_for(changed, number)

    def _standing_for(self, node: Node, number: int) -> Node:
        name = count_field(self.listing)
        exact = _exact(self._number(node))
        return with_count(node, name, number, self.listing) if name and exact else node

    def _most(self, measured: Measured, there: int) -> int:
        """How many more of an entry could be of use."""
        unique = any(office.word for office in measured.holds)
        return max(0, (1 if unique else self.demand.most) - there)

    # ── Rows that might come ──────────────────────────────────────────────────────────────────
    def _coming(self, wanted: list[Assignment], pool: Pool) -> Iterator[Row]:
        adding, main = self.change.adding, self.listing.main
        if adding is None or main is None:
            return
        named = [one for one in wanted if main.name in one]
        fields = {
            name: texts
            for name, texts in pool.items()
            if name != main.name
            and self.change.settable(self.listing.fields[name])
            and not self.listing.fields[name].refers_to
        }
        completing = Completing(self.demand.wanted, self.demand.unwanted, self._fits, self._read)
        candidates = completing.completed(named, fields)
        shortest = min((len(one.assignment) for one in candidates), default=0)
        for place, one in enumerate(candidates):
            share, node = Share(one.unit, one.measured, 1), entry(one.assignment, self.listing)
            words = 1 + len(one.assignment) - shortest  # a row more, where another might stand for more
            options = [Option((), 0)]
            for number in range(1, max(1, self._most(share.measured, 0)) + 1):
                after = self._standing_for(node, number)
                persons = number * share.unit.persons
                step = Step(StepKind.ADD, self.key, None, after, persons, persons * adding)
                options.append(
                    Option(
                        (Share(share.unit, share.measured, number),),
                        step.weight,
                        (step,),
                        (after,),
                        words,
                        place,
                    )
                )
                if count_field(self.listing) is None:
                    break
            yield Row(self.key, None, tuple(options))

    def _fits(self, assignment: Assignment, name: str, text: str) -> bool:
        """Whether some norm speaks of a value of a field and of such an entry, or of every entry."""
        main = self.listing.main
        words = self.pools.vocabulary.word_lists.get(main.word_list or "") if main else None
        known = words.spellings.get(fold(assignment.get(main.name, ""))) if main and words else None
        for query in self.measure.queries.get(self.key, ()):
            tests = tests_in(query.formula)
            if not any(
                test.field == name and text in self.pools.values(test, self.listing.fields[name])
                for test in tests
            ):
                continue
            about = [test for test in tests if main and test.field == main.name]
            if not about and query in self.demand.unwanted:
                return True
            if (
                words
                and known
                and any(isinstance(test, WordTest) and test.atoms & words.denotation[known] for test in about)
            ):
                return True
        return False

    def _read(self, assignments: Items[Assignment]) -> list[Candidate]:
        """The candidates that assignments make, those that can be read."""
        nodes = [entry(one, self.listing) for one in assignments]
        units = self.reader.read(self.key, nodes)
        pairs = [(one, unit) for one, unit in zip(assignments, units, strict=True) if unit and unit.records]
        measured = self.measure.measured(self.key, [unit for _, unit in pairs])
        return [Candidate(one, unit, what) for (one, unit), what in zip(pairs, measured, strict=True)]


def _exact(number: Interval) -> bool:
    return number.low == number.high and number.low > 0
