"""What several reports have in common."""

from __future__ import annotations

from typing import Literal

from klyngelov.reporting.json_model import DiagnosticInfo, Part, RulebookInfo, Tool

Severity = Literal["none", "note", "warning", "error"]


class Report(Part):
    """What every report begins with; ``diagnostics`` are faults in the input."""

    tool: Tool
    rulebook: RulebookInfo | None
    diagnostics: tuple[DiagnosticInfo, ...]
