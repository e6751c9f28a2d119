"""The JSON of ``questions``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from klyngelov.reporting.json_model import Part, ProposalInfo
from klyngelov.reporting.published.common import Report


class QuestionInfo(Part):
    """A question, and the findings that any answer, or some, would settle, or that it bears on."""

    question: str
    path: str
    line: int
    answers_tried: int
    settles: tuple[str, ...]
    may_settle: tuple[str, ...]
    bears_on: tuple[str, ...]


class AskedDraft(Part):
    """The questions of one draft; ``open`` counts the findings they are about."""

    proposal: ProposalInfo
    date: str
    open: int
    questions: tuple[QuestionInfo, ...]


class QuestionsReport(Report):
    """The whole report."""

    schema_: Literal["klyngelov/questions/1"] = Field(alias="schema")
    results: tuple[AskedDraft, ...]
