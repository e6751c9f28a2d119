"""Givet: an organ's members, chairs, meetings and whatever else is stated of it."""

from __future__ import annotations

from features.steps import danish
from features.steps.case import Case
from features.steps.danish import ORGAN
from pytest_bdd import given, parsers

Table = list[list[str]]


@given(parsers.re(rf"at {ORGAN} har (?:disse medlemmer|dette medlem):"))
def members(case: Case, organ: str, datatable: Table) -> None:
    case.draft.put_table(organ, "medlemmer", datatable)


@given(parsers.re(rf"at {ORGAN} også har (?:disse medlemmer|dette medlem):"))
def more_members(case: Case, organ: str, datatable: Table) -> None:
    case.draft.add_members(organ, case.draft.rows("medlemmer", datatable))


@given(parsers.re(rf"at (?P<role>.+?)(?: fra (?P<of>.+))? ikke sidder i {ORGAN}"))
def not_a_member(case: Case, role: str, of: str | None, organ: str) -> None:
    case.draft.remove_members(organ, role, of)


@given(parsers.re(rf"at formandskabet for {ORGAN} er:"))
def chairs(case: Case, organ: str, datatable: Table) -> None:
    case.draft.put_table(organ, "formandskab", datatable)


@given(parsers.re(rf"at {ORGAN} holder (?P<count>.+?) møder? om året"))
def meetings_a_year(case: Case, organ: str, count: str) -> None:
    case.draft.meet(organ, "om året", count)


@given(parsers.re(rf"at {ORGAN} har holdt møde den (?P<text>.+)"))
def meetings_held(case: Case, organ: str, text: str) -> None:
    case.draft.meet(organ, "afholdt", danish.days(text))


@given(parsers.re(rf"at {ORGAN} har planlagt møde den (?P<text>.+)"))
def meetings_planned(case: Case, organ: str, text: str) -> None:
    case.draft.meet(organ, "planlagt", danish.days(text))


@given(parsers.re(rf"at «(?P<key>[^»]+)» for {ORGAN} er (?P<text>.+)"))
def field_of_organ(case: Case, key: str, organ: str, text: str) -> None:
    case.draft.put_words(organ, key, text)


@given(parsers.re(rf"at «(?P<key>[^»]+)» for {ORGAN} er:"))
def fields_of_organ(case: Case, key: str, organ: str, datatable: Table) -> None:
    case.draft.put_table(organ, key, datatable)


@given(parsers.re(rf"at det ikke er oplyst, hvad der gælder om «(?P<key>[^»]+)» for {ORGAN}"))
def field_not_stated(case: Case, key: str, organ: str) -> None:
    case.draft.unstate(organ, key)


@given(parsers.re(rf"at oplysningerne om «(?P<key>[^»]+)»(?: for {ORGAN})? ikke er fuldstændige"))
def not_complete(case: Case, key: str, organ: str | None) -> None:
    case.draft.leave_open(key, organ)
