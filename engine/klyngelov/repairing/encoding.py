"""Tells the solver of a draft: rows, options, what they count for, and how each claim is judged.

The facts are those that ``repair.lp`` speaks of. Whatever a repair cannot change is worked out here, so that
the solver sees only what is open.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import replace

from klyngelov.judging.counting import Counter
from klyngelov.judging.finding import Severity, Status
from klyngelov.judging.statements import Statements
from klyngelov.judging.yearly import yearly_verdicts
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import (
    CountBound,
    DifferenceBound,
    EffectKind,
    NormKind,
    StatedStatement,
    Statement,
    SubjectStatement,
)
from klyngelov.proposal.facts import Record
from klyngelov.proposal.seats import same_person
from klyngelov.repairing.claims import Claim, weighed
from klyngelov.repairing.measure import ALWAYS, Asked, Circumstance, Union
from klyngelov.repairing.places import ListKey
from klyngelov.repairing.problem import Problem, Total
from klyngelov.repairing.rows import Option, Row
from klyngelov.values.interval import LOWEST, Interval
from klyngelov.values.truth import NO, YES

_STATUSES = {
    "violated": (Status.VIOLATED, False),
    "judgement": (Status.JUDGEMENT, False),
    "unknown": (Status.UNKNOWN, False),
    "breached": (Status.UNKNOWN, True),
}
_EXCEPTIONS = {EffectKind.ALSO_SATISFIED: "also", EffectKind.JUDGEMENT: "judgement"}


class Encoding:
    """The facts about one problem; ``options`` and ``claims`` are numbered as the facts number them."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.options: list[tuple[Row, Option]] = [
            (row, option) for row in problem.rows for option in row.options
        ]
        self.claims: dict[int, Claim] = {}
        self._facts: list[str] = []
        self._numbers: dict[tuple[str, Hashable], int] = {}
        self._sought: list[tuple[int, ListKey, Record]] = []
        self._judged = problem.judged
        self._asked: dict[Asked, int] = {}
        self._lists()
        self._claims()
        self._rows()

    def text(self) -> str:
        """The facts as a program."""
        return "\n".join(self._facts)

    def _fact(self, name: str, *arguments: int | str) -> None:
        self._facts.append(f"{name}({','.join(map(str, arguments))})." if arguments else f"{name}.")

    def _number(self, kind: str, what: Hashable) -> int:
        return self._numbers.setdefault((kind, what), len(self._numbers))

    def _seen(self, kind: str, what: Hashable) -> bool:
        return (kind, what) in self._numbers

    # ── Lists ─────────────────────────────────────────────────────────────────────────────────
    def _lists(self) -> None:
        for key in self.problem.lists:
            entries = self._judged.draft.facts.of(*key)
            number = self._number("list", key)
            self._fact("list", number)
            if entries.stated:
                self._fact("stated_now", number)
            if (entries.stated and not entries.complete) or not self.problem.complete(key[0]):
                self._fact("open_now", number)

    # ── Claims ────────────────────────────────────────────────────────────────────────────────
    def _claims(self) -> None:
        for claim in self.problem.claims:
            number = self._claim(claim)
            if claim.per_year:
                continue
            requires = claim.bearing.norm.kind is NormKind.REQUIREMENT
            self._fact("claim" if requires else "standard", number)
            self._structure(claim, number)
        for total in self.problem.totals:
            self._total(total)

    def _claim(self, claim: Claim) -> int:
        number = self._number("claim", id(claim))
        self.claims[number] = claim
        for name, (status, breached) in _STATUSES.items():
            final, severity = weighed(self._judged.judge, claim, status, breached=breached)
            for kind in _kinds(claim, final, severity):
                self._fact("means", number, name, kind)
            if claim.severity is Severity.ERROR and final is Status.UNKNOWN:
                self._fact("means", number, name, "unsettled")
        return number

    def _structure(self, claim: Claim, number: int) -> None:
        instance, subject = claim.bearing.instance, claim.subject
        for guard in instance.guards:
            self._fact("guard", number, self._statement(guard, subject))
        for at, case in enumerate(instance.cases):
            self._fact("case", number, at, self._statement(case.requirement, subject))
            if case.condition is not None:
                self._fact("condition", number, at, self._statement(case.condition, subject))
        for at, effect in enumerate(self.problem.effects(claim)):
            self._fact("ground", number, at, _EXCEPTIONS[effect.kind])
            for condition in effect.conditions:
                self._fact("needs", number, at, self._statement(condition, subject))

    def _total(self, total: Total) -> None:
        number = self._claim(total.claim)
        self._fact("total", number, self._of(total.union, None), total.required)
        for claim in total.parts:
            part = self._number("claim", id(claim))
            self._fact("part_of", part, number)
            for at in total.spoiling:
                self._fact("spoils", number, part, at)

    # ── Statements ────────────────────────────────────────────────────────────────────────────
    def _statement(self, statement: Statement, subject: Record | None) -> int:
        about = subject.key if subject and _speaks_of_subject(statement) else None
        what = (id(statement), about)
        if self._seen("statement", what):
            return self._number("statement", what)
        number = self._number("statement", what)
        if not self.problem.changes(statement):
            truth = self._judged.judge.statements.hold(statement, subject).truth
            if truth is YES:
                self._fact("yes", number)
            elif truth is NO:
                self._fact("no", number)
        elif isinstance(statement, StatedStatement):
            self._fact("says", number, self._number("list", (statement.organ, statement.listing)))
        elif isinstance(statement, DifferenceBound):
            more, fewer = (self._of(one, subject) for one in (statement.more, statement.fewer))
            self._fact("counted", number)
            self._fact("differ", number, more, fewer)
            self._bounds(number, statement.bound, None, LOWEST)
        elif isinstance(statement, CountBound):
            self._fact("counted", number)
            self._fact("of", number, self._of(statement.query, subject))
            self._bounds(number, statement.bound, statement.query.cap, 0)
        return number

    def _bounds(self, number: int, bound: Interval, cap: int | None, lowest: int) -> None:
        if bound.low > lowest:
            self._fact("at_least", number, bound.low)
            if cap is not None and cap < bound.low:
                self._fact("never_reaches", number)
        if bound.high is not None:
            self._fact("at_most", number, bound.high)
            if cap is not None and cap <= bound.high:
                self._fact("never_exceeds", number)

    def _of(self, query: Query | Union, subject: Record | None) -> int:
        first = query if isinstance(query, Query) else query[0]
        about = subject.key if subject and isinstance(query, Query) and query.subject else None
        asked: Asked = (query, about)
        if asked not in self._asked:
            self._asked[asked] = len(self._asked)
            self._fact("over", self._asked[asked], self._number("list", (first.organ, first.listing)))
        return self._asked[asked]

    # ── Rows ──────────────────────────────────────────────────────────────────────────────────
    def _rows(self) -> None:
        number = 0
        for at, row in enumerate(self.problem.rows):
            self._fact("row", at)
            for place, option in enumerate(row.options):
                self._fact("option", at, number)
                self._option(row, option, number)
                if place and (option.nodes or option.shares):
                    self._fact("states", number, self._number("list", row.key))
                number += 1
            self._facts_of_persons(row, number - len(row.options))
        self._seats()

    def _option(self, row: Row, option: Option, number: int) -> None:
        if option.weight:
            self._fact("weight", number, option.weight)
        if option.words:
            self._fact("words", number, option.words)
        if option.place:
            self._fact("place", number, option.place)
        always: dict[Asked, tuple[int, int]] = {}
        for share in option.shares:
            for office in share.measured.holds:
                self._fact("holds", number, self._number("office", office))
            for where, counts in share.measured.counts:
                if where == ALWAYS:
                    for asked, (low, high) in counts.items():
                        before = always.get(asked, (0, 0))
                        always[asked] = (before[0] + low * share.times, before[1] + high * share.times)
                    continue
                circumstance = self._circumstance(row, share.unit.records, where)
                for asked, (low, high) in counts.items():
                    self._counts(asked, low * share.times, high * share.times, number, circumstance)
        for asked, (low, high) in always.items():
            self._counts(asked, low, high, number)
        if row.whole:
            self._calendar(row, option, number)

    def _counts(self, asked: Asked, low: int, high: int, option: int, *circumstance: int) -> None:
        known = self._asked.get(asked)
        if known is None:
            return
        if low:
            self._fact("con", known, option, *circumstance, low)
        if high:
            self._fact("pos", known, option, *circumstance, high)

    def _calendar(self, row: Row, option: Option, number: int) -> None:
        """How the meetings of each year would be judged."""
        if row.key not in self.problem.calendars or not row.whole:
            return
        facts = self._judged.draft.facts
        now = facts.of(*row.key)
        entries = replace(option.entries, path=now.path, position=now.position) if option.entries else now
        beside = replace(facts, entries={**facts.entries, row.key: entries})
        statements = Statements(Counter(self._judged.rulebook.vocabulary, beside, self._judged.matches))
        for group in self.problem.calendars[row.key]:
            bearing = group.bearing
            bound = bearing.instance.cases[0].requirement
            if not isinstance(bound, CountBound):
                continue
            for year in yearly_verdicts(statements, bearing.instance, bound, bearing.norm.force, facts.day):
                subject = str(year.year) if year.year is not None else None
                claim = group.claim(subject)
                status = _status_name(year.verdict.status, year.verdict.breached)
                if status:
                    if not self._seen("claim", id(claim)):
                        self._claim(claim)
                    self._fact("calendar", self._number("claim", id(claim)), number, status)

    # ── Circumstances ─────────────────────────────────────────────────────────────────────────
    def _circumstance(self, row: Row, records: tuple[Record, ...], where: Circumstance) -> int:
        seat = None
        if where.seat:
            part, state = where.seat
            seat = (self._seat(row.key, records[part]), state)
        what = (where.taken, where.free, seat)
        if self._seen("circumstance", what):
            return self._number("circumstance", what)
        number = self._number("circumstance", what)
        self._fact("circumstance", number)
        for name, offices in (("if_taken", where.taken), ("if_free", where.free)):
            for office in sorted(offices, key=str):
                self._fact(name, number, self._number("office", office))
        if seat:
            self._fact("if_seat", number, *seat)
        return number

    def _seat(self, key: ListKey, record: Record) -> int:
        """The question whether a person is found in the other list."""
        listing = self._judged.rulebook.vocabulary.listings[key[1]]
        names = [*([listing.main.name] if listing.main else []), *(one.name for one in listing.references)]
        what = (key, tuple((name, record.values.get(name)) for name in names))
        if not self._seen("seat", what):
            self._sought.append((self._number("seat", what), key, record))
        return self._number("seat", what)

    def _seats(self) -> None:
        vocabulary = self._judged.rulebook.vocabulary
        for number, key, record in self._sought:
            listing = vocabulary.listings[key[1]]
            name = next(one.seat_in for one in listing.fields.values() if one.seat_in)
            target: ListKey = (key[0], name or "")
            self._fact("looks_in", number, self._number("list", target))
            at = 0
            for row in self.problem.rows:
                for option in row.options:
                    if row.key == target:
                        found = [
                            same_person(record, other, listing)
                            for share in option.shares
                            if share.times
                            for other in share.unit.records
                        ]
                        best = max(found, default=NO)
                        if best is not NO:
                            self._fact("alike", number, at, "yes" if best is YES else "maybe")
                    at += 1

    # ── Facts about persons ───────────────────────────────────────────────────────────────────
    def _facts_of_persons(self, row: Row, first: int) -> None:
        """Which options take a person out of whom something is known, and which bring the same back."""
        base = row.options[0].shares
        held = frozenset().union(*(share.measured.holds for share in base)) if base else frozenset()
        for at, option in enumerate(row.options):
            for share in option.shares:
                if row.index is None or (base and share.unit is not base[0].unit):
                    for office in share.measured.holds:
                        self._fact("gains", first + at, self._number("office", office))
            stays = any(base and share.unit is base[0].unit for share in option.shares)
            if row.index is not None and held and not stays and row in self.problem.known:
                for office in held:
                    self._fact("loses", first + at, self._number("office", office))


def _kinds(claim: Claim, status: Status, severity: Severity) -> Iterator[str]:
    if severity is Severity.ERROR:
        yield "error"
    elif severity is Severity.WARNING:
        yield "departure" if status is Status.DEPARTS else "warning"
        if claim.severity < Severity.WARNING:
            yield "new_warning"
    elif severity is Severity.NOTE:
        yield "note"


def _status_name(status: Status, breached: bool) -> str | None:
    return next((name for name, pair in _STATUSES.items() if pair == (status, breached)), None)


def _speaks_of_subject(statement: Statement) -> bool:
    if isinstance(statement, SubjectStatement):
        return True
    if isinstance(statement, CountBound):
        return statement.query.subject is not None
    if isinstance(statement, DifferenceBound):
        return statement.more.subject is not None or statement.fewer.subject is not None
    return False
