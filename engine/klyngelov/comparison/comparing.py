"""Compares two drafts, one draft under the law of two days, or a report that was kept with a new run.

What made a difference is not guessed: where two things differ, one of them is held fast and the draft is
judged again. A difference that is there already is that of the one; what comes on top, that of the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from klyngelov import __version__
from klyngelov.comparison.comparison import Cause, Change, ChangeKind, Comparison, kind_of
from klyngelov.comparison.pairing import Pair, pairs
from klyngelov.comparison.stand import Side, Stand, side_of
from klyngelov.judging.check import Result, check
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.proposal_reader import Draft, read_proposals
from klyngelov.proposal.reading import Document
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Held:
    """A draft of a file that has been read, to be held against the law of any day."""

    document: Document
    draft: Draft

    @property
    def told_on(self) -> date:
        """The day from which the draft tells what has been."""
        return self.draft.proposal.header.day or self.draft.facts.day


class UnreadableOnDayError(Exception):
    """The draft cannot be read as of a day; holds the faults."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(diagnostics)
        self.diagnostics = diagnostics


@dataclass(frozen=True, slots=True, eq=False)
class Comparer:
    """Compares with one rule book and one evaluator.

    Every comparison raises ``DisagreementError`` where two evaluators answer differently, and
    ``UnreadableOnDayError`` where a draft cannot be read as of a day.
    """

    rulebook: Rulebook
    evaluator: Evaluator
    single: bool

    def drafts(self, before: Held, after: Held, first: date, second: date) -> Comparison:
        """Two drafts, each under the law of its day."""
        sides = (self.side(self.on(before, first)), self.side(self.on(after, second)))
        # The second draft under the law of the first's day: what differs from there on, the law made.
        between = sides[1] if first == second else self.side(self.on(after, first))
        return self._compared(*sides, between, Cause.DRAFT, Cause.LAW)

    def days(self, held: Held, first: date, second: date) -> Comparison:
        """One draft under the law of two days."""
        before, after = self.on(held, first), self.on(held, second)
        moved = replace(before.facts, day=second)
        between = self.side(replace(before, facts=moved))
        return self._compared(self.side(before), self.side(after), between, Cause.LAW, Cause.DAYS)

    def kept(self, before: Side, held: Held, day: date) -> Comparison:
        """A report that was kept, and the same draft (or what became of it) judged now."""
        after = self.side(self.on(held, day))
        causes = tuple(_between(before, after))
        changes = tuple(_change(pair, causes) for pair in pairs(before, after, self.rulebook))
        both = Cause.DRAFT in causes and Cause.RULEBOOK in causes
        return Comparison(before, after, changes, uncertain_cause=both)

    def succession(self, before: Held, first: date, after: Draft) -> Comparison:
        """A draft under the law of a day, and what the law asks of the body that takes its place."""
        sides = (self.side(self.on(before, first)), self.side(after))
        changes = tuple(_change(pair, (Cause.LAW,)) for pair in pairs(*sides, self.rulebook))
        return Comparison(*sides, changes, succeeding=True)

    # ── Judging ───────────────────────────────────────────────────────────────────────────────
    def on(self, held: Held, day: date) -> Draft:
        """The draft as it reads on a day."""
        proposal = held.draft.proposal
        reading = read_proposals(
            held.document, proposal.file, self.rulebook.vocabulary, day, day, told_on=held.told_on
        )
        found = next((one for one in reading.drafts if one.proposal.index == proposal.index), None)
        if found is None:
            raise UnreadableOnDayError(reading.diagnostics)
        return found

    def side(self, draft: Draft) -> Side:
        """The draft judged."""
        return side_of(self.judged(draft), self.rulebook, __version__)

    def judged(self, draft: Draft) -> Result:
        """The draft judged, with all its findings."""
        return check(draft, self.rulebook, self.evaluator, single=self.single)

    def _compared(self, before: Side, after: Side, between: Side, first: Cause, second: Cause) -> Comparison:
        """Every change, with the one cause where it is there ``between`` already, and the other after it."""
        changes = tuple(
            _change(pair, _causes(pair, between, first, second))
            for pair in pairs(before, after, self.rulebook)
        )
        return Comparison(before, after, changes)


def _change(pair: Pair, causes: Sequence[Cause]) -> Change:
    kind = kind_of(pair)
    return Change(pair, kind, () if kind is ChangeKind.UNCHANGED else tuple(causes))


def _causes(pair: Pair, between: Side, first: Cause, second: Cause) -> tuple[Cause, ...]:
    """What made a pair differ: what has changed already ``between``, and what changed after."""
    before, after = pair.before, pair.after
    ids = [one.id for one in (after, before) if one is not None]
    middle = next((between.stands[one] for one in ids if one in between.stands), None)
    earlier = _differs(before, middle)
    later = _differs(middle, after)
    return tuple(cause for cause, made in ((first, earlier), (second, later)) if made)


def _differs(one: Stand | None, other: Stand | None) -> bool:
    if one is None or other is None:
        return one is not other
    return (one.id, one.status, one.severity, one.message) != (
        other.id, other.status, other.severity, other.message,
    )  # fmt: skip


def _between(before: Side, after: Side) -> Iterator[Cause]:
    """What is another thing on the two sides of a report that was kept."""
    if before.input != after.input:
        yield Cause.DRAFT
    if before.rulebook != after.rulebook:
        yield Cause.RULEBOOK
    if before.program != after.program:
        yield Cause.PROGRAM
