"""Chooses the rows of a body: runs ``smallest.lp`` over a problem and reads its answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files

import clingo

from klyngelov.drafting.asked import Judged
from klyngelov.drafting.kinds import Kind
from klyngelov.drafting.problem import Problem
from klyngelov.drafting.rows import Place
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Chosen:
    """The rows of the best body, each with how many there are of it.

    ``stated`` are the lists it states, also those without rows. ``open`` are the norms of which the facts do
    not settle what they ask, ``unmet`` those that it does not meet, since not all can be met at once.
    """

    rows: tuple[tuple[Kind, int], ...]
    stated: tuple[Place, ...]
    open: tuple[Judged, ...]
    unmet: tuple[Judged, ...]

    def number(self, places: Iterable[Place]) -> int:
        """How many rows some lists have together."""
        among = set(places)
        return sum(count for kind, count in self.rows if kind.row.place in among)


def smallest(problem: Problem, places: Iterable[Place] | None = None) -> Chosen:
    """The body with the fewest rows in some lists, or in all, among those that meet the most.

    That none has fewer is proved. Where all lists count, the body also relies on as few exceptions as can
    be. Of the bodies that are as small it is the one that says the least of its rows; the search for that
    one is cut off where it grows long, at the same point each time.
    """
    asked = _counting(problem, problem.places if places is None else places)
    asked.extend(["whole."] if places is None else [])
    best = _solved(problem, asked)
    limits = [f"limit({level},{best.burdens.get(level, 0)})." for level in range(2, 9)]
    plain = _solved(problem, [*asked, *limits, "plain."], f"--solve-limit={_PATIENCE}")
    return _read(problem, (plain if plain.found else best).symbols)


def fewest(problem: Problem, places: Sequence[Place], *, lenient: bool) -> int:
    """How many rows some lists have in the smallest body.

    ``lenient`` takes for met what a person may judge to be met.
    """
    asked = [*_counting(problem, places), *(["lenient."] if lenient else [])]
    return _read(problem, _solved(problem, asked).symbols).number(places)


_STRATEGY = ("--opt-strategy=usc", "--configuration=frumpy")
"""How the search goes. Through the cores of all burdens at once, every body tried was proved smallest in a
tenth of a second; by strata, or with other heuristics, a council or 98 municipalities may take a minute."""

_PATIENCE = 20_000
"""Conflicts after which the search for a plainer body ends. Only wording depends on it."""


@dataclass(frozen=True, slots=True)
class _Solved:
    """The last and best answer, and what burdens it, by level."""

    found: bool
    symbols: Sequence[clingo.Symbol]
    burdens: Mapping[int, int]


def _counting(problem: Problem, counted: Iterable[Place]) -> list[str]:
    numbers = {place: number for number, place in enumerate(problem.places)}
    return [f"counted({numbers[place]})." for place in counted if place in numbers]


def _solved(problem: Problem, asked: Iterable[str], *options: str) -> _Solved:
    control = clingo.Control([*_STRATEGY, *options])
    control.add("base", [], _encoding() + "\n".join((*problem.facts, *asked)))
    control.ground([("base", [])])
    symbols: list[clingo.Symbol] = []
    burdens: dict[int, int] = {}
    found = False
    with control.solve(yield_=True) as answers:
        for model in answers:
            found = True
            symbols = list(model.symbols(shown=True))
            burdens = dict(zip(model.priority, model.cost, strict=True))
    return _Solved(found, symbols, burdens)


def _read(problem: Problem, symbols: Iterable[clingo.Symbol]) -> Chosen:
    counts: dict[int, int] = {}
    others: dict[str, list[int]] = {"stated": [], "open": [], "unmet": []}
    for symbol in symbols:
        number = symbol.arguments[0].number
        if symbol.name == "row":
            counts[number] = counts.get(number, 0) + 1
        else:
            others[symbol.name].append(number)
    return Chosen(
        rows=tuple((problem.kinds[number], counts[number]) for number in sorted(counts)),
        stated=tuple(problem.places[number] for number in sorted(others["stated"])),
        open=tuple(problem.judged[number] for number in sorted(others["open"])),
        unmet=tuple(problem.judged[number] for number in sorted(others["unmet"])),
    )


@cache
def _encoding() -> str:
    return (files("klyngelov.drafting") / "smallest.lp").read_text(encoding="utf-8")
