"""Puts the conjunctions of many queries into rule sets: equal ones shared, none larger than allowed."""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.lawbook.formula import Query
from klyngelov.matching.network import RuleSet
from klyngelov.matching.normal_form import Conjunction, Mode, Part, conjunctions


class Group:
    """The queries over one list of one organ, for the entries of one quantifier's list, if any.

    ``wanted`` says, for each query, which rules make up its certain and its possible answer; they may
    lie in several of the ``sets``.
    """

    def __init__(self, organ: str | None, listing: str, subject: str | None) -> None:
        self.organ, self.listing, self.subject = organ, listing, subject
        self.sets = [RuleSet()]
        self.wanted: dict[Query, dict[Mode, tuple[str, ...]]] = {}
        self._names: dict[frozenset[Part], str] = {}

    def add(self, query: Query) -> None:
        """Take in a query."""
        self.wanted[query] = {
            mode: tuple(self._rule(one) for one in conjunctions(query.formula, mode)) for mode in Mode
        }

    def _rule(self, conjunction: Conjunction) -> str:
        """The name of the rule for a conjunction; an equal one that is there already serves."""
        parts = frozenset(conjunction)
        name = self._names.get(parts)
        if name is None:
            name = self._names[parts] = f"r{len(self._names)}"
            if not self.sets[-1].takes(name, conjunction):
                self.sets.append(RuleSet())
                self.sets[-1].takes(name, conjunction)
        return name


def groups(queries: Sequence[Query]) -> list[Group]:
    """The groups of some queries, each query in one."""
    found: dict[tuple[str | None, str, str | None], Group] = {}
    for query in queries:
        place = (query.organ, query.listing, query.subject)
        if place not in found:
            found[place] = Group(*place)
        found[place].add(query)
    return list(found.values())
