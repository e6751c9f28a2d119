"""A draft held against the law of every day from the first one on: a verdict for each stretch of days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from klyngelov.chronology.change_days import draft_days, law_days, year_days
from klyngelov.judging.check import Result, check
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.proposal_reader import Draft, read_proposals
from klyngelov.proposal.reading import Document
from klyngelov.values.frozen import dataclass

BEGINNING = date(2021, 1, 1)
"""The first day that is looked at: the year of the earliest agreement on such bodies."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of days with one verdict, both ends included; ``last`` None: and on.

    ``result`` is None where the draft cannot be read as of these days; ``unreadable`` then says why.
    """

    first: date
    last: date | None
    result: Result | None
    unreadable: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """Holds one draft of a file against the law of many days."""

    document: Document
    draft: Draft
    rulebook: Rulebook
    evaluator: Evaluator
    single: bool

    @property
    def told_on(self) -> date:
        """The day from which the draft tells what has been."""
        return self.draft.proposal.header.day or self.draft.facts.day

    def segments(self) -> Iterator[Segment]:
        """The stretches in order, without a gap; the last has no end.

        Raises ``DisagreementError`` where two evaluators answer differently.
        """
        days = self.days()
        for first, following in zip(days, (*days[1:], None), strict=True):
            last = following - timedelta(days=1) if following else None
            yield self.on(first, last)

    def days(self) -> tuple[date, ...]:
        """The first day of each stretch."""
        changing = law_days(self.rulebook, self.draft.proposal.body_type)
        if self.document.root is not None:
            changing |= draft_days(self.document.root)
        last = max(changing, default=BEGINNING)
        every = changing | year_days(BEGINNING, last)
        return (BEGINNING, *sorted(day for day in every if day > BEGINNING))

    def on(self, day: date, last: date | None = None) -> Segment:
        """The verdict on one day, for the stretch that begins there."""
        proposal = self.draft.proposal
        reading = read_proposals(
            self.document, proposal.file, self.rulebook.vocabulary, day, day, told_on=self.told_on
        )
        draft = next((one for one in reading.drafts if one.proposal.index == proposal.index), None)
        if draft is None:
            return Segment(day, last, None, " ".join(fault.message for fault in reading.diagnostics[:1]))
        return Segment(day, last, check(draft, self.rulebook, self.evaluator, single=self.single))
