"""Judges one norm: a finding for each organ and subject it bears on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from klyngelov.judging.agreements import Records
from klyngelov.judging.finding import AgreementState, Finding, Outcome, Status
from klyngelov.judging.severity import severity
from klyngelov.judging.statements import Statements
from klyngelov.judging.totals import total_verdict
from klyngelov.judging.verdicts import Verdict, verdict
from klyngelov.judging.wording import message, shown_count
from klyngelov.judging.yearly import yearly_verdicts
from klyngelov.lawbook.force import ForceState
from klyngelov.lawbook.norm import CountBound, Instance, Norm, NormKind, Strength
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.facts import Facts, Record
from klyngelov.values.interval import ANY
from klyngelov.values.position import START, Position
from klyngelov.values.truth import Truth, conjunction


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
        uncertain = state is ForceState.UNCERTAIN
        organs = self.rulebook.vocabulary.types[self.body_type].organs
        for instance in norm.instances:
            if instance.organ is not None and instance.organ not in organs:
                continue  # general law about several kinds of bodies names the organs of them all
            known = self.facts.organs.get(instance.organ or "")
            if known is not None and known.exists is False:
                yield self._finding(norm, instance, None, Verdict(Status.NOT_APPLICABLE, None), uncertain)
            elif norm.kind is NormKind.SILENCE:
                yield from self._silences(norm, instance, uncertain)
            elif norm.kind is NormKind.OPEN_STANDARD:
                yield self._finding(norm, instance, None, self._open_standard(norm, instance), uncertain)
            elif norm.kind is NormKind.REQUIREMENT:
                yield from self._requirement(norm, instance, uncertain)

    # ── Requirements ──────────────────────────────────────────────────────────────────────────
    def _requirement(self, norm: Norm, instance: Instance, uncertain: bool) -> Iterator[Finding]:
        bound = instance.cases[0].requirement
        if isinstance(bound, CountBound) and bound.per_year:
            for year in yearly_verdicts(self.statements, instance, bound, norm.force, self.facts.day):
                subject = str(year.year) if year.year is not None else None
                yield self._finding(norm, instance, subject, year.verdict, uncertain)
        elif norm.quantifier is None:
            yield self._finding(norm, instance, None, self._verdict(instance, None), uncertain)
        else:
            yield from self._for_each(norm, instance, norm.quantifier, uncertain)

    def _verdict(self, instance: Instance, subject: Record | None) -> Verdict:
        return verdict(self.statements, instance, subject, self.facts.day)

    def _for_each(self, norm: Norm, instance: Instance, listing: str, uncertain: bool) -> Iterator[Finding]:
        """One finding for each entry, one for what the list leaves open, and one for the total."""
        entries = self.facts.of(None, listing)
        verdicts: list[Verdict] = []
        for record in entries.records:
            verdicts.append(self._verdict(instance, record))
            yield self._finding(norm, instance, record.label, verdicts[-1], uncertain)
        if not entries.complete:
            need = self.statements.counter.listing_need(entries)
            bound = instance.cases[0].requirement
            required = bound.bound if isinstance(bound, CountBound) else ANY
            outcome = Outcome(required, ANY, (), (need,), entries.position, entries.stated)
            yield self._finding(norm, instance, None, Verdict(Status.UNKNOWN, outcome), uncertain)
        total = total_verdict(self.statements.counter, instance, entries, verdicts)
        if total is not None:
            yield self._finding(norm, instance, None, total, uncertain, part="i alt")

    def _open_standard(self, norm: Norm, instance: Instance) -> Verdict:
        guards = [self.statements.hold(guard, None) for guard in instance.guards]
        applies = conjunction(held.truth for held in guards)
        if applies is Truth.NO:
            return Verdict(Status.NOT_APPLICABLE, None)
        if applies is Truth.MAYBE:
            first = next(held.outcome for held in guards if held.truth is Truth.MAYBE)
            return Verdict(Status.UNKNOWN, first)
        return Verdict(Status.JUDGEMENT, None, norm.text)

    def _silences(self, norm: Norm, instance: Instance, uncertain: bool) -> Iterator[Finding]:
        for topic in norm.topics:
            listing = self.rulebook.vocabulary.listings[topic]
            entries = self.facts.of(instance.organ if listing.of_organ else None, topic)
            if entries.stated:
                at = Outcome(ANY, ANY, (), (), entries.position, stated=True)
                yield self._finding(norm, instance, topic, Verdict(Status.SILENT, at), uncertain)

    # ── The finding ───────────────────────────────────────────────────────────────────────────
    def _finding(
        self, norm: Norm, instance: Instance, subject: str | None, found: Verdict, uncertain: bool,
        part: str = "",
    ) -> Finding:  # fmt: skip
        status, outcome = found.status, found.outcome
        judgement = None
        if status is Status.JUDGEMENT:
            judgement = self.records.judgement(norm, instance.organ, subject)
            if judgement:
                status = Status.SATISFIED if judgement.result == "opfyldt" else Status.VIOLATED
        agreement = self.records.agreement(norm) if norm.derogable else None
        agreement_state = None
        if status is Status.VIOLATED and norm.derogable:
            status = Status.DEPARTS
            agreement_state = AgreementState.DOCUMENTED if agreement else AgreementState.MISSING
        elif status is Status.UNKNOWN and agreement:
            agreement_state = AgreementState.DOCUMENTED
        presumed = norm.strength is Strength.PROHIBITION and status is Status.UNKNOWN
        source = self.rulebook.source(norm)
        values = {
            "antal": shown_count(outcome.found) if outcome else "",
            "år": subject if subject else "et år",
            self._noun(norm): subject or self._all(norm),
        }
        return Finding(
            norm=norm,
            status=status,
            severity=severity(
                status, norm.strength, binding=source.binding, agreement=agreement_state,
                presumed=presumed, uncertain=uncertain,
            ),
            message=message(norm, status, found, subject, values, part),
            organ=instance.organ,
            subject=subject,
            position=outcome.place if outcome else self._position(instance),
            outcome=outcome,
            remark=_filled(found.remark, values) if found.remark else None,
            agreement=agreement if agreement_state is AgreementState.DOCUMENTED else None,
            agreement_state=agreement_state,
            judgement=judgement,
            yields_to=norm.yields_to,
            remedy=_filled(norm.remedy, values),
            presumption=_filled(norm.presumption, values) if presumed else "",
            uncertain=uncertain,
            part=part,
        )  # fmt: skip

    def _noun(self, norm: Norm) -> str:
        """The placeholder that stands for the quantifier's entry."""
        if norm.quantifier is None:
            return ""
        return self.rulebook.vocabulary.listings[norm.quantifier].each.split()[-1]

    def _all(self, norm: Norm) -> str:
        """What stands for the entry where the list itself is not stated."""
        if norm.quantifier is None:
            return ""
        return f"de {self.rulebook.vocabulary.listings[norm.quantifier].plural}"

    def _position(self, instance: Instance) -> Position:
        known = self.facts.organs.get(instance.organ or "")
        return known.position if known else START


def _filled(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        if name:
            text = text.replace(f"{{{name}}}", value)
    return text
