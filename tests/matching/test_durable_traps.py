"""Traps in durable_rules 2.0.28 that give wrong, missing or swallowed results, each against a plain oracle.

Every test drives the installed engine as its manual does and shows it failing, so that the guards in
``klyngelov.matching`` have a reason on record. A test that fails here means that the engine has
changed: read the trap anew before removing its guard. What hangs, crashes or starts threads is in
``test_durable_limits.py``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from itertools import product
from typing import Any

import pytest

engine = pytest.importorskip(
    "durable.engine",
    reason="durable_rules kan ikke indlæses her, så fælderne i den kan ikke vises",
    # From Python 3.13 on the compiled half lacks a symbol; how that surfaces is up to the loader.
    exc_type=ImportError if sys.version_info < (3, 13) else Exception,  # type: ignore[arg-type]
)

# The engine's clock is deprecated from Python 3.12 on.
pytestmark = pytest.mark.filterwarnings("ignore:datetime.datetime.utcfromtimestamp:DeprecationWarning")

Fact = dict[str, Any]
Patterns = dict[str, Fact]
Hits = set[tuple[str, ...]]


# The engine's own host, without its two timer threads.
QuietHost: Any = type("QuietHost", (engine.Host,), {"_run": lambda self: None})


def action(hits: Hits, aliases: list[str]) -> Callable[[Any], None]:
    """An action that notes the ids of its facts. The engine wants it to have exactly one parameter."""
    return lambda closure: hits.add(tuple(getattr(closure, alias).id for alias in aliases))


def ask(rules: dict[str, Patterns], *batches: Iterable[Fact], **settings: int) -> dict[str, Hits]:
    """What each rule finds among the facts: the ids in the order of its patterns, negated ones left out."""
    hits: dict[str, Hits] = {name: set() for name in rules}
    host = QuietHost(
        {
            "trap": {
                name: {
                    "all": [{alias: pattern} for alias, pattern in patterns.items()],
                    **settings,
                    "run": action(hits[name], [alias for alias in patterns if not alias.endswith("$not")]),
                }
                for name, patterns in rules.items()
            }
        }
    )
    for batch in batches:
        host.assert_facts("trap", [dict(fact) for fact in batch])
    return hits


def fires(pattern: Fact, fact: Fact) -> bool:
    """Whether a rule with this one pattern fires on the fact."""
    try:
        return bool(ask({"rule": {"m": pattern}}, [{"id": "m1", **fact}])["rule"])
    except engine.MessageNotHandledException:
        return False


MEMBERS: list[Fact] = [
    {"id": "m1", "list": "member", "from": "Herning"},
    {"id": "m2", "list": "member", "from": "Struer"},
]
PLACES: list[Fact] = [
    {"id": "k1", "list": "place", "name": "Herning", "rule": "committee"},
    {"id": "k2", "list": "place", "name": "Lemvig", "rule": "magistrate"},
]
PLACE, JOIN = {"list": "place"}, {"name": {"m": "from"}}
EITHER = {"$or": [{"rule": "committee"}, {"rule": "magistrate"}]}


@pytest.mark.parametrize(
    ("conditions", "joins"),
    [
        ([PLACE, EITHER, JOIN], False),
        ([EITHER, PLACE, JOIN], False),
        ([PLACE, JOIN, EITHER], True),  # the same law, written in another order
    ],
)
def test_an_or_makes_the_engine_forget_the_joins_after_it(conditions: list[Fact], joins: bool) -> None:
    truth = {(m["id"], k["id"]) for m, k in product(MEMBERS, PLACES) if m["from"] == k["name"]}
    found = ask({"rule": {"m": {"list": "member"}, "k": {"$and": conditions}}}, MEMBERS + PLACES)["rule"]
    assert truth == {("m1", "k1")}
    assert found == (truth if joins else {(m["id"], k["id"]) for m, k in product(MEMBERS, PLACES)})


def test_one_rule_for_each_alternative_is_right() -> None:
    rules: dict[str, Patterns] = {
        rule: {"m": {"list": "member"}, "k": {"$and": [PLACE, {"rule": rule}, JOIN]}}
        for rule in ("committee", "magistrate")
    }
    assert ask(rules, MEMBERS + PLACES) == {"committee": {("m1", "k1")}, "magistrate": set()}


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        (1, True),
        (1, 1.0),
        (True, 1),
        (True, 1.0),
        (True, "true"),
        (1.0, 1),
        (1.0, True),
        ("1", 1),
        ("true", True),
    ],
)
def test_values_of_different_types_match(asked: object, given: object) -> None:
    assert fires({"value": asked}, {"value": given})
    assert type(asked) is not type(given)


@pytest.mark.parametrize(("asked", "given"), [(1, "true"), ("1", True), ("1", 1.0), ("true", 1)])
def test_and_not_even_always(asked: object, given: object) -> None:
    """Although ``True`` matches both halves of each pair: what the engine calls equal is no equivalence."""
    assert not fires({"value": asked}, {"value": given})


def test_a_join_takes_a_number_and_its_digits_for_one() -> None:
    rule: Patterns = {"m": {"list": "member"}, "k": {"$and": [PLACE, {"code": {"m": "code"}}]}}
    facts: list[Fact] = [
        {"id": "m1", "list": "member", "code": 657},
        {"id": "k1", "list": "place", "code": "657"},
    ]
    assert ask({"rule": rule}, facts)["rule"] == {("m1", "k1")}
    assert facts[0]["code"] != facts[1]["code"]


@pytest.mark.parametrize("number", [3, 999_999])
def test_text_is_more_than_a_number(number: int) -> None:
    assert fires({"$gt": {"value": number}}, {"value": "abc"})
    assert not fires({"$lt": {"value": number}}, {"value": "abc"})


@pytest.mark.parametrize("tail", ["!", " "])
def test_a_word_sorts_after_its_own_continuation(tail: str) -> None:
    """The closing quotation mark is compared too, so only words of one length may be ordered."""
    assert fires({"$gt": {"value": f"ab{tail}"}}, {"value": "ab"})
    assert f"ab{tail}" > "ab"


def test_tokens_with_a_type_and_one_length_keep_their_order() -> None:
    tokens = [f"n:{number:012}" for number in (0, 9, 10, 79_999, 80_000)]
    for asked, given in product(tokens, tokens):
        assert fires({"$gte": {"value": asked}}, {"value": given}) == (given >= asked)
        assert fires({"value": asked}, {"value": given}) == (given == asked)


def test_a_fact_that_no_rule_matches_takes_the_results_of_the_others_along() -> None:
    hits: Hits = set()
    host = QuietHost({"trap": {"rule": {"all": [{"m": {"list": "member"}}], "run": action(hits, ["m"])}}})
    with pytest.raises(engine.MessageNotHandledException):
        host.assert_facts("trap", [MEMBERS[0], {"id": "x", "list": "other"}])
    assert hits == set()
    assert [fact["id"] for fact in host.get_facts("trap")] == ["m1"]  # it was asserted, only never told


def test_a_fact_seen_twice_raises() -> None:
    with pytest.raises(engine.MessageObservedException):
        ask({"rule": {"m": {"list": "member"}}}, MEMBERS[:1], MEMBERS[:1])


def test_a_lost_fact_hides_behind_one_that_no_rule_matches() -> None:
    """A batch answers with one code, that of the last fact with a fault."""
    batch: list[Fact] = [
        {"id": "m1", "list": "member"},
        {"id": "m1", "list": "member", "new": 1},
        {"id": "x", "list": "other"},
    ]
    with pytest.raises(engine.MessageNotHandledException):
        ask({"rule": {"m": {"list": "member"}}}, batch)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"value": 14040}, {"value": 26933}),
        ({"nr": 15208}, {"nr": 45304}),
        ({"n": 53444}, {"n": 65710}),
        ({"name": 1, "id": "f6059"}, {"name": 2, "id": "f264602"}),
    ],
)
def test_different_facts_are_one_when_their_hashes_meet(one: Fact, other: Fact) -> None:
    """A fact is known by 32 bits of its id, or of all it holds when it has none. The first integer to meet
    an earlier one is another for each field: 26,933 for ``value``, 45,304 for ``nr``, 65,710 for ``n``."""
    assert one != other
    pattern = {"$ex": {next(iter(one)): 1}}
    with pytest.raises(engine.MessageObservedException):
        ask({"rule": {"m": pattern}}, [one], [other])


def test_an_exception_in_an_action_is_swallowed_into_the_state() -> None:
    def fail(_: object) -> None:
        raise ValueError("tabt")

    host = QuietHost({"trap": {"rule": {"all": [{"m": {"list": "member"}}], "run": fail}}})
    state = host.assert_facts("trap", MEMBERS)
    assert state["exception"].startswith("exception caught tabt")
    assert "tabt" in host.get_state("trap")["exception"]


NOT_REPRESENTED: dict[str, Patterns] = {"rule": {"m": {"list": "member"}, "k$not": {"$and": [PLACE, JOIN]}}}


def test_none_is_ignored_for_a_fact_that_arrives_after() -> None:
    truth = {(m["id"],) for m in MEMBERS if not any(m["from"] == k["name"] for k in PLACES)}
    assert ask(NOT_REPRESENTED, PLACES + MEMBERS)["rule"] == truth == {("m2",)}
    assert ask(NOT_REPRESENTED, MEMBERS + PLACES)["rule"] == {("m1",), ("m2",)}


def test_none_takes_the_results_of_other_rules_when_the_name_allows_it() -> None:
    """Removal looks in the wrong slots, so it works for patterns called ``e`` and not for ``m``; and when
    it works, it removes what other rules found for the same fact."""
    rules: dict[str, Patterns] = {
        "without": {"e": {"list": "member"}, "k$not": {"$and": [PLACE, {"name": {"e": "from"}}]}},
        "all": {"e": {"list": "member"}},
    }
    assert ask(rules, PLACES + MEMBERS) == {"without": {("m2",)}, "all": {("m1",), ("m2",)}}
    assert ask(rules, MEMBERS + PLACES) == {"without": {("m2",)}, "all": {("m2",)}}


TWICE: Patterns = {"m": {"list": "member"}, "k": PLACE, "j": PLACE}


def test_one_fact_serves_only_one_pattern_of_a_rule_unless_it_is_told_otherwise() -> None:
    """Two conditions that hold for the same place, and only for it, find nothing."""
    assert ask({"rule": TWICE}, PLACES[:1], MEMBERS)["rule"] == set()
    assert ask({"rule": TWICE}, PLACES[:1], MEMBERS, dist=0)["rule"] == {
        (member["id"], PLACES[0]["id"], PLACES[0]["id"]) for member in MEMBERS
    }


@pytest.mark.parametrize("value", [1e30, float("inf"), {f"f{number}": "" for number in range(252)}])
def test_a_fact_that_cannot_be_read_ends_the_batch_without_a_word(value: object) -> None:
    batch = [MEMBERS[0], {"id": "m9", "list": "member", "value": value}, MEMBERS[1]]
    assert ask({"rule": {"m": {"list": "member"}}}, batch)["rule"] == {("m1",)}
