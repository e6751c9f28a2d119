"""Givet: the draft as a whole, who takes part, what is agreed and what has been judged."""

from __future__ import annotations

from features.steps import danish
from features.steps.case import Case
from features.steps.draft import ROOT, TEMPLATES
from pytest_bdd import given, parsers

Table = list[list[str]]

EXAMPLES = {
    "Sundhedsklynge Gødstrup": "goedstrup.yaml",
    "Sundhedssamarbejdsudvalget i Region Midtjylland": "sundhedssamarbejdsudvalg-midtjylland.yaml",
    "Patientinddragelsesudvalget i Region Midtjylland": "patientinddragelsesudvalg.yaml",
    "Sundhedsråd Vestjylland": "sundhedsraad-vestjylland.yaml",
    "det forberedende sundhedsråd for Vestjylland": "forberedende-sundhedsraad-vestjylland.yaml",
}
"""The examples a scenario may start from, by the body they set up."""

AGREED = {
    "det er aftalt": "Aftale mellem regionsrådet og kommunalbestyrelserne, 15. august 2022",
    "det med PLO er aftalt": "Aftale mellem regionsrådet, kommunalbestyrelserne og PLO, 15. august 2022",
    "udkastet selv er aftalen om": "dette udkast",
}
"""The agreement that a draft refers to, by how a scenario speaks of it."""


@given(parsers.re(r"(?P<body>[^,]+), som de[nt] (?:er sat op|kan sættes op) fra \d+\. \w+ \d{4}"))
def example(case: Case, body: str) -> None:
    case.draft.load(ROOT / "examples" / EXAMPLES[body])


@given(parsers.re(r"et sundhedssamarbejdsudvalg i (?P<region>Region \w+) med klyngerne (?P<clusters>.+)"))
def cooperation_committee(case: Case, region: str, clusters: str) -> None:
    case.draft.load(TEMPLATES / "sundhedssamarbejdsudvalg.yaml")
    case.draft.state("region", region)
    case.draft.state("klynger", clusters)


@given(parsers.re(r"e[nt] (?P<kind>[\w -]+), hvor intet er oplyst"))
def nothing_stated(case: Case, kind: str) -> None:
    case.draft.content = {"navn": f"Et forslag til {kind}", "type": kind}


@given(parsers.parse("at kommunen {name} har styreformen «{form}»"))
def form_of_government(case: Case, name: str, form: str) -> None:
    case.draft.say_of(name, "styreform", form)


@given(parsers.parse("at «{field}» for kommunen {name} er {text}"))
def said_of_municipality(case: Case, field: str, name: str, text: str) -> None:
    case.draft.say_of(name, field, text)


@given(parsers.re(r"at (?:kommunerne er|forslaget angiver «(?P<key>[^»]+)»:) (?P<text>.+)"))
def file_states(case: Case, key: str | None, text: str) -> None:
    case.draft.state(key or "kommuner", text)


@given(parsers.parse("at forslaget angiver «{key}»:"))
def file_states_fields(case: Case, key: str, datatable: Table) -> None:
    case.draft.state_table(key, datatable)


@given(
    parsers.re(
        r"at (?:det ikke er oplyst, hvilke kommuner der deltager|forslaget ikke angiver «(?P<key>[^»]+)»)"
    )
)
def file_does_not_state(case: Case, key: str | None) -> None:
    case.draft.leave_out(key or "kommuner")


@given(parsers.re(rf"at (?P<how>{'|'.join(AGREED)}) at fravige (?P<provision>.+)"))
def agreed(case: Case, how: str, provision: str) -> None:
    case.draft.agree(danish.value(provision), AGREED[how])


@given(
    parsers.re(
        r"at (?:(?P<provision>.+) er vurderet som|det for (?P<part>.+) er vurderet, at (?P<of>.+) er) "
        r"(?P<result>opfyldt|ikke opfyldt)(?: den (?P<day>.+?))?(?P<otherwise> ud fra andre oplysninger)?"
    )
)
def judged(
    case: Case,
    provision: str | None,
    part: str | None,
    of: str | None,
    result: str,
    day: str | None,
    otherwise: str | None,
) -> None:
    case.draft.judge(danish.value(provision or of or ""), result)
    made = case.draft.content["vurderinger"][-1]
    if day is not None:
        made["dato"] = danish.value(day)
    if otherwise is not None:
        made["grundlag"] = "0" * 12
    if part is not None:
        key = "organ" if part.casefold() in case.rulebook.vocabulary.organ_spellings else "led"
        case.draft.content["vurderinger"][-1][key] = part
