"""Så: what was found on a norm, how much it weighs and what it rests on."""

from __future__ import annotations

from features.steps.case import Case
from features.steps.danish import FOR, NORM, OTHER
from pytest_bdd import parsers, then

from klyngelov.judging.finding import AgreementState, Severity, Status
from klyngelov.lawbook.norm import NormKind

_STATUS = {
    "opfyldt": Status.SATISFIED,
    "ikke opfyldt": Status.VIOLATED,
    "uafklaret": Status.UNKNOWN,
    "ikke reguleret": Status.SILENT,
}
_AGREEMENT = {
    "uden oplyst aftale": AgreementState.MISSING,
    "efter dokumenteret aftale": AgreementState.DOCUMENTED,
}
_SEVERITY = {
    "en fejl": Severity.ERROR,
    "en advarsel": Severity.WARNING,
    "en bemærkning": Severity.NOTE,
    "uden betydning": Severity.NONE,
}
_NEVER_BROKEN = (NormKind.POWER, NormKind.DEFINITION, NormKind.NOT_CHECKABLE)


def _expect(case: Case, norm: str, about: str | None, status: Status) -> None:
    found = case.name(norm, about)
    wrong = [f"{one.id}: {one.status} ({one.message})" for one in found if one.status is not status]
    assert not wrong, f"ventet {status}, men fundet " + "; ".join(wrong)


# ── The outcome ───────────────────────────────────────────────────────────────────────────────
@then(parsers.re(rf"er {NORM} (?P<outcome>opfyldt|ikke opfyldt|uafklaret|ikke reguleret){FOR}"))
def outcome_is(case: Case, norm: str, outcome: str, about: str | None) -> None:
    _expect(case, norm, about, _STATUS[outcome])


@then(parsers.re(rf"fraviger forslaget {NORM} (?P<how>uden oplyst aftale|efter dokumenteret aftale){FOR}"))
def departs(case: Case, norm: str, how: str, about: str | None) -> None:
    _expect(case, norm, about, Status.DEPARTS)
    assert {one.agreement_state for one in case.named} == {_AGREEMENT[how]}


@then(parsers.re(rf"(?:kræver {NORM} konkret vurdering|finder {OTHER} ikke anvendelse){FOR}"))
def judgement_or_none(case: Case, norm: str | None, other: str | None, about: str | None) -> None:
    status = Status.JUDGEMENT if norm else Status.NOT_APPLICABLE
    _expect(case, norm or other or "", about, status)


@then(parsers.re(rf"siges der intet om {NORM}"))
def nothing_said(case: Case, norm: str) -> None:
    case.norm(norm)
    assert not [one.id for one in case.result.findings if one.norm.id == norm]


@then(parsers.re(rf"bedømmes {NORM} ikke for (?P<year>\d+)"))
def year_not_judged(case: Case, norm: str, year: str) -> None:
    case.norm(norm)
    judged = [one.subject for one in case.result.findings if one.norm.id == norm]
    assert judged
    assert year not in judged


@then(parsers.re(rf"kan {NORM} ikke overtrædes"))
def never_broken(case: Case, norm: str) -> None:
    known = case.norm(norm)
    assert known.kind in _NEVER_BROKEN
    assert known in [one for one, _ in case.rulebook.on(case.result.draft.proposal.body_type, case.day)]
    assert not [one for one in case.result.findings if one.norm.id == norm]


# ── What is said of it ────────────────────────────────────────────────────────────────────────
@then(parsers.re(r"er det (?P<severity>en fejl|en advarsel|en bemærkning|uden betydning)"))
def severity_is(case: Case, severity: str) -> None:
    assert {one.severity for one in case.named} == {_SEVERITY[severity]}


@then(parsers.re(r"(?P<how>lyder beskeden|lyder rettelsen|bemærkes det, at|spørges der) «(?P<text>.+)»"))
def says(case: Case, how: str, text: str) -> None:
    match how:
        case "lyder beskeden":
            said = [one.message for one in case.named]
        case "lyder rettelsen":
            said = [one.remedy for one in case.named]
        case "bemærkes det, at":
            said = [one.remark or "" for one in case.named]
            said += [f"vurderingen er bortfaldet: {one.lapsed.reason}" for one in case.named if one.lapsed]
        case _:
            said = [need.question for one in case.named if one.outcome for need in one.outcome.needs]
    assert text in said


@then(parsers.parse("forudsætter svaret, at {presumption}"))
def presumes(case: Case, presumption: str) -> None:
    assert presumption.rstrip(".") in [one.presumption.rstrip(".") for one in case.result.findings]


@then(parsers.re(rf"går {NORM} forud for {OTHER}"))
def prevails(case: Case, norm: str, other: str) -> None:
    assert all(other in one.prevails_over for one in case.name(norm))
    assert all(norm in [above for above, _ in one.yields_to] for one in case.name(other))


@then(parsers.parse("henvises der til «{citation}»"))
def cites(case: Case, citation: str) -> None:
    assert {case.rulebook.cited(one.norm) for one in case.named} == {citation}


@then(parsers.re(r"bygger det på en (?P<basis>fortolkning|sekundær kilde)"))
def rests_on(case: Case, basis: str) -> None:
    assert all(one.norm.secondary if basis == "sekundær kilde" else one.reading for one in case.named)
