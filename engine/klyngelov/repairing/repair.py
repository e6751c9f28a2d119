"""Finds the lightest repair of a draft and judges what becomes of it.

The solver proposes, the judge decides: a proposal is made in the file's tree, read and judged like any
draft. What the judge still finds broken is ruled out, and the solver proposes anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from klyngelov.judging.check import Result, check
from klyngelov.judging.finding import Finding, Severity, Status
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.located import Mapping
from klyngelov.proposal.proposal_reader import Draft, read_proposals
from klyngelov.proposal.reading import Document
from klyngelov.repairing.claims import judged
from klyngelov.repairing.edits import Edit, edited
from klyngelov.repairing.encoding import Encoding
from klyngelov.repairing.goals import Goal
from klyngelov.repairing.patch import Chosen, Patcher
from klyngelov.repairing.places import Places, drafts
from klyngelov.repairing.pools import Pools
from klyngelov.repairing.problem import Problem
from klyngelov.repairing.rows import Step
from klyngelov.repairing.solving import Choice, Solver
from klyngelov.values.frozen import dataclass

MOST_TRIES = 60
"""How often the solver may propose anew before the search ends without a repair."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A step of a repair and the errors that would stand without it."""

    step: Step
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Repair:
    """What was found for one draft.

    ``before`` and ``after`` are how it is judged without and with the edits. ``proven`` says that nothing
    lighter will do; it is False only where the search ended at its limit.
    """

    before: Result
    after: Result
    edits: tuple[Edit, ...]
    steps: tuple[Mended, ...]
    weight: int
    proven: bool
    tries: int

    @property
    def remaining(self) -> tuple[Finding, ...]:
        """The errors that are still there."""
        return errors(self.after)


@dataclass(frozen=True, slots=True)
class Bench:
    """A file on the workbench: what is needed to change one of its drafts and judge it again."""

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


class Repairing:
    """The search for the repair of one draft."""

    def __init__(self, bench: Bench, draft: Draft, goal: Goal) -> None:
        index = draft.proposal.index
        root, prefix = list(drafts(bench.root))[index]
        self._bench, self._index = bench, index
        places = Places(root, prefix, bench.rulebook.vocabulary)
        self._judged = judged(draft, bench.rulebook, bench.evaluator)
        self._problem = Problem(self._judged, places, bench.evaluator, goal)
        self._encoding = Encoding(self._problem)
        self._solver = Solver(self._encoding, goal)
        self._patcher = Patcher(places, Pools(bench.rulebook.vocabulary, draft.facts))
        before = bench.judged(index)
        if before is None:
            raise ValueError("a draft that cannot be read cannot be repaired")
        self._before = before

    def repaired(self) -> Repair:
        """The lightest repair that the judge confirms."""
        last: tuple[Result, list[Chosen]] | None = None
        for tries in range(1, MOST_TRIES + 1):
            choice = self._solver.best()
            if choice is None:
                break
            chosen = self._chosen(choice.options)
            after = self._bench.judged(self._index, self._patcher.edits(chosen))
            wrong = None if after is None else self._unexpected(choice, after)
            if after is not None and not wrong:
                return self._repair(chosen, after, tries, proven=True)
            if after is not None and (last is None or len(errors(after)) < len(errors(last[0]))):
                last = (after, chosen)
            self._rule_out(choice, wrong)
        chosen, after = (last[1], last[0]) if last else ([], self._before)
        if len(errors(after)) >= len(errors(self._before)):
            chosen, after = [], self._before
        return self._repair(chosen, after, MOST_TRIES, proven=False)

    # ── The judge's word ──────────────────────────────────────────────────────────────────────
    def _unexpected(self, choice: Choice, after: Result) -> list[Finding]:
        """Errors that the solver did not foresee."""
        foreseen = {
            self._name(number) for number, kind in choice.amounts if kind == "error"
        } | self._unmodelled()
        return [one for one in errors(after) if one.id not in foreseen]

    def _name(self, number: int) -> str:
        bearing = self._encoding.claims[number].bearing
        parts = (bearing.norm.id, bearing.instance.organ, bearing.subject, bearing.part)
        return "/".join(part for part in parts if part)

    def _unmodelled(self) -> set[str]:
        """The errors that no change of the lists can touch."""
        modelled = {self._name(number) for number in self._encoding.claims}
        return {one.id for one in errors(self._before) if one.id not in modelled}

    def _rule_out(self, choice: Choice, wrong: list[Finding] | None) -> None:
        """Rule out what a wrong proposal says of the lists that the error is about."""
        lists = self._problem.around(wrong[0]) if wrong else None
        options = [
            number
            for number in choice.options
            if lists is None or self._encoding.options[number][0].key in lists
        ]
        self._solver.rule_out(options or choice.options)

    # ── The result ────────────────────────────────────────────────────────────────────────────
    def _chosen(self, options: Iterable[int]) -> list[Chosen]:
        found = [self._encoding.options[number] for number in sorted(options)]
        return [(row, option) for row, option in found if option is not row.options[0]]

    def _repair(self, chosen: Sequence[Chosen], after: Result, tries: int, *, proven: bool) -> Repair:
        steps: list[Mended] = []
        standing = {one.id for one in (*errors(after), *self._open(after))}
        for group in self._patcher.groups(chosen):
            without = [pair for pair in chosen if pair not in group.chosen]
            result = self._bench.judged(self._index, self._patcher.edits(without))
            broken = self._back(result, standing) if result else []
            steps.extend(Mended(step, tuple(broken)) for step in group.steps)
        return self._found(chosen, after, steps, tries, proven)

    def _back(self, result: Result, standing: set[str]) -> list[Finding]:
        """What is broken, or open though it was broken, without a step."""
        return [one for one in (*errors(result), *self._open(result)) if one.id not in standing]

    def _open(self, result: Result) -> list[Finding]:
        """What was an error and is now only an open question."""
        broken = {one.id for one in errors(self._before)}
        return [one for one in result.findings if one.status is Status.UNKNOWN and one.id in broken]

    def _found(
        self, chosen: Sequence[Chosen], after: Result, steps: Sequence[Mended], tries: int, proven: bool
    ) -> Repair:
        return Repair(
            before=self._before,
            after=after,
            edits=tuple(self._patcher.edits(chosen)),
            steps=tuple(steps),
            weight=sum(option.weight for _, option in chosen),
            proven=proven,
            tries=tries,
        )


def repair(bench: Bench, draft: Draft, goal: Goal) -> Repair:
    """The lightest repair of a draft towards a goal."""
    return Repairing(bench, draft, goal).repaired()
