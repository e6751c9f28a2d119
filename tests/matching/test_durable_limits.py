"""Limits of durable_rules 2.0.28: what it refuses, and what makes it hang, crash or keep threads alive.

The wrong answers are in ``test_durable_traps.py``. Everything here runs in a process of its own with a
time limit. The limits are of a whole rule set and of a single fact, and past some of them nothing is left
to catch, so ``klyngelov.matching`` must stay below them by construction.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from textwrap import dedent

import pytest

pytest.importorskip(
    "durable.engine",
    reason="durable_rules kan ikke indlæses her, så grænserne i den kan ikke vises",
    exc_type=ImportError if sys.version_info < (3, 13) else Exception,  # type: ignore[arg-type]
)

PRELUDE = """
import json
import durable_rules_engine as engine

def compiled(rules):
    return engine.create_ruleset("trap", json.dumps({f"r{i}": {"all": rule} for i, rule in enumerate(rules)}))

def fired(handle, facts):
    code, state = engine.assert_facts(handle, json.dumps(facts))
    action, count = engine.start_action_for_state(handle, state), 0
    while action:
        action, count = engine.complete_and_start_action(handle, state), count + 1
    return count

def told(call, *arguments):
    try:
        print(call(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
"""


LIMIT = 60
"""Seconds after which a script is stopped that should end by itself at once, however busy the machine is."""


def command(script: str) -> list[str]:
    return [sys.executable, "-W", "ignore", "-c", PRELUDE + dedent(script)]


def run(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The script's output, from a process of its own."""
    return subprocess.run(
        command(script),
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
        env={**os.environ, **environment},
    )


def comes_through(script: str, said: list[str], **environment: str) -> bool:
    """Whether a script ends by itself, having said this; the undefined may crash, hang or say anything."""
    try:
        ran = run(script, **environment)
    except subprocess.TimeoutExpired:
        return False
    return ran.returncode == 0 and ran.stdout.split() == said


DIFFERENT = '[{"m": {"$lt": {"n": i}}}]'
JOINED = '[{"k": {"list": "K"}}, {"m": {"$and": [{"list": "M"}, {"n": {"k": "n"}}]}}]'


@pytest.mark.parametrize(
    ("rule", "facts"),
    [
        (DIFFERENT, '[{"id": "m", "n": -1}]'),
        (JOINED, '[{"id": "k", "list": "K", "n": 1}, {"id": "m", "list": "M", "n": 1}]'),
    ],
)
def test_a_fact_that_meets_65_conditions_is_refused(rule: str, facts: str) -> None:
    """So with the 512 of the first measurement, too. Equal joins are never shared, so they count one each."""
    script = "".join(
        f"told(fired, compiled({rule} for i in range({count})), {facts})\n" for count in (64, 65, 200)
    )
    refused = "error Could not assert facts, error code: 303"
    assert run(script).stdout.splitlines() == ["64", refused, refused]


def test_512_conditions_are_refused_and_520_hang() -> None:
    """To compile the 520 would take a hundredth of a second; that it never ends can only be waited for."""
    script = """
    told(fired, compiled([{"m": {"$lt": {"n": i}}}] for i in range(512)), [{"n": -1}])
    print("compiling", flush=True)
    compiled([{"m": {"$lt": {"n": i}}}] for i in range(520))
    """
    with subprocess.Popen(command(script), stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == "error Could not assert facts, error code: 303\n"
            assert process.stdout.readline() == "compiling\n"
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(timeout=1)
        finally:
            process.kill()


def test_the_same_condition_in_400_rules_is_refused() -> None:
    script = """
    told(fired, compiled([{"m": {"list": "M"}}] for i in range(255)), [{"list": "M"}])
    told(compiled, ([{"m": {"list": "M"}}] for i in range(400)))
    """
    assert run(script).stdout.splitlines() == ["255", "error Could not create ruleset, error code: 108"]


def test_a_rule_of_17_patterns_is_refused() -> None:
    script = """
    for count in (16, 17):
        rule = [{f"m{i}": {"list": f"L{i}"}} for i in range(count)]
        told(fired, compiled([rule]), [{"id": f"p{i}", "list": f"L{i}"} for i in range(count)])
    """
    assert run(script).stdout.splitlines() == ["1", "error Could not assert facts, error code: 304"]


def test_the_1025th_sid_is_one_too_many_unless_each_is_deleted() -> None:
    script = """
    def assertions(deleting):
        handle = compiled([[{"m": {"list": "M"}}]])
        for sid in range(1, 3001):
            try:
                fired(handle, [{"list": "M", "sid": str(sid)}])
            except MemoryError:
                return f"MemoryError {sid}"
            if deleting:
                engine.delete_state(handle, str(sid))
        return "3000"

    print(assertions(False), assertions(True))
    """
    assert run(script).stdout.split() == ["MemoryError", "1025", "3000"]


def test_a_host_leaves_two_timer_threads_that_never_stop() -> None:
    script = """
    import gc, threading, time
    from durable.engine import Host

    before = threading.active_count()
    host = Host({"trap": {"r": {"all": [{"m": {"n": 1}}], "run": lambda c: None}}})
    del host
    gc.collect()
    counts = []
    for _ in range(10):
        time.sleep(0.1)
        counts.append(threading.active_count() - before)
    print(min(counts))
    """
    assert run(script).stdout.split() == ["2"]


def test_the_engine_asserts_a_fact_of_its_own_that_rules_can_match() -> None:
    """A rule that it fires rewrites it when the host is done, so there the rule fires again, for ever."""
    assert run('told(fired, compiled([[{"m": {"$nex": {"x": 1}}}]]), [{"id": "m1"}])').stdout.split() == ["2"]


# What the engine forgets to write is whatever the memory held before; filling it makes that always the same.
fresh_memory_can_be_filled = pytest.mark.skipif(
    platform.libc_ver()[0] != "glibc", reason="kræver glibc, der kan fylde ny hukommelse"
)

INEQUALITY = """
for size in range(100):
    member = [{{"list": "M"}}, {{"$neq": {{"name": "x" * size}}}}]
    place = [{{"list": "K"}}, {{"$neq": {{"name": {{"m": "name"}}}}}}, *{closing}]
    handle = compiled([[{{"m": {{"$and": member}}}}, {{"k": {{"$and": place}}}}]])
    print(fired(handle, [{{"list": list, "name": "Herning", "all": "1"}} for list in "MK"]), flush=True)
"""


@fresh_memory_can_be_filled
def test_a_join_that_ends_in_a_failed_inequality_reads_beyond_its_conditions() -> None:
    """It looks for the end of the conditions after having passed it, and mostly crashes. An equality that
    always holds, placed last, keeps it inside."""
    told = ["0"] * 100

    # What lies there is chance: one run in thousands finds an end that fits.
    assert not all(
        comes_through(INEQUALITY.format(closing="[]"), told, MALLOC_PERTURB_="90") for _ in range(5)
    )
    assert comes_through(INEQUALITY.format(closing='[{"all": {"m": "all"}}]'), told, MALLOC_PERTURB_="90")


@fresh_memory_can_be_filled
def test_a_state_in_which_nothing_ever_fired_cannot_be_deleted_safely() -> None:
    """Its action is never initialised, and is freed all the same. One that fires first, in the only state,
    is enough: the place is reused."""
    script = """
    handle = compiled([[{{"m": {{"list": "M"}}}}]])
    for list in {lists!r}:
        print(fired(handle, [{{"list": list}}]), flush=True)
        engine.delete_state(handle, "0")
    """

    assert not comes_through(script.format(lists="X"), ["0"], MALLOC_PERTURB_="165")
    assert comes_through(script.format(lists="MXX"), ["1", "0", "0"], MALLOC_PERTURB_="165")
