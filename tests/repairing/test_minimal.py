"""No lighter change will do: every other way of changing a small draft is tried.

The brute force knows the steps and their weights, and nothing of how the repair is found.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from functools import cache
from itertools import count, product
from random import Random
from typing import Any

import pytest
from tests.repairing.conftest import bench

from klyngelov.judging.finding import Severity, Status
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.repairing.bench import errors
from klyngelov.repairing.goals import MEND
from klyngelov.repairing.repair import Repair, repair

ROLES = ("medlem", "formand", "kasserer", "gæst")
TOWNS = (None, "Ribe", "Skive")
ELECTORS = (None, "mødet", "formanden")
WAYS = (None, "afstemning", "lodtrækning")
POSTS = (None, "leder", "næstleder")

Person = tuple[str, str | None, str | None]
Post = tuple[str, str | None, str | None, str | None]
State = tuple[tuple[Person, ...], tuple[Post, ...], int, tuple[str, ...], str]
"""The members, the leaders, the meetings a year, the helpers, who adopts the rules."""


def written(state: State) -> str:
    """A draft that says so."""
    members, leaders, meetings, helpers, adopts = state
    lines = ["navn: Foreningen", "type: forening", "byer: [Ribe, Skive]", "organer:", "  råd:"]
    lines += ["    medlemmer:"] if members else ["    medlemmer: []"]
    for role, town, elector in members:
        fields = [f"rolle: {role}", town and f"by: {town}", elector and f"valgt af: {elector}"]
        lines.append(f"      - {{{', '.join(one for one in fields if one)}}}")
    lines += ["    ledelse:"] if leaders else ["    ledelse: []"]
    for role, town, post, way in leaders:
        fields = [f"rolle: {role}", town and f"by: {town}", post and f"post: {post}"]
        fields.append(way and f"valgmåde: {way}")
        lines.append(f"      - {{{', '.join(one for one in fields if one)}}}")
    lines.append(f"    møder: {{om året: {meetings}}}")
    lines.append(f"    sekretariat: [{', '.join(helpers)}]")
    lines.append(f"    vedtægt: {{vedtages af: {adopts}}}")
    return "\n".join(lines) + "\n"


def steps(state: State) -> Iterator[tuple[int, State]]:
    """Every single step and what it weighs."""
    members, leaders, meetings, helpers, adopts = state
    for weight, changed in member_steps(members):
        yield weight, (changed, leaders, meetings, helpers, adopts)
    for weight, posts in leader_steps(leaders):
        yield weight, (members, posts, meetings, helpers, adopts)
    for number in range(4):
        if number != meetings:
            yield 2, (members, leaders, number, helpers, adopts)
    for helper in ("forening", "kommune"):
        if helper in helpers:
            yield 2, (members, leaders, meetings, tuple(one for one in helpers if one != helper), adopts)
        else:
            yield 1, (members, leaders, meetings, tuple(sorted((*helpers, helper))), adopts)
    yield 2, (members, leaders, meetings, helpers, "mødet" if adopts == "formanden" else "formanden")


def member_steps(members: tuple[Person, ...]) -> Iterator[tuple[int, tuple[Person, ...]]]:
    """A member struck, given another role, elected by another, or added."""
    for at, (role, town, elector) in enumerate(members):
        rest = members[:at] + members[at + 1 :]
        yield 5, rest
        yield from ((4, _sorted(*rest, (other, town, elector))) for other in ROLES if other != role)
        yield from ((3, _sorted(*rest, (role, town, who))) for who in ELECTORS[1:] if who != elector)
    yield from ((4, _sorted(*members, one)) for one in product(ROLES, TOWNS, ELECTORS))


def leader_steps(leaders: tuple[Post, ...]) -> Iterator[tuple[int, tuple[Post, ...]]]:
    """A leader struck, given another role or post, elected in another way, or added."""
    for at, (role, town, post, way) in enumerate(leaders):
        rest = leaders[:at] + leaders[at + 1 :]
        yield 5, rest
        yield from ((4, _sorted(*rest, (other, town, post, way))) for other in ROLES if other != role)
        yield from ((3, _sorted(*rest, (role, town, one, way))) for one in POSTS[1:] if one != post)
        yield from ((3, _sorted(*rest, (role, town, post, one))) for one in WAYS[1:] if one != way)
    yield from ((4, _sorted(*leaders, (role, town, None, None))) for role, town in product(ROLES, TOWNS))
    yield from ((4, _sorted(*leaders, (role, "Ribe", post, None))) for role in ROLES for post in POSTS[1:])


def _sorted(*parts: Any) -> tuple[Any, ...]:
    return tuple(sorted(parts, key=str))


@cache
def found_in(state: State) -> tuple[frozenset[str], frozenset[str]]:
    """What is broken in a draft, and what is open."""
    result = bench(written(state), _RULES[0]).judged(0)
    assert result is not None
    wrong = frozenset(one.id for one in errors(result))
    unknown = (one for one in result.findings if one.status is Status.UNKNOWN)
    return wrong, frozenset(one.id for one in unknown if one.severity >= Severity.WARNING)


def settled(state: State, before: State) -> bool:
    """Whether nothing is broken, and no question is open that was not."""
    wrong, unknown = found_in(state)
    return not wrong and unknown <= found_in(before)[1]


def lightest(state: State, below: int) -> int | None:
    """The weight of the lightest change that settles everything, if it is less than a bound."""
    waiting = [(0, 0, state)]
    known = {state: 0}
    number = count(1)
    while waiting:
        weight, _, here = heapq.heappop(waiting)
        if weight > known[here]:
            continue
        if weight < below and settled(here, state):
            return weight
        for more, there in steps(here):
            if weight + more < min(below, known.get(there, below)):
                known[there] = weight + more
                heapq.heappush(waiting, (weight + more, next(number), there))
    return None


MOST = 7

LAWFUL: State = (
    (("formand", "Ribe", None), ("kasserer", "Skive", "mødet"), ("medlem", None, None)),
    (("formand", "Ribe", None, None),),
    2,
    ("forening", "kommune"),
    "mødet",
)

_RULES: list[Rulebook] = []


def at_random(seed: int) -> State:
    """The lawful draft after one or two steps that break it."""
    random = Random(seed)
    state = LAWFUL
    for _ in range(random.randint(1, 2)):
        broken = [there for _, there in steps(state) if len(found_in(there)[0]) > len(found_in(state)[0])]
        state = random.choice(broken)
    return state


def mend(state: State) -> Repair:
    judging = bench(written(state), _RULES[0])
    (draft,) = judging.drafts() or ()
    return repair(judging, draft, MEND)


@pytest.fixture(autouse=True)
def _rules(association: Rulebook) -> None:
    _RULES[:] = [association]


def test_the_lawful_draft_is_left_alone() -> None:
    assert found_in(LAWFUL)[0] == frozenset()
    assert mend(LAWFUL).edits == ()


@pytest.mark.parametrize("seed", range(16))
def test_no_lighter_change_will_do(seed: int) -> None:
    state = at_random(seed)

    found = mend(state)

    assert found.proven
    if found.remaining:
        assert lightest(state, MOST) is None, written(state)
    elif found.weight <= MOST:  # trying everything that is lighter takes minutes for what weighs more
        assert lightest(state, found.weight) is None, written(state)


LEADERS: dict[str, tuple[tuple[Post, ...], int]] = {
    "elected in a way that is forbidden": ((("formand", "Ribe", None, "lodtrækning"),), 3),
    "two elected so": (
        (("formand", "Ribe", "leder", "lodtrækning"), ("kasserer", "Skive", "næstleder", "lodtrækning")),
        6,
    ),
    "a post that two have": ((("formand", "Ribe", "leder", None), ("kasserer", "Skive", "leder", None)), 3),
}


@pytest.mark.parametrize("name", LEADERS)
def test_what_is_said_of_a_leader_is_put_right(name: str) -> None:
    """Striking one and adding another weighs more, and loses what else is said."""
    leaders, weight = LEADERS[name]
    state = (LAWFUL[0], leaders, *LAWFUL[2:])

    found = mend(state)

    assert (found.weight, found.proven, found.remaining) == (weight, True, ())
    assert lightest(state, found.weight) is None
