"""The project's data classes behave like Python's own."""

from __future__ import annotations

import copy
import dataclasses
import pickle

import pytest

from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class One:
    name: str


@dataclass(frozen=True, slots=True)
class Two:
    name: str
    parts: tuple[One, ...] = ()


@dataclass(frozen=True, slots=True)
class Twin:
    name: str
    parts: tuple[One, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    name: str


@dataclass(slots=True)
class Growing:
    names: list[str] = dataclasses.field(default_factory=list)


@dataclass(frozen=True, slots=True, order=True)
class Placed:
    line: int
    column: int


@pytest.mark.parametrize(
    ("one", "other"),
    [(One("a"), One("b")), (Two("a", (One("a"),)), Two("a", (One("b"),))), (Placed(1, 2), Placed(2, 1))],
)
def test_values_are_equal_where_every_field_is(one: object, other: object) -> None:
    same = copy.deepcopy(one)

    assert (one == same, hash(one) == hash(same)) == (True, True)
    assert one != other
    assert {one, same, other} == {one, other}
    assert pickle.loads(pickle.dumps(one)) == one


@pytest.mark.parametrize("other", [Twin("a"), ("a", ()), "a", One("a")])
def test_a_value_equals_none_of_another_class(other: object) -> None:
    assert Two("a") != other


def test_a_class_that_asks_for_it_compares_by_identity() -> None:
    one, other = Thing("a"), Thing("a")

    assert one != other
    assert len({one, other}) == 2


def test_what_may_change_cannot_be_hashed() -> None:
    assert Growing() == Growing()
    assert Growing().names is not Growing().names
    with pytest.raises(TypeError, match="unhashable"):
        hash(Growing())


def test_places_are_ordered() -> None:
    assert sorted([Placed(2, 1), Placed(1, 9), Placed(1, 2)]) == [Placed(1, 2), Placed(1, 9), Placed(2, 1)]


def test_a_value_shows_its_fields() -> None:
    assert repr(Two("a", (One("b"),))) == "Two(name='a', parts=(One(name='b'),))"


def test_a_value_can_be_taken_apart_and_replaced() -> None:
    match Two("a", (One("b"),)):
        case Two(name, (One(inner),)):
            assert (name, inner) == ("a", "b")
    assert dataclasses.replace(Two("a"), name="b") == Two("b")
    assert not hasattr(One("a"), "__dict__")
