"""Givet: what is settled about the health agreement, the practice plan and the letting of rooms."""

from __future__ import annotations

from features.steps import danish
from features.steps.case import Case
from pytest_bdd import given, parsers

PLAN = r"(?P<plan>\w+(?:aftalen|planen|lejningen))"


@given(parsers.re(rf"at «(?P<field>[^»]+)» for {PLAN} er (?P<text>.+)"))
def field_of_plan(case: Case, field: str, plan: str, text: str) -> None:
    name, several = _plan(case, plan, field)
    case.draft.content[name][field] = danish.values(text) if several else danish.value(text)


@given(parsers.re(rf"at det ikke er oplyst, hvad der gælder om «(?P<field>[^»]+)» for {PLAN}"))
def field_of_plan_not_stated(case: Case, field: str, plan: str) -> None:
    name, _ = _plan(case, plan, field)
    case.draft.content[name].pop(field, None)


def _plan(case: Case, definite: str, field: str) -> tuple[str, bool]:
    """The key of the plan, which the draft now describes by fields, and whether a field of it is a list."""
    listings = case.rulebook.vocabulary.listings.values()
    listing = next(one for one in listings if one.definite == definite)
    stated = case.draft.content.setdefault(listing.name, {})
    if not isinstance(stated, dict):
        case.draft.content[listing.name] = {listing.name: stated}
    return listing.name, listing.fields[field].several
