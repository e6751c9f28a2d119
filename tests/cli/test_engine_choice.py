"""``--engine``: both evaluators, or one with a caveat."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.cli.running import run

from klyngelov.cli import session
from klyngelov.matching.engines import EngineChoice, EngineUnavailableError, evaluator

FILE = "examples/goedstrup-fejl.yaml"
durable_can_be_had = pytest.mark.skipif(
    evaluator(None).name != EngineChoice.BOTH, reason="durable_rules kan ikke indlæses her"
)


def report(*arguments: str) -> tuple[dict[str, Any], set[str]]:
    """The report, and the codes of its caveats."""
    read = json.loads(run("check", FILE, "--format", "json", *arguments).out)
    return read, {caveat["code"] for caveat in read["results"][0]["caveats"]}


def test_the_direct_evaluator_alone_is_a_caveat() -> None:
    found, caveats = report("--engine", "direct")

    assert found["engine"] == "direct"
    assert "engine-single" in caveats


@durable_can_be_had
def test_the_second_evaluator_alone_is_a_caveat() -> None:
    found, caveats = report("--engine", "durable")

    assert found["engine"] == "durable"
    assert "engine-single" in caveats


@durable_can_be_had
@pytest.mark.parametrize("arguments", [(), ("--engine", "both")], ids=str)
def test_both_are_used_where_both_can_be_had(arguments: tuple[str, ...]) -> None:
    found, caveats = report(*arguments)

    assert found["engine"] == "both"
    assert "engine-single" not in caveats


@durable_can_be_had
def test_all_find_the_same() -> None:
    found = [report("--engine", one.value)[0]["results"][0]["findings"] for one in EngineChoice]

    assert found[0] == found[1] == found[2]


def test_one_that_cannot_be_had_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: object) -> None:
        raise EngineUnavailableError("No module named 'durable'")

    monkeypatch.setattr(session, "evaluator", missing)

    ran = run("check", FILE, "--engine", "durable")
    told = "klyngelov: durable_rules kan ikke bruges her. Udelad --engine, så bedømmer programmet uden.\n"
    assert (ran.code, ran.out, ran.err) == (2, "", told)
