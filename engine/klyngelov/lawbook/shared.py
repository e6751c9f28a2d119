"""Makes equal conditions, and equal queries, of a rule book one object.

Norms ask the same again and again. What matching works out for one of them it finds again for the
next by the object alone, without comparing what the two consist of; and the kept rule book is smaller.
"""

from __future__ import annotations

from typing import TypeVar

from klyngelov.lawbook.formula import Formula, Query

_FormulaT = TypeVar("_FormulaT", bound=Formula)


class Shared:
    """The conditions and queries of one rule book."""

    def __init__(self) -> None:
        self._formulas: dict[Formula, Formula] = {}
        self._queries: dict[tuple[object, ...], Query] = {}

    def formula(self, formula: _FormulaT) -> _FormulaT:
        """The condition itself, or the equal one that is there already."""
        found = self._formulas.setdefault(formula, formula)
        return found if isinstance(found, type(formula)) else formula

    def query(self, query: Query) -> Query:
        """The query itself, or the equal one that is there already."""
        parts = (query.organ, query.listing, query.formula, query.subject, query.cap)
        return self._queries.setdefault(parts, query)
