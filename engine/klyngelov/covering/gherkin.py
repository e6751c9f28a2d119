"""Reads the features: the scenarios that show what each norm means, with their tags.

Only what the features here use of Danish Gherkin is read; a line that is none of it ends the reading with
``UnreadableFeatureError``, so that no scenario is ever lost in silence. The tests hold the reader against
the official parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field
from pathlib import Path

from klyngelov.values.frozen import dataclass

_BLOCK = re.compile(
    r"(?P<kind>Egenskab|Baggrund|Regel|Scenarie|Eksempel|Abstrakt Scenario|Eksempler):\s*(?P<title>.*)"
)
_STEP = re.compile(r"(?P<keyword>Givet|Når|Så|Og|Men)\s+(?P<text>.+)")

Row = tuple[str, ...]


class UnreadableFeatureError(ValueError):
    """A file that is no feature; the message is a Danish sentence."""


@dataclass(slots=True)
class Step:
    """A step: its keyword, its words, and the table below it."""

    keyword: str
    text: str
    rows: list[Row] = field(default_factory=list)


@dataclass(slots=True)
class Examples:
    """A table of examples, its first row the headings, with the tags over it."""

    tags: frozenset[str]
    title: str
    rows: list[Row] = field(default_factory=list)


@dataclass(slots=True)
class Scenario:
    """A scenario: its tags, with those of its feature and rule, its steps and its tables of examples."""

    title: str
    rule: str
    tags: frozenset[str]
    line: int
    description: str = ""
    steps: list[Step] = field(default_factory=list)
    examples: list[Examples] = field(default_factory=list)

    def cases(self) -> Iterator[frozenset[str]]:
        """The tags of each case that is run: the scenario itself, or each row of its tables.

        A row that names one of the tags in a cell is about that, and not about those that other rows name.
        """
        if not self.examples:
            yield self.tags
        for table in self.examples:
            tags = self.tags | table.tags
            named = tags.intersection(cell for row in table.rows[1:] for cell in row)
            for row in table.rows[1:]:
                own = named.intersection(row)
                yield tags - named | own if own else tags


@dataclass(slots=True)
class Feature:
    """A file of scenarios; ``background`` are the steps before each, ``rules`` what its rules are about."""

    file: str
    title: str
    description: str = ""
    rules: dict[str, str] = field(default_factory=dict)
    background: list[Step] = field(default_factory=list)
    scenarios: list[Scenario] = field(default_factory=list)


def read_features(directory: Path) -> tuple[Feature, ...]:
    """The features of a folder, in the order of their names. Raises ``UnreadableFeatureError``."""
    return tuple(read_feature(_text(path), path.name) for path in sorted(directory.glob("*.feature")))


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise UnreadableFeatureError(f"{path.name} kan ikke læses som en tekstfil i UTF-8.") from None


def read_feature(text: str, file: str) -> Feature:
    """The feature that a file holds. Raises ``UnreadableFeatureError`` where a line cannot be read."""
    reader = _Reader(file)
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            reader.take(line.strip(), number)
    if not reader.feature.title:
        raise UnreadableFeatureError(f"{file} har ingen egenskab. Begynd den med «Egenskab:».")
    return reader.feature


class _Reader:
    """Takes a file line by line; ``_rows`` and ``_steps`` are where a row or step now belongs."""

    def __init__(self, file: str) -> None:
        self.feature = Feature(file, "")
        self._tags: frozenset[str] = frozenset()
        self._outer: dict[str, frozenset[str]] = {}
        self._rule = ""
        self._steps: list[Step] | None = None
        self._rows: list[Row] | None = None
        self._described = ""

    def take(self, line: str, number: int) -> None:
        if line.startswith("@"):
            self._tags |= {tag[1:] for tag in line.split()}
        elif block := _BLOCK.fullmatch(line):
            self._block(block["kind"], block["title"], number)
        elif line.startswith("|") and self._rows is not None:
            self._rows.append(_cells(line))
        elif self._steps is not None and (step := _STEP.fullmatch(line)):
            self._steps.append(Step(step["keyword"], step["text"]))
            self._described = ""
            self._rows = self._steps[-1].rows
        elif self._described:
            self._describe(line)
        else:
            raise UnreadableFeatureError(
                f"{self.feature.file}, linje {number}, er hverken et trin, et mærke, en tabel eller en "
                f"overskrift: «{line}»."
            )

    def _block(self, kind: str, title: str, number: int) -> None:
        tags, self._tags = self._tags, frozenset()
        self._described, self._rows = kind, None
        match kind:
            case "Egenskab":
                self.feature.title, self._outer["feature"] = title, tags
            case "Regel":
                self._rule, self._outer["rule"], self._steps = title, tags, None
                self.feature.rules[title] = ""
            case "Baggrund":
                self._steps, self._described = self.feature.background, ""
            case "Eksempler":
                table = Examples(tags, title)
                self.feature.scenarios[-1].examples.append(table)
                self._rows, self._steps, self._described = table.rows, None, ""
            case _:
                own = tags.union(*self._outer.values())
                scenario = Scenario(title, self._rule, own, number)
                self.feature.scenarios.append(scenario)
                self._steps = scenario.steps

    def _describe(self, line: str) -> None:
        """Add a line to what the innermost block says of itself."""
        match self._described:
            case "Egenskab":
                self.feature.description = f"{self.feature.description} {line}".lstrip()
            case "Regel":
                self.feature.rules[self._rule] = f"{self.feature.rules[self._rule]} {line}".lstrip()
            case _:
                scenario = self.feature.scenarios[-1]
                scenario.description = f"{scenario.description} {line}".lstrip()


def _cells(line: str) -> Row:
    return tuple(cell.strip() for cell in line.strip("|").split("|"))
