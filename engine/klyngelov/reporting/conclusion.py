"""The conclusion in two sentences. It never says that a setup is lawful."""

from __future__ import annotations

from klyngelov.judging.check import Result
from klyngelov.judging.danish import written_date
from klyngelov.judging.finding import AgreementState, Severity, Status


def conclusion(result: Result) -> tuple[str, str]:
    """What was found, and how much of the law it was held against."""
    return _found(result), _covered(result)


def _found(result: Result) -> str:
    day = written_date(result.draft.facts.day)
    if not result.binding:
        kind = result.draft.proposal.body_type
        return (
            f"Ingen bindende regel om {kind} er i kraft {day}, så forslaget kan hverken opfylde eller "
            f"overtræde sådanne regler{_beside(result)}."
        )
    breaches = [one for one in result.findings if one.status is Status.VIOLATED]
    errors = sum(one.severity is Severity.ERROR for one in breaches)
    possible = sum(one.severity is Severity.WARNING for one in breaches)
    if errors:
        start = f"Der er fundet {_number(errors, 'overtrædelse', 'overtrædelser')} i de kodede bestemmelser"
    elif possible:
        start = f"Der er fundet {_number(possible, 'mulig overtrædelse', 'mulige overtrædelser')} i de kodede bestemmelser"
    else:
        start = "Der er ingen overtrædelse fundet i de kodede bestemmelser"
    return f"{start}{_others(result)}."


def _beside(result: Result) -> str:
    notes = sum(one.severity is not Severity.NONE for one in result.findings)
    if not notes:
        return ""
    return f"; der er {_number(notes, 'bemærkning', 'bemærkninger')} efter ikke-bindende eller almindelige regler"


def _others(result: Result) -> str:
    undocumented = sum(
        one.status is Status.DEPARTS and one.agreement_state is AgreementState.MISSING
        for one in result.findings
    )
    parts: list[str] = []
    if undocumented:
        parts.append(_number(undocumented, "fravigelse", "fravigelser") + " uden oplyst aftale")
    judgements = result.count(Status.JUDGEMENT)
    if judgements:
        parts.append(f"{_number(judgements, 'forhold', 'forhold')} til konkret vurdering")
    unknown = sum(one.status is Status.UNKNOWN and not one.presumption for one in result.findings)
    if unknown:
        parts.append(f"{_number(unknown, 'uafklaret forhold', 'uafklarede forhold')}")
    if not parts:
        return ""
    return "; desuden " + (", ".join(parts[:-1]) + " og " + parts[-1] if len(parts) > 1 else parts[0])


def _covered(result: Result) -> str:
    coverage = result.coverage
    return (
        f"{_number(coverage.judged, 'bestemmelse', 'bestemmelser').capitalize()} er bedømt, "
        f"{coverage.not_checkable} kan ikke efterprøves i et forslag, og "
        f"{_number(coverage.not_read, 'del', 'dele')} af retsgrundlaget er ikke læst eller ikke kodet."
    )


def _number(count: int, one: str, many: str) -> str:
    words = "nul én to tre fire fem seks syv otte ni ti elleve tolv".split()
    number = words[count] if count < len(words) else str(count)
    if count == 1 and one in _NEUTER:
        number = "ét"
    return f"{number} {one if count == 1 else many}"


_NEUTER = ("forhold", "uafklaret forhold")
