"""Puts the conjunctions of many queries into rule sets: equal ones shared, none larger than allowed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from klyngelov.lawbook.formula import Query
from klyngelov.matching.network import RuleSet
from klyngelov.matching.normal_form import Conjunction, Mode, Part, conjunctions
from klyngelov.matching.shared_conditions import shared_conditions


class Group:
    """The queries over one list of one organ, for the entries of one quantifier's list, if any.

    ``settled`` are the numbers of conditions that are worked out before. ``wanted`` says, for each query,
    which rules make up its certain and its possible answer; they may lie in several of the ``sets``.
    """

    def __init__(self, subject: str | None, settled: Mapping[int, int]) -> None:
        self.subject = subject
        self.sets = [RuleSet()]
        self.wanted: dict[Query, dict[Mode, tuple[str, ...]]] = {}
        self._settled = settled
        self._names: dict[frozenset[Part], str] = {}

    def add(self, query: Query) -> None:
        """Take in a query."""
        self.wanted[query] = {
            mode: tuple(self._rule(one) for one in conjunctions(query.formula, mode, self._settled))
            for mode in Mode
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


class ListGroups:
    """All that is asked of one list of one organ.

    ``first`` are the conditions that are worked out before the ``groups`` of queries, in the order of their
    numbers; None where there are none.
    """

    def __init__(self, queries: Sequence[Query]) -> None:
        self.organ, self.listing = queries[0].organ, queries[0].listing
        conditions = shared_conditions([one.formula for one in queries])
        settled = {id(one): number for number, one in enumerate(conditions)}
        self.first = Group(None, {}) if conditions else None
        if self.first:
            for one in conditions:
                self.first.add(Query(self.organ, self.listing, one))
        by_subject: dict[str | None, Group] = {}
        for query in queries:
            if query.subject not in by_subject:
                by_subject[query.subject] = Group(query.subject, settled)
            by_subject[query.subject].add(query)
        self.groups = tuple(by_subject.values())


def groups(queries: Sequence[Query]) -> list[ListGroups]:
    """The queries by the list that they ask about."""
    found: dict[tuple[str | None, str], list[Query]] = {}
    for query in queries:
        found.setdefault((query.organ, query.listing), []).append(query)
    return [ListGroups(alike) for alike in found.values()]
