"""The rows of a list that holds one entry, of a calendar, and of the organs themselves.

One entry may have many fields that norms ask about each by itself. Fields that no norm asks about together
are decided apart, each group as a row of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import product

from klyngelov.lawbook.changes import Change
from klyngelov.lawbook.formula import Query, tests_in
from klyngelov.lawbook.vocabulary import Listing
from klyngelov.proposal.facts import Entries
from klyngelov.proposal.located import Node, Scalar
from klyngelov.repairing.alterations import Alterations, stated, with_value
from klyngelov.repairing.edits import mapping
from klyngelov.repairing.measure import Measure, Measured
from klyngelov.repairing.places import ListKey, Place
from klyngelov.repairing.pools import Pools
from klyngelov.repairing.rows import Option, Row, Share, Step, StepKind
from klyngelov.repairing.units import Unit, UnitReader
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ONE

_MOST_OPTIONS = 128


@dataclass(frozen=True, slots=True)
class SingleRows:
    """Finds the rows of one list that holds one entry; ``complete`` is what its organ says of its lists."""

    key: ListKey
    listing: Listing
    change: Change
    pools: Pools
    reader: UnitReader
    measure: Measure
    complete: bool

    def rows(self, place: Place) -> list[Row]:
        """A row for what cannot be changed, and one for each group of fields."""
        queries = self.measure.queries.get(self.key, [])
        groups = self._groups(queries)
        if place.value is None and groups:
            # What is not stated at all is stated as a whole.
            groups = [frozenset().union(*groups)]
        rows: list[Row] = []
        rest = [query for query in queries if not any(_fields(query) & group for group in groups)]
        if rest and place.value is not None:
            share = self._share(place.value, rest)
            rows.append(Row(self.key, 0, (Option((share,) if share else (), 0),), frozenset()))
        for group in groups:
            asked = [query for query in queries if place.value is None or _fields(query) & group]
            rows.append(Row(self.key, 0, tuple(self._options(place, group, asked)), group))
        return rows

    def _groups(self, queries: Iterable[Query]) -> list[frozenset[str]]:
        """The fields that may be changed, those together that a query asks about together."""
        groups: list[set[str]] = []
        for query in queries:
            fields = set(_fields(query))
            if not fields & self.change.altering.keys():
                continue
            joined = [group for group in groups if group & fields]
            groups = [group for group in groups if not group & fields]
            groups.append(fields.union(*joined))
        return [frozenset(group) for group in groups]

    def _options(self, place: Place, group: frozenset[str], asked: list[Query]) -> Iterator[Option]:
        now = self._share(place.value, asked) if place.value is not None else None
        yield Option((now,) if now else (), 0)
        seen = {now.measured.signature()} if now else set()
        found = list(self._changed(place, group, asked))
        for one in sorted(found, key=lambda option: option.weight):
            signature = one.shares[0].measured.signature()
            if signature not in seen:
                seen.add(signature)
                yield one

    def _changed(self, place: Place, group: frozenset[str], asked: list[Query]) -> Iterator[Option]:
        pool = self.pools.pool(self.key, asked)
        for name, texts in pool.items():
            texts.extend(self.pools.unspoken(self.listing.fields[name], asked)[:1])
        alterations = Alterations(self.listing, self.change, pool)
        names = [name for name in self.change.altering if name in group]
        values = [[None, *alterations.values(place.value, self.listing.fields[name])] for name in names]
        for number, chosen in enumerate(product(*values)):
            if number > _MOST_OPTIONS:
                break
            fields = {name: value for name, value in zip(names, chosen, strict=True) if value is not None}
            if fields and not self._puts_off(place.value, fields):
                option = self._option(place, fields, asked)
                if option:
                    yield option

    def _puts_off(self, now: Node | None, fields: Mapping[str, Node]) -> bool:
        """Whether what has begun would begin after the day that judges: that mends nothing, it only waits."""
        today = self.pools.facts.day
        for field in self.listing.fields.values():
            begins = stated(now, field.name, self.listing) if field.begins and now is not None else None
            old, new = _day(begins), _day(fields.get(field.name))
            if old and new and old <= today < new:
                return True
        return False

    def _option(self, place: Place, fields: Mapping[str, Node], asked: list[Query]) -> Option | None:
        node = place.value if place.value is not None else mapping([])
        for name, value in fields.items():
            node = with_value(node, name, value, self.listing)
        share = self._share(node, asked)
        if share is None:
            return None
        weight = sum(self.change.altering[name].weight for name in fields)
        step = Step(StepKind.STATE, self.key, place.value, node, 1, weight, tuple(fields))
        return Option((share,), weight, (step,), (node,))

    def _share(self, node: Node, asked: Iterable[Query]) -> Share | None:
        entries = self.reader.read_one(self.key, node, complete=self.complete)
        if entries is None or not entries.records:
            return None
        unit = Unit(node, entries.records)
        return Share(unit, restricted(self.measure.measured(self.key, [unit])[0], asked), 1)


def restricted(measured: Measured, asked: Iterable[Query]) -> Measured:
    """What a unit counts for in some queries alone."""
    wanted = set(asked)
    return Measured(
        tuple(
            (where, {key: count for key, count in counts.items() if key[0] in wanted})
            for where, counts in measured.counts
        )
    )


def _fields(query: Query) -> frozenset[str]:
    return frozenset(test.field for test in tests_in(query.formula))


def _day(node: Node | None) -> date | None:
    """The day that a value says."""
    try:
        return date.fromisoformat(node.text or "") if isinstance(node, Scalar) else None
    except ValueError:
        return None


# ── Organs ────────────────────────────────────────────────────────────────────────────────────────
def organ_rows(
    key: ListKey, entries: Entries, measure: Measure, exists: Change | None, name: str
) -> list[Row]:
    """A row for each organ of the body; one that is said not to be there may come after all.

    ``name`` is the field of an organ that says so.
    """
    rows: list[Row] = []
    for record in entries.records:
        unit = Unit(mapping([]), (record,))
        share = Share(unit, measure.measured(key, [unit])[0], 1)
        options = [Option((share,), 0)]
        alteration = exists.altering.get(name) if exists else None
        if alteration and record.count.high == 0:
            there = Unit(unit.node, (replace(record, count=ONE),))
            step = Step(StepKind.STATE, (record.identity, name), None, None, 1, alteration.weight, (name,))
            share = Share(there, measure.measured(key, [there])[0], 1)
            options.append(Option((share,), alteration.weight, (step,), (), exists=record.identity))
        rows.append(Row(key, None, tuple(options), frozenset()))
    return rows
