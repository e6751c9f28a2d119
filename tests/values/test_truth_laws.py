"""Kleene's laws, for every combination of truth values."""

from __future__ import annotations

from itertools import product

import pytest

from klyngelov.values.truth import MAYBE, NO, YES, Truth, conjunction, disjunction, known

PAIRS = list(product(Truth, repeat=2))
TRIPLES = list(product(Truth, repeat=3))


def possible(value: Truth) -> set[bool]:
    """What a truth value leaves possible."""
    return {YES: {True}, NO: {False}, MAYBE: {True, False}}[value]


def surer(value: Truth) -> set[Truth]:
    """What a truth value may turn out to be."""
    return {value} | ({YES, NO} if value is MAYBE else set())


def test_no_parts() -> None:
    assert conjunction([]) is YES
    assert disjunction([]) is NO


@pytest.mark.parametrize("value", Truth)
def test_one_value(value: Truth) -> None:
    assert ~~value is value
    assert conjunction([value]) is conjunction([value, value]) is conjunction([value, YES]) is value
    assert disjunction([value]) is disjunction([value, value]) is disjunction([value, NO]) is value
    assert conjunction([value, NO]) is NO
    assert disjunction([value, YES]) is YES
    assert possible(~value) == {not one for one in possible(value)}


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_two_values(one: Truth, other: Truth) -> None:
    both, either = conjunction([one, other]), disjunction([one, other])

    assert conjunction([other, one]) is both
    assert disjunction([other, one]) is either
    assert ~both is disjunction([~one, ~other])
    assert ~either is conjunction([~one, ~other])
    assert conjunction([one, either]) is disjunction([one, both]) is one


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_nothing_that_may_be_is_ruled_out(one: Truth, other: Truth) -> None:
    pairs = list(product(possible(one), possible(other)))

    assert possible(conjunction([one, other])) == {first and second for first, second in pairs}
    assert possible(disjunction([one, other])) == {first or second for first, second in pairs}


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_what_is_certain_stays_so_when_more_is_known(one: Truth, other: Truth) -> None:
    for first, second in product(surer(one), surer(other)):
        assert conjunction([first, second]) in surer(conjunction([one, other]))
        assert disjunction([first, second]) in surer(disjunction([one, other]))
        assert ~first in surer(~one)


@pytest.mark.parametrize(("one", "other", "third"), TRIPLES)
def test_three_values(one: Truth, other: Truth, third: Truth) -> None:
    for outer, inner in ((conjunction, disjunction), (disjunction, conjunction)):
        assert outer([outer([one, other]), third]) is outer([one, other, third])
        assert outer([one, inner([other, third])]) is inner([outer([one, other]), outer([one, third])])


def test_what_is_known() -> None:
    assert (known(True), known(False)) == (YES, NO)
