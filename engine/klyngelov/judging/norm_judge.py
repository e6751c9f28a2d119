"""Judges one norm: a finding for each organ and subject it bears on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial

from klyngelov.judging.agreed_words import doubt
from klyngelov.judging.agreements import Records
from klyngelov.judging.basis import basis_hash
from klyngelov.judging.bearing import Bearing
from klyngelov.judging.concerned import registered_in
from klyngelov.judging.finding import AgreementState, Finding, Lapsed, Outcome, Severity, Status
from klyngelov.judging.grounds import Given
from klyngelov.judging.lapsing import reprinted
from klyngelov.judging.precedence import Precedence
from klyngelov.judging.rulings import Ruling, replaced, ruling
from klyngelov.judging.severity import severity
from klyngelov.judging.statements import Statements
from klyngelov.judging.totals import total_verdict
from klyngelov.judging.verdicts import Verdict, judged_throughout, verdict
from klyngelov.judging.wording import by_register, filled, message, remedy, settled_message
from klyngelov.judging.yearly import yearly_verdicts
from klyngelov.lawbook.norm import (
    BY_REGISTER,
    CountBound,
    Instance,
    Norm,
    NormKind,
    StatedStatement,
    Strength,
)
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.facts import Facts, Record
from klyngelov.proposal.model import Agreement, Judgement
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ANY
from klyngelov.values.position import Position
from klyngelov.values.truth import Truth, conjunction

Judged = tuple[Bearing, Verdict]

_NO_RULING = Ruling()
_REQUIREMENT, _UNKNOWN = NormKind.REQUIREMENT, Status.UNKNOWN
_SETTLED = (Status.SATISFIED, Status.NOT_APPLICABLE)
_BROKEN = (Status.VIOLATED, Status.DEPARTS)


@dataclass(frozen=True, slots=True)
class _Standing:
    """A verdict once the draft's agreements and recorded judgements are taken into account."""

    status: Status
    agreement: Agreement | None = None
    agreement_state: AgreementState | None = None
    judgement: Judgement | None = None
    doubt: str | None = None
    lapsed: Lapsed | None = None
    basis_hash: str | None = None
    others: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True)
