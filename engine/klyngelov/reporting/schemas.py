"""The published JSON Schemas of what is written, from its models."""

from __future__ import annotations

from typing import Any

from klyngelov.reporting.json_model import CheckReport, Part
from klyngelov.reporting.published.calendar import CalendarReport
from klyngelov.reporting.published.compare import CompareReport
from klyngelov.reporting.published.coverage import CoverageReport
from klyngelov.reporting.published.explain import ExplainReport
from klyngelov.reporting.published.fix import FixReport
from klyngelov.reporting.published.portfolio import PortfolioReport
from klyngelov.reporting.published.questions import QuestionsReport
from klyngelov.reporting.published.sources import SourcesReport
from klyngelov.reporting.requirements_model import RequirementsReport

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_MODELS: dict[str, type[Part]] = {
    "output": CheckReport,
    "requirements": RequirementsReport,
    "explain": ExplainReport,
    "questions": QuestionsReport,
    "fix": FixReport,
    "calendar": CalendarReport,
    "compare": CompareReport,
    "portfolio": PortfolioReport,
    "coverage": CoverageReport,
    "sources": SourcesReport,
}


def report_schema(which: str) -> dict[str, Any]:
    """The schema of a report: ``output`` is that of ``check``, the others are named by their commands."""
    return {"$schema": DIALECT, **_MODELS[which].model_json_schema(by_alias=True, mode="serialization")}
