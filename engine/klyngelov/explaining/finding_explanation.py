"""Explains a finding: every statement of its norm held against the draft, line by line.

The counts are those of the evaluators (``judging.statements``); only the reasons are found here. So an
explanation cannot come to another outcome than the finding it explains.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from klyngelov.explaining.answer import short_answer
from klyngelov.explaining.explanation import Count, FindingExplanation, Holding, Line, Part, Reason
from klyngelov.explaining.norm_explanation import NormExplainer
from klyngelov.explaining.trial import Court, Trial
from klyngelov.explaining.trial_words import TrialWords, line_of
from klyngelov.judging.counting import Counter
from klyngelov.judging.finding import Finding, Held, Outcome, held
from klyngelov.judging.grounds import Counts, Evidence
from klyngelov.judging.phrasing import phrasing_of
from klyngelov.judging.statements import Statements
from klyngelov.judging.wording import filled
from klyngelov.lawbook.force import ForceState
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import (
    LATER,
    CountBound,
    DifferenceBound,
    Effect,
    EffectKind,
    Instance,
    StatedStatement,
    Statement,
    SubjectStatement,
)
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.protocol import Matches
from klyngelov.proposal.facts import Entries, Facts, Record
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ANY, ONE
from klyngelov.values.truth import MAYBE, NO, YES, Truth, conjunction

_PARTS = {
    EffectKind.ALSO_SATISFIED: Part.ALSO_SATISFIED,
    EffectKind.JUDGEMENT: Part.JUDGEMENT,
    EffectKind.REMARK: Part.REMARK,
}
_COUNTS = {YES: Counts.YES, MAYBE: Counts.POSSIBLY, NO: Counts.NO}


@dataclass(frozen=True, slots=True, eq=False)
class FindingExplainer:
    """Explains the findings of one draft."""

    rulebook: Rulebook
    facts: Facts
    matches: Matches
    norms: NormExplainer

    def explain(self, finding: Finding) -> FindingExplanation:
        """One finding."""
        known = self.facts.organs.get(finding.organ or "")
        judged = not self._displaced(finding) and (known is None or known.exists is not False)
        holdings = tuple(self._holdings(finding)) if judged else ()
        return FindingExplanation(
            finding=finding,
            norm=self.norms.explain(finding.norm),
            answer=tuple(short_answer(finding, holdings, known, self._displaced(finding))),
            holdings=holdings,
            needs=finding.outcome.needs if finding.outcome else (),
        )

    def _displaced(self, finding: Finding) -> tuple[str, ...]:
        """The later rules on the same matter that have taken the place of a finding's norm on the day."""
        day = self.facts.day
        return tuple(
            target
            for target, principle in finding.norm.yields_to
            if principle == LATER
            and (later := self.rulebook.norm(target)) is not None
            and later.force.on(day) is ForceState.IN_FORCE
        )

    def _holdings(self, finding: Finding) -> Iterator[Holding]:
        norm = finding.norm
        instance = next((one for one in norm.instances if one.organ == finding.organ), None)
        if instance is None:
            return
        subject = self._subject(finding)
        hearing = _Hearing(self, finding, subject)
        if norm.quantifier is not None and subject is None:
            # What a list leaves open, or the total over it: the finding's own outcome says it.
            yield from hearing.without_subject(instance)
        else:
            yield from hearing.of(instance)

    def _subject(self, finding: Finding) -> Record | None:
        """The entry that the quantifier stood at."""
        if finding.norm.quantifier is None or finding.part:
            return None
        records = self.facts.of(None, finding.norm.quantifier).records
        return next((one for one in records if one.label == finding.subject), None)

    @property
    def statements(self) -> Statements:
        """Holds statements against the draft with the evaluators' own answers."""
        return Statements(Counter(self.rulebook.vocabulary, self.facts, self.matches))


