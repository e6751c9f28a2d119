"""Arithmetic on intervals is sound and loses nothing, shown by counting out every small case.

Unbounded ends are counted out to ``FAR``, beyond which nothing changes for ends up to ``HIGHEST``.
"""

from __future__ import annotations

from itertools import product

from klyngelov.values.interval import ANY, LOWEST, NONE, ONE, Interval, total
from klyngelov.values.truth import MAYBE, NO, YES

HIGHEST, FAR = 3, 9
SMALL = [
    Interval(low, high)
    for low in range(HIGHEST + 1)
    for high in (*range(low, HIGHEST + 1), None)
]  # fmt: skip
PAIRS = list(product(SMALL, repeat=2))


def counts(interval: Interval) -> range:
    """The counts in an interval."""
    return range(interval.low, (FAR if interval.high is None else interval.high) + 1)


def test_the_sum_holds_every_sum_and_no_more() -> None:
    for one, other in PAIRS:
        sums = {first + second for first, second in product(counts(one), counts(other))}
        added = one + other
        assert added == other + one == total([one, other])
        assert added.low == min(sums)
        assert added.high == (None if None in (one.high, other.high) else max(sums))


def test_the_difference_holds_every_difference_and_no_more() -> None:
    for one, other in PAIRS:
        differences = {first - second for first, second in product(counts(one), counts(other))}
        left = one - other
        assert left.low == (LOWEST if other.high is None else min(differences))
        assert left.high == (None if one.high is None else max(differences))


def test_within_says_what_every_count_says() -> None:
    for count, bound in PAIRS:
        inside = {one in counts(bound) or (bound.high is None and one >= bound.low) for one in counts(count)}
        if count.high is None and bound.high is not None:
            inside.add(False)  # somewhere beyond every end
        assert count.within(bound) is (MAYBE if len(inside) > 1 else YES if inside.pop() else NO)


def test_a_surer_count_is_never_judged_otherwise() -> None:
    for count, bound in PAIRS:
        before = count.within(bound)
        for surer in SMALL:
            if set(counts(surer)) <= set(counts(count)) and (count.high is None or surer.high is not None):
                assert before in (MAYBE, surer.within(bound))


def test_what_has_a_name() -> None:
    assert total([]) == NONE
    assert (list(counts(NONE)), list(counts(ONE)), ANY) == ([0], [1], Interval(0, None))
