"""Counts that are only partly known: closed intervals of non-negative integers.

What a draft does not say may or may not count, so every count is ``[low, high]``. Arithmetic is
sound: the true count, whatever the unstated facts turn out to be, lies inside the result.
"""

from __future__ import annotations

from klyngelov.values.frozen import dataclass
from klyngelov.values.truth import MAYBE, NO, YES, Truth


@dataclass(frozen=True, slots=True)
class Interval:
    """The integers from ``low`` to ``high``, both included; ``high`` is None when unbounded."""

    low: int
    high: int | None

    def __add__(self, other: Interval) -> Interval:
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(self.low + other.low, high)

    def __sub__(self, other: Interval) -> Interval:
        """Every difference of a count here and a count there; may be negative at the low end.

        An unbounded ``other`` has no lowest difference; such a result starts at ``LOWEST``.
        """
        low = LOWEST if other.high is None else self.low - other.high
        high = None if self.high is None else self.high - other.low
        return Interval(low, high)

    def __mul__(self, other: Interval) -> Interval:
        """So many times the other count."""
        high = None if self.high is None or other.high is None else self.high * other.high
        return Interval(self.low * other.low, high)

    def within(self, bound: Interval) -> Truth:
        """Whether the count is certainly, possibly or certainly not inside ``bound``."""
        above = bound.high is not None and self.low > bound.high
        below = self.high is not None and self.high < bound.low
        if above or below:
            return NO
        fits_below = self.low >= bound.low
        fits_above = bound.high is None or (self.high is not None and self.high <= bound.high)
        return YES if fits_below and fits_above else MAYBE


LOWEST = -1_000_000_000
"""Stands for "no lower end" in differences; far below any count of persons or meetings."""

NONE = Interval(0, 0)
ONE = Interval(1, 1)
ANY = Interval(0, None)


def total(counts: list[Interval]) -> Interval:
    """The sum of several counts; an empty list sums to zero."""
    result = NONE
    for count in counts:
        result = result + count
    return result
