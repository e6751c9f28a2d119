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
        description="Viser JSON-skemaet for et forslag (input), for rapporten (output) eller for kravlisten "
        "(requirements).",
        epilog="Eksempel:\n  klyngelov schema input --output forslag.schema.json",
    )
    parser.add_argument(
        "which", choices=("input", "output", "requirements"), metavar="input|output|requirements",
        help="hvilket skema",
    )  # fmt: skip
    parser.add_argument("--output", metavar="FIL", help="skriv skemaet i en fil")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write a schema."""
    from klyngelov.reporting.input_schema import input_schema  # noqa: PLC0415 (pydantic models)
    from klyngelov.reporting.schemas import output_schema, requirements_schema  # noqa: PLC0415

    schemas = {"input": input_schema, "output": output_schema, "requirements": requirements_schema}
    schema = schemas[options.which]()
    write(json.dumps(schema, ensure_ascii=False, indent=1) + "\n", options.output)
    return 0
