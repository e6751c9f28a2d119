"""Tells the solver of the rows: their options, what each weighs and counts for, and in what circumstances."""

from __future__ import annotations

from dataclasses import replace

from klyngelov.judging.counting import Counter
from klyngelov.judging.statements import Statements
from klyngelov.judging.yearly import yearly_verdicts
from klyngelov.proposal.facts import Record, named
from klyngelov.proposal.seats import same_person
from klyngelov.repairing.claim_facts import STATUSES, ClaimFacts
from klyngelov.repairing.measure import ALWAYS, Circumstance, Office, describing
from klyngelov.repairing.places import ListKey
from klyngelov.repairing.problem import Problem
from klyngelov.repairing.program import Program
from klyngelov.repairing.rows import Option, Row, Share
from klyngelov.values.spelling import fold
from klyngelov.values.truth import NO, YES


class RowFacts:
    """States the rows of a problem; ``options`` holds their options as they are numbered."""

    def __init__(self, problem: Problem, program: Program, claims: ClaimFacts) -> None:
        self.options: list[tuple[Row, Option]] = []
        self._problem, self._program, self._claims = problem, program, claims
        self._sought: list[tuple[int, ListKey, Record]] = []

    def state(self) -> None:
        """State every row."""
        for at, row in enumerate(self._problem.rows):
            self._program.fact("row", at)
            for option in row.options:
                number = len(self.options)
                self.options.append((row, option))
                self._program.fact("option", at, number)
                self._option(row, option, number)
        self._seats()

    def _option(self, row: Row, option: Option, number: int) -> None:
        for name, value in (("weight", option.weight), ("words", option.words), ("place", option.place)):
            if value:
                self._program.fact(name, number, value)
        if option is not row.options[0] and (option.nodes or option.shares):
            self._program.fact("states", number, self._program.number("list", row.key))
        for share in option.shares:
            for office in share.measured.holds:
                self._program.fact("holds", number, self._program.number("office", office))
        self._counts(row, option, number)
        self._persons(row, option, number)
        if row.whole and row.key in self._problem.calendars:
            self._calendar(row, option, number)

    # ── Counts ────────────────────────────────────────────────────────────────────────────────
    def _counts(self, row: Row, option: Option, number: int) -> None:
        for place, share in enumerate(option.shares):
            for where, counts in share.measured.counts:
                circumstance = () if where == ALWAYS else (self._circumstance(row, share, where),)
                what = self._person(row, share) or (number, place, circumstance)
                tag = self._program.number("tag", what)
                for asked, (low, high) in counts.items():
                    known = self._program.asked(asked)
                    if known is not None and low:
                        self._program.fact("con", known, number, *circumstance, tag, low * share.times)
                    if known is not None and high:
                        self._program.fact("pos", known, number, *circumstance, tag, high * share.times)

    def _person(self, row: Row, share: Share) -> tuple[ListKey, str] | None:
        """Who an entry says it is: whoever else says the same is the same person, and counts once."""
        field = self._problem.judged.rulebook.vocabulary.listings[row.key[1]].identifying
        if field is None or share.times != 1 or len(share.unit.records) != 1:
            return None
        name = named(share.unit.records[0], field.name)
        return (row.key, fold(name)) if name else None

    # ── Calendars ─────────────────────────────────────────────────────────────────────────────
    def _calendar(self, row: Row, option: Option, number: int) -> None:
        """How the meetings of each year would be judged."""
        judged = self._problem.judged
        facts = judged.draft.facts
        now = facts.of(*row.key)
        entries = now
        if option.entries is not None:
            entries = replace(option.entries, path=now.path, position=now.position)
        beside = replace(facts, entries={**facts.entries, row.key: entries})
        statements = Statements(Counter(judged.rulebook.vocabulary, beside, judged.matches))
        for group in self._problem.calendars[row.key]:
            instance, force = group.bearing.instance, group.bearing.norm.force
            for year in yearly_verdicts(statements, instance, group.bound, force, facts.day):
                verdict = (year.verdict.status, year.verdict.breached)
                name = next((name for name, pair in STATUSES.items() if pair == verdict), None)
                if name:
                    claim = self._claims.claim(group.claim(str(year.year) if year.year is not None else None))
                    self._program.fact("calendar", claim, number, name)

    # ── Circumstances ─────────────────────────────────────────────────────────────────────────
    def _circumstance(self, row: Row, share: Share, where: Circumstance) -> int:
        seat = None
        if where.seat:
            part, state = where.seat
            seat = (self._seat(row.key, share.unit.records[part]), state)
        what = (where.taken, where.free, seat)
        known = self._program.knows("circumstance", what)
        number = self._program.number("circumstance", what)
        if not known:
            self._program.fact("circumstance", number)
            for name, offices in (("if_taken", where.taken), ("if_free", where.free)):
                for office in sorted(offices, key=str):
                    self._program.fact(name, number, self._program.number("office", office))
            if seat:
                self._program.fact("if_seat", number, *seat)
        return number

    def _seat(self, key: ListKey, record: Record) -> int:
        """The question whether a person is found in the other list."""
        listing = self._problem.judged.rulebook.vocabulary.listings[key[1]]
        names = describing(listing)
        what = (key, tuple((name, record.values.get(name)) for name in names))
        if not self._program.knows("seat", what):
            self._sought.append((self._program.number("seat", what), key, record))
        return self._program.number("seat", what)

    def _seats(self) -> None:
        """Which options of the other list bring the person that is looked for."""
        vocabulary = self._problem.judged.rulebook.vocabulary
        for number, key, record in self._sought:
            listing = vocabulary.listings[key[1]]
            name = next(one.seat_in for one in listing.fields.values() if one.seat_in)
            target: ListKey = (key[0], name or "")
            self._program.fact("looks_in", number, self._program.number("list", target))
            for at, (row, option) in enumerate(self.options):
                if row.key == target:
                    others = [other for share in option.shares for other in share.unit.records]
                    best = max((same_person(record, other, listing) for other in others), default=NO)
                    if best is not NO:
                        self._program.fact("alike", number, at, "yes" if best is YES else "maybe")

    # ── Facts about persons ───────────────────────────────────────────────────────────────────
    def _persons(self, row: Row, option: Option, number: int) -> None:
        """Whether an option takes a person out of whom something is known, or brings somebody like that.

        One whose entry is changed and who still holds the office is the same person.
        """
        base = row.options[0].shares[0] if row.options[0].shares else None
        before = base.measured.holds if base is not None else frozenset()
        after = frozenset[Office]().union(*(share.measured.holds for share in option.shares))
        for office in sorted(after if row.index is None else after - before, key=str):
            self._program.fact("gains", number, self._program.number("office", office))
        if row in self._problem.known:
            for office in sorted(before - after, key=str):
                self._program.fact("loses", number, self._program.number("office", office))
