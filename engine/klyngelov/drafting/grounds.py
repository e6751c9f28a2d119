"""Which norms a row of a draft answers: those that count it, and those that a field of it settles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from klyngelov.drafting.asked import Weight, asked, place_of, weight
from klyngelov.drafting.rows import Row
from klyngelov.judging.bearing import Bearing
from klyngelov.judging.queries import queries_of_statement
from klyngelov.lawbook.formula import Query, tests_in
from klyngelov.lawbook.norm import CountBound, DifferenceBound, Norm, Statement
from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.matching.protocol import Answer
from klyngelov.proposal.facts import Entries, Facts, Record
from klyngelov.proposal.unfolding import parts
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import START


@dataclass(frozen=True, slots=True)
class Grounds:
    """Finds the norms that rows answer, among those that a draft is to meet."""

    vocabulary: Vocabulary
    facts: Facts
    bearings: Sequence[Bearing]

    def norms(self, row: Row) -> tuple[Norm, ...]:
        """The norms in the order of the rule book.

        A norm that only limits is named for a field that nothing else asks for, and one with conditions where
        none without them counts the row.
        """
        main = self.vocabulary.listings[row.place[1]].main
        beside = [field for field, _ in row.written if main is None or field != main.name]
        rows = [row, *(_less(row, field) for field in beside)]
        queries = list(dict.fromkeys(query for query in asked(self.bearings) if place_of(query) == row.place))
        answers = DirectEvaluator().match(queries, self._with(row, rows))
        counting = [one for one in self._at(row) if _counts(one, row, answers)]
        plain = [one for one in counting if not one.instance.guards]
        found = plain or counting
        explained = {field for one in found for query in _queries(one, row) for field in fields_of(query)}
        for number, field in enumerate(beside, 1):
            if field not in explained:
                found.extend(one for one in self._at(row) if _settles(one, row, answers, number))
        chosen = {one.norm.id for one in found}
        return tuple(dict.fromkeys(one.norm for one in self.bearings if one.norm.id in chosen))

    def _at(self, row: Row) -> list[Bearing]:
        return [
            one
            for one in self.bearings
            if weight(one) is not Weight.FORBIDDING and any(True for _ in _queries(one, row))
        ]

    def _with(self, row: Row, rows: Iterable[Row]) -> Facts:
        listing = self.vocabulary.listings[row.place[1]]
        records: list[Record] = []
        for at, one in enumerate(rows):
            records.extend(parts((one.record(listing, str(at)),), listing, {}, self.vocabulary))
        entries = Entries(*row.place, "", START, tuple(records), stated=True, complete=True)
        return replace(self.facts, entries={**self.facts.entries, row.place: entries})


def _less(row: Row, field: str) -> Row:
    """The row as it would be if it did not state a field."""
    written = tuple(pair for pair in row.written if pair[0] != field)
    return replace(row, written=written, values={**row.values, field: None})


def _queries(bearing: Bearing, row: Row) -> Iterator[Query]:
    """What a norm requires of the row's list."""
    for case in bearing.instance.cases:
        for query in queries_of_statement(case.requirement):
            if place_of(query) == row.place:
                yield query


def fields_of(query: Query) -> set[str]:
    """The fields that a query reads."""
    return {test.field for test in tests_in(query.formula)}


def _counts(bearing: Bearing, row: Row, answers: Mapping[Query, Answer]) -> bool:
    """Whether the row helps to meet a norm."""
    return any(
        matched.certain & 1
        for case in bearing.instance.cases
        if _wants(case.requirement)
        for query in queries_of_statement(case.requirement)
        if place_of(query) == row.place
        for matched in answers[query].values()
    )


def _settles(bearing: Bearing, row: Row, answers: Mapping[Query, Answer], number: int) -> bool:
    """Whether a norm would not know the row without the field that the numbered row lacks."""
    for query in _queries(bearing, row):
        for matched in answers[query].values():
            unsure = matched.possible & ~matched.certain
            if unsure >> number & 1 and not unsure & 1:
                return True
    return False


def _wants(statement: Statement) -> bool:
    """Whether rows help to meet a requirement."""
    if isinstance(statement, DifferenceBound):
        return True
    return isinstance(statement, CountBound) and statement.bound.low > 0
