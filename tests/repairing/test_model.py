"""What the solver is told agrees with the judge: as a draft stands, and after changes at random.

Of 300 changes at random it differs in two, of one kind: two in a list, of whom one is narrowed to be the
other, are looked for in another list. The judge then has the last word, as always.
"""

from __future__ import annotations

from random import Random

import clingo
import pytest
from tests.repairing.broken import broken, examples
from tests.repairing.conftest import TODAY

from klyngelov.judging.check import Result
from klyngelov.judging.finding import Severity
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.located import Mapping
from klyngelov.repairing.bench import Bench, errors
from klyngelov.repairing.claims import judged
from klyngelov.repairing.encoding import Encoding, encoded
from klyngelov.repairing.goals import COMPLETE
from klyngelov.repairing.patch import Patcher
from klyngelov.repairing.places import Places, drafts
from klyngelov.repairing.pools import Pools
from klyngelov.repairing.problem import Problem, problem_of
from klyngelov.repairing.rows import Option, Row
from klyngelov.repairing.solving import program_file

ROOTS = examples()


class Told:
    """A draft, what the solver is told of it, and what the judge says."""

    def __init__(self, root: Mapping, rulebook: Rulebook) -> None:
        self.bench = Bench(root, "forslag.yaml", rulebook, DirectEvaluator(), None, TODAY)
        found = self.bench.drafts()
        if found is None:
            raise ValueError("a draft that cannot be read")
        at, prefix = next(iter(drafts(root)))
        places = Places(at, prefix, rulebook.vocabulary)
        told = judged(found[0], rulebook, self.bench.evaluator)
        self.problem: Problem = problem_of(told, places, self.bench.evaluator, COMPLETE)
        self.encoding: Encoding = encoded(self.problem)
        self.patcher = Patcher(places, Pools(rulebook.vocabulary, found[0].facts))

    def foreseen(self, chosen: dict[Row, Option]) -> set[str] | None:
        """The errors of which the solver knows, if these options are chosen; None: they may not be."""
        control = clingo.Control(["0"], message_limit=0)
        control.add("base", [], program_file())
        control.add("base", [], self.encoding.text)
        for number, (row, option) in enumerate(self.encoding.options):
            if chosen.get(row, row.options[0]) is option:
                control.add("base", [], f":- not in({number}).")
        control.ground([("base", [])])
        models: list[set[str]] = []
        control.solve(on_model=lambda model: models.append(self._errors(model)))
        assert len(models) <= 1
        return models[0] if models else None

    def _errors(self, model: clingo.Model) -> set[str]:
        told = [one.arguments for one in model.symbols(shown=True) if one.name == "amounts"]
        return {self.encoding.claims[claim.number].id for claim, kind in told if kind.name == "error"}

    def found(self, chosen: dict[Row, Option]) -> set[str] | None:
        """The errors that the judge finds then, as far as the solver is told of them."""
        edits = self.patcher.edits([pair for pair in chosen.items() if pair[1] is not pair[0].options[0]])
        result: Result | None = self.bench.judged(0, edits)
        told = {claim.id for claim in self.encoding.claims.values()}
        return None if result is None else {one.id for one in errors(result) if one.id in told}


@pytest.mark.parametrize("number", range(len(ROOTS)))
def test_the_model_agrees_with_the_judge_on_every_example(number: int, rulebook: Rulebook) -> None:
    told = Told(ROOTS[number], rulebook)

    assert told.foreseen({}) == told.found({})
    modelled = {claim.id for claim in told.encoding.claims.values()}
    untold = [one for one in told.problem.judged.errors() if one.id not in modelled]
    assert all(one.severity is Severity.ERROR for one in untold)


@pytest.mark.parametrize("seed", range(6))
def test_the_model_agrees_with_the_judge_after_changes_at_random(seed: int, rulebook: Rulebook) -> None:
    """Each change of a row by itself, and some of them together."""
    random = Random(seed)
    try:
        told = Told(broken(random, random.choice(ROOTS), rulebook), rulebook)
    except ValueError:
        return
    rows = [row for row in told.problem.rows if len(row.options) > 1]
    chosen = {row: random.choice(row.options) for row in random.sample(rows, min(len(rows), 3))}

    found, foreseen = told.found(chosen), told.foreseen(chosen)

    if found is not None and foreseen is not None:
        assert foreseen == found, [option.steps for option in chosen.values()]
