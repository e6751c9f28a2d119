"""Tells the solver of a draft: the facts that ``repair.lp`` speaks of.

Whatever a repair cannot change is worked out beforehand, so that the solver sees only what is open.
"""

from __future__ import annotations

from klyngelov.repairing.claim_facts import ClaimFacts
from klyngelov.repairing.claims import Claim
from klyngelov.repairing.problem import Problem
from klyngelov.repairing.program import Program
from klyngelov.repairing.row_facts import RowFacts
from klyngelov.repairing.rows import Option, Row
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Encoding:
    """The facts about one problem; ``options`` and ``claims`` are numbered as the facts number them.

    ``defaults`` are the claims that could be agreed away and are kept nevertheless.
    """

    text: str
    options: list[tuple[Row, Option]]
    claims: dict[int, Claim]
    defaults: frozenset[int]


def encoded(problem: Problem) -> Encoding:
    """The facts about a problem."""
    program = Program()
    claims = ClaimFacts(problem, program, {}, set())
    claims.state()
    rows = RowFacts(problem, program, claims)
    rows.state()
    return Encoding(program.text(), rows.options, claims.claims, frozenset(claims.defaults))
