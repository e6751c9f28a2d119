"""Finds the lightest repair of a draft and judges what becomes of it.

The solver proposes, the judge decides: a proposal is made in the file's tree, read and judged like any
draft. What the judge still finds broken is ruled out, and the solver proposes anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klyngelov.judging.check import Result
from klyngelov.judging.finding import Finding, Severity, Status
from klyngelov.judging.void_agreements import is_void_agreement
from klyngelov.proposal.proposal_reader import Draft
from klyngelov.repairing.bench import Bench, broken_anew, errors, improves
from klyngelov.repairing.claims import Claim, judged
from klyngelov.repairing.edits import Edit
from klyngelov.repairing.encoding import encoded
from klyngelov.repairing.goals import Goal
from klyngelov.repairing.other_days import Elsewhen, broken_elsewhen
from klyngelov.repairing.patch import Chosen, Group, Patcher
from klyngelov.repairing.places import Places, drafts
from klyngelov.repairing.pools import Pools
from klyngelov.repairing.problem import problem_of
from klyngelov.repairing.proving import Proving
from klyngelov.repairing.rows import Step
from klyngelov.repairing.solving import Choice, Solver
from klyngelov.values.frozen import dataclass

MOST_TRIES = 60
"""How often the solver may propose anew before the search ends without a repair."""

MOST_ALTERNATIVES = 10
"""How many other ways of doing the same step are looked for."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A step of a repair, the errors that would stand without it, and steps as light in its place."""

    step: Step
    findings: tuple[Finding, ...]
    alternatives: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """An error that the repair leaves, and the claims that it did not keep with it, if any.

    ``proven`` says that no change at all can keep them together; else none was found.
    """

    finding: Finding
    others: tuple[Claim, ...]
    proven: bool


@dataclass(frozen=True, slots=True)
class Repair:
    """What was found for one draft.

    ``before`` and ``after`` are how it is judged without and with the edits. ``proven`` says that nothing
    lighter will do; it is False only where the search ended at its limit. ``defaults`` says that something
    lighter might do where a default rule is departed from. ``elsewhen`` is what the edits break on other
    days that the draft speaks of.
    """

    before: Result
    after: Result
    edits: tuple[Edit, ...]
    steps: tuple[Mended, ...]
    conflicts: tuple[Conflict, ...]
    weight: int
    proven: bool
    tries: int
    defaults: bool
    elsewhen: tuple[Elsewhen, ...]

    @property
    def remaining(self) -> tuple[Finding, ...]:
        """The errors that are still there."""
        return errors(self.after)

    @property
    def void(self) -> tuple[Finding, ...]:
        """The agreements without effect that the draft keeps: a repair changes no agreement."""
        return tuple(one for one in self.after.findings if is_void_agreement(one))

    @property
    def departing(self) -> tuple[Finding, ...]:
        """What still departs from a default rule, or does so now, without an agreement."""
        return tuple(_departures(self.after))


def repair(bench: Bench, draft: Draft, goal: Goal) -> Repair:
    """The lightest repair of a draft towards a goal."""
    return _Repairing(bench, draft, goal).repaired()


