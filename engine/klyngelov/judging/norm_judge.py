"""Judges one norm: a finding for each organ and subject it bears on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from klyngelov.judging.agreements import Records
from klyngelov.judging.finding import AgreementState, Finding, Outcome, Status
from klyngelov.judging.severity import severity
from klyngelov.judging.statements import Statements
from klyngelov.judging.totals import total_verdict
from klyngelov.judging.verdicts import Verdict, verdict
from klyngelov.judging.wording import filled, message, shown_count
from klyngelov.judging.yearly import yearly_verdicts
from klyngelov.lawbook.force import ForceState
from klyngelov.lawbook.norm import CountBound, Instance, Norm, NormKind, Strength
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.facts import Facts, Record
from klyngelov.proposal.model import Agreement, Judgement
from klyngelov.values.interval import ANY
from klyngelov.values.position import START, Position
from klyngelov.values.truth import Truth, conjunction


@dataclass(frozen=True, slots=True)
class Bearing:
    """What a norm is judged on: an instance (one organ) and, under *for hver*, one subject.

    ``uncertain`` says that the norm is perhaps not in force; ``part`` tells apart further findings on
    the same norm, organ and subject.
    """

    norm: Norm
    instance: Instance
    uncertain: bool
    subject: str | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class _Standing:
    """A verdict once the draft's agreements and recorded judgements are taken into account."""

    status: Status
    agreement: Agreement | None
    agreement_state: AgreementState | None
    judgement: Judgement | None


@dataclass(frozen=True, slots=True)
class NormJudge:
    """Judges norms against the facts of one draft."""

    rulebook: Rulebook
    body_type: str
    facts: Facts
    statements: Statements
    records: Records

    def findings(self, norm: Norm, state: ForceState) -> Iterator[Finding]:
        """Every finding on a norm that is, or may be, in force."""
        organs = self.rulebook.vocabulary.types[self.body_type].organs
        for instance in norm.instances:
            if instance.organ is not None and instance.organ not in organs:
                continue  # general law about several kinds of bodies names the organs of them all
            bearing = Bearing(norm, instance, state is ForceState.UNCERTAIN)
            known = self.facts.organs.get(instance.organ or "")
            if known is not None and known.exists is False:
                yield self._finding(bearing, Verdict(Status.NOT_APPLICABLE, None))
            elif norm.kind is NormKind.SILENCE:
                yield from self._silences(bearing)
            elif norm.kind is NormKind.OPEN_STANDARD:
                yield self._finding(bearing, self._open_standard(norm, instance))
            elif norm.kind is NormKind.REQUIREMENT:
                yield from self._requirement(bearing)

    # ── Requirements ──────────────────────────────────────────────────────────────────────────
    def _requirement(self, bearing: Bearing) -> Iterator[Finding]:
        norm, instance = bearing.norm, bearing.instance
        bound = instance.cases[0].requirement
        if isinstance(bound, CountBound) and bound.per_year:
            for year in yearly_verdicts(self.statements, instance, bound, norm.force, self.facts.day):
                subject = str(year.year) if year.year is not None else None
                yield self._finding(replace(bearing, subject=subject), year.verdict)
        elif norm.quantifier is None:
            yield self._finding(bearing, self._verdict(instance, None))
        else:
            yield from self._for_each(bearing, norm.quantifier)

    def _verdict(self, instance: Instance, subject: Record | None) -> Verdict:
        return verdict(self.statements, instance, subject, self.facts.day)

    def _for_each(self, bearing: Bearing, listing: str) -> Iterator[Finding]:
        """One finding for each entry, one for what the list leaves open, and one for the total."""
        entries = self.facts.of(None, listing)
        instance = bearing.instance
        verdicts: list[Verdict] = []
        for record in entries.records:
            verdicts.append(self._verdict(instance, record))
            yield self._finding(replace(bearing, subject=record.label), verdicts[-1])
        if not entries.complete:
            need = self.statements.counter.listing_need(entries)
            bound = instance.cases[0].requirement
            required = bound.bound if isinstance(bound, CountBound) else ANY
            outcome = Outcome(required, ANY, (), (need,), entries.position, entries.stated)
            yield self._finding(bearing, Verdict(Status.UNKNOWN, outcome))
        total = total_verdict(self.statements.counter, instance, entries, verdicts)
        if total is not None:
            yield self._finding(replace(bearing, part="i alt"), total)

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

    def _silences(self, bearing: Bearing) -> Iterator[Finding]:
        for topic in bearing.norm.topics:
            listing = self.rulebook.vocabulary.listings[topic]
            entries = self.facts.of(bearing.instance.organ if listing.of_organ else None, topic)
            if entries.stated:
                at = Outcome(ANY, ANY, (), (), entries.position, stated=True)
                yield self._finding(replace(bearing, subject=topic), Verdict(Status.SILENT, at))

    # ── The finding ───────────────────────────────────────────────────────────────────────────
    def _finding(self, bearing: Bearing, found: Verdict) -> Finding:
        norm, outcome, organ = bearing.norm, found.outcome, bearing.instance.organ
        standing = self._standing(bearing, found.status)
        status = standing.status
        presumed = norm.strength is Strength.PROHIBITION and status is Status.UNKNOWN
        values = self._placeholders(bearing, outcome)
        return Finding(
            norm=norm,
            status=status,
            severity=severity(
                status,
                norm.strength,
                binding=self.rulebook.source(norm).binding,
                agreement=standing.agreement_state,
                presumed=presumed,
                uncertain=bearing.uncertain,
            ),
            message=message(norm, status, found, values, part=bearing.part, subject=bearing.subject),
            organ=organ,
            subject=bearing.subject,
            position=outcome.place if outcome else self._position(organ),
            outcome=outcome,
            remark=filled(found.remark, values) if found.remark else None,
            agreement=standing.agreement,
            agreement_state=standing.agreement_state,
            judgement=standing.judgement,
            yields_to=norm.yields_to,
            remedy=filled(norm.remedy, values),
            presumption=filled(norm.presumption, values) if presumed else "",
            uncertain=bearing.uncertain,
            part=bearing.part,
        )

    def _standing(self, bearing: Bearing, status: Status) -> _Standing:
        """A recorded judgement settles an open standard; an agreement excuses leaving a default."""
        norm = bearing.norm
        judgement = None
        if status is Status.JUDGEMENT:
            judgement = self.records.judgement(norm, bearing.instance.organ, bearing.subject)
            if judgement:
                status = Status.SATISFIED if judgement.satisfied else Status.VIOLATED
        if not norm.derogable or status not in (Status.VIOLATED, Status.UNKNOWN):
            return _Standing(status, None, None, judgement)
        agreement = self.records.agreement(norm)
        state = AgreementState.DOCUMENTED if agreement else None
        if status is Status.VIOLATED:
            status, state = Status.DEPARTS, state or AgreementState.MISSING
        return _Standing(status, agreement, state, judgement)

    def _placeholders(self, bearing: Bearing, outcome: Outcome | None) -> dict[str, str]:
        """What the placeholders in the norm's texts stand for."""
        values = {
            "antal": shown_count(outcome.found) if outcome else "",
            "år": bearing.subject or "et år",
        }
        if bearing.norm.quantifier is not None:
            listing = self.rulebook.vocabulary.listings[bearing.norm.quantifier]
            values[listing.each.split()[-1]] = bearing.subject or f"de {listing.plural}"
        return values

    def _position(self, organ: str | None) -> Position:
        known = self.facts.organs.get(organ or "")
        return known.position if known else START
