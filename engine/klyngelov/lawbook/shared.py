"""Makes equal tests, and equal queries, of a rule book one object.

Norms ask the same again and again. What matching works out for one of them it finds again for the
next by the object alone, without comparing what the two consist of; and the kept rule book is smaller.
"""

from __future__ import annotations

from typing import TypeVar

from klyngelov.lawbook.formula import Query, Test

_TestT = TypeVar("_TestT", bound=Test)


class Shared:
    """The tests and queries of one rule book."""

    def __init__(self) -> None:
        self._tests: dict[Test, Test] = {}
        self._queries: dict[tuple[object, ...], Query] = {}

    def test(self, test: _TestT) -> _TestT:
        """The test itself, or the equal one that is there already."""
        found = self._tests.setdefault(test, test)
        return found if isinstance(found, type(test)) else test

    def query(self, query: Query) -> Query:
        """The query itself, or the equal one that is there already."""
        parts = (query.organ, query.listing, query.formula, query.subject, query.cap)
        return self._queries.setdefault(parts, query)
