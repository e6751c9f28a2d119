"""Drives clingo: the options to choose, the best first, deterministically."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import clingo

from klyngelov.repairing.encoding import Encoding
from klyngelov.repairing.goals import Aim, Goal
from klyngelov.values.frozen import dataclass

_PROGRAM = Path(__file__).with_name("repair.lp")

_MINIMISE = {
    Aim.WEIGHT: "#minimize {{ W@{0},O : in(O), weight(O,W) }}.",
    Aim.WORDS: "#minimize {{ W@{0},O : in(O), words(O,W) }}.",
    Aim.ORDER: "#minimize {{ W@{0},O : in(O), place(O,W) }}.",
}
_OF_KIND = "#minimize {{ 1@{0},F : amounts(F,{1}) }}."


@dataclass(frozen=True, slots=True)
class Choice:
    """The options chosen, the claims that then amount to something, and the cost for each aim."""

    options: frozenset[int]
    amounts: frozenset[tuple[int, str]]
    cost: tuple[int, ...]


class Solver:
    """Solves one encoded problem; what proved wrong can be ruled out."""

    def __init__(self, encoding: Encoding, goal: Goal) -> None:
        self._control = clingo.Control(["--opt-mode=opt", "--opt-strategy=usc,oll", "0"], message_limit=0)
        self._control.add("base", [], _PROGRAM.read_text(encoding="utf-8"))
        self._control.add("base", [], encoding.text())
        self._control.add("base", [], _aims(goal))
        self._control.ground([("base", [])])
        self._ruled_out = 0

    def best(self) -> Choice | None:
        """The best choice; None where there is none at all."""
        found: Choice | None = None
        with self._control.solve(yield_=True) as handle:
            for model in handle:
                found = _choice(model)
        return found

    def rule_out(self, options: Iterable[int]) -> None:
        """Options that must not be chosen all together."""
        self._ruled_out += 1
        name = f"nogood{self._ruled_out}"
        body = ", ".join(f"in({one})" for one in sorted(options))
        self._control.add(name, [], f":- {body}.")
        self._control.ground([(name, [])])


def _aims(goal: Goal) -> str:
    lines = []
    for place, aim in enumerate(reversed(goal.aims), start=1):
        lines.append(_MINIMISE.get(aim, _OF_KIND).format(place, aim.value))
    return "\n".join(lines)


def _choice(model: clingo.Model) -> Choice:
    options: set[int] = set()
    amounts: set[tuple[int, str]] = set()
    for symbol in model.symbols(shown=True):
        if symbol.name == "in":
            options.add(symbol.arguments[0].number)
        else:
            amounts.add((symbol.arguments[0].number, symbol.arguments[1].name))
    return Choice(frozenset(options), frozenset(amounts), tuple(model.cost))
