"""Holds statements against the facts: each is certainly so, certainly not so, or open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from klyngelov.judging.counting import Counter
from klyngelov.judging.finding import Need, Outcome
from klyngelov.lawbook.norm import (
    Case,
    CountBound,
    DifferenceBound,
    Effect,
    EffectKind,
    Statement,
    SubjectStatement,
)
from klyngelov.proposal.facts import Record
from klyngelov.values.interval import NONE, ONE, Interval
from klyngelov.values.truth import Truth, conjunction

_TRUTH_COUNT = {Truth.YES: ONE, Truth.MAYBE: Interval(0, 1), Truth.NO: NONE}


@dataclass(frozen=True, slots=True)
class Held:
    """A statement held against the facts."""

    truth: Truth
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Statements:
    """Holds statements against the facts of one draft."""

    counter: Counter

    def hold(self, statement: Statement, subject: Record | None) -> Held:
        """A statement, with the quantifier standing at ``subject``."""
        outcome = self._outcome(statement, subject)
        return Held(outcome.found.within(outcome.required), outcome)

    def hold_all(self, statements: tuple[Statement, ...], subject: Record | None) -> Held:
        """Several statements at once; the outcome is the first one's, with what would decide them all."""
        held = [self.hold(statement, subject) for statement in statements]
        needs = tuple(dict.fromkeys(need for one in held for need in one.outcome.needs))
        return Held(conjunction(one.truth for one in held), replace(held[0].outcome, needs=needs))

    def _outcome(self, statement: Statement, subject: Record | None) -> Outcome:
        match statement:
            case CountBound(query, bound):
                return self.counter.outcome(query, subject, bound)
            case DifferenceBound():
                return self._difference(statement, subject)
            case SubjectStatement():
                return self._about_subject(statement, subject)

    def _difference(self, statement: DifferenceBound, subject: Record | None) -> Outcome:
        more = self.counter.outcome(statement.more, subject, statement.bound)
        fewer = self.counter.outcome(statement.fewer, subject, statement.bound)
        found = more.found - fewer.found
        open_ = found.within(statement.bound) is Truth.MAYBE
        return Outcome(
            required=statement.bound,
            found=found,
            evidence=more.evidence + fewer.evidence,
            needs=tuple(dict.fromkeys(more.needs + fewer.needs)) if open_ else (),
            place=more.place,
            stated=more.stated and fewer.stated,
            unit="difference",
        )

    def _about_subject(self, statement: SubjectStatement, subject: Record | None) -> Outcome:
        if subject is None:
            raise ValueError("a statement about an entry needs the entry")
        query = statement.query
        truth = self.counter.truth(query, None, subject)
        listing = self.counter.vocabulary.listings[query.listing]
        needs: list[Need] = []
        if truth is Truth.MAYBE:
            needs = self.counter.record_needs(query.formula, subject, listing, None, None)
        found = _TRUTH_COUNT[truth]
        return Outcome(ONE, found, (), tuple(needs), subject.position, stated=True, unit="condition")

    # ── Cases ─────────────────────────────────────────────────────────────────────────────────
    def possible_cases(
        self, cases: tuple[Case, ...], subject: Record | None
    ) -> tuple[list[Case], tuple[Need, ...]]:
        """The cases that may be the one that holds, and what would tell which."""
        possible: list[Case] = []
        needs: list[Need] = []
        for case in cases:
            held = self.hold(case.condition, subject) if case.condition else None
            if held is None or held.truth is Truth.YES:
                possible.append(case)
                break
            if held.truth is Truth.MAYBE:
                possible.append(case)
                needs.extend(held.outcome.needs)
        return possible, tuple(dict.fromkeys(needs))

    # ── Exceptions ────────────────────────────────────────────────────────────────────────────
    def effects(
        self, effects: tuple[Effect, ...], kind: EffectKind, subject: Record | None, day: date
    ) -> list[tuple[Effect, Held]]:
        """The exceptions of a kind that hold or may hold on a day."""
        found: list[tuple[Effect, Held]] = []
        for effect in effects:
            in_time = (effect.first or date.min) <= day <= (effect.last or date.max)
            if effect.kind is kind and in_time:
                held = self.hold_all(effect.conditions, subject)
                if held.truth is not Truth.NO:
                    found.append((effect, held))
        return found
