"""A rule set as durable_rules reads it: one rule for each conjunction.

Nothing here imports durable_rules. The forms below are those that were measured to be right; each
departure from them gives wrong answers silently (``tests/matching/test_durable_traps.py``):

- no ``$or``; every pattern begins with its list; every pattern that joins ends with a join that is
  always true (``et``), because a failing inequality in the last place reads out of bounds;
- a list that is negated is asserted a second time, before everything else, under a name of its own;
- each rule is ``NOT_DISTINCT``, because otherwise one fact serves only one of its patterns;
- at most ``MOST_PATTERNS`` patterns on one list in one rule set.
"""

from __future__ import annotations

from dataclasses import field
from typing import Any

from klyngelov.lawbook.formula import Operand, OwnField, Relation
from klyngelov.matching.leaf import LeafTest
from klyngelov.matching.normal_form import (
    Compared,
    Comparison,
    Conjunction,
    Leaf,
    Link,
    Partner,
    Reference,
    Settled,
    SubjectLink,
)
from klyngelov.values.frozen import dataclass
from klyngelov.values.truth import Truth

NOT_DISTINCT = {"dist": 0}
"""Lets one fact serve several patterns of a rule: two conditions may hold for the same entry of a list."""

MOST_PATTERNS = 60
"""Patterns on one list in one rule set; 65 that meet in one fact fail with error 303."""

RECORD, SUBJECT = "m", "s"
ALWAYS = ("et", "1")
NO_REFERENCE = "u:r"
EXISTS = "findes"
NO_NAME = "u:n"
OPEN = "u:v"
VALUE = "v"
NUMBER = "nr"
TOKENS = {Truth.YES: "t:ja", Truth.MAYBE: "t:måske", Truth.NO: "t:nej"}

_JOINS = {
    Relation.SAME: ("$neq", ""),
    Relation.BEFORE: ("$lte", "$gt"),
    Relation.AFTER: ("$gte", "$lt"),
    Relation.NOT_BEFORE: ("$gt", "$lte"),
    Relation.NOT_AFTER: ("$lt", "$gte"),
}
"""How the other value must stand to the record's where the relation fails, and where it holds."""

Definition = dict[str, Any]


