"""Når: the draft is judged."""

from __future__ import annotations

from features.steps import danish
from features.steps.case import Case
from pytest_bdd import parsers, when


@when(parsers.parse("forslaget bedømmes efter reglerne den {day}"))
def judge(case: Case, day: str) -> None:
    case.judge(danish.day(day))