class NormJudge:
    """Judges norms against the facts of one draft."""

    rulebook: Rulebook
    facts: Facts
    statements: Statements
    records: Records

    def verdicts(self, bearing: Bearing) -> Iterable[Judged]:
        """What a norm that is, or may be, in force comes to for an organ, for each subject."""
        known = self.facts.organs.get(bearing.instance.organ or "")
        kind = bearing.norm.kind
        if bearing.displaced or (known is not None and known.exists is False):
            return ((bearing, Verdict(Status.NOT_APPLICABLE, None)),)
        if kind is _REQUIREMENT:
            return self._requirement(bearing)
        if kind is NormKind.SILENCE:
            return self._silences(bearing)
        return ((bearing, self._open_standard(bearing.norm, bearing.instance)),)

    # ── Requirements ──────────────────────────────────────────────────────────────────────────
    def _requirement(self, bearing: Bearing) -> Iterable[Judged]:
        instance = bearing.instance
        bound = instance.cases[0].requirement
        if isinstance(bound, CountBound) and bound.per_year:
            return self._yearly(bearing, bound)
        if bearing.norm.quantifier is None:
            return ((bearing, self._verdict(instance, None)),)
        return self._for_each(bearing, bearing.norm.quantifier)

    def _yearly(self, bearing: Bearing, bound: CountBound) -> Iterator[Judged]:
        force = bearing.norm.force
        for year in yearly_verdicts(self.statements, bearing.instance, bound, force, self.facts.day):
            of_year = bearing.at(str(year.year) if year.year is not None else None)
            yield replace(of_year, uncertain=of_year.uncertain or year.uncertain), year.verdict

    def _verdict(self, instance: Instance, subject: Record | None) -> Verdict:
        return verdict(self.statements, instance, subject, self.facts.day)

    def _for_each(self, bearing: Bearing, listing: str) -> Iterator[Judged]:
        """One verdict for each entry, one for what the list leaves open, and one for the total."""
        entries = self.facts.of(None, listing)
        instance = bearing.instance
        if not entries.stated and StatedStatement(None, listing) in instance.guards:
            yield bearing, Verdict(Status.NOT_APPLICABLE, None)
            return
        verdicts: list[Verdict] = []
        for record in entries.records:
            verdicts.append(self._verdict(instance, record))
            yield bearing.at(record.label), verdicts[-1]
        if not entries.complete:
            need = self.statements.counter.needs.of_listing(entries)
            bound = instance.cases[0].requirement
            required = bound.bound if isinstance(bound, CountBound) else ANY
            grounds = Given((), (need,))
            outcome = Outcome(required, ANY, entries.position, entries.stated, grounds=grounds)
            yield bearing, Verdict(Status.UNKNOWN, outcome)
        total = total_verdict(self.statements, instance, entries, verdicts)
        if total is not None:
            yield replace(bearing, part="i alt"), total

    # ── Other kinds of norms ──────────────────────────────────────────────────────────────────
    def _open_standard(self, norm: Norm, instance: Instance) -> Verdict:
        guards = [self.statements.hold(guard, None) for guard in instance.guards]
        applies = conjunction(held.truth for held in guards)
        if applies is Truth.NO:
            return Verdict(Status.NOT_APPLICABLE, None)
        if applies is Truth.MAYBE:
            first = next(held.outcome for held in guards if held.truth is Truth.MAYBE)
            return Verdict(Status.UNKNOWN, first)
        return Verdict(Status.JUDGEMENT, None, norm.text)

    def _silences(self, bearing: Bearing) -> Iterator[Judged]:
        for topic in bearing.norm.topics:
            listing = self.rulebook.vocabulary.listings[topic]
            entries = self.facts.of(bearing.instance.organ if listing.of_organ else None, topic)
            if entries.stated:
                at = Outcome(ANY, ANY, entries.position, stated=True)
                yield bearing.at(topic), Verdict(Status.SILENT, at)

    # ── The finding ───────────────────────────────────────────────────────────────────────────
    def finding(self, bearing: Bearing, found: Verdict, precedence: Precedence) -> Finding:
        """A verdict as reports show it."""
        if found.status in _SETTLED:
            return self._settled(bearing, found, precedence)
        norm, outcome, organ = bearing.norm, found.outcome, bearing.instance.organ
        standing = self._standing(bearing, found.status)
        status = standing.status
        presumed = _presumed(norm, found, status)
        fill = partial(self._filled, bearing, outcome)
        over = self._is_over(bearing)
        remedied = status in _BROKEN or (status is Status.JUDGEMENT and judged_throughout(bearing.instance))
        return Finding(
            norm=norm,
            status=status,
            severity=_severity(bearing, standing, presumed=presumed),
            message=standing.doubt
            or message(norm, status, found, fill, part=bearing.part, subject=bearing.subject),
            organ=organ,
            subject=bearing.subject,
            position=outcome.place if outcome else self._position(organ),
            outcome=outcome,
            remark=self._remark(bearing, found, standing, fill),
            agreement=standing.agreement,
            agreement_state=standing.agreement_state,
            judgement=standing.judgement,
            lapsed=standing.lapsed,
            other_judgements=standing.others,
            basis_hash=standing.basis_hash,
            prevails_over=precedence.prevails_over(norm),
            yields_to=precedence.yields_to(norm),
            remedy=fill(remedy(norm, status, found, over=over)) if remedied else "",
            presumption=fill(norm.presumption) if presumed else "",
            uncertain=bearing.uncertain,
            part=bearing.part,
        )

    def _remark(
        self, bearing: Bearing, found: Verdict, standing: _Standing, fill: Callable[[str], str]
    ) -> str | None:
        """What is to be said beside a finding: an exception's text, and that the law was printed anew."""
        # What was to be judged is no remark once it has been.
        judged = standing.judgement is not None and found.status is Status.JUDGEMENT
        remarks = [fill(found.remark)] if found.remark and not judged else []
        if standing.judgement:
            remarks += [told] if (told := replaced(standing.others)) else []
            source = self.rulebook.source(bearing.norm)
            again = reprinted(standing.judgement, source, self.facts.day)
            remarks += [again] if again else []
        return " ".join(remarks) or None

    def _settled(self, bearing: Bearing, found: Verdict, precedence: Precedence) -> Finding:
        """A verdict that no agreement or judgement can change: most are, so it is told without asking."""
        norm, outcome, organ = bearing.norm, found.outcome, bearing.instance.organ
        prevails_over, yields_to = precedence.of(norm)
        return Finding(
            norm,
            found.status,
            Severity.NONE,
            settled_message(norm, found.status, bearing.subject),
            organ,
            bearing.subject,
            outcome.place if outcome else self._position(organ),
            outcome,
            self._filled(bearing, outcome, found.remark) if found.remark else None,
            prevails_over=prevails_over,
            yields_to=yields_to,
            uncertain=bearing.uncertain,
            part=bearing.part,
        )

    def weighed(self, bearing: Bearing, found: Verdict) -> tuple[Status, Severity]:
        """What a verdict comes to once the draft's agreements and judgements are taken into account."""
        standing = self._standing(bearing, found.status)
        presumed = _presumed(bearing.norm, found, standing.status)
        return standing.status, _severity(bearing, standing, presumed=presumed)

    def _standing(self, bearing: Bearing, status: Status) -> _Standing:
        """A recorded judgement settles an open standard; an agreement excuses leaving a default."""
        norm = bearing.norm
        agreement = self.records.agreement(norm) if norm.derogable else None
        doubted = doubt(norm, agreement) if agreement else None
        told = None
        if status is Status.VIOLATED and doubted:
            status, told = Status.JUDGEMENT, doubted
        judged, basis = _NO_RULING, None
        if status is Status.JUDGEMENT or (status is _UNKNOWN and norm.assessable):
            made = self.records.judgements(norm, bearing.instance.organ, bearing.subject)
            if made or status is Status.JUDGEMENT:
                basis = basis_hash(bearing, self.statements.counter)
                judged = ruling(made, norm, basis)
        judgement = judged.judgement
        if judgement:
            status = Status.SATISFIED if judgement.satisfied else Status.VIOLATED
        elif judged.conflict:
            status, told = Status.JUDGEMENT, judged.conflict
        settled = (judgement, told if not judgement else None, judged.lapsed, basis, judged.others)
        if told and not judgement:
            return _Standing(status, agreement, None, *settled)
        if not norm.derogable or status not in (Status.VIOLATED, Status.UNKNOWN):
            return _Standing(status, None, None, *settled)
        state = AgreementState.DOCUMENTED if agreement and not doubted else None
        if status is Status.VIOLATED:
            status, state = Status.DEPARTS, state or AgreementState.MISSING
        return _Standing(status, agreement, state, *settled)

    def _filled(self, bearing: Bearing, outcome: Outcome | None, text: str) -> str:
        """A text of the norm with its placeholders replaced."""
        if BY_REGISTER.search(text):
            text = by_register(text, registered_in(self.rulebook.vocabulary, self.facts, bearing.instance))
        return filled(text, bearing.norm, self.rulebook.vocabulary, bearing.subject, outcome)

    def _is_over(self, bearing: Bearing) -> bool:
        """Whether what is judged is a calendar year that is over."""
        requirement = bearing.instance.cases[0].requirement if bearing.instance.cases else None
        yearly = isinstance(requirement, CountBound) and requirement.per_year
        return yearly and bearing.subject is not None and int(bearing.subject) < self.facts.day.year

    def _position(self, organ: str | None) -> Position:
        known = self.facts.organs.get(organ or "")
        return known.position if known else self.facts.position


def _presumed(norm: Norm, found: Verdict, status: Status) -> bool:
    """Whether a draft is silent on what is forbidden.

    One that does it, if the rule applies, is not; nor is one whose own words may say that it does.
    """
    if status is not _UNKNOWN or found.breached or norm.strength is not Strength.PROHIBITION:
        return False
    return found.outcome is None or not found.outcome.grounds.doubtful()


def _severity(bearing: Bearing, standing: _Standing, *, presumed: bool) -> Severity:
    return severity(
        standing.status,
        bearing.norm.strength,
        binding=bearing.binding,
        agreement=standing.agreement_state,
        presumed=presumed,
        uncertain=bearing.uncertain,
    )