@dataclass(slots=True, eq=False)
class RuleSet:
    """Rules over the records of one list, the quantifier's entries and the entries of other lists.

    ``tests``, ``settled``, ``references`` and ``compared`` give each test, condition that has been worked out
    before, reference field and field that is compared its key in the facts of the records, ``partners`` give
    the tests theirs in those of the lists that references name. ``operands`` gives each value that is
    compared with the list it is asserted in; ``negated`` are the lists that are also denied.
    """

    rules: dict[str, Definition] = field(default_factory=dict)
    tests: dict[LeafTest, str] = field(default_factory=dict)
    settled: dict[int, str] = field(default_factory=dict)
    references: dict[str, str] = field(default_factory=dict)
    compared: dict[str, str] = field(default_factory=dict)
    partners: dict[str, dict[LeafTest, str]] = field(default_factory=dict)
    operands: dict[Operand, str] = field(default_factory=dict)
    negated: set[str] = field(default_factory=set)
    _patterns_on: dict[object, int] = field(default_factory=dict)

    def takes(self, name: str, conjunction: Conjunction) -> bool:
        """Add the rule for a conjunction, unless there are others and it would exceed the limit on a list."""
        partners = [part for part in conjunction if isinstance(part, Partner)]
        compared = _compared(conjunction)
        lists: list[object] = [partner_list(one.listing, exists=one.exists) for one in partners]
        lists.extend(one.test.operand for one in compared)
        if self.rules and not self._has_room(lists):
            return False
        for one in lists:
            self._patterns_on[one] = self._patterns_on.get(one, 0) + 1
        patterns = self._own_patterns(conjunction)
        patterns.extend(self._partner(part, index) for index, part in enumerate(partners))
        patterns.extend({f"q{index}": {"$and": self._operand(part)}} for index, part in enumerate(compared))
        self.rules[name] = {"all": patterns, **NOT_DISTINCT}
        return True

    def _has_room(self, lists: list[object]) -> bool:
        used = self._patterns_on
        return len(self.rules) < MOST_PATTERNS and all(
            used.get(one, 0) + lists.count(one) <= MOST_PATTERNS for one in lists
        )

    # ── Patterns ──────────────────────────────────────────────────────────────────────────────
    def _own_patterns(self, conjunction: Conjunction) -> list[Definition]:
        """The patterns on the quantifier's entry, where it matters which it is, and on the record."""
        own: list[Definition] = [{"list": RECORD}]
        joins: list[Definition] = []
        links: set[Link] = set()
        for part in conjunction:
            match part:
                case Leaf():
                    own.append(_leaf(self.tests, part))
                case Settled(number, truth, positive):
                    key = self.settled.setdefault(number, f"c{number}")
                    own.append(_compare(key, TOKENS[truth], equal=positive))
                case Reference(name, link):
                    own.append(_compare(self._reference(name), NO_REFERENCE, equal=link is Link.UNSTATED))
                case SubjectLink():
                    self._subject_link(part, own, joins)
                    links.add(part.link)
                case Compared(test, comparison) if comparison is not Comparison.OTHER_OPEN:
                    key = self._compared(test.field)
                    own.append(_compare(key, OPEN, equal=comparison is Comparison.OPEN))
        patterns: list[Definition] = []
        if links - {Link.UNSTATED}:
            # To match each record with each entry where it does not matter takes a gigabyte for a hundred.
            patterns.append({SUBJECT: {"$and": [{"list": SUBJECT}, *_on_subject(links)]}})
            joins.append({ALWAYS[0]: {SUBJECT: ALWAYS[0]}})
        patterns.append({RECORD: {"$and": [*own, *joins]}})
        return patterns

    def _subject_link(self, part: SubjectLink, own: list[Definition], joins: list[Definition]) -> None:
        """The conditions on the record for a link to the quantifier's entry: constants and joins."""
        key = self._reference(part.field)
        if part.link is Link.NAMES:
            joins.append({key: {SUBJECT: "navn"}})
        elif part.link is Link.OTHER:
            own.append(_compare(key, NO_REFERENCE, equal=False))
            joins.append({"$neq": {key: {SUBJECT: "navn"}}})
        elif part.link is Link.UNSTATED:
            own.append({key: NO_REFERENCE})

    def _partner(self, part: Partner, index: int) -> Definition:
        tests = self.partners.setdefault(part.listing, {})
        if not part.exists:
            self.negated.add(part.listing)
        conditions: list[Definition] = [{"list": partner_list(part.listing, exists=part.exists)}]
        if part.sure:
            conditions.append({EXISTS: TOKENS[Truth.YES]})
        conditions.extend(_leaf(tests, leaf) for leaf in part.leaves)
        if part.link is Link.NAMES:
            conditions.append({"navn": {RECORD: self._reference(part.field)}})
        else:
            conditions.append(_compare("navn", NO_NAME, equal=part.link is Link.UNNAMED))
        conditions.append({ALWAYS[0]: {RECORD: ALWAYS[0]}})
        return {f"p{index}" if part.exists else f"n{index}$not": {"$and": conditions}}

    def _operand(self, part: Compared) -> list[Definition]:
        """The conditions on the value compared with: open itself, or as it must stand to the record's."""
        test = part.test
        conditions: list[Definition] = [{"list": self._operand_list(test.operand)}]
        conditions.append(_compare(VALUE, OPEN, equal=part.comparison is Comparison.OTHER_OPEN))
        if isinstance(test.operand, OwnField):
            conditions.append({NUMBER: {RECORD: NUMBER}})
        join = {VALUE: {RECORD: self._compared(test.field)}}
        if part.comparison is not Comparison.OTHER_OPEN:
            operator = _JOINS[test.relation][part.comparison is Comparison.HOLDS]
            conditions.append({operator: join} if operator else join)
        conditions.append({ALWAYS[0]: {RECORD: ALWAYS[0]}})
        return conditions

    def _reference(self, name: str) -> str:
        return self.references.setdefault(name, f"r{len(self.references)}")

    def _compared(self, name: str) -> str:
        return self.compared.setdefault(name, f"v{len(self.compared)}")

    def _operand_list(self, operand: Operand) -> str:
        """The name under which a value is asserted that records are compared with."""
        return self.operands.setdefault(operand, f"q:{len(self.operands)}")


def _compared(conjunction: Conjunction) -> list[Compared]:
    """The values that are compared with; where the record's own is open, none is."""
    return [
        part for part in conjunction if isinstance(part, Compared) and part.comparison is not Comparison.OPEN
    ]


def partner_list(listing: str, *, exists: bool) -> str:
    """The name under which a list's entries are asserted, for rules that want one or deny one."""
    return f"p:{listing}" if exists else f"n:{listing}"


def _on_subject(links: set[Link]) -> list[Definition]:
    """What a conjunction asks of the quantifier's entry itself: whether it has a name."""
    if Link.UNNAMED in links:
        return [{"navn": NO_NAME}]
    return [_compare("navn", NO_NAME, equal=False)] if Link.OTHER in links else []


def _leaf(keys: dict[LeafTest, str], leaf: Leaf) -> Definition:
    key = keys.setdefault(leaf.test, f"t{len(keys)}")
    return _compare(key, TOKENS[leaf.truth], equal=leaf.positive)


def _compare(key: str, token: str, *, equal: bool) -> Definition:
    return {key: token} if equal else {"$neq": {key: token}}
