"""What a repair is to reach: aims in the order in which they go before one another."""

from __future__ import annotations

from enum import Enum

from klyngelov.values.frozen import dataclass


class Aim(Enum):
    """Something there should be as little of as possible; the value names it in ``repair.lp``."""

    OPENED = "opened"
    ERRORS = "error"
    NEWLY_BROKEN = "newly_broken"
    UNSETTLED = "unsettled"
    DEPARTURES = "departure"
    NEW_WARNINGS = "new_warning"
    WARNINGS = "warning"
    NOTES = "note"
    DEFAULTS = "default"
    WEIGHT = "weight"
    WORDS = "word"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Goal:
    """Aims, the most important first: a later one is only followed where no earlier one suffers.

    ``never`` is what there must not be any of; a draft that is left alone has none of it. ``everything`` says
    that all lists may be changed, not only those that errors bear on.
    """

    aims: tuple[Aim, ...]
    never: tuple[Aim, ...]
    everything: bool


MEND = Goal(
    (
        Aim.ERRORS, Aim.UNSETTLED, Aim.DEFAULTS, Aim.WEIGHT, Aim.DEPARTURES, Aim.NEW_WARNINGS, Aim.WORDS,
        Aim.WARNINGS, Aim.ORDER, Aim.NOTES,
    ),
    never=(Aim.OPENED, Aim.NEWLY_BROKEN),
    everything=False,
)  # fmt: skip
"""The lightest change that leaves no error, breaks nothing else and makes no question of what was settled.

An error that goes only at the price of such a question stays: what cannot be kept together is told instead.
Something certain becomes a question only where a fact that is not stated, and is not the draft's to decide,
leaves it open, or a breach cannot be put right in any better way; likewise what was in order comes to be for
judgement only where nothing better will do. What is mended is mended by the default rule on the matter, since
nobody has agreed to depart from it.
Of equally light ones, one that departs from no default; then one that says no more than it must, since what
the law leaves open is for those who decide; then one that leaves little open, and first what the law names
first.
"""

COMPLETE = Goal(
    (Aim.ERRORS, Aim.DEPARTURES, Aim.WARNINGS, Aim.NOTES, Aim.WEIGHT, Aim.WORDS, Aim.ORDER),
    never=(),
    everything=True,
)
"""A draft without errors and departures that leaves as little open as can be, and is no larger than that."""
