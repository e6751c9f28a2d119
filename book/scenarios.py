"""Scenarios as a reader sees them: sentences, tables, what each case shows, and how it came out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from book.addresses import scenario_anchor
from book.results import Result
from book.shelf import Shelf
from klyngelov.covering.counts import Outcome
from klyngelov.covering.gherkin import Examples, Feature, Scenario, Step
from klyngelov.reporting.state_words import OUTCOMES
from klyngelov.values.frozen import dataclass

_VARIABLE = re.compile(r"<([^<>]+)>")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a sentence; ``variable`` where a table of examples fills it in."""

    text: str
    variable: bool


@dataclass(frozen=True, slots=True)
class StepView:
    """A step: its first word, the sentence, and the table under it (its first row the headings)."""

    keyword: str
    runs: tuple[Run, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class TableView:
    """A table of examples, with what its cases show."""

    shows: tuple[str, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class ScenarioView:
    """A scenario; ``norms`` are those it shows, ``shows`` the outcomes, ``result`` that of the last run."""

    anchor: str
    file: str
    title: str
    rule: str
    description: str
    norms: tuple[str, ...]
    shows: tuple[str, ...]
    result: Result
    background: tuple[StepView, ...]
    steps: tuple[StepView, ...]
    tables: tuple[TableView, ...]


def scenario_view(shelf: Shelf, feature: Feature, scenario: Scenario) -> ScenarioView:
    """A scenario with all it shows."""
    tags = scenario.tags.union(*(table.tags for table in scenario.examples))
    return ScenarioView(
        anchor=scenario_anchor(feature.file, scenario),
        file=feature.file,
        title=scenario.title,
        rule=scenario.rule,
        description=scenario.description,
        norms=tuple(norm for norm in shelf.norms if norm in tags),
        shows=_shows(tags),
        result=shelf.results.get((feature.file, scenario.line), Result.NOT_RUN),
        background=tuple(_steps(feature.background)),
        steps=tuple(_steps(scenario.steps)),
        tables=tuple(_table(table) for table in scenario.examples),
    )


def _shows(tags: frozenset[str]) -> tuple[str, ...]:
    return tuple(OUTCOMES[outcome] for outcome in Outcome if outcome.value in tags)


def _steps(steps: Sequence[Step]) -> Iterator[StepView]:
    for step in steps:
        yield StepView(step.keyword, tuple(_runs(step.text)), tuple(step.rows))


def _runs(text: str) -> Iterator[Run]:
    """The pieces of a step, the names of variables apart."""
    for at, piece in enumerate(_VARIABLE.split(text)):
        if piece:
            yield Run(piece, at % 2 == 1)


def _table(table: Examples) -> TableView:
    head, *rows = table.rows
    return TableView(_shows(table.tags), head, tuple(rows))
