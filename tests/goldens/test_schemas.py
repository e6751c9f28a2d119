"""Every report written as JSON has a published schema, and every report in the goldens fits its own."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.cli.running import ROOT, run

from klyngelov.cli.schema_command import REPORTS

HERE = Path(__file__).parent
DRAFTS = (HERE / "proposals", HERE / "fix-drafts")


def _reports() -> dict[str, dict[str, Any]]:
    """The reports in the goldens; some stand after the command that wrote them."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(HERE.rglob("*.json")):
        text = path.read_text(encoding="utf-8")
        if path.parent not in DRAFTS:
            content, _ = json.JSONDecoder().raw_decode(text, text.index("{"))
            found[str(path.relative_to(HERE))] = content
    return found


GOLDENS = {
    name: one for name, one in _reports().items() if str(one.get("schema", "")).startswith("klyngelov/")
}


def named(report: dict[str, Any]) -> str:
    """The name that a report's schema has on the command line."""
    name = str(report["schema"]).split("/")[1]
    return "output" if name == "check" else name


@cache
def validator(which: str) -> Draft202012Validator:
    schema = json.loads(run("schema", which).out)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("name", GOLDENS)
def test_a_report_fits_its_schema(name: str) -> None:
    validator(named(GOLDENS[name])).validate(GOLDENS[name])


def test_every_published_report_is_tried() -> None:
    tried = {named(one) for one in GOLDENS.values()}
    assert set(REPORTS) - tried == {"sources"}  # which depends on what is imported


@pytest.mark.parametrize(
    ("which", "command"),
    [
        ("sources", ("sources", "status")),
        ("coverage", ("rules", "coverage")),
        ("explain", ("explain", "sundhedsloven § 203, stk. 4")),
        ("calendar", ("calendar", "examples/goedstrup-fejl.yaml")),
        ("compare", ("compare", "examples/goedstrup.yaml", "--dates", "2022-10-01", "2027-01-15")),
        ("portfolio", ("portfolio", "tests/bad/proposals")),
        ("questions", ("questions", "findes-ikke.yaml")),
    ],
)
def test_what_is_written_now_fits_its_schema(
    monkeypatch: pytest.MonkeyPatch, which: str, command: tuple[str, ...]
) -> None:
    """Also where something cannot be read, or nothing is imported."""
    monkeypatch.chdir(ROOT)
    report = json.loads(run(*command, "--format", "json").out)
    assert named(report) == which
    validator(which).validate(report)


def test_a_report_that_lacks_something_does_not_fit() -> None:
    report = json.loads(
        json.dumps(next(one for one in GOLDENS.values() if named(one) == "fix" and one["results"]))
    )
    del report["results"][0]["steps"][0]["sentence"]
    messages = [error.message for error in validator("fix").iter_errors(report)]
    assert messages == ["'sentence' is a required property"]
