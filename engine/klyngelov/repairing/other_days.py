"""What a repair for one day would break on another, where the draft says who is there when."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence as Items
from dataclasses import replace
from datetime import date

from klyngelov.judging.finding import Finding
from klyngelov.lawbook.vocabulary import Shape
from klyngelov.repairing.bench import Bench, errors
from klyngelov.repairing.edits import Edit
from klyngelov.repairing.problem import Problem
from klyngelov.repairing.terms_beside import turning_days
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Elsewhen:
    """An error that a draft has on another day after a repair, and had not before."""

    day: date
    finding: Finding


def broken_elsewhen(bench: Bench, problem: Problem, edits: Items[Edit]) -> Iterator[Elsewhen]:
    """The errors that edits bring about on the days when those in the draft come and go."""
    listings = bench.rulebook.vocabulary.listings
    index = problem.judged.draft.proposal.index
    lists = [key for key in problem.reach.lists if key[1] in listings]
    days = {
        day
        for key in lists
        if edits and listings[key[1]].shape is Shape.LIST
        for day in turning_days(problem.places.of(key).items(), listings[key[1]])
    }
    for day in sorted(days - {problem.judged.draft.facts.day}):
        then = replace(bench, chosen=day)
        before, after = then.judged(index), then.judged(index, edits)
        if before is None or after is None:
            continue
        known = {one.id for one in errors(before)}
        yield from (Elsewhen(day, one) for one in errors(after) if one.id not in known)
