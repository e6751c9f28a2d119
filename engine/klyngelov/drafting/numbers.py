"""What a clause tells of this very body: whom it concerns, how many seats, from whom and until when.

It is only told where it could not turn out otherwise. Where a clause is as true without it, it is left out;
where not, the clause is not written, and the next one for the same norm is tried.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from klyngelov.drafting.checklist import Checklist
from klyngelov.judging.queries import queries_of_statement
from klyngelov.lawbook.clauses import AMONG, CHOSEN, CONCERNED, LAST_DAY, NUMBER, SHARES
from klyngelov.lawbook.formula import DateTest, Query, tests_in
from klyngelov.lawbook.norm import Norm
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.matching.protocol import Matched
from klyngelov.proposal.facts import Day, Facts, Record
from klyngelov.values.danish import listed, written_date
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Numbers:
    """Counts in a drafted body, if there is one; ``found`` tells which lists' numbers are settled."""

    found: Checklist
    drafted: Facts | None

    def filled(self, text: str, norm: Norm, organ: str | None, chosen: Sequence[str]) -> str | None:
        """A text with what it tells of the body; None where what it must tell is not settled.

        ``norm`` is the first of the clause, and ``chosen`` are those for whom it is written.
        """
        told = {CONCERNED: self._concerned, NUMBER: self._number}
        for placeholder, teller in told.items():
            if f"{{{placeholder}}}" in text:
                text = text.replace(f"{{{placeholder}}}", teller(norm, organ))
        needed = {SHARES: self._shares, LAST_DAY: self._last_day}
        for placeholder, needing in needed.items():
            if f"{{{placeholder}}}" in text:
                found = needing(norm)
                if not found:
                    return None
                text = text.replace(f"{{{placeholder}}}", found)
        everyone = norm.quantifier and len(chosen) == len(
            self.found.draft.facts.of(None, norm.quantifier).records
        )
        among = f" blandt {listed(chosen)}" if chosen and not everyone else ""
        return text.replace(f"{{{CHOSEN}}}", listed(chosen)).replace(f"{{{AMONG}}}", among)

    def _concerned(self, norm: Norm, organ: str | None) -> str:
        """Those whom a norm concerns, in brackets; nothing where it may be others."""
        found = [
            one
            for one in self.found.requirements
            if one.norm is norm and organ in (one.organ, None) and not one.conditions
        ]
        subjects = list(dict.fromkeys(subject for one in found for subject in one.subjects))
        return f" ({listed(subjects)})" if subjects else ""

    def _number(self, norm: Norm, _organ: str | None) -> str:
        """How many, as a clause says it before a noun; nothing where it may be another number."""
        number = sum(_persons(self._counted(norm)))
        return f"{number} " if number else ""

    def _shares(self, norm: Norm) -> str:
        """How many come from each entry that a norm ranges over, the most first; nothing if not settled."""
        by_number: dict[int, list[str]] = {}
        subjects = self.drafted.of(None, norm.quantifier).records if self.drafted and norm.quantifier else ()
        for subject in subjects:
            number = sum(_persons(self._counted(norm, subject.key)))
            by_number.setdefault(number, []).append(subject.label)
        if not by_number or 0 in by_number:
            return ""
        return listed(
            f"{number} fra {'hver af ' if len(names) > 1 else ''}{listed(names)}"
            for number, names in sorted(by_number.items(), reverse=True)
        )

    def _last_day(self, norm: Norm) -> str:
        """The one day on which the entry that a norm asks for must end, as it is drafted; else nothing."""
        for query in self._queries(norm) if self.drafted else ():
            ends = {
                test.field: test.first
                for test in tests_in(query.formula)
                if isinstance(test, DateTest) and test.first == test.last
            }
            for record in self._certain(query, None):
                for field, end in ends.items():
                    value = record.values.get(field)
                    if isinstance(value, Day) and value.day == end:
                        return written_date(value.day)
        return ""

    # ── What the drafted body has ─────────────────────────────────────────────────────────────
    def _counted(self, norm: Norm, subject: str | None = None) -> list[Record]:
        """The entries that the first question of a norm counts, for one or every entry it ranges over."""
        query = next(self._queries(norm), None)
        if self.drafted is None or query is None or not self._is_settled(query):
            return []
        return self._certain(query, subject)

    def _queries(self, norm: Norm) -> Iterator[Query]:
        cases = (case for instance in norm.instances for case in instance.cases)
        return (query for case in cases for query in queries_of_statement(case.requirement))

    def _certain(self, query: Query, subject: str | None) -> list[Record]:
        if self.drafted is None:
            return []
        answer = DirectEvaluator().match([query], self.drafted)[query]
        found = answer.values() if subject is None else [answer[subject]] if subject in answer else []
        counted = _union(found)
        records = self.drafted.of(query.organ, query.listing).records
        return [record for at, record in enumerate(records) if counted >> at & 1]

    def _is_settled(self, query: Query) -> bool:
        total = self.found.totals.of(query.organ, query.listing)
        return total is not None and not total.unsettled and not total.unmet


def _persons(records: Iterable[Record]) -> list[int]:
    return [record.count.low for record in records]


def _union(found: Iterable[Matched]) -> int:
    certain = 0
    for matched in found:
        certain |= matched.certain
    return certain
