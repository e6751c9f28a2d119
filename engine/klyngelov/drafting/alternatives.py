"""Rows that may stand instead of a drafted one, where an exception says so and its facts are not settled.

Which norm an exception belongs to, and which rows it speaks of, is read off the norm and its queries.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klyngelov.drafting.asked import asked, place_of
from klyngelov.drafting.body import Alternative
from klyngelov.drafting.kinds import KindFinder, Sorted
from klyngelov.drafting.rows import Place, Row
from klyngelov.judging.bearing import Bearing
from klyngelov.lawbook.formula import Query, SubjectTest, tests_in
from klyngelov.lawbook.norm import CountBound, EffectKind
from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.proposal.facts import Facts, Record
from klyngelov.values.frozen import dataclass

_MOST = 2
"""So many are shown of each exception; the text of it says the rest."""


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Finds the rows that exceptions allow in the place of those a norm asks for."""

    vocabulary: Vocabulary
    facts: Facts
    bearings: Sequence[Bearing]

    def of(self, place: Place, subject: str | None) -> Iterator[Alternative]:
        """The alternatives in a list for an entry of a quantifier's list, by its label; None: for none."""
        seen: set[tuple[object, ...]] = set()
        for bearing, record in self._subjects(subject):
            required = bearing.instance.cases[0].requirement
            if not isinstance(required, CountBound) or place_of(required.query) != place:
                continue
            for effect in bearing.instance.effects:
                if effect.kind is not EffectKind.ALSO_SATISFIED or len(effect.conditions) != 1:
                    continue
                if (effect.first and self.facts.day < effect.first) or (
                    effect.last and self.facts.day > effect.last
                ):
                    continue
                condition = effect.conditions[0]
                if not isinstance(condition, CountBound) or place_of(condition.query) != place:
                    continue
                for row in self._rows(place, required.query, condition.query, record):
                    if row.written not in seen:
                        seen.add(row.written)
                        yield Alternative(subject, row, effect.text)

    def _subjects(self, subject: str | None) -> Iterator[tuple[Bearing, Record | None]]:
        for bearing in self.bearings:
            if bearing.norm.quantifier is None:
                if subject is None:
                    yield bearing, None
                continue
            for record in self.facts.of(None, bearing.norm.quantifier).records:
                if record.label == subject:
                    yield bearing, record

    def _rows(self, place: Place, main: Query, other: Query, record: Record | None) -> list[Row]:
        """The plainest rows that may meet the exception, and certainly not the norm itself."""
        queries = list(dict.fromkeys([main, other, *self._of(place)]))
        found = KindFinder(self.vocabulary, self.facts).find(
            place, queries, [main, other], [], perhaps=[other]
        )
        rows = [
            kind.row
            for at, kind in enumerate(found.kinds)
            if not kind.without
            and _possible(found, other, record, at)
            and not _possible(found, main, record, at)
            and self._names(kind.row, other, record)
        ]
        return sorted(rows, key=lambda row: row.cost)[:_MOST]

    def _of(self, place: Place) -> list[Query]:
        return [query for query in asked(self.bearings) if place_of(query) == place]

    def _names(self, row: Row, query: Query, record: Record | None) -> bool:
        """Whether a row names the entry that the exception speaks of."""
        fields = [test.field for test in tests_in(query.formula) if isinstance(test, SubjectTest)]
        return record is None or all(row.stating(field) == record.label for field in fields)


def _possible(found: Sorted, query: Query, record: Record | None, at: int) -> bool:
    answer = found.answers[query]
    matched = answer.get(record.key if record and query.subject else None)
    return matched is not None and bool(matched.possible >> at & 1)
