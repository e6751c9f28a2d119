"""The conclusion in two sentences. It never says that a setup is lawful."""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.judging.check import Result
from klyngelov.judging.finding import AgreementState, Finding, Severity, Status
from klyngelov.judging.shadowing import shadows
from klyngelov.judging.void_agreements import is_void_agreement
from klyngelov.reporting.layout import listed
from klyngelov.values.danish import written_date


def conclusion(result: Result) -> tuple[str, str]:
    """What was found, and how much of the law it was held against."""
    return _found(result), _covered(result)


def _found(result: Result) -> str:
    day = written_date(result.draft.facts.day)
    hidden = shadows(result.findings)
    findings = [one for one in result.findings if one.id not in hidden]
    kind = result.draft.proposal.body_type
    if any(caveat.code == "not-encoded" for caveat in result.caveats):
        return f"Reglerne om {kind} er ikke kodet i denne regelbog, så forslaget er ikke bedømt efter dem."
    if not result.binding:
        return (
            f"Ingen af de kodede, bindende regler om {kind} er i kraft den {day}, så forslaget kan hverken "
            f"opfylde eller overtræde sådanne regler{_beside(findings)}.{_later(result)}{_elsewhere(result)}"
        )
    breaches = [one for one in findings if one.status is Status.VIOLATED]
    errors = sum(one.severity is Severity.ERROR for one in breaches)
    possible = sum(one.severity is Severity.WARNING for one in breaches)
    if errors:
        number = number_of(errors, "overtrædelse", "overtrædelser")
        number += _of_which_void([one for one in breaches if one.severity is Severity.ERROR])
        start = f"Der er fundet {number} i de kodede bestemmelser{_with_yielding(result.findings)}"
    elif possible:
        number = number_of(possible, "mulig overtrædelse", "mulige overtrædelser")
        start = f"Der er fundet {number} i de kodede bestemmelser"
    else:
        start = "Der er ingen overtrædelse fundet i de kodede bestemmelser"
    return f"{start}{_others(findings)}."


def breaches(findings: Sequence[Finding]) -> list[Finding]:
    """The errors that are counted: what yields to another and is broken with it is not counted beside it."""
    hidden = shadows(findings)
    return [
        one
        for one in findings
        if one.status is Status.VIOLATED and one.severity is Severity.ERROR and one.id not in hidden
    ]


def _of_which_void(errors: Sequence[Finding]) -> str:
    """How many of the errors are agreements without effect: they concern a breach that is counted too."""
    void = sum(map(is_void_agreement, errors))
    return f", heraf {number_of(void, 'aftale uden virkning', 'aftaler uden virkning')}," if void else ""


WITH_YIELDING = "når krav, der viger for et andet, tælles med"


def with_yielding(findings: Sequence[Finding]) -> int | None:
    """How many errors there are with those that are not counted; None where it is the same number."""
    every = sum(one.status is Status.VIOLATED and one.severity is Severity.ERROR for one in findings)
    return every if every > len(breaches(findings)) else None


def _with_yielding(findings: Sequence[Finding]) -> str:
    every = with_yielding(findings)
    return f" ({number_of(every, '', '').strip()}, {WITH_YIELDING})" if every else ""


def _later(result: Result) -> str:
    """Where law is still to come: the day to judge the draft by."""
    if result.begins is None:
        return ""
    day = written_date(result.begins)
    return f" De første begynder at gælde den {day}; se svaret for den dag med --date {result.begins}."


def _elsewhere(result: Result) -> str:
    """What was regulated instead, so that a reader knows which law to look in."""
    if not result.elsewhere:
        return ""
    day = written_date(result.draft.facts.day)
    bodies = "; ".join(f"{kind} efter {listed(sources)}" for kind, sources in result.elsewhere)
    return f" De kodede, bindende regler, der er i kraft den {day}, angår andre: {bodies}."


def _beside(findings: Sequence[Finding]) -> str:
    notes = sum(one.severity is not Severity.NONE and not one.presumption for one in findings)
    if not notes:
        return ""
    number = number_of(notes, "bemærkning", "bemærkninger")
    return f"; der er {number} efter ikke-bindende eller almindelige regler"


def _others(findings: Sequence[Finding]) -> str:
    undocumented = sum(
        one.status is Status.DEPARTS and one.agreement_state is AgreementState.MISSING for one in findings
    )
    parts: list[str] = []
    if undocumented:
        parts.append(number_of(undocumented, "fravigelse", "fravigelser") + " uden oplyst aftale")
    judgements = sum(one.status is Status.JUDGEMENT for one in findings)
    if judgements:
        parts.append(f"{number_of(judgements, 'forhold', 'forhold')} til konkret vurdering")
    unknown = sum(one.status is Status.UNKNOWN and not one.presumption for one in findings)
    if unknown:
        parts.append(f"{number_of(unknown, 'uafklaret forhold', 'uafklarede forhold')}")
    if not parts:
        return ""
    return f"; desuden {listed(parts)}"


def _covered(result: Result) -> str:
    coverage = result.coverage
    unsettled = len({one.norm.id for one in result.findings if one.status is Status.UNKNOWN})
    parts = [f"{number_of(coverage.judged, 'norm', 'normer').capitalize()} er holdt op mod forslaget"]
    if unsettled:
        parts.append(
            f"{number_of(unsettled, 'norm', 'normer')} af dem afgøres ikke eller kun delvis af det oplyste"
        )
    if coverage.not_checkable:
        parts.append(
            f"{number_of(coverage.not_checkable, 'norm', 'normer')} kan ikke efterprøves i et forslag"
        )
    if coverage.not_read:
        parts.append(
            f"{number_of(coverage.not_read, 'del', 'dele')} af retsgrundlaget er ikke læst eller ikke kodet"
        )
    return f"{listed(parts)}."


def number_of(count: int, one: str, many: str) -> str:
    """A count in words up to twelve, with its noun: "én overtrædelse", "ét forhold", "24 normer"."""
    words = "ingen én to tre fire fem seks syv otte ni ti elleve tolv".split()
    number = words[count] if count < len(words) else str(count)
    if count == 1 and _NEUTER.intersection(one.split()):
        number = "ét"
    return f"{number} {one if count == 1 else many}"


_NEUTER = frozenset(("forhold", "forslag", "krav"))