class _Repairing:
    """The search for the repair of one draft.

    What it shows has fewer errors than the draft and breaks nothing that was not broken: the judge says so.
    """

    def __init__(self, bench: Bench, draft: Draft, goal: Goal) -> None:
        self._bench, self._index, self._goal = bench, draft.proposal.index, goal
        root, prefix = list(drafts(bench.root))[self._index]
        places = Places(root, prefix, bench.rulebook.vocabulary)
        self._problem = problem_of(
            judged(draft, bench.rulebook, bench.evaluator), places, bench.evaluator, goal
        )
        self._encoding = encoded(self._problem)
        self._solver = Solver(self._encoding, goal)
        self._patcher = Patcher(places, Pools(bench.rulebook.vocabulary, draft.facts))
        before = bench.judged(self._index)
        if before is None:
            raise ValueError("a draft that cannot be read cannot be repaired")
        self._before = before
        modelled = {claim.id for claim in self._encoding.claims.values()}
        self._untouched = {one.id for one in errors(before)} - modelled

    def repaired(self) -> Repair:
        """The lightest repair that the judge confirms."""
        best: tuple[Result, list[Chosen]] = (self._before, [])
        for tries in range(1, MOST_TRIES + 1):
            choice = self._solver.best()
            if choice is None:
                break
            chosen = self._chosen(choice)
            after = self._bench.judged(self._index, self._patcher.edits(chosen))
            wrong = None if after is None else self._unexpected(choice, after)
            if after is not None and not wrong:
                return self._repair(choice, after, tries)
            if after is not None and improves(self._before, after) and improves(best[0], after):
                best = (after, chosen)
            self._rule_out(choice, wrong)
        after, chosen = best
        steps = self._steps(chosen, after)
        return self._found(chosen, after, steps, (), MOST_TRIES, proven=False)

    # ── The judge's word ──────────────────────────────────────────────────────────────────────
    def _unexpected(self, choice: Choice, after: Result) -> list[Finding]:
        """Errors that the solver did not foresee.

        What follows from a claim (that an agreement to depart from it is void) is foreseen with it.
        """
        if self._goal.never and (anew := broken_anew(self._before, after)):
            return anew
        claims = self._encoding.claims
        foreseen = [claims[number] for number, kind in choice.amounts if kind == "error"]
        expected = {claim.id for claim in foreseen} | self._untouched
        norms = {claim.bearing.norm.id for claim in foreseen}
        modelled = {claim.id for claim in claims.values()}
        return [
            one
            for one in errors(after)
            if one.id not in expected and (one.id in modelled or one.norm.id not in norms)
        ]

    def _rule_out(self, choice: Choice, wrong: list[Finding] | None) -> None:
        """Rule out what a wrong proposal says of the lists that the error is about."""
        lists = self._problem.reach.around(wrong[0]) if wrong else set()
        options = [number for number in choice.options if self._encoding.options[number][0].key in lists]
        self._solver.rule_out(options or choice.options)

    # ── The result ────────────────────────────────────────────────────────────────────────────
    def _chosen(self, choice: Choice) -> list[Chosen]:
        found = [self._encoding.options[number] for number in sorted(choice.options)]
        return [(row, option) for row, option in found if option is not row.options[0]]

    def _repair(self, choice: Choice, after: Result, tries: int) -> Repair:
        chosen = self._chosen(choice)
        steps = self._steps(chosen, after, choice)
        conflicts = tuple(self._conflicts(choice, after)) if choice.proven else ()
        return self._found(chosen, after, steps, conflicts, tries, proven=choice.proven)

    def _found(
        self, chosen: Sequence[Chosen], after: Result, steps: Sequence[Mended],
        conflicts: tuple[Conflict, ...], tries: int, *, proven: bool,
    ) -> Repair:  # fmt: skip
        edits = tuple(self._patcher.edits(chosen))
        return Repair(
            before=self._before,
            after=after,
            edits=edits,
            steps=tuple(steps),
            conflicts=conflicts,
            weight=sum(option.weight for _, option in chosen),
            proven=proven,
            tries=tries,
            defaults=bool(self._encoding.defaults),
            elsewhen=tuple(broken_elsewhen(self._bench, self._problem, edits)),
        )

    # ── Steps ─────────────────────────────────────────────────────────────────────────────────
    def _steps(self, chosen: Sequence[Chosen], after: Result, choice: Choice | None = None) -> list[Mended]:
        """The steps in the order of the file's lists, each with what would be broken without it."""
        steps: list[Mended] = []
        standing = {one.id for one in (*errors(after), *self._open(after), *_departures(after))}
        for group in self._patcher.groups(chosen):
            without = [pair for pair in chosen if pair not in group.chosen]
            result = self._bench.judged(self._index, self._patcher.edits(without))
            back = (*errors(result), *self._open(result)) if result else ()
            if result and all(one.id in standing for one in back):
                back = tuple(_departures(result))
            broken = tuple(one for one in back if one.id not in standing)
            others = tuple(self._alternatives(group, choice, after)) if choice else ()
            steps.extend(Mended(step, broken, others) for step in group.steps)
        return steps

    def _open(self, result: Result) -> list[Finding]:
        """What was certain and is now an open question."""
        known = {one.id for one in self._before.findings if one.status is Status.UNKNOWN}
        return [
            one
            for one in result.findings
            if one.status is Status.UNKNOWN and one.severity >= Severity.WARNING and one.id not in known
        ]

    def _alternatives(self, group: Group, choice: Choice, after: Result) -> Iterator[Step]:
        """Single steps that are as good in the place of a single one, all other steps being the same."""
        if len(group.chosen) != 1 or len(group.steps) != 1:
            return
        row, option = group.chosen[0]
        options = self._encoding.options
        mine = next(number for number in choice.options if options[number][1] is option)
        fixed = [
            number
            for number in choice.options
            if number != mine
            and (options[number][0].key != row.key or options[number][1] is not options[number][0].options[0])
        ]
        found: list[tuple[int, Step]] = []
        for other in self._solver.as_good(choice, fixed, mine, MOST_ALTERNATIVES):
            instead = [pair for pair in self._chosen(other) if pair not in self._chosen(choice)]
            if len(instead) == 1 and len(instead[0][1].steps) == 1:
                result = self._bench.judged(self._index, self._patcher.edits(self._chosen(other)))
                if result and {one.id for one in errors(result)} == {one.id for one in errors(after)}:
                    found.append((instead[0][1].place, instead[0][1].steps[0]))
        yield from (step for _, step in sorted(found, key=lambda pair: pair[0]))

    # ── Conflicts ─────────────────────────────────────────────────────────────────────────────
    def _conflicts(self, choice: Choice, after: Result) -> Iterator[Conflict]:
        """For each error that is left, the smallest set of claims with it that were not all kept."""
        claims = self._encoding.claims
        broken = {claims[number].id: number for number, kind in choice.amounts if kind == "error"}
        kept = [number for number in claims if number not in broken.values()]
        proving = Proving(self._problem, self._bench.evaluator)
        for finding in errors(after):
            number = broken.get(finding.id)
            if number is None:
                yield Conflict(finding, (), proven=True)  # nothing that a draft decides bears on it
                continue
            found = self._solver.conflict(number, kept)
            others = tuple(claims[one] for one in found or () if one != number)
            proven = found is not None and proving.proved([claims[number], *others])
            yield Conflict(finding, others, proven)


def _departures(result: Result) -> list[Finding]:
    """What departs from a default rule without an agreement."""
    return [
        one for one in result.findings if one.status is Status.DEPARTS and one.severity >= Severity.WARNING
    ]
