"""The direct evaluator: works out each formula for all records of a list at once, total and typed.

It needs no other package, so it serves alone where durable_rules cannot be had. *And*, *or* and *not*
are Kleene's strong connectives, on the set of the records that certainly satisfy a formula and the
set of those that possibly do. Where a quantifier ranges over a list, the sets hold pairs of a record
and an entry, so that one evaluation answers for all entries.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from klyngelov.lawbook.formula import All, Any, ComparedTest, Formula, Not, Query, RelatedTest, SubjectTest
from klyngelov.matching.leaf import LeafTest, compared_truth, leaf_truth
from klyngelov.matching.protocol import Answer, Matched, Matches
from klyngelov.proposal.facts import Facts, Record, Value, Words
from klyngelov.values.truth import NO, YES, conjunction


class DirectEvaluator:
    """Evaluates formulas list by list."""

    @property
    def name(self) -> str:
        """How ``--engine`` names it."""
        return "direct"

    def match(self, queries: Sequence[Query], facts: Facts) -> Matches:
        """The answer to every query, each worked out when it is first asked for: many never are."""
        return _Answers(queries, facts)


class _Answers(Mapping[Query, Answer]):
    """The answers about the facts of one draft."""

    def __init__(self, queries: Sequence[Query], facts: Facts) -> None:
        self._queries, self._facts = queries, facts
        self._known: dict[Query, Answer] = {}
        self._lists: dict[tuple[str | None, str], _List] = {}
        self._pairs: dict[tuple[str | None, str, str | None], _Pairs] = {}

    def __getitem__(self, query: Query) -> Answer:
        found = self._known.get(query)
        if found is None:
            found = self._known[query] = self._answer(query)
        return found

    def __iter__(self) -> Iterator[Query]:
        return iter(self._queries)

    def __len__(self) -> int:
        return len(self._queries)

    def _answer(self, query: Query) -> Answer:
        over = (query.organ, query.listing, query.subject)
        pairs = self._pairs.get(over)
        if pairs is None:
            pairs = self._pairs[over] = self._over(*over)
        return pairs.answer(query.formula)

    def _over(self, organ: str | None, listing: str, subject: str | None) -> _Pairs:
        place = (organ, listing)
        records = self._lists.get(place)
        if records is None:
            records = self._lists[place] = _List(self._facts.of(*place).records, self._facts)
        return _Pairs(records, subject, self._facts)


_Sets = tuple[int, int]
"""The certain and the possible ones, as in ``Matched``."""


class _Pairs:
    """The pairs of a list's records and a quantifier's entries; without a quantifier, the records.

    The pairs of the first entry come first, then those of the second. What a formula gives is kept
    for the next one that holds it as a part. It is found by its identity, since comparing formulas
    takes longer than working one out.
    """

    def __init__(self, records: _List, subject: str | None, facts: Facts) -> None:
        self._records = records
        entries = facts.of(None, subject).records if subject else ()
        self._names = [entry.identity for entry in entries] if subject else [None]
        self._keys: list[str | None] = [entry.key for entry in entries] if subject else [None]
        self._each = sum(1 << at * records.size for at in range(len(self._keys)))
        self._everything = self._each * records.everything
        self._nothing = dict.fromkeys(self._keys, Matched(0, 0))
        self._known: dict[int, _Sets] = {}

    def answer(self, formula: Formula) -> Answer:
        """Which records satisfy a formula, for each entry."""
        if not self._everything:
            return self._nothing
        certain, possible = self._matched(formula)
        if len(self._keys) == 1:
            return {self._keys[0]: Matched(certain, possible)}
        answer: dict[str | None, Matched] = {}
        for key in self._keys:
            answer[key] = Matched(certain & self._records.everything, possible & self._records.everything)
            certain >>= self._records.size
            possible >>= self._records.size
        return answer

    def _matched(self, formula: Formula) -> _Sets:
        found = self._known.get(id(formula))
        if found is None:
            found = self._known[id(formula)] = self._evaluated(formula)
        return found

    def _evaluated(self, formula: Formula) -> _Sets:
        if isinstance(formula, All):
            certain = possible = self._everything
            for part in formula.parts:
                some, more = self._matched(part)
                certain &= some
                possible &= more
                if not possible:
                    break
            return certain, possible
        if isinstance(formula, Any):
            certain = possible = 0
            for part in formula.parts:
                some, more = self._matched(part)
                certain |= some
                possible |= more
            return certain, possible
        if isinstance(formula, Not):
            certain, possible = self._matched(formula.part)
            return self._everything & ~possible, self._everything & ~certain
        if isinstance(formula, SubjectTest):
            return self._naming(formula.field)
        certain, possible = self._records.tested(formula)
        return certain * self._each, possible * self._each

    def _naming(self, field: str) -> _Sets:
        """The pairs whose record's reference names the entry."""
        certain = possible = 0
        for at, name in enumerate(self._names):
            some, more = self._records.naming(field, name)
            certain |= some << at * self._records.size
            possible |= more << at * self._records.size
        return certain, possible


