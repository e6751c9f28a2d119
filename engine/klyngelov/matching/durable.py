"""The durable_rules evaluator: the facts of a draft run through Rete networks.

A network is compiled once for a set of queries and used again for every draft. Importing this
module raises ``ImportError`` where durable_rules cannot be had.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from klyngelov.lawbook.formula import OwnField, Query
from klyngelov.matching.groups import Group, ListGroups, groups
from klyngelov.matching.leaf import LeafTest, leaf_truth, single
from klyngelov.matching.network import (
    ALWAYS,
    EXISTS,
    NO_NAME,
    NO_REFERENCE,
    NUMBER,
    OPEN,
    RECORD,
    SUBJECT,
    TOKENS,
    VALUE,
    RuleSet,
    partner_list,
)
from klyngelov.matching.normal_form import Mode
from klyngelov.matching.protocol import Answer, Matched, Matches
from klyngelov.matching.rete import Fact, Network
from klyngelov.proposal.facts import Facts, Record, Value, Words
from klyngelov.values.frozen import dataclass

_NOBODY: dict[str | None, str] = {None: NO_NAME}
_ALL = ""
"""Stands for the name of whatever entry."""


class DurableEvaluator:
    """Answers queries by matching facts in Rete networks."""

    def __init__(self) -> None:
        self._compiled: dict[tuple[Query, ...], list[_CompiledList]] = {}

    @property
    def name(self) -> str:
        """How ``--engine`` names it."""
        return "durable"

    def match(self, queries: Sequence[Query], facts: Facts) -> Matches:
        """The answer to every query; the networks for a set of queries are compiled once."""
        key = tuple(queries)
        if key not in self._compiled:
            self._compiled[key] = [_CompiledList(one) for one in groups(key)]
        answers: dict[Query, Answer] = {}
        for one in self._compiled[key]:
            answers.update(one.answers(facts))
        return answers


class _CompiledList:
    """What is asked of a list; first what several queries have in common, then the queries."""

    def __init__(self, asked: ListGroups) -> None:
        self._asked = asked
        self._first = _CompiledGroup(asked.first) if asked.first else None
        self._groups = [_CompiledGroup(group) for group in asked.groups]

    def answers(self, facts: Facts) -> dict[Query, Answer]:
        """The answers to all queries about the list."""
        records = facts.of(self._asked.organ, self._asked.listing).records
        settled: list[Matched] = []
        if self._first and records:
            settled = [answer[None] for answer in self._first.answers(records, facts, ()).values()]
        answers: dict[Query, Answer] = {}
        for group in self._groups:
            answers.update(group.answers(records, facts, settled))
        return answers


class _CompiledGroup:
    """A group of queries and, once a draft has something in their list, its networks."""

    def __init__(self, group: Group) -> None:
        self._group = group
        self._networks: list[Network] = []

    def answers(
        self, records: Sequence[Record], facts: Facts, settled: Sequence[Matched]
    ) -> dict[Query, Answer]:
        """The answers to the group's queries; ``settled`` is what the conditions select that come first."""
        group = self._group
        subjects = facts.of(None, group.subject).records if group.subject else ()
        # The rules know an entry by its name alone, so those without one are the same to them.
        names: Mapping[str | None, str] = (
            {one.key: _name(one.identity) for one in subjects} if group.subject else _NOBODY
        )
        told = tuple(dict.fromkeys(names.values())) if group.subject else ()
        hits = self._hits(records, told, facts, settled) if records else {}
        return {
            query: {
                key: Matched(
                    _joined(hits, modes[Mode.CERTAIN], name), _joined(hits, modes[Mode.POSSIBLE], name)
                )
                for key, name in names.items()
            }
            for query, modes in group.wanted.items()
        }

    def _hits(
        self, records: Sequence[Record], names: Sequence[str], facts: Facts, settled: Sequence[Matched]
    ) -> dict[tuple[str, str], int]:
        """For each rule and name of the quantifier's entries the records found, as a set of bits.

        A rule that does not depend on the entry finds them for all.
        """
        if not self._networks:
            self._networks = [Network(one.rules) for one in self._group.sets]
        found: dict[tuple[str, str], int] = {}
        for rules, network in zip(self._group.sets, self._networks, strict=True):
            alike = _alike(rules, records, facts, settled)
            told = list(_facts(rules, alike, names, facts))
            for rule, hits in network.run(told).items():
                for hit in hits:
                    place = (rule, hit[SUBJECT]["navn"] if SUBJECT in hit else _ALL)
                    found[place] = found.get(place, 0) | alike[int(hit[RECORD][NUMBER])].numbers
        return found


