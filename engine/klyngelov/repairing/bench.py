"""A file on the workbench: its drafts can be changed in the tree and judged again, as often as need be."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from klyngelov.judging.check import Result, check
from klyngelov.judging.finding import Finding, Severity, Status
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.located import Mapping
from klyngelov.proposal.proposal_reader import Draft, read_proposals
from klyngelov.proposal.reading import Document
from klyngelov.repairing.edits import Edit, edited
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Bench:
    """A file's tree and what judges it. ``chosen`` and ``today`` are the days, as for ``check``."""

    root: Mapping
    file: str
    rulebook: Rulebook
    evaluator: Evaluator
    chosen: date | None
    today: date

    def drafts(self, edits: Iterable[Edit] = ()) -> tuple[Draft, ...] | None:
        """The drafts of the file with some edits made; None where they cannot be read."""
        document = Document(edited(self.root, edits), (), "")
        reading = read_proposals(document, self.file, self.rulebook.vocabulary, self.chosen, self.today)
        return None if reading.diagnostics else reading.drafts

    def judged(self, index: int, edits: Iterable[Edit] = ()) -> Result | None:
        """How a draft of the file is judged with some edits made; None where it cannot be read."""
        found = self.drafts(edits)
        if found is None:
            return None
        draft = next(one for one in found if one.proposal.index == index)
        return check(draft, self.rulebook, self.evaluator, single=True)


def errors(result: Result) -> tuple[Finding, ...]:
    """The findings that are errors."""
    return tuple(one for one in result.findings if one.severity is Severity.ERROR)


def newly_broken(severity: Severity, before: Status, weighed: Severity) -> bool:
    """Whether a breach of this severity was none before: no error then, or for a lesser one, met then."""
    if severity is Severity.ERROR:
        return weighed is not Severity.ERROR
    return before is Status.SATISFIED


def broken_anew(before: Result, after: Result) -> list[Finding]:
    """What a draft breaks and did not break before."""
    then = {one.id: one for one in before.findings}
    return [
        one
        for one in after.findings
        if one.status is Status.VIOLATED
        and (
            newly_broken(one.severity, then[one.id].status, then[one.id].severity)
            if one.id in then
            else one.severity is Severity.ERROR
        )
    ]


def improves(before: Result, after: Result) -> bool:
    """Whether a draft has fewer errors than before and breaks nothing that it did not break."""
    return len(errors(after)) < len(errors(before)) and not broken_anew(before, after)
