"""Drives clingo: the best options to choose, others that are as good, and what cannot hold together.

The same problem always gives the same answer: one thread, no clock, and a limit that counts conflicts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

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
_KEPT = "{ kept(F) : means(F,_,error) }. :- kept(F), amounts(F,error). :- amounts(_,opened)."

_STRATEGIES = ("usc,oll", "bb,dec")
"""Tried in this order: the first is fast on nearly all problems, the second gets somewhere on any."""

_MOST_CONFLICTS = 50_000
"""Far more than any draft has needed; reached within seconds."""

_ANY_ORDER = 1_000_000


@dataclass(frozen=True, slots=True)
class Choice:
    """The options chosen, the claims that then amount to something, and the cost for each aim.

    ``proven`` says that no choice is better.
    """

    options: frozenset[int]
    amounts: frozenset[tuple[int, str]]
    cost: tuple[int, ...]
    proven: bool


class Solver:
    """Solves one encoded problem; what proved wrong can be ruled out."""

    def __init__(self, encoding: Encoding, goal: Goal) -> None:
        self._text = encoding.text
        self._aims = _aims(goal)
        self._wrong: list[str] = []
        self._controls: dict[str, clingo.Control] = {}

    def best(self) -> Choice | None:
        """The best choice; None where there is none at all."""
        found: Choice | None = None
        for strategy in _STRATEGIES:
            control = self._control(strategy)
            with control.solve(yield_=True) as handle:
                models = [_choice(model) for model in handle]
                proven = bool(handle.get().exhausted)
            if models:
                last = models[-1]
                found = Choice(last.options, last.amounts, last.cost, proven)
            if proven:
                break
        return found

    def as_good(self, best: Choice, fixed: Iterable[int], without: int, most: int) -> list[Choice]:
        """Other choices as good as the best one, with these options and without that one."""
        control = self._control(_STRATEGIES[0])
        solving: Any = control.configuration.solve  # clingo types it as any of its parts
        bounds = ",".join(map(str, (*best.cost[:-1], _ANY_ORDER)))
        solving.opt_mode, solving.models = f"enum,{bounds}", most
        assumptions = [(_in(number), True) for number in fixed] + [(_in(without), False)]
        try:
            with control.solve(assumptions=assumptions, yield_=True) as handle:
                return [_choice(model) for model in handle]
        finally:
            solving.opt_mode, solving.models = "opt", 0

    def rule_out(self, options: Iterable[int]) -> None:
        """Options that must not be chosen all together."""
        rule = ":- " + ", ".join(f"in({one})" for one in sorted(options)) + "."
        self._wrong.append(rule)
        for control in self._controls.values():
            name = f"wrong{len(self._wrong)}"
            control.add(name, [], rule)
            control.ground([(name, [])])

    def _control(self, strategy: str) -> clingo.Control:
        if strategy not in self._controls:
            arguments = [f"--opt-strategy={strategy}", f"--solve-limit={_MOST_CONFLICTS}", "0"]
            self._controls[strategy] = _grounded(arguments, [self._text, self._aims, *self._wrong])
        return self._controls[strategy]

    # ── What cannot hold together ─────────────────────────────────────────────────────────────
    def conflict(self, claim: int, others: Collection[int]) -> list[int]:
        """The claim and as few of the others as cannot all be kept clear of errors, whatever is chosen.

        ``others`` can all be kept so together; none of those in the answer can be left out.
        """
        control = _grounded(["1"], [self._text, _KEPT, *self._wrong])
        needed = [claim, *sorted(others)]
        needed = _core(control, needed) or needed
        for one in [number for number in needed if number != claim]:
            rest = [number for number in needed if number != one]
            smaller = _core(control, rest)
            if smaller is not None:
                needed = [number for number in rest if number in smaller or number == claim]
        return needed


def _core(control: clingo.Control, kept: list[int]) -> list[int] | None:
    """Those of the claims that clingo finds cannot be kept together; None where all can."""
    literals: dict[int, int] = {}
    for number in kept:
        atom = control.symbolic_atoms[clingo.Function("kept", [clingo.Number(number)])]
        if atom is not None:
            literals[atom.literal] = number
    core: list[int] = []
    assumptions = [(clingo.Function("kept", [clingo.Number(number)]), True) for number in literals.values()]
    result = control.solve(assumptions=assumptions, on_core=core.extend)
    return None if result.satisfiable else [literals[one] for one in core if one in literals]


def program_file() -> str:
    """The program that knows how the judge counts and weighs, and no law."""
    return _PROGRAM.read_text(encoding="utf-8")


def _grounded(arguments: list[str], parts: Iterable[str]) -> clingo.Control:
    control = clingo.Control(arguments, message_limit=0)
    control.add("base", [], program_file())
    for part in parts:
        control.add("base", [], part)
    control.ground([("base", [])])
    return control


def _in(number: int) -> clingo.Symbol:
    return clingo.Function("in", [clingo.Number(number)])


def _aims(goal: Goal) -> str:
    return "\n".join(_lines(goal))


def _lines(goal: Goal) -> Iterator[str]:
    for place, aim in enumerate(reversed(goal.aims), start=1):
        yield _MINIMISE.get(aim, _OF_KIND).format(place, aim.value)


def _choice(model: clingo.Model) -> Choice:
    options: set[int] = set()
    amounts: set[tuple[int, str]] = set()
    for symbol in model.symbols(shown=True):
        if symbol.name == "in":
            options.add(symbol.arguments[0].number)
        elif symbol.name == "amounts":
            amounts.add((symbol.arguments[0].number, symbol.arguments[1].name))
    return Choice(frozenset(options), frozenset(amounts), tuple(model.cost), proven=False)