def _joined(hits: dict[tuple[str, str], int], rules: tuple[str, ...], name: str) -> int:
    """The records that any of the rules found."""
    records = 0
    for rule in rules:
        records |= hits.get((rule, name), 0) | hits.get((rule, _ALL), 0)
    return records


# ── Facts ─────────────────────────────────────────────────────────────────────────────────────────
@dataclass(slots=True)
class _Alike:
    """Records that a rule set cannot tell apart: their numbers, as a set of bits, and what it is told.

    ``own`` are the values of the record itself that others are compared with. To tell each by itself would
    take gigabytes where hundreds of unknown members may come from as many unnamed places.
    """

    numbers: int
    fact: Fact
    own: tuple[str, ...]


def _alike(
    rules: RuleSet, records: Sequence[Record], facts: Facts, settled: Sequence[Matched]
) -> list[_Alike]:
    found: dict[tuple[tuple[str, ...], tuple[str, ...]], _Alike] = {}
    operands = [one for one in rules.operands if isinstance(one, OwnField)]
    for number, record in enumerate(records):
        fact = _tested(rules.tests, record.values)
        for condition, key in rules.settled.items():
            fact[key] = TOKENS[settled[condition].truth(number)]
        for field, key in rules.references.items():
            value = record.values.get(field)
            fact[key] = _name(value.identity) if isinstance(value, Words) else NO_REFERENCE
        for field, key in rules.compared.items():
            fact[key] = _value(record.values.get(field))
        own = tuple(_value(facts.operand(one, record)) for one in operands)
        same = found.setdefault((tuple(fact.values()), own), _Alike(0, fact, own))
        same.numbers |= 1 << number
    return list(found.values())


def _facts(rules: RuleSet, alike: Sequence[_Alike], names: Sequence[str], facts: Facts) -> Iterator[Fact]:
    """Every fact as typed tokens; negated lists first, because "none" sees only what is there before."""
    ids = count(1)
    for listing in sorted(rules.negated):
        yield from _partners(partner_list(listing, exists=False), listing, rules, facts, ids)
    for listing in sorted(rules.partners):
        yield from _partners(partner_list(listing, exists=True), listing, rules, facts, ids)
    own = 0
    for operand, token in rules.operands.items():
        if isinstance(operand, OwnField):
            for number, one in enumerate(alike):
                yield {**_frame(token, next(ids), number), VALUE: one.own[own]}
            own += 1
        else:
            yield {**_frame(token, next(ids), 0), VALUE: _value(facts.common(operand))}
    for number, name in enumerate(names):
        yield {**_frame(SUBJECT, next(ids), number), "navn": name}
    for number, one in enumerate(alike):
        yield _frame(RECORD, next(ids), number) | one.fact


def _partners(token: str, listing: str, rules: RuleSet, facts: Facts, ids: Iterator[int]) -> Iterator[Fact]:
    """The entries that a reference may name; those that are alike once, since any of them will do."""
    tests = rules.partners[listing]
    found: dict[tuple[str, ...], Fact] = {}
    for partner in facts.partners(listing):
        named = {"navn": _name(partner.identity), EXISTS: TOKENS[partner.exists]}
        fact = named | _tested(tests, partner.values)
        found.setdefault(tuple(fact.values()), fact)
    for number, fact in enumerate(found.values()):
        yield _frame(token, next(ids), number) | fact


def _frame(token: str, identity: int, number: int) -> Fact:
    return {"id": f"m{identity}", "list": token, NUMBER: str(number), ALWAYS[0]: ALWAYS[1]}


def _tested(tests: Mapping[LeafTest, str], values: Mapping[str, Value | None]) -> Fact:
    return {key: TOKENS[leaf_truth(test, values.get(test.field))] for test, key in tests.items()}


def _value(value: Value | None) -> str:
    one = single(value)
    return OPEN if one is None else f"v:{one}"


def _name(identity: str | None) -> str:
    return NO_NAME if identity is None else f"w:{identity}"
