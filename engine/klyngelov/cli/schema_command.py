"""``klyngelov schema``: the JSON Schemas of what goes in and what comes out."""

from __future__ import annotations

import argparse
import json
from typing import Any

from klyngelov.cli.output import write


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "schema",
        help="vis JSON-skemaet for forslag eller rapport",
        description="Viser JSON-skemaet for et forslag (input) eller for rapporten (output).",
        epilog="Eksempel:\n  klyngelov schema input --output forslag.schema.json",
    )
    parser.add_argument("which", choices=("input", "output"), metavar="input|output", help="hvilket skema")
    parser.add_argument("--output", metavar="FIL", help="skriv skemaet i en fil")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write a schema."""
    from klyngelov.reporting.input_schema import input_schema  # noqa: PLC0415 (pydantic models)
    from klyngelov.reporting.schemas import output_schema  # noqa: PLC0415

    schema = output_schema() if options.which == "output" else input_schema()
    write(json.dumps(schema, ensure_ascii=False, indent=1) + "\n", options.output)
    return 0
