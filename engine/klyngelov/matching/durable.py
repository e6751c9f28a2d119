"""The durable_rules evaluator: the facts of a draft run through a Rete network.

The network is compiled once for a set of queries and used again for every draft; its state is
deleted after each run. It is driven without ``durable.engine.Host``, whose two timer threads never
stop and whose actions swallow exceptions: here a match is data, so there is no action to fail.
Importing this module raises ``ImportError`` where durable_rules cannot be had.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from itertools import count

import durable_rules_engine

from klyngelov.lawbook.formula import Query
from klyngelov.matching.leaf import LeafTest, leaf_truth
from klyngelov.matching.network import ALWAYS, NO_NAME, NO_REFERENCE, TOKENS, RuleSet, rule_sets
from klyngelov.matching.normal_form import Mode
from klyngelov.matching.protocol import Answer, Matches
from klyngelov.proposal.facts import Facts, Record, Words
from klyngelov.values.truth import Truth

_SENTINEL = {"id": "m0", "list": "~", ALWAYS[0]: ALWAYS[1]}
_END = "~"
_DUPLICATE = 2
_names = count()

Fact = dict[str, str]
Hits = dict[str, list[dict[str, Fact]]]


class EngineFaultError(RuntimeError):
    """durable_rules did not take in all facts; its answer cannot be used."""


class _Network:
    """One compiled rule set."""

    def __init__(self, rules: RuleSet) -> None:
        self.rules = rules
        definition = {**rules.rules, _END: {"all": [{"m": {"list": _END}}]}}
        text = json.dumps(definition, ensure_ascii=False)
        self._handle = durable_rules_engine.create_ruleset(f"klyngelov{next(_names)}", text)
        self._lock = threading.Lock()  # a network holds one state at a time
        self.run([])  # a state in which nothing ever started must not be deleted (it frees garbage)

    def run(self, facts: list[Fact]) -> Hits:
        """Assert the facts, collect what matched, delete the state."""
        hits: Hits = {}
        # The sentinel stands last: a batch that the engine cuts short does not reach it.
        text = json.dumps([*facts, _SENTINEL], ensure_ascii=False)
        with self._lock:
            try:
                code, state = durable_rules_engine.assert_facts(self._handle, text)
                started = durable_rules_engine.start_action_for_state(self._handle, state)
                message = started[1] if started else None
                while message is not None:
                    for rule, found in json.loads(message).items():
                        hits.setdefault(rule, []).extend(found if isinstance(found, list) else [found])
                    message = durable_rules_engine.complete_and_start_action(self._handle, state)
            finally:
                durable_rules_engine.delete_state(self._handle, None)
        if _END not in hits or code == _DUPLICATE:
            raise EngineFaultError(f"durable_rules took in {len(facts)} facts only in part (code {code})")
        return hits


class DurableEvaluator:
    """Answers queries by matching facts in a Rete network."""

    @property
    def name(self) -> str:
        """How ``--engine`` names it."""
        return "durable"

    def __init__(self) -> None:
        self._compiled: dict[tuple[Query, ...], list[_Network]] = {}

    def match(self, queries: Sequence[Query], facts: Facts) -> Matches:
        """The answer to every query; the network for a set of queries is compiled once."""
        key = tuple(queries)
        if key not in self._compiled:
            self._compiled[key] = [_Network(rules) for rules in rule_sets(key)]
        found: dict[Query, Answer] = {}
        for network in self._compiled[key]:
            found.update(_answers(network, facts))
        return found


def _answers(network: _Network, facts: Facts) -> dict[Query, Answer]:
    rules = network.rules
    records = facts.of(rules.organ, rules.listing).records
    if not records:
        return {query: {} for query in rules.wanted}
    subjects = facts.of(None, rules.subject).records if rules.subject else ()
    hits = network.run(list(_facts(rules, records, subjects, facts)))
    pairs = {
        name: [_pair(hit, records, subjects) for hit in found] for name, found in hits.items() if name != _END
    }
    answers: dict[Query, Answer] = {}
    for query, modes in rules.wanted.items():
        found: dict[tuple[str | None, str], Truth] = {}
        for name in modes[Mode.POSSIBLE]:
            found.update((pair, Truth.MAYBE) for pair in pairs.get(name, ()))
        for name in modes[Mode.CERTAIN]:
            found.update((pair, Truth.YES) for pair in pairs.get(name, ()))
        answers[query] = found
    return answers


def _pair(
    hit: dict[str, Fact], records: Sequence[Record], subjects: Sequence[Record]
) -> tuple[str | None, str]:
    subject = subjects[int(hit["s"]["nr"])].key if "s" in hit else None
    return subject, records[int(hit["m"]["nr"])].key


# ── Facts ─────────────────────────────────────────────────────────────────────────────────────────
def _facts(
    rules: RuleSet, records: Sequence[Record], subjects: Sequence[Record], facts: Facts
) -> Iterator[Fact]:
    """Every fact as typed tokens; negated lists first, because "none" sees only what is there before."""
    ids = count(1)
    for listing in sorted(rules.negated):
        yield from _partners(f"n:{listing}", listing, rules.partners[listing], facts, ids)
    for listing in sorted(rules.partners):
        yield from _partners(f"p:{listing}", listing, rules.partners[listing], facts, ids)
    for number, subject in enumerate(subjects):
        yield {**_frame("s", next(ids), number), "navn": _name(subject.identity)}
    for number, record in enumerate(records):
        fact = _frame("m", next(ids), number) | _tested(rules.tests, record)
        for field, key in rules.references.items():
            value = record.values.get(field)
            fact[key] = _name(value.identity) if isinstance(value, Words) else NO_REFERENCE
        yield fact


def _partners(
    token: str, listing: str, tests: dict[LeafTest, str], facts: Facts, ids: Iterator[int]
) -> Iterator[Fact]:
    entries = facts.of(None, listing)
    for number, record in enumerate(entries.records):
        yield {**_frame(token, next(ids), number), "navn": _name(record.identity), **_tested(tests, record)}
    if not entries.complete:
        # There may be an entry more, of which nothing is known.
        unknown = dict.fromkeys(tests.values(), TOKENS[Truth.MAYBE])
        yield {**_frame(token, next(ids), -1), "navn": NO_NAME, **unknown}


def _frame(token: str, identity: int, number: int) -> Fact:
    return {"id": f"m{identity}", "list": token, "nr": str(number), ALWAYS[0]: ALWAYS[1]}


def _tested(tests: dict[LeafTest, str], record: Record) -> Fact:
    return {key: TOKENS[leaf_truth(test, record.values.get(test.field))] for test, key in tests.items()}


def _name(identity: str | None) -> str:
    return NO_NAME if identity is None else f"w:{identity}"
