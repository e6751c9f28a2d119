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
from klyngelov.values.truth import MAYBE, NO, YES, Truth, conjunction

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

    def truth(self, statement: Statement, subject: Record | None) -> Truth:
        """Whether a statement holds, where nobody asks what that rests on."""
        if isinstance(statement, CountBound):
            return self.counter.count(statement.query, subject).within(statement.bound)
        if isinstance(statement, SubjectStatement) and subject is not None:
            return self.counter.truth(statement.query, subject)
        return self.hold(statement, subject).truth

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
            truth = self.truth(case.condition, subject) if case.condition else YES
            if truth is not NO:
                possible.append(case)
            if truth is YES:
                break
            if case.condition and truth is MAYBE:
                open_conditions.append(self.hold(case.condition, subject).outcome)
        return possible, open_conditions

    # ── Exceptions ────────────────────────────────────────────────────────────────────────────
    def effects(
        self, effects: tuple[Effect, ...], kind: EffectKind, subject: Record | None, day: date
    ) -> list[tuple[Effect, Truth]]:
        """The exceptions of a kind that hold or may hold on a day."""
        found: list[tuple[Effect, Truth]] = []
        for effect in effects:
            in_time = (effect.first or date.min) <= day <= (effect.last or date.max)
            if effect.kind is kind and in_time:
                truth = conjunction([self.truth(condition, subject) for condition in effect.conditions])
                if truth is not NO:
                    found.append((effect, truth))
        return found

    def conditions(self, effect: Effect, subject: Record | None) -> list[Outcome]:
        """What each condition of an exception rests on: all must hold, and what is open in any is asked."""
        return [self.hold(condition, subject).outcome for condition in effect.conditions]
