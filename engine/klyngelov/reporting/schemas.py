"""The published JSON Schema of the report, from its models."""

from __future__ import annotations

from typing import Any

from klyngelov.reporting.json_model import CheckReport

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def output_schema() -> dict[str, Any]:
    """The schema of ``check --format json``."""
    return {"$schema": DIALECT, **CheckReport.model_json_schema(by_alias=True, mode="serialization")}
