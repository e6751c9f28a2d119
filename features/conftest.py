"""The features are run against the rule book that ships, by both evaluators."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.engines import evaluator as choose_evaluator
from klyngelov.matching.protocol import Evaluator

pytest.register_assert_rewrite("features.steps")

from features.steps.case import Case  # noqa: E402 (its assertions are rewritten)

HERE = Path(__file__).parent
STEPS = ("given_draft", "given_organ", "when", "then_findings", "then_result")


def pytest_configure(config: pytest.Config) -> None:
    """Register the steps, and each tag as a marker, so that ``-m L-08.borgmestre`` selects scenarios."""
    for name in STEPS:
        config.pluginmanager.register(importlib.import_module(f"features.steps.{name}"))
    for tag in sorted({tag for feature in HERE.glob("*.feature") for tag in _tags(feature)}):
        config.addinivalue_line("markers", f"{tag}: mærke i en egenskab")


def _tags(feature: Path) -> set[str]:
    lines = (line.split() for line in feature.read_text(encoding="utf-8").splitlines())
    return {word[1:] for words in lines if words and words[0].startswith("@") for word in words}


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    loading = open_rulebook()
    assert loading.rulebook is not None, [fault.message for fault in loading.diagnostics]
    return loading.rulebook


@pytest.fixture(scope="session")
def evaluator() -> Evaluator:
    return choose_evaluator(None)


@pytest.fixture
def case(rulebook: Rulebook, evaluator: Evaluator) -> Case:
    return Case(rulebook, evaluator)
