"""One command is one module, and only the module of the command that is called is imported."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys

import pytest
from tests.cli.running import ROOT

from klyngelov.cli.main import COMMANDS, build_parser

LOADED = """
import json, sys
from klyngelov.cli.main import main
code = main(sys.argv[1:])
print(json.dumps([code, sorted(name for name in sys.modules if name.endswith("_command"))]))
"""


@pytest.mark.parametrize("name", COMMANDS)
def test_a_module_adds_the_command_that_it_is_listed_as(name: str) -> None:
    (added,) = [
        action for action in build_parser([name])._actions if isinstance(action, argparse._SubParsersAction)
    ]

    assert list(added.choices) == [name]


def test_only_the_command_that_is_called_is_imported() -> None:
    script = [sys.executable, "-c", LOADED, "schema", "input", "--help"]
    ran = subprocess.run(script, capture_output=True, text=True, check=True, encoding="utf-8")

    assert json.loads(ran.stdout.splitlines()[-1]) == [0, ["klyngelov.cli.schema_command"]]


SLOW = (
    "clingo difflib docx durable.engine jinja2 junitparser lark lxml tomllib urllib.request xml "
    "klyngelov.drafting klyngelov.explaining klyngelov.inquiry klyngelov.repairing klyngelov.syntax "
    "klyngelov.reporting.json_model klyngelov.statute.lexdania"
).split()


def test_a_check_loads_nothing_that_it_does_not_need() -> None:
    """A check is short, so that most of its time would be spent on what it loads."""
    script = "import sys; from klyngelov.cli.main import main; main(sys.argv[1:]); print(*sys.modules)"
    command = [sys.executable, "-c", script, "check", "examples/goedstrup.yaml"]
    subprocess.run(command, capture_output=True, check=True, cwd=ROOT)  # so that the rule book is kept
    ran = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8", cwd=ROOT)
    loaded = ran.stdout.splitlines()[-1].split()

    assert "klyngelov.judging.check" in loaded
    assert [one for one in loaded if one.startswith(tuple(f"{name}." for name in SLOW)) or one in SLOW] == []
