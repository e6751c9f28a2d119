"""What a scenario knows: its draft, the result of judging it, and the findings last spoken of."""

from __future__ import annotations

from datetime import date

from features.steps.draft import Draft

from klyngelov.judging.check import Result, check
from klyngelov.judging.finding import Finding
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import read_document
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.spelling import fold

TODAY = date(2026, 11, 21)
FILE = "forslag.yaml"
"""The draft is written as JSON, which is YAML too, and read much faster as such."""

TOGETHER = "kommunerne i alt"
OTHERS = ("øvrige kommuner", "øvrige klynger")
VOID = "aftalt fravigelse"


class Case:
    """One scenario."""

    def __init__(self, rulebook: Rulebook, evaluator: Evaluator) -> None:
        self.rulebook = rulebook
        self.draft = Draft(rulebook.vocabulary)
        self.faults: tuple[Diagnostic, ...] = ()
        self.named: tuple[Finding, ...] = ()
        self._evaluator = evaluator
        self._result: Result | None = None

    def judge(self, day: date) -> None:
        """Read the draft and judge it by the rules of a day."""
        document = read_document(self.draft.file(), FILE)
        reading = read_proposals(document, FILE, self.rulebook.vocabulary, day, TODAY)
        self.faults = reading.diagnostics
        if reading.drafts:
            self._result = check(reading.drafts[0], self.rulebook, self._evaluator, single=False)

    @property
    def result(self) -> Result:
        """The result; a draft that cannot be read has none."""
        assert self._result is not None, "\n".join(fault.message for fault in self.faults)
        return self._result

    @property
    def day(self) -> date:
        """The day whose rules judged the draft."""
        return self.result.draft.facts.day

    def norm(self, norm_id: str) -> Norm:
        """A norm of the rule book."""
        norm = self.rulebook.norm(norm_id)
        assert norm is not None, f"{norm_id} findes ikke i regelbogen"
        return norm

    def name(self, norm_id: str, about: str | None = None) -> tuple[Finding, ...]:
        """The findings on a norm, from now on those spoken of.

        ``about`` narrows them to an organ, municipality, cluster or year.
        """
        norm = self.norm(norm_id)
        every = [
            one for one in self.result.findings if one.norm.id == norm_id and not one.part.startswith(VOID)
        ]
        assert every, f"{norm_id} er ikke bedømt {self.day} ({norm.force.on(self.day)}, {norm.kind})"
        self.named = tuple(one for one in every if about is None or self._concerns(one, about))
        assert self.named, (
            f"{norm_id} er bedømt for {[one.subject or one.organ for one in every]}, ikke for {about}"
        )
        return self.named

    def _concerns(self, finding: Finding, about: str) -> bool:
        if about == TOGETHER:
            return bool(finding.part)
        if about in OTHERS:
            return finding.subject is None and not finding.part
        organ = self.rulebook.vocabulary.organ_spellings.get(fold(about))
        if organ is not None:
            return finding.organ == organ
        return fold(finding.subject or "") == fold(about)
