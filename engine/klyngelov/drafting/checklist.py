"""The checklist that the law sets for a body on a day: every norm about it, sorted by how it binds.

It is the check of a draft that states nothing but the facts, read the other way: what such a draft leaves
open is what the body must have, and what does not concern it is left out. So it can say nothing that a check
would not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum

from klyngelov.drafting.totals import Totals
from klyngelov.judging.check import Result, check
from klyngelov.judging.concerned import law_about
from klyngelov.judging.counting import Counter
from klyngelov.judging.finding import Finding, Status
from klyngelov.judging.law import Law
from klyngelov.judging.phrasing import Phrasing
from klyngelov.judging.queries import queries_of_statement
from klyngelov.judging.statements import Statements
from klyngelov.lawbook.force import ForceState
from klyngelov.lawbook.norm import (
    CountBound,
    DifferenceBound,
    Instance,
    Norm,
    NormKind,
    StatedStatement,
    Statement,
    Strength,
)
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.proposal_reader import ORGANS_KEY, Draft
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import Interval
from klyngelov.values.truth import Truth

_NO_CLAIM = (Strength.SHALL_BASICALLY, Strength.SHALL_AMONG_OTHERS, Strength.SHOULD)


class Group(StrEnum):
    """How a norm binds the one who drafts; in the order of a checklist."""

    MANDATORY = "mandatory"
    DEFAULT = "default"
    PROHIBITED = "prohibited"
    CONDITIONAL = "conditional"
    RECOMMENDED = "recommended"
    JUDGEMENT = "judgement"
    IN_PRACTICE = "in_practice"
    POWER = "power"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One line of the checklist: a norm as it concerns an organ (None: the body as a whole).

    ``subjects`` are the entries it concerns one by one; ``each`` what they are called, where they are all
    there are. ``bound`` is the number it sets, if it sets one (``per_year``: for each year). ``floor`` are
    the norms that a departure must still meet, ``also`` those that ask for the same and yield. ``conditions``
    are those it rests on that the facts do not settle; ``met`` says that the facts given meet it already.
    """

    norm: Norm
    group: Group
    organ: str | None
    subjects: tuple[str, ...] = ()
    each: str | None = None
    bound: Interval | None = None
    per_year: bool = False
    floor: tuple[Norm, ...] = ()
    also: tuple[Norm, ...] = ()
    uncertain: bool = False
    conditions: tuple[str, ...] = ()
    met: bool = False


@dataclass(frozen=True, slots=True)
class Checklist:
    """What the law asks of a body.

    ``binding`` says whether any binding norm about such a body is, or may be, in force on the day.
    """

    draft: Draft
    requirements: tuple[Requirement, ...]
    totals: Totals
    judged: int
    uncertain: int
    binding: bool
    encoded: bool

    def of(self, group: Group, organ: str | None) -> tuple[Requirement, ...]:
        """The lines of a group that concern an organ, or the body as a whole."""
        return tuple(one for one in self.requirements if one.group is group and one.organ == organ)


def checklist(draft: Draft, rulebook: Rulebook, evaluator: Evaluator) -> Checklist:
    """The checklist for the body whose facts a draft states."""
    law = law_about(rulebook, draft.proposal.body_type, draft.facts)
    result = check(draft, rulebook, evaluator, single=False)
    return Checklist(
        draft=draft,
        requirements=tuple(_Lister(rulebook, law, draft).lines(result)),
        totals=Totals(rulebook, draft, law.bearings if law.binding else ()),
        judged=law.judged,
        uncertain=law.uncertain,
        binding=law.binding,
        encoded=law.encoded,
    )


