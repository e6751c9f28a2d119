"""Everything the pages are made from, opened once."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from book.results import Results
from klyngelov.covering.coverage import Coverage
from klyngelov.covering.evidence import Evidence
from klyngelov.covering.gherkin import Feature, Scenario, read_features
from klyngelov.covering.open_coverage import open_coverage
from klyngelov.explaining.norm_explanation import NormExplainer
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.syntax.layout import blocks
from klyngelov.values.resources import rules_directory

ROOT = Path(__file__).resolve().parents[1]
FEATURES = ROOT / "features"
GUIDES = ROOT / "docs"


class Shelf:
    """The rule book, what it covers, the features and their results."""

    def __init__(self, rulebook: Rulebook, coverage: Coverage, results: Results) -> None:
        self.rulebook = rulebook
        self.coverage = coverage
        self.results = results
        self.features = read_features(FEATURES)
        self.evidence = Evidence(rulebook, self.features)
        self.explainer = NormExplainer(rulebook, rulebook.read_until, None)

    @cached_property
    def norms(self) -> dict[str, Norm]:
        """Every norm by its id."""
        return {norm.id: norm for norm in self.rulebook.norms}

    @cached_property
    def scenarios(self) -> dict[str, list[tuple[Feature, Scenario]]]:
        """The scenarios that show each norm, by its id, in the order of the features."""
        found: dict[str, list[tuple[Feature, Scenario]]] = {norm: [] for norm in self.norms}
        for feature in self.features:
            for scenario in feature.scenarios:
                for tag in _tags(scenario):
                    if tag in found:
                        found[tag].append((feature, scenario))
        return found

    @cached_property
    def written(self) -> dict[str, str]:
        """Every norm and silence as it is written in the rules, by its id."""
        found: dict[str, str] = {}
        for path in sorted(rules_directory().glob("*.regel")):
            for block in blocks(path.read_text("utf-8").replace("\r\n", "\n")):
                words = block.text.split(None, 2)
                if words[0] in ("norm", "tavshed", "skabelon"):
                    found[words[1]] = _own_lines(block.text)
        return found


def open_shelf(results: Results) -> Shelf | None:
    """The shelf of the rule book that ships; None where its rules have faults."""
    rulebook = open_rulebook().rulebook
    if rulebook is None:
        return None
    coverage, _ = open_coverage(rulebook, rules_directory())
    return Shelf(rulebook, coverage, results)


def _tags(scenario: Scenario) -> list[str]:
    """The tags of a scenario and of its tables, each once."""
    return sorted(scenario.tags.union(*(table.tags for table in scenario.examples)))


def _own_lines(text: str) -> str:
    """A declaration without the blank lines and the comments that follow it."""
    lines = text.split("\n")
    while len(lines) > 1 and (not lines[-1].strip() or lines[-1].startswith("#")):
        lines.pop()
    return "\n".join(lines)
