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


@given(parsers.parse("at kommunerne er {names}"))
def municipalities(case: Case, names: str) -> None:
    case.draft.state("kommuner", names)


@given(parsers.parse("at kommunen {name} har styreformen «{form}»"))
def form_of_government(case: Case, name: str, form: str) -> None:
    case.draft.say_of(name, "styreform", form)


@given(parsers.parse("at «{field}» for kommunen {name} er {text}"))
def said_of_municipality(case: Case, field: str, name: str, text: str) -> None:
    case.draft.say_of(name, field, text)


@given("at det ikke er oplyst, hvilke kommuner der deltager")
def municipalities_not_stated(case: Case) -> None:
    case.draft.leave_out("kommuner")


@given(parsers.parse("at forslaget angiver «{key}»: {text}"))
def file_states(case: Case, key: str, text: str) -> None:
    case.draft.state(key, text)


@given(parsers.parse("at forslaget angiver «{key}»:"))
def file_states_fields(case: Case, key: str, datatable: Table) -> None:
    case.draft.state_table(key, datatable)


@given(parsers.parse("at forslaget ikke angiver «{key}»"))
def file_does_not_state(case: Case, key: str) -> None:
    case.draft.leave_out(key)


@given(parsers.parse("at det er aftalt at fravige {provision}"))
def agreed(case: Case, provision: str) -> None:
    case.draft.agree(danish.value(provision))


@given(parsers.re(r"at (?P<provision>.+) er vurderet som (?P<result>opfyldt|ikke opfyldt)"))
def judged(case: Case, provision: str, result: str) -> None:
    case.draft.judge(danish.value(provision), result)
