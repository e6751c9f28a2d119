"""Drives clingo: the best options to choose, others that are as good, and what cannot hold together.

The same problem always gives the same answer: one thread, no clock, and a limit that counts conflicts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Any

import clingo

from klyngelov.repairing.encoding import Encoding
from klyngelov.repairing.goals import Aim, Goal
from klyngelov.values.frozen import dataclass

_PROGRAM = Path(__file__).with_name("repair.lp")

_MINIMISE = {
    Aim.WEIGHT: "#minimize {{ W@{0},R,V : weighs(R,V), more(R,V,W) }}.",
    Aim.WORDS: "#minimize {{ W@{0},O : in(O), words(O,W) }}.",
    Aim.ORDER: "#minimize {{ W@{0},O : in(O), place(O,W) }}.",
}
_OF_KIND = "#minimize {{ 1@{0},F : amounts(F,{1}) }}."
_NEVER = ":- amounts(_,{0})."
_KEPT = "{ kept(F) : means(F,_,error) }. :- kept(F), amounts(F,error). :- amounts(_,opened)."


_MOST_OF_CORES = 10_000
"""After so many conflicts it is given up to show what cannot be kept together."""


class _Search(Enum):
    """How clingo searches, and after how many conflicts it gives up: a second or two, all told.

    ``QUICK`` is fast on nearly all problems. The others get somewhere on any: ``WEIGHT`` looks only as far as
    what the change weighs, ``REST`` from there on, ``PART`` at one list while the others stay as they are.
    """

    QUICK = ("usc,oll", 3_000)
    WEIGHT = ("bb,lin", 25_000)
    REST = ("bb,lin", 20_000, "from there on")
    PART = ("bb,lin", 2_000, "of one list, the others being as they are")


@dataclass(frozen=True, slots=True)
class Choice:
    """The options chosen, the claims that then amount to something, and the cost at each level.

    ``levels`` numbers them, the highest first; an aim that nothing bears on has none. ``proven`` says that no
    choice is lighter.
    """

    options: frozenset[int]
    amounts: frozenset[tuple[int, str]]
    cost: tuple[int, ...]
    levels: tuple[int, ...]
    proven: bool


class Solver:
    """Solves one encoded problem; what proved wrong can be ruled out."""

    def __init__(self, encoding: Encoding, goal: Goal) -> None:
        self._text = encoding.text
        self._lists = [row.key for row, _ in encoding.options]
        self._goal = goal
        self._wrong: list[str] = []
        self._controls: dict[_Search, clingo.Control] = {}

    def best(self) -> Choice | None:
        """The best choice; None where there is none at all."""
        found, ended = self._search(_Search.QUICK)
        if ended:
            return found
        lightest, proven = self._search(_Search.WEIGHT)
        if lightest is None:
            return found
        if found and found.cost < lightest.cost:
            lightest = found
        best, ended = self._search(_Search.REST, lightest.cost)
        known = [one for one in (best, found) if one and one.cost[: len(lightest.cost)] <= lightest.cost]
        chosen = min(known, key=lambda one: one.cost, default=lightest)
        return replace(chosen if ended else self._list_by_list(chosen), proven=ended or proven)

    def _list_by_list(self, chosen: Choice) -> Choice:
        """A choice made better where that takes changes of one list alone."""
        for key in dict.fromkeys(self._lists[number] for number in sorted(chosen.options)):
            fixed = [(number, True) for number in chosen.options if self._lists[number] != key]
            chosen = self._search(_Search.PART, chosen.cost, fixed)[0] or chosen
        return chosen

    def _search(
        self, search: _Search, bounds: Sequence[int] = (), assumed: Iterable[tuple[int, bool]] = ()
    ) -> tuple[Choice | None, bool]:
        """The best choice that a search finds, and whether it has seen all there is."""
        control = self._control(_Search.REST if search is _Search.PART else search)
        solving: Any = control.configuration.solve  # clingo types it as any of its parts
        solving.opt_mode = ",".join(("opt", *map(str, bounds)))
        solving.solve_limit = str(search.value[1])
        assumptions = [(_in(number), truth) for number, truth in assumed]
        with control.solve(assumptions=assumptions, yield_=True) as handle:
            models = [_choice(model) for model in handle]
            ended = bool(handle.get().exhausted)
        return (replace(models[-1], proven=ended) if models else None), ended

    def as_good(self, best: Choice, fixed: Iterable[int], without: int, most: int) -> list[Choice]:
        """Other choices as good as the best one, with these options and without that one."""
        control = self._control(_Search.QUICK)
        solving: Any = control.configuration.solve  # clingo types it as any of its parts
        order = _level(self._goal, Aim.ORDER)
        bounds = ",".join(
            str(cost) for cost, level in zip(best.cost, best.levels, strict=True) if level > order
        )
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

    def _control(self, search: _Search) -> clingo.Control:
        if search not in self._controls:
            arguments = [f"--opt-strategy={search.value[0]}", "0"]
            rules = "\n".join(_rules(self._goal, self._aims(search)))
            self._controls[search] = _grounded(arguments, [self._text, rules, *self._wrong])
        return self._controls[search]

    def _aims(self, search: _Search) -> Sequence[Aim]:
        """The aims that a search follows, the most important first."""
        aims = self._goal.aims
        return aims[: aims.index(Aim.WEIGHT) + 1] if search is _Search.WEIGHT else aims

    # ── What cannot hold together ─────────────────────────────────────────────────────────────
    def conflict(self, claim: int, others: Collection[int]) -> list[int] | None:
        """The claim and as few of the others as cannot all be kept clear of errors, whatever is chosen.

        ``others`` can all be kept so together; none of those in the answer can be left out. None where that
        takes too long to find.
        """
        control = _grounded(["1", f"--solve-limit={_MOST_OF_CORES}"], [self._text, _KEPT, *self._wrong])
        needed = _core(control, [claim, *sorted(others)])
        if needed is None:
            return None
        needed = list(dict.fromkeys([claim, *needed]))
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
    return [literals[one] for one in core if one in literals] if result.unsatisfiable else None


def impossible(encoding: Encoding, claims: Iterable[int]) -> bool:
    """Whether one of some claims is broken, or made a question of, whatever is chosen.

    False where that takes too long to find out.
    """
    aims = (Aim.ERRORS, Aim.OPENED)
    rules = [f":- amounts({claim},{aim.value})." for claim in claims for aim in aims]
    control = _grounded(["1", f"--solve-limit={_MOST_OF_CORES}"], [encoding.text, *rules])
    return bool(control.solve().unsatisfiable)


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


def _level(goal: Goal, aim: Aim) -> int:
    """The level at which an aim is minimised: what goes before has a higher one."""
    return len(goal.aims) - goal.aims.index(aim)


def _rules(goal: Goal, aims: Sequence[Aim]) -> Iterator[str]:
    for aim in aims:
        yield _MINIMISE.get(aim, _OF_KIND).format(_level(goal, aim), aim.value)
    yield from (_NEVER.format(aim.value) for aim in goal.never)


def _choice(model: clingo.Model) -> Choice:
    options: set[int] = set()
    amounts: set[tuple[int, str]] = set()
    for symbol in model.symbols(shown=True):
        if symbol.name == "in":
            options.add(symbol.arguments[0].number)
        elif symbol.name == "amounts":
            amounts.add((symbol.arguments[0].number, symbol.arguments[1].name))
    return Choice(
        frozenset(options), frozenset(amounts), tuple(model.cost), tuple(model.priority), proven=False
    )