class _Hearing:
    """Holds the statements of one instance of a norm against the draft, for one entry."""

    def __init__(self, explainer: FindingExplainer, finding: Finding, subject: Record | None) -> None:
        self._vocabulary = explainer.rulebook.vocabulary
        self._facts = explainer.facts
        self._matches = explainer.matches
        self._statements = explainer.statements
        self._phrasing = phrasing_of(explainer.rulebook, finding.norm)
        self._finding = finding
        self._subject = subject
        self._court = Court(explainer.facts, subject)
        self._words = TrialWords(self._phrasing, subject.label if subject else None)

    def without_subject(self, instance: Instance) -> Iterator[Holding]:
        """The conditions that can be judged without an entry."""
        for guard in instance.guards:
            if isinstance(guard, StatedStatement):
                yield self._holding(Part.GUARD, guard)

    def of(self, instance: Instance) -> Iterator[Holding]:
        """The statements in the order they are judged."""
        for guard in instance.guards:
            yield self._holding(Part.GUARD, guard)
        decided = False
        for case in instance.cases:
            truth = YES
            if case.condition is not None:
                condition = self._holding(Part.CASE, case.condition)
                truth = condition.truth
                yield replace(condition, bears=not decided)
            yield replace(self._required(case.requirement), bears=not decided and truth is not NO)
            decided = decided or truth is YES
        for effect in instance.effects:
            yield self._effect(effect)

    def _required(self, statement: Statement) -> Holding:
        if isinstance(statement, CountBound) and statement.per_year:
            return self._year(statement)
        return self._holding(Part.REQUIREMENT, statement)

    def _holding(self, part: Part, statement: Statement) -> Holding:
        found = self._statements.hold(statement, self._subject)
        return self._held(part, self._phrasing.condition(statement), found, self._counts([statement]))

    def _held(self, part: Part, sentence: str, found: Held, counts: Sequence[Count]) -> Holding:
        outcome = found.outcome
        return Holding(
            part, sentence, found.truth, outcome.required, outcome.found, outcome.unit, tuple(counts)
        )

    def _year(self, bound: CountBound) -> Holding:
        """A count of one year, which the finding itself holds."""
        entries = self._facts.of(bound.query.organ, bound.query.listing)
        outcome = self._finding.outcome or Outcome(bound.bound, ANY, entries.position, entries.stated)
        lines = tuple(_evidence_line(one) for one in outcome.evidence)
        known = outcome.found.high is not None
        count = Count(
            entries.organ, entries.listing, outcome.place, outcome.stated, complete=known, lines=lines
        )
        return self._held(Part.REQUIREMENT, self._phrasing.condition(bound), held(outcome), [count])

    def _effect(self, effect: Effect) -> Holding:
        found = [self._statements.hold(one, self._subject) for one in effect.conditions]
        sentence = " og hvis ".join(self._phrasing.condition(one) for one in effect.conditions)
        outcome = found[0].outcome
        return Holding(
            part=_PARTS[effect.kind],
            sentence=sentence,
            truth=conjunction(one.truth for one in found),
            required=outcome.required,
            found=outcome.found,
            unit=outcome.unit if len(found) == 1 else "condition",
            counts=tuple(self._counts(effect.conditions)),
            text=filled(
                effect.text,
                self._finding.norm,
                self._vocabulary,
                self._finding.subject,
                self._finding.outcome,
            ),
            bears=self._in_time(effect) and not self._beside(effect),
        )

    def _in_time(self, effect: Effect) -> bool:
        day = self._facts.day
        return (effect.first or day) <= day <= (effect.last or day)

    def _beside(self, effect: Effect) -> bool:
        """Whether an exception is of the kind that has nothing to say of such an outcome."""
        met = self._finding.outcome is not None and (
            self._finding.outcome.found.within(self._finding.outcome.required) is YES
        )
        return met is not (effect.kind is EffectKind.REMARK)

    # ── Lines ─────────────────────────────────────────────────────────────────────────────────
    def _counts(self, statements: Sequence[Statement]) -> list[Count]:
        return [count for statement in statements for count in self._of_statement(statement)]

    def _of_statement(self, statement: Statement) -> Iterator[Count]:
        match statement:
            case CountBound(query):
                yield self._count(query)
            case DifferenceBound(more, fewer):
                yield self._count(more)
                yield self._count(fewer)
            case SubjectStatement(query):
                if self._subject is not None:
                    truth = self._statements.hold(statement, self._subject).truth
                    line = self._line(query, self._subject, truth)
                    at = self._subject.position
                    yield Count(query.organ, query.listing, at, stated=True, complete=True, lines=(line,))
            case StatedStatement(organ, listing):
                yield _bare(self._facts.of(organ, listing))

    def _count(self, query: Query) -> Count:
        entries = self._facts.of(query.organ, query.listing)
        key = self._subject.key if self._subject and query.subject else None
        matched = self._matches[query][key]
        lines = tuple(
            self._line(query, record, matched.truth(number)) for number, record in enumerate(entries.records)
        )
        return Count(query.organ, query.listing, entries.position, entries.stated, entries.complete, lines)

    def _line(self, query: Query, record: Record, truth: Truth) -> Line:
        trials = self._court.decisive(query.formula, record)
        return Line(
            label=record.label,
            path=record.path,
            position=record.position,
            number=record.count,
            counts=_COUNTS[truth],
            reasons=tuple(dict.fromkeys(self._reason(trial) for trial in trials)),
            near=truth is NO and self._court.near(query.formula, record, trials),
        )

    def _reason(self, trial: Trial) -> Reason:
        return Reason(self._words.clause(trial), line_of(trial), trial.truth)


def _evidence_line(one: Evidence) -> Line:
    return Line(one.label, one.path, one.position, ONE, one.counts, ())


def _bare(entries: Entries) -> Count:
    """A list of which it is only asked whether it is stated."""
    return Count(entries.organ, entries.listing, entries.position, entries.stated, entries.complete, ())