class _List:
    """The records of one list. What a test gives on them is worked out once."""

    def __init__(self, records: Sequence[Record], facts: Facts) -> None:
        self.size = len(records)
        self.everything = (1 << self.size) - 1
        self._records = records
        self._facts = facts
        self._columns: dict[str, list[tuple[Value | None, int]]] = {}
        self._tested: dict[int, _Sets] = {}

    def tested(self, test: LeafTest | RelatedTest | ComparedTest) -> _Sets:
        """The records that pass a test."""
        found = self._tested.get(id(test))
        if found is None:
            if isinstance(test, RelatedTest):
                found = self._related(test)
            elif isinstance(test, ComparedTest):
                found = self._compared(test)
            else:
                found = self._leaf(test)
            self._tested[id(test)] = found
        return found

    def _compared(self, test: ComparedTest) -> _Sets:
        """The records whose value stands as it must to another; either may be open."""
        certain = possible = 0
        for number, record in enumerate(self._records):
            other = self._facts.operand(test.operand, record)
            truth = compared_truth(test.relation, record.values.get(test.field), other)
            certain |= (truth is YES) << number
            possible |= (truth is not NO) << number
        return certain, possible

    def naming(self, field: str, identity: str | None) -> _Sets:
        """The records whose reference names an entry; either may be unknown."""
        if identity is None:
            return 0, self.everything
        certain = possible = 0
        for value, records in self._column(field):
            if not isinstance(value, Words):
                possible |= records
            elif value.identity == identity:
                certain |= records
                possible |= records
        return certain, possible

    def _column(self, field: str) -> list[tuple[Value | None, int]]:
        """The values of a field, each with the records that have it; many share one."""
        column = self._columns.get(field)
        if column is None:
            column = self._columns[field] = self._gathered(field)
        return column

    def _gathered(self, field: str) -> list[tuple[Value | None, int]]:
        if self.size == 1:
            return [(self._records[0].values.get(field), 1)]
        records: dict[int, int] = {}
        values: dict[int, Value | None] = {}
        bit = 1
        for record in self._records:
            value = record.values.get(field)
            key = id(value)
            if key in records:
                records[key] |= bit
            else:
                values[key], records[key] = value, bit
            bit <<= 1
        return [(value, records[key]) for key, value in values.items()]

    def _leaf(self, test: LeafTest) -> _Sets:
        certain = possible = 0
        for value, records in self._column(test.field):
            truth = leaf_truth(test, value)
            if truth is YES:
                certain |= records
            if truth is not NO:
                possible |= records
        return certain, possible

    def _related(self, test: RelatedTest) -> _Sets:
        """The records whose reference names an entry for which the tests hold."""
        certain = possible = 0
        for one in self._facts.partners(test.listing):
            passes = conjunction(
                [one.exists, *(leaf_truth(part, one.values.get(part.field)) for part in test.tests)]
            )
            some, more = self.naming(test.field, one.identity)
            certain |= some if passes is YES else 0
            possible |= more if passes is not NO else 0
        return certain, possible
