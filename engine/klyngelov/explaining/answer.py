"""The short answer: why a finding came out as it did, in a few plain Danish sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klyngelov.explaining.explanation import EXCEPTIONS, Holding, Line, Part
from klyngelov.judging.finding import AgreementState, Finding, Outcome, Status
from klyngelov.judging.grounds import Counts
from klyngelov.judging.wording import shown_bound, shown_count
from klyngelov.proposal.facts import OrganFacts
from klyngelov.values.danish import listed, written_date
from klyngelov.values.interval import ONE
from klyngelov.values.truth import MAYBE, NO, YES

_FEW = 3
"""More lines or questions than this are counted, not named."""


def short_answer(
    finding: Finding, holdings: Sequence[Holding], organ: OrganFacts | None, displaced: Sequence[str]
) -> Iterator[str]:
    """A few sentences.

    ``organ`` is what the draft says of the finding's organ as such; ``displaced`` names the later rules that
    have taken the norm's place.
    """
    yield finding.message
    if organ is not None and organ.exists is False:
        yield f"Efter forslaget findes organet ikke (linje {organ.position.line}), så intet kræves af det."
        return
    if displaced:
        yield f"En senere regel om det samme har taget dens plads: {listed(displaced)}."
        return
    yield from _guards(holdings)
    if finding.status is not Status.NOT_APPLICABLE:
        yield from _required(finding, holdings)
        yield from _exceptions(finding, holdings)
    yield from _standing(finding)
    yield from _questions(finding)


# ── Whether the norm applies ──────────────────────────────────────────────────────────────────
def _guards(holdings: Sequence[Holding]) -> Iterator[str]:
    guards = [one for one in holdings if one.part is Part.GUARD]
    failed = next((one for one in guards if one.truth is NO), None)
    if failed is not None:
        yield f"Reglen gælder kun, når {failed.sentence}. Det er sikkert ikke tilfældet{_seen(failed)}."
        return
    for one in guards:
        if one.truth is MAYBE:
            yield f"Reglen gælder kun, når {one.sentence}. Det er uvist{_seen(one)}."


def _seen(holding: Holding) -> str:
    """What the draft shows of a condition: the lines that count, or how many were found."""
    lines = [line for count in holding.counts for line in count.lines if line.reasons]
    if holding.unit == "condition" and len(lines) == 1:
        return f": {_because(lines[0])}"
    return "" if holding.unit == "condition" else f" (fundet: {shown_count(holding.found)})"


# ── What was required and found ───────────────────────────────────────────────────────────────
def _required(finding: Finding, holdings: Sequence[Holding]) -> Iterator[str]:
    required = [one for one in holdings if one.part is Part.REQUIREMENT and one.bears]
    if len(required) == 1:
        yield from _of_requirement(required[0])
    elif finding.outcome is not None and finding.status is not Status.SILENT:
        yield _measured(finding.outcome)


def _measured(measured: Holding | Outcome) -> str:
    return f"Krævet er {shown_bound(measured.required)}, og fundet er {shown_count(measured.found)}."


def _of_requirement(holding: Holding) -> Iterator[str]:
    lines = [line for count in holding.counts for line in count.lines]
    if holding.unit != "condition":
        yield _measured(holding)
    for count in holding.counts:
        if not count.complete:
            state = "er ikke fuldstændig" if count.stated else "er ikke oplyst"
            yield f"Listen «{count.listing}» {state}, så der kan være flere."
    counting = [line for line in lines if line.counts is Counts.YES]
    if counting:
        yield f"Det tæller: {_named(counting)}."
    for line in [line for line in lines if line.counts is Counts.POSSIBLY][:_FEW]:
        yield f"{_label(line)} tæller måske: {_because(line)}."
    if holding.truth is not YES and not counting:
        near = [line for line in lines if line.near]
        for line in near[:_FEW]:
            yield f"{_label(line)} tæller ikke, alene fordi {_because(line)}."
        if lines and not near and all(line.counts is Counts.NO for line in lines):
            yield f"Ingen af listens {len(lines)} led tæller." if len(lines) > 1 else _only(lines[0])


def _only(line: Line) -> str:
    return f"{_label(line)} tæller ikke: {_because(line)}."


def _named(lines: Sequence[Line]) -> str:
    if len(lines) > _FEW:
        numbers = sorted({line.position.line for line in lines})
        word = "linje" if len(numbers) == 1 else "linjerne"
        return f"{len(lines)} led ({word} {listed(map(str, numbers))})"
    return listed(_label(line) for line in lines)


def _label(line: Line) -> str:
    number = "" if line.number == ONE else f", {shown_count(line.number)}"
    return f"«{line.label}» (linje {line.position.line}{number})"


def _because(line: Line) -> str:
    return " og ".join(reason.clause for reason in line.reasons) or "det er uvist"


# ── What softens it, and what else bears on it ────────────────────────────────────────────────
def _exceptions(finding: Finding, holdings: Sequence[Holding]) -> Iterator[str]:
    if finding.status is Status.SATISFIED and finding.remark:
        yield finding.remark
    if finding.status is Status.UNKNOWN:
        for one in holdings:
            if one.part in EXCEPTIONS and one.bears and one.truth is MAYBE:
                yield f"Det er også uvist, om {one.sentence}."


def _standing(finding: Finding) -> Iterator[str]:
    if finding.agreement_state is AgreementState.MISSING:
        yield "Kravet kan fraviges ved aftale, men forslaget oplyser ingen."
    elif finding.agreement_state is AgreementState.DOCUMENTED and finding.agreement is not None:
        made_at = finding.agreement.position.line
        agreed = finding.agreement.agreement
        yield f"Kravet kan fraviges ved aftale, og en er oplyst (linje {made_at}): {agreed}."
    if finding.judgement is not None:
        made = finding.judgement
        yield (
            f"Det er vurderet {made.result} af {made.by} den {written_date(made.day)} "
            f"(linje {made.position.line}): {made.reason}"
        )
    for target, principle in finding.yields_to:
        yield f"Normen viger for {target} ({principle})."
    if finding.prevails_over:
        yield f"Normen går forud for {listed(finding.prevails_over)}."
    if finding.uncertain:
        yield "Det er usikkert, om reglen er i kraft i den tid, svaret angår. Ellers gælder svaret ikke."


def _questions(finding: Finding) -> Iterator[str]:
    if finding.status is not Status.UNKNOWN or finding.outcome is None:
        return
    questions = list(dict.fromkeys(need.question for need in finding.outcome.needs))
    if questions:
        more = f" (og {len(questions) - _FEW} spørgsmål til)" if len(questions) > _FEW else ""
        yield f"Det afgøres af: {' '.join(questions[:_FEW])}{more}"
