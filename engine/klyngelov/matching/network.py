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

from klyngelov.lawbook.formula import Peer
from klyngelov.matching.leaf import LeafTest
from klyngelov.matching.normal_form import (
    Compared,
    Conjunction,
    Leaf,
    Likeness,
    Link,
    Partner,
    Reference,
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
TOKENS = {Truth.YES: "t:ja", Truth.MAYBE: "t:måske", Truth.NO: "t:nej"}

Definition = dict[str, Any]


@dataclass(slots=True, eq=False)
class RuleSet:
    """Rules over the records of one list, the quantifier's entries and the entries of other lists.

    ``tests``, ``references`` and ``compared`` give each test, reference field and field that is compared its
    key in the facts of the records, ``partners`` the tests those of the lists that references name; ``peers``
    gives each value that is compared with its list. ``negated`` are the lists that are also denied.
    """

    rules: dict[str, Definition] = field(default_factory=dict)
    tests: dict[LeafTest, str] = field(default_factory=dict)
    references: dict[str, str] = field(default_factory=dict)
    compared: dict[str, str] = field(default_factory=dict)
    partners: dict[str, dict[LeafTest, str]] = field(default_factory=dict)
    peers: dict[Peer, str] = field(default_factory=dict)
    negated: set[str] = field(default_factory=set)
    _patterns_on: dict[str, int] = field(default_factory=dict)

    def has_room(self, conjunction: Conjunction) -> bool:
        """Whether a rule more keeps within the limit on every list."""
        used = self._patterns_on
        wanted = self._lists(conjunction)
        return len(self.rules) < MOST_PATTERNS and all(
            used.get(one, 0) + wanted.count(one) <= MOST_PATTERNS for one in wanted
        )

    def add(self, name: str, conjunction: Conjunction, *, with_subject: bool) -> None:
        """Add the rule for a conjunction."""
        for one in self._lists(conjunction):
            self._patterns_on[one] = self._patterns_on.get(one, 0) + 1
        self.rules[name] = {"all": self._patterns(conjunction, with_subject=with_subject), **NOT_DISTINCT}

    # ── Patterns ──────────────────────────────────────────────────────────────────────────────
    def _patterns(self, conjunction: Conjunction, *, with_subject: bool) -> list[Definition]:
        own: list[Definition] = [{"list": RECORD}]
        joins: list[Definition] = []
        partners: list[Partner] = []
        peers: list[Compared] = []
        for part in conjunction:
            match part:
                case Leaf():
                    own.append(_leaf(self.tests, part))
                case Reference(name, link):
                    own.append(_compare(self._reference(name), NO_REFERENCE, equal=link is Link.UNSTATED))
                case SubjectLink():
                    self._subject_link(part, own, joins)
                case Partner():
                    partners.append(part)
                case Compared():
                    equal = part.likeness is Likeness.OPEN
                    if part.likeness is not Likeness.PEER_OPEN:
                        own.append(_compare(self._compared(part.field), OPEN, equal=equal))
                    if not equal:
                        peers.append(part)
        patterns: list[Definition] = []
        if with_subject:
            patterns.append({SUBJECT: {"$and": [{"list": SUBJECT}, *_on_subject(conjunction)]}})
            joins.append({ALWAYS[0]: {SUBJECT: ALWAYS[0]}})
        patterns.append({RECORD: {"$and": [*own, *joins]}})
        patterns.extend(self._partner(part, index) for index, part in enumerate(partners))
        patterns.extend({f"q{index}": {"$and": self._peer(part)}} for index, part in enumerate(peers))
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

    def _peer(self, part: Compared) -> list[Definition]:
        """The conditions on the value compared with: open itself, or beside the record's."""
        conditions: list[Definition] = [{"list": self._peer_list(part.peer)}]
        conditions.append(_compare(VALUE, OPEN, equal=part.likeness is Likeness.PEER_OPEN))
        join = {VALUE: {RECORD: self._compared(part.field)}}
        if part.likeness is Likeness.SAME:
            conditions.append(join)
        elif part.likeness is Likeness.DIFFERENT:
            conditions.append({"$neq": join})
        conditions.append({ALWAYS[0]: {RECORD: ALWAYS[0]}})
        return conditions

    def _reference(self, name: str) -> str:
        return self.references.setdefault(name, f"r{len(self.references)}")

    def _compared(self, name: str) -> str:
        return self.compared.setdefault(name, f"v{len(self.compared)}")

    def _peer_list(self, peer: Peer) -> str:
        """The name under which a value is asserted that records are compared with."""
        return self.peers.setdefault(peer, f"q:{len(self.peers)}")

    def _lists(self, conjunction: Conjunction) -> list[str]:
        """The lists that a conjunction has patterns on, apart from the record's and the quantifier's."""
        found = [
            partner_list(one.listing, exists=one.exists) for one in conjunction if isinstance(one, Partner)
        ]
        found.extend(self._peer_list(one.peer) for one in conjunction if isinstance(one, Compared))
        return found


def partner_list(listing: str, *, exists: bool) -> str:
    """The name under which a list's entries are asserted, for rules that want one or deny one."""
    return f"p:{listing}" if exists else f"n:{listing}"


def _on_subject(conjunction: Conjunction) -> list[Definition]:
    """What a conjunction asks of the quantifier's entry itself: whether it has a name."""
    links = {part.link for part in conjunction if isinstance(part, SubjectLink)}
    if Link.UNNAMED in links:
        return [{"navn": NO_NAME}]
    return [_compare("navn", NO_NAME, equal=False)] if Link.OTHER in links else []


def _leaf(keys: dict[LeafTest, str], leaf: Leaf) -> Definition:
    key = keys.setdefault(leaf.test, f"t{len(keys)}")
    return _compare(key, TOKENS[leaf.truth], equal=leaf.positive)


def _compare(key: str, token: str, *, equal: bool) -> Definition:
    return {key: token} if equal else {"$neq": {key: token}}
