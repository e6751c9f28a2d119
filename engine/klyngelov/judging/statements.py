"""Holds statements against the facts: each is certainly so, certainly not so, or open."""

from __future__ import annotations

from datetime import date

from klyngelov.judging.count_grounds import EntryGrounds
from klyngelov.judging.counting import Counter
from klyngelov.judging.finding import Held, Outcome, held
from klyngelov.judging.grounds import Joint
from klyngelov.lawbook.norm import (
    Case,
    CountBound,
    DifferenceBound,
    Effect,
    EffectKind,
    StatedStatement,
    Statement,
    SubjectStatement,
)
from klyngelov.proposal.facts import Record
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import NONE, ONE, Interval
from klyngelov.values.truth import Truth, conjunction

_TRUTH_COUNT = {Truth.YES: ONE, Truth.MAYBE: Interval(0, 1), Truth.NO: NONE}


@dataclass(frozen=True, slots=True)
class Statements:
    """Holds statements against the facts of one draft."""

    counter: Counter

    def hold(self, statement: Statement, subject: Record | None) -> Held:
        """A statement, with the quantifier standing at ``subject``."""
        if isinstance(statement, CountBound):
            return self.counter.held(statement.query, subject, statement.bound)
        if isinstance(statement, DifferenceBound):
            return held(self._difference(statement, subject))
        if isinstance(statement, StatedStatement):
            return held(self._stated(statement))
        return held(self._about_subject(statement, subject))

    def _stated(self, statement: StatedStatement) -> Outcome:
        entries = self.counter.facts.of(statement.organ, statement.listing)
        found = ONE if entries.stated is statement.positive else NONE
        return Outcome(ONE, found, entries.position, entries.stated, unit="condition")

    def _difference(self, statement: DifferenceBound, subject: Record | None) -> Outcome:
        more = self.counter.held(statement.more, subject, statement.bound).outcome
        fewer = self.counter.held(statement.fewer, subject, statement.bound).outcome
        found = more.found - fewer.found
        is_open = found.within(statement.bound) is Truth.MAYBE
        both = tuple(
            self.counter.grounds(query, subject, is_open=is_open)
            for query in (statement.more, statement.fewer)
        )
        return Outcome(
            required=statement.bound,
            found=found,
            place=more.place,
            stated=more.stated and fewer.stated,
            unit="difference",
            grounds=Joint(both, both),
        )

    def _about_subject(self, statement: SubjectStatement, subject: Record | None) -> Outcome:
        if subject is None:
            raise ValueError("a statement about an entry needs the entry")
        query = statement.query
        truth = self.counter.truth(query, subject)
        entries = self.counter.facts.of(query.organ, query.listing)
        grounds = EntryGrounds(self.counter.needs, query.formula, subject, entries, truth)
        found = _TRUTH_COUNT[truth]
        return Outcome(ONE, found, subject.position, stated=True, unit="condition", grounds=grounds)

    # ── Cases ─────────────────────────────────────────────────────────────────────────────────
    def possible_cases(
        self, cases: tuple[Case, ...], subject: Record | None
    ) -> tuple[list[Case], list[Outcome]]:
        """The cases that may be the one that holds, and what would tell which."""
        possible: list[Case] = []
        open_conditions: list[Outcome] = []
        for case in cases:
            condition = self.hold(case.condition, subject) if case.condition else None
            if condition is None or condition.truth is Truth.YES:
                possible.append(case)
                break
            if condition.truth is Truth.MAYBE:
                possible.append(case)
                open_conditions.append(condition.outcome)
        return possible, open_conditions

    # ── Exceptions ────────────────────────────────────────────────────────────────────────────
    def effects(
        self, effects: tuple[Effect, ...], kind: EffectKind, subject: Record | None, day: date
    ) -> list[tuple[Effect, Held]]:
        """The exceptions of a kind that hold or may hold on a day."""
        found: list[tuple[Effect, Held]] = []
        for effect in effects:
            in_time = (effect.first or date.min) <= day <= (effect.last or date.max)
            if effect.kind is kind and in_time:
                together = self._all(effect.conditions, subject)
                if together.truth is not Truth.NO:
                    found.append((effect, together))
        return found

    def _all(self, conditions: tuple[Statement, ...], subject: Record | None) -> Held:
        """Several conditions as one: all must hold, and what is open in any of them is asked."""
        every = [self.hold(condition, subject) for condition in conditions]
        first, *others = (one.outcome for one in every)
        return Held(conjunction(one.truth for one in every), first.asking(others) if others else first)
