"""The rows that stand in a list: each may stay, be changed, stand for more or fewer, or be struck."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence as Items

from klyngelov.lawbook.changes import Striking
from klyngelov.proposal.located import Node
from klyngelov.repairing.alterations import Alterations, Altered, stated, with_value, without
from klyngelov.repairing.chairs import Chairs
from klyngelov.repairing.fitting import Fitting
from klyngelov.repairing.measure import Measured
from klyngelov.repairing.one_list import OneList
from klyngelov.repairing.rows import Option, Row, Share, Step, StepKind
from klyngelov.repairing.terms_beside import terms_beside
from klyngelov.repairing.units import count_field
from klyngelov.repairing.witnesses import Assignment, assignment_of
from klyngelov.values.frozen import dataclass

_MANY = 6
"""Of rows that stand for more than this, those that stay are all changed or none."""


@dataclass(frozen=True, slots=True, eq=False)
class _Standing:
    """A row as it stands: its node, for how many, what one of them counts for, how far from the end.

    Of rows that are alike to the law the last is changed first.
    """

    node: Node
    persons: int
    base: Share
    place: int

    @property
    def each(self) -> int:
        """How many a change of one concerns: more than one in a row for every municipality."""
        return self.base.unit.persons


def standing_rows(
    one: OneList, nodes: Items[Node], wanted: Items[Assignment], among: Items[Assignment]
) -> Iterator[Row]:
    """A row for each entry; one that is none on the day counts for nothing, but may be changed.

    ``among`` are those in the list, if any, in which one who has a seat here is looked for. Nobody is made
    what the law does not ask for: what an entry is, it may come to be as one of them or as one wanted.
    """
    pool, main, fitting = one.pool(), one.listing.main, one.fitting()
    for name, texts in pool.items():
        pool[name] = [*texts, *one.pools.left(one.listing.fields[name], one.queries())]
    if main is not None:
        known = dict.fromkeys(text for person in (*wanted, *among) if (text := person.get(main.name)))
        pool = {**pool, main.name: [word for word in known if not fitting.only_left_out(word)]}
    today = one.reader.facts.day
    for index, node in enumerate(nodes):
        unit = one.reader.read(one.key, [one.bare(node)])[0]
        if unit is not None:
            unit = one.reader.as_found(one.key, index, unit)
            measured = one.measure.measured(one.key, [unit])[0]
            row = _Standing(node, one.persons(node), Share(unit, measured, 1), len(nodes) - index)
            terms = terms_beside(nodes, index, one.listing, today)
            alterations = Alterations(one.listing, one.change, {**pool, **terms})
            options = _Options(one, row, alterations, fitting).found(wanted)
            yield Row(one.key, index, tuple(options))


@dataclass(frozen=True, slots=True)
class _Options:
    """Finds the options of one row."""

    one: OneList
    row: _Standing
    alterations: Alterations
    fitting: Fitting

    def found(self, wanted: Items[Assignment]) -> Iterator[Option]:
        yield Option((self._stays(self.row.persons),), 0)
        yield from self._fewer()
        yield from self._more()
        for share, altered in self._altered(wanted):
            yield from self._changed(share, altered)

    def _stays(self, number: int) -> Share:
        return Share(self.row.base.unit, self.row.base.measured, number)

    # ── Fewer and more ────────────────────────────────────────────────────────────────────────
    def _fewer(self) -> Iterator[Option]:
        striking, row = self.one.change.striking, self.row
        if striking is None:
            return
        for left in range(row.persons):
            step = self._struck(striking, row.persons - left)
            stays = (self._stays(left),) if left else ()
            nodes = (self.one.standing_for(row.node, left),) if left else ()
            yield Option(stays, step.weight, (step,), nodes, place=row.place)

    def _struck(self, striking: Striking, number: int) -> Step:
        persons = number * self.row.each
        gone = self.one.standing_for(self.row.node, number)
        return Step(StepKind.STRIKE, self.one.key, gone, None, persons, persons * striking.weight)

    def _more(self) -> Iterator[Option]:
        adding, row = self.one.change.adding, self.row
        if adding is None or not self.one.counted(row.node) or row.each != 1:
            return
        for number in range(row.persons + 1, self.one.demand.most(row.base.measured, row.persons) + 1):
            more = number - row.persons
            after = self.one.standing_for(row.node, number)
            step = Step(StepKind.ADD, self.one.key, row.node, after, more, more * adding)
            yield Option((self._stays(number),), step.weight, (step,), (after,), place=row.place)

    # ── Changed ───────────────────────────────────────────────────────────────────────────────
    def _altered(self, wanted: Items[Assignment]) -> list[tuple[Share, Altered]]:
        """The changes that make a difference, each with what the changed entry counts for."""
        bare, base = self.row.base.unit.node, self.row.base.measured
        every = self.alterations.single(bare)
        singles = self._distinct(every, [base])
        towards = [near for one in wanted if (near := self.alterations.towards(bare, one))]
        doubles = self.alterations.double([altered for _, altered in singles], every)
        known = [base, *(share.measured for share, _ in singles)]
        found = [*singles, *self._distinct([*doubles, *towards], known)]
        found = [one for one in found if self._may_come(*one)]
        weighed = [((share, altered), share.measured, altered.weight) for share, altered in found]
        return self.one.demand.direction.undominated(weighed)

    def _distinct(self, altered: Items[Altered], known: Items[Measured]) -> list[tuple[Share, Altered]]:
        """Of changes that no norm tells apart, the lightest."""
        seen = {one.signature() for one in known}
        found: list[tuple[Share, Altered]] = []
        altered = [one for one in altered if self._fits(one)]
        units = self.one.units([one.node for one in altered])
        for at, unit, measured in sorted(units, key=lambda item: (altered[item[0]].weight, item[0])):
            signature = measured.signature()
            if signature not in seen:
                seen.add(signature)
                found.append((Share(unit, measured, 1), altered[at]))
        return found

    def _may_come(self, share: Share, altered: Altered) -> bool:
        """Whether one who comes to be somebody else, or to another seat, is one of whom the law is sure."""
        main = self.one.listing.main
        chairs = Chairs(self.one, self.alterations.pool.get(main.name, ()) if main else ())
        moved = (main and main.name in altered.fields) or chairs.seats(share.measured, self.row.base.measured)
        return not moved or chairs.may_come(altered.node, share.measured)

    def _fits(self, altered: Altered) -> bool:
        return self.fitting.fits_changed(assignment_of(altered.node, self.one.listing), altered.fields)

    def _changed(self, share: Share, altered: Altered) -> Iterator[Option]:
        """A number of them changed, the others as they were or struck."""
        persons, striking = self.row.persons, self.one.change.striking
        for struck in range(persons if striking else 1):
            rest = persons - struck
            for changed in range(1, rest + 1) if persons <= _MANY else (rest,):
                left = rest - changed
                steps = [self._alteration(altered, changed, left)]
                if struck and striking:
                    steps.append(self._struck(striking, struck))
                shares = [Share(share.unit, share.measured, changed)]
                nodes = [self._node(altered, changed, anew=left > 0)]
                if left:
                    shares.insert(0, self._stays(left))
                    nodes.insert(0, self.one.standing_for(self.row.node, left))
                weight = sum(step.weight for step in steps)
                words = len(shares) - 1
                yield Option(tuple(shares), weight, tuple(steps), tuple(nodes), words, self.row.place)

    def _alteration(self, altered: Altered, number: int, left: int) -> Step:
        persons = number * self.row.each
        beside = self.one.standing_for(self.row.node, left) if left else None
        return Step(
            StepKind.ALTER, self.one.key, self.row.node, self._node(altered, number, anew=True), persons,
            persons * altered.weight, altered.fields, self.row.persons * self.row.each, beside,
        )  # fmt: skip

    def _node(self, altered: Altered, number: int, *, anew: bool) -> Node:
        """The changed entry, in the shape of the old one; ``anew``: in a row of its own beside it."""
        changed = self.row.node
        for name in altered.fields:
            value = stated(altered.node, name, self.one.listing)
            if value is not None:
                changed = with_value(changed, name, value, self.one.listing)
        counted = count_field(self.one.listing)
        if anew and number == 1 and counted and self.one.counted(self.row.node):
            return without(changed, counted, self.one.listing)
        return self.one.standing_for(changed, number)
