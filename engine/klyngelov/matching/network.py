"""Turns queries into durable_rules definitions: one rule for each conjunction, equal ones shared.

Nothing here imports durable_rules. The forms below are those that were measured to be right; each
departure from them gives wrong answers silently (``tests/matching/test_durable_traps.py``):

- no ``$or``; every pattern begins with its list; every pattern that joins ends with a join that is
  always true (``et``), because a failing inequality in the last place reads out of bounds;
- a list that is negated is asserted a second time, before everything else, under a name of its own;
- at most ``MOST_PATTERNS`` patterns on one list in one rule set.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from klyngelov.lawbook.formula import Query
from klyngelov.matching.leaf import LeafTest
from klyngelov.matching.normal_form import (
    Conjunction,
    Leaf,
    Link,
    Mode,
    Partner,
    Reference,
    SubjectLink,
    conjunctions,
)
from klyngelov.values.truth import Truth

MOST_PATTERNS = 60
"""Patterns on one list in one rule set; 65 that meet in one fact fail with error 303."""

ALWAYS = ("et", "1")
NO_REFERENCE = "u:r"
NO_NAME = "u:n"
TOKENS = {Truth.YES: "t:ja", Truth.MAYBE: "t:måske", Truth.NO: "t:nej"}

Definition = dict[str, Any]


@dataclass(slots=True)
class RuleSet:
    """The rules for the queries of one list in one organ, as durable_rules reads them.

    ``tests`` and ``references`` give each test and reference field its key in the facts;
    ``partner_tests`` those of the lists that references name. ``wanted`` says, for each query, which
    rules make up its certain and its possible answer.
    """

    organ: str | None
    listing: str
    subject: str | None
    tests: dict[LeafTest, str] = field(default_factory=dict)
    references: dict[str, str] = field(default_factory=dict)
    partners: dict[str, dict[LeafTest, str]] = field(default_factory=dict)
    negated: set[str] = field(default_factory=set)
    rules: dict[str, Definition] = field(default_factory=dict)
    wanted: dict[Query, dict[Mode, tuple[str, ...]]] = field(default_factory=dict)
    _names: dict[tuple[bool, Conjunction], str] = field(default_factory=dict)

    def add(self, query: Query, parts: dict[Mode, list[Conjunction]]) -> None:
        """Take in a query; conjunctions that are there already are shared."""
        self.wanted[query] = {
            mode: tuple(self._rule(one, with_subject=query.subject is not None) for one in found)
            for mode, found in parts.items()
        }

    def _rule(self, conjunction: Conjunction, *, with_subject: bool) -> str:
        key = (with_subject, conjunction)
        if key not in self._names:
            name = f"r{len(self._names)}"
            self._names[key] = name
            self.rules[name] = {"all": self._patterns(conjunction, with_subject=with_subject)}
        return self._names[key]

    # ── Patterns ──────────────────────────────────────────────────────────────────────────────
    def _patterns(self, conjunction: Conjunction, *, with_subject: bool) -> list[Definition]:
        own: list[Definition] = [{"list": "m"}]
        joins: list[Definition] = []
        partners: list[Partner] = []
        for part in sorted(conjunction, key=repr):
            match part:
                case Leaf(test, truth, positive):
                    own.append(_compare(self._key(self.tests, test, "t"), TOKENS[truth], positive))
                case Reference(name, link):
                    own.append(_compare(self._reference(name), NO_REFERENCE, link is Link.UNSTATED))
                case SubjectLink():
                    constant, join = self._subject_link(part)
                    own.extend(constant)
                    joins.extend(join)
                case Partner():
                    partners.append(part)
        patterns: list[Definition] = []
        if with_subject:
            patterns.append({"s": {"$and": [{"list": "s"}, *joins_on_subject(conjunction)]}})
            joins.append({ALWAYS[0]: {"s": ALWAYS[0]}})
        patterns.append({"m": {"$and": [*own, *joins]}})
        patterns.extend(self._partner(part, index) for index, part in enumerate(partners))
        return patterns

    def _subject_link(self, part: SubjectLink) -> tuple[list[Definition], list[Definition]]:
        """The conditions on the record for a link to the quantifier's entry: constants and joins."""
        key = self._reference(part.field)
        match part.link:
            case Link.NAMES:
                return [], [{key: {"s": "navn"}}]
            case Link.OTHER:
                return [_compare(key, NO_REFERENCE, equal=False)], [{"$neq": {key: {"s": "navn"}}}]
            case Link.UNSTATED:
                return [{key: NO_REFERENCE}], []
            case _:
                return [], []

    def _partner(self, part: Partner, index: int) -> Definition:
        prefix = "p" if part.exists else "n"
        tests = self.partners.setdefault(part.listing, {})
        if not part.exists:
            self.negated.add(part.listing)
        conditions: list[Definition] = [{"list": f"{prefix}:{part.listing}"}]
        for leaf in sorted(part.leaves, key=repr):
            conditions.append(_compare(self._key(tests, leaf.test, "t"), TOKENS[leaf.truth], leaf.positive))
        match part.link:
            case Link.NAMES:
                conditions.append({"navn": {"m": self._reference(part.field)}})
            case Link.UNNAMED:
                conditions.append({"navn": NO_NAME})
            case _:
                conditions.append(_compare("navn", NO_NAME, equal=False))
        conditions.append({ALWAYS[0]: {"m": ALWAYS[0]}})
        return {f"p{index}" if part.exists else f"n{index}$not": {"$and": conditions}}

    def _key(self, keys: dict[LeafTest, str], test: LeafTest, prefix: str) -> str:
        return keys.setdefault(test, f"{prefix}{len(keys)}")

    def _reference(self, name: str) -> str:
        return self.references.setdefault(name, f"r{len(self.references)}")

    def patterns_on(self) -> int:
        """The number of patterns on the list that has most."""
        counts: dict[str, int] = {}
        for rule in self.rules.values():
            for pattern in rule["all"]:
                for body in pattern.values():
                    name = body["$and"][0]["list"]
                    counts[name] = counts.get(name, 0) + 1
        return max(counts.values(), default=0)


def joins_on_subject(conjunction: Conjunction) -> list[Definition]:
    """What a conjunction asks of the quantifier's entry itself: whether it has a name."""
    links = {part.link for part in conjunction if isinstance(part, SubjectLink)}
    if Link.UNNAMED in links:
        return [{"navn": NO_NAME}]
    return [_compare("navn", NO_NAME, equal=False)] if Link.OTHER in links else []


def _compare(key: str, token: str, equal: bool) -> Definition:
    return {key: token} if equal else {"$neq": {key: token}}


def rule_sets(queries: Sequence[Query]) -> list[RuleSet]:
    """The rule sets for some queries: split by organ and list, and again where one grows too large."""
    groups: dict[tuple[str | None, str, str | None], list[Query]] = {}
    for query in dict.fromkeys(queries):
        groups.setdefault((query.organ, query.listing, query.subject), []).append(query)
    sets: list[RuleSet] = []
    for (organ, listing, subject), members in groups.items():
        current = RuleSet(organ, listing, subject)
        sets.append(current)
        for query in members:
            parts = {mode: conjunctions(query.formula, mode) for mode in Mode}
            size = sum(len(found) * 2 for found in parts.values())
            if current.rules and current.patterns_on() + size > MOST_PATTERNS:
                current = RuleSet(organ, listing, subject)
                sets.append(current)
            current.add(query, parts)
    return sets