class _Lister:
    """Sorts the norms in force into lines."""

    def __init__(self, rulebook: Rulebook, law: Law, draft: Draft) -> None:
        self._rulebook = rulebook
        self._law = law
        self._draft = draft
        self._by_id = {norm.id: norm for norm, _ in law.in_force}
        matches = DirectEvaluator().match(law.queries, draft.facts)
        self._statements = Statements(Counter(rulebook.vocabulary, draft.facts, matches))

    def lines(self, result: Result) -> Iterator[Requirement]:
        """The lines in the order of a report: by group, organ and statute."""
        found = [*self._from_findings(result), *self._unjudged()]
        groups = list(Group)
        organs: list[str | None] = [
            None, *self._rulebook.vocabulary.types[self._draft.proposal.body_type].organs,
        ]  # fmt: skip
        found = _without_doubles(found, self._by_id)
        yield from sorted(found, key=lambda one: (groups.index(one.group), organs.index(one.organ)))

    # ── What is judged ────────────────────────────────────────────────────────────────────────
    def _from_findings(self, result: Result) -> Iterator[Requirement]:
        by_line: dict[tuple[str, str | None, bool], list[Finding]] = {}
        for finding in result.findings:
            conditional = self._only_if_stated(finding)
            if finding.part or (finding.status is Status.NOT_APPLICABLE and not conditional):
                continue
            by_line.setdefault((finding.norm.id, finding.organ, conditional), []).append(finding)
        for (_, organ, conditional), findings in by_line.items():
            yield self._line(findings, organ, conditional=conditional)

    def _only_if_stated(self, finding: Finding) -> bool:
        """Whether a norm speaks only of what a draft need not mention, and this one does not.

        Where another of its conditions does not hold, it does not concern the body at all.
        """
        if finding.status is not Status.NOT_APPLICABLE:
            return False
        entries = self._draft.facts.of(None, finding.norm.quantifier or "").records
        subject = next((record for record in entries if record.label == finding.subject), None)
        failing = [
            guard
            for guard in _instance(finding.norm, finding.organ).guards
            if self._statements.hold(guard, subject).truth is Truth.NO
        ]
        return bool(failing) and all(self._unstated(guard) for guard in failing)

    def _unstated(self, guard: Statement) -> bool:
        """Whether a condition fails only because the draft does not mention a list."""
        return (
            isinstance(guard, StatedStatement)
            and guard.positive
            and not self._draft.facts.of(guard.organ, guard.listing).stated
        )

    def _line(self, findings: Sequence[Finding], organ: str | None, *, conditional: bool) -> Requirement:
        norm, first = findings[0].norm, findings[0]
        instance = _instance(norm, organ)
        subjects = tuple(one.subject for one in findings if one.subject)
        bound, per_year = _bound(instance)
        return Requirement(
            norm=norm,
            group=Group.CONDITIONAL if conditional else self._group(norm),
            organ=organ,
            subjects=subjects,
            each=self._each(norm, subjects),
            bound=bound,
            per_year=per_year,
            floor=self._floor(norm) if norm.derogable else (),
            uncertain=first.uncertain,
            conditions=() if conditional else tuple(self._conditions(norm, instance)),
            met=self._given(instance) and all(one.status is Status.SATISFIED for one in findings),
        )

    def _group(self, norm: Norm) -> Group:
        if norm.kind is NormKind.OPEN_STANDARD:
            return Group.JUDGEMENT
        if not self._rulebook.source(norm).binding or norm.strength in _NO_CLAIM:
            return Group.RECOMMENDED
        if norm.strength is Strength.PROHIBITION:
            return Group.PROHIBITED
        return Group.DEFAULT if norm.derogable else Group.MANDATORY

    def _each(self, norm: Norm, subjects: tuple[str, ...]) -> str | None:
        if norm.quantifier is None:
            return None
        entries = self._draft.facts.of(None, norm.quantifier)
        everyone = tuple(record.label for record in entries.records)
        each = self._rulebook.vocabulary.listings[norm.quantifier].each
        return each if subjects == everyone else None

    def _floor(self, norm: Norm) -> tuple[Norm, ...]:
        above = (self._by_id.get(target) for target, _ in norm.yields_to)
        return tuple(one for one in above if one is not None and not one.derogable)

    def _conditions(self, norm: Norm, instance: Instance) -> Iterator[str]:
        """The conditions of a norm that the facts do not settle."""
        facts = self._draft.facts
        subjects = facts.of(None, norm.quantifier).records if norm.quantifier else (None,)
        phrasing = Phrasing(self._rulebook.vocabulary, self._rulebook.terms)
        for guard in instance.guards:
            if any(self._statements.hold(guard, one).truth is Truth.MAYBE for one in subjects):
                yield phrasing.condition(guard)

    def _given(self, instance: Instance) -> bool:
        """Whether the lists that a norm counts were given; the organs of a body are there in any case."""
        queries = [query for case in instance.cases for query in queries_of_statement(case.requirement)]
        facts = self._draft.facts
        return all(
            query.listing != ORGANS_KEY and facts.of(query.organ, query.listing).stated for query in queries
        )

    # ── What is not judged ────────────────────────────────────────────────────────────────────
    def _unjudged(self) -> Iterator[Requirement]:
        kinds = {
            NormKind.SILENCE: Group.SILENCE,
            NormKind.NOT_CHECKABLE: Group.IN_PRACTICE,
            NormKind.POWER: Group.POWER,
        }
        organs = self._rulebook.vocabulary.types[self._draft.proposal.body_type].organs
        for norm, state in self._law.in_force:
            group = kinds.get(norm.kind)
            if group is None:
                continue
            for instance in norm.instances:
                if instance.organ is None or instance.organ in organs:
                    yield Requirement(norm, group, instance.organ, uncertain=state is ForceState.UNCERTAIN)


def _instance(norm: Norm, organ: str | None) -> Instance:
    return next(one for one in norm.instances if one.organ == organ)


def _bound(instance: Instance) -> tuple[Interval | None, bool]:
    """The number a norm sets; none where it differs from case to case."""
    if len(instance.cases) != 1:
        return None, False
    match instance.cases[0].requirement:
        case CountBound(_, bound, per_year):
            return bound, per_year
        case DifferenceBound(_, _, bound):
            return bound, False
        case _:
            return None, False


def _without_doubles(lines: Sequence[Requirement], by_id: dict[str, Norm]) -> list[Requirement]:
    """The lines less those that ask for the same as a norm they yield to, which names them instead.

    A default stays: that it can be agreed away is what sets it apart.
    """
    place = {(one.norm.id, one.organ): at for at, one in enumerate(lines)}
    below: dict[int, list[Norm]] = {}
    gone: set[int] = set()
    for at, one in enumerate(lines):
        for target, _ in one.norm.yields_to:
            above = place.get((target, one.organ))
            if above is not None and target in by_id and _the_same(one, lines[above]):
                below.setdefault(above, []).append(one.norm)
                gone.add(at)
                break
    return [replace(one, also=tuple(below.get(at, ()))) for at, one in enumerate(lines) if at not in gone]


def _the_same(one: Requirement, above: Requirement) -> bool:
    return (
        one.group is above.group
        and one.group is not Group.DEFAULT
        and one.bound == above.bound
        and one.subjects == above.subjects
        and not one.norm.derogable
    )
