"""``klyngelov schema``: the JSON Schemas of what goes in and what comes out."""

from __future__ import annotations

import argparse
import json
from typing import Any

from klyngelov.cli.output import add_output, write
from klyngelov.values.danish import listed

REPORTS = (
    "output", "requirements", "explain", "questions", "fix", "calendar", "compare", "portfolio", "coverage",
    "sources",
)  # fmt: skip
"""The reports that have a schema: ``output`` is that of ``check``, the others are named by their commands."""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "schema",
        help="vis JSON-skemaet for forslag eller rapport",
        description="Viser JSON-skemaet for et forslag (input), for rapporten fra check (output) eller for\n"
        "det, en anden kommando skriver med --format json.",
        epilog="Eksempel:\n  klyngelov schema input --output forslag.schema.json",
    )
    parser.add_argument(
        "which", choices=("input", *REPORTS), metavar="skema",
        help=f"hvilket skema: input, {listed(REPORTS, 'eller')}",
    )  # fmt: skip
    add_output(parser, "skemaet")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write a schema."""
    from klyngelov.reporting.input_schema import input_schema  # noqa: PLC0415 (pydantic models)
    from klyngelov.reporting.schemas import report_schema  # noqa: PLC0415

    schema = input_schema() if options.which == "input" else report_schema(options.which)
    write(json.dumps(schema, ensure_ascii=False, indent=1) + "\n", options.output)
    return 0
