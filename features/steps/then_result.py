"""Så: what is said of the draft as a whole, and which rules are in force."""

from __future__ import annotations

from features.steps.case import VOID, Case
from pytest_bdd import parsers, then

from klyngelov.judging.finding import Severity, Status
from klyngelov.lawbook.force import Force, ForceState, judged
from klyngelov.reporting.conclusion import conclusion
from klyngelov.reporting.outcome import Exit, Run

_CAVEATS = {
    "usikker gyldighed": "uncertain-force",
    "ændringer, der ikke er læst": "law-not-read-after",
    "ukendt retsgrundlag": "citation-unknown",
    "retsgrundlag, der ikke er i kraft": "citation-not-in-force",
    "ændret ordlyd": "wording-changed",
    "en tekst, der ikke blev lov": "template",
}


# ── Force ─────────────────────────────────────────────────────────────────────────────────────
@then(parsers.re(r"er (?P<name>.+?) (?P<state>i kraft|muligvis i kraft|ikke i kraft)"))
def force_is(case: Case, name: str, state: str) -> None:
    found = _force(case, name).on(case.day)
    if state == "ikke i kraft":
        assert not judged(found)
        assert not [one for one in case.result.findings if one.norm.id == name]
    else:
        assert found is (ForceState.IN_FORCE if state == "i kraft" else ForceState.UNCERTAIN)


def _force(case: Case, name: str) -> Force:
    source = case.rulebook.sources.get(name)
    return source.force if source else case.norm(name).force


@then("er der ingen bindende regel om organet")
def no_binding_rule(case: Case) -> None:
    assert not case.result.binding
    day = case.result.draft.facts.day
    run = Run(case.rulebook, "both", (case.result,), (), False, (), None, day)
    assert run.exit_code(Severity.ERROR) is Exit.NO_LAW


# ── The whole ─────────────────────────────────────────────────────────────────────────────────
@then(parsers.re(rf"er der (?P<any>intet )?forbehold om (?P<about>{'|'.join(_CAVEATS)})"))
def caveat(case: Case, any: str | None, about: str) -> None:
    assert (_CAVEATS[about] in [one.code for one in case.result.caveats]) is (any is None)


@then(parsers.re(r"siger (?P<what>forbeholdet|konklusionen) «(?P<part>.+)»"))
def result_says(case: Case, what: str, part: str) -> None:
    caveats = [one.message for one in case.result.caveats]
    said = caveats if what == "forbeholdet" else [" ".join(conclusion(case.result))]
    assert [one for one in said if part in one], said


@then(parsers.re("er der ingen fejl|findes ingen (?P<breach>overtrædelse)"))
def nothing_wrong(case: Case, breach: str | None) -> None:
    findings = case.result.findings
    if breach:
        assert not [one.id for one in findings if one.status is Status.VIOLATED]
    else:
        assert not [one.id for one in findings if one.severity is Severity.ERROR]


@then(parsers.parse("har aftalen om at fravige {provision} ingen virkning"))
def agreement_is_void(case: Case, provision: str) -> None:
    void = [one for one in case.result.findings if one.part.startswith(VOID)]
    case.named = tuple(one for one in void if f"«{provision}»" in one.message)
    assert case.named, [one.message for one in void]


@then(parsers.parse("kan forslaget ikke læses: «{message}»"))
def unreadable(case: Case, message: str) -> None:
    assert message in [fault.message for fault in case.faults]
