"""Drives one durable_rules network: facts in, the facts that each rule matched out.

The network is driven without ``durable.engine.Host``, whose two timer threads never stop and whose
actions swallow exceptions: here a match is data, so there is no action to fail. Its state is deleted
after each run, since the 1,025th would not fit.
"""

from __future__ import annotations

import json
import threading
from itertools import count

import durable_rules_engine

from klyngelov.matching.network import ALWAYS, Definition

Fact = dict[str, str]
Hits = dict[str, list[dict[str, Fact]]]

_END = "~"
_SENTINEL: Fact = {"id": "m0", "list": _END, ALWAYS[0]: ALWAYS[1]}
_DUPLICATE = 2
_names = count()


class EngineFaultError(RuntimeError):
    """durable_rules did not take in all facts; its answer cannot be used."""


class Network:
    """A compiled rule set."""

    def __init__(self, rules: dict[str, Definition]) -> None:
        definition = {**rules, _END: {"all": [{"m": {"list": _END}}]}}
        text = json.dumps(definition, ensure_ascii=False)
        self._handle = durable_rules_engine.create_ruleset(f"klyngelov{next(_names)}", text)
        self._lock = threading.Lock()  # a network holds one state at a time
        self._started = False

    def run(self, facts: list[Fact]) -> Hits:
        """Assert the facts, collect what matched, delete the state."""
        hits: Hits = {}
        # The sentinel stands last: a batch that the engine cuts short does not reach it.
        text = json.dumps([*facts, _SENTINEL], ensure_ascii=False)
        with self._lock:
            try:
                code, state = durable_rules_engine.assert_facts(self._handle, text)
                started = durable_rules_engine.start_action_for_state(self._handle, state)
                self._started = self._started or started is not None
                message = started[1] if started else None
                while message is not None:
                    for rule, found in json.loads(message).items():
                        hits.setdefault(rule, []).extend(found if isinstance(found, list) else [found])
                    message = durable_rules_engine.complete_and_start_action(self._handle, state)
            finally:
                # A state in which nothing ever started must not be deleted (it frees garbage). It is left to
                # the next run, which then meets its own facts again and fails.
                if self._started:
                    durable_rules_engine.delete_state(self._handle, None)
        if hits.pop(_END, None) is None or code == _DUPLICATE:
            raise EngineFaultError(f"durable_rules took in {len(facts)} facts only in part (code {code})")
        return hits
