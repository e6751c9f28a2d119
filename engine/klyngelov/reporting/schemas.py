"""The published JSON Schemas of what is written, from its models."""

from __future__ import annotations

from typing import Any

from klyngelov.reporting.json_model import CheckReport
from klyngelov.reporting.requirements_model import RequirementsReport

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def output_schema() -> dict[str, Any]:
    """The schema of ``check --format json``."""
    return {"$schema": DIALECT, **CheckReport.model_json_schema(by_alias=True, mode="serialization")}


def requirements_schema() -> dict[str, Any]:
    """The schema of ``requirements --format json``."""
    return {"$schema": DIALECT, **RequirementsReport.model_json_schema(by_alias=True, mode="serialization")}
