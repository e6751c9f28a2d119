"""Givet: an organ's members, chairs and meetings, and whatever else is stated of it or of a plan."""

from __future__ import annotations

from features.steps import danish
from features.steps.case import Case
from features.steps.danish import ORGAN, PLAN
from pytest_bdd import given, parsers

Table = list[list[str]]


@given(parsers.re(rf"at {ORGAN} (?P<also>også )?har (?:disse medlemmer|dette medlem):"))
def members(case: Case, organ: str, also: str | None, datatable: Table) -> None:
    if also:
        case.draft.add_members(organ, case.draft.rows("medlemmer", datatable))
    else:
        case.draft.put_table(organ, "medlemmer", datatable)


@given(parsers.re(rf"at (?P<role>.+?)(?: fra (?P<of>.+))? ikke sidder i {ORGAN}"))
def not_a_member(case: Case, role: str, of: str | None, organ: str) -> None:
    case.draft.remove_members(organ, role, of)


@given(parsers.re(rf"at {ORGAN} holder (?P<count>.+?) møder? om året"))
def meetings_a_year(case: Case, organ: str, count: str) -> None:
    case.draft.meet(organ, "om året", count)


@given(parsers.re(rf"at {ORGAN} har (?P<how>holdt|planlagt) møde den (?P<text>.+)"))
def meetings_on_days(case: Case, organ: str, how: str, text: str) -> None:
    case.draft.meet(organ, "afholdt" if how == "holdt" else how, danish.days(text))


@given(parsers.re(rf"at {ORGAN} ikke har holdt møder"))
def no_meetings_held(case: Case, organ: str) -> None:
    case.draft.meet(organ, "afholdt", [])


@given(parsers.re(rf"at {ORGAN} (?P<how>også|ikke) mødes efter behov"))
def meetings_as_needed(case: Case, organ: str, how: str) -> None:
    case.draft.meet(organ, "efter behov", "ja" if how == "også" else "nej")


@given(parsers.re(rf"at «(?P<key>[^»]+)» for (?:{ORGAN}|{PLAN}) er (?P<text>.+)"))
def field_of(case: Case, key: str, organ: str | None, plan: str | None, text: str) -> None:
    if organ:
        case.draft.put_words(organ, key, text)
    else:
        case.draft.put_plan(plan or "", key, text)


@given(parsers.re(rf"at (?:formandskabet|«(?P<key>[^»]+)») for {ORGAN} er:"))
def fields_of_organ(case: Case, key: str | None, organ: str, datatable: Table) -> None:
    case.draft.put_table(organ, key or "formandskab", datatable)


@given(parsers.re(rf"at det ikke er oplyst, hvad der gælder om «(?P<key>[^»]+)» for (?:{ORGAN}|{PLAN})"))
def field_not_stated(case: Case, key: str, organ: str | None, plan: str | None) -> None:
    if organ:
        case.draft.unstate(organ, key)
    else:
        case.draft.unstate_plan(plan or "", key)


@given(parsers.re(rf"at oplysningerne om «(?P<key>[^»]+)»(?: for {ORGAN})? ikke er fuldstændige"))
def not_complete(case: Case, key: str, organ: str | None) -> None:
    case.draft.leave_open(key, organ)
