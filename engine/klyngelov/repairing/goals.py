"""What a repair is to reach: aims in the order in which they go before one another."""

from __future__ import annotations

from enum import Enum

from klyngelov.values.frozen import dataclass


class Aim(Enum):
    """Something there should be as little of as possible; the value names it in ``repair.lp``."""

    OPENED = "opened"
    ERRORS = "error"
    NEW_ERRORS = "new_error"
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

    ``everything`` says that all lists may be changed, not only those that errors bear on.
    """

    aims: tuple[Aim, ...]
    everything: bool


MEND = Goal(
    (
        Aim.OPENED, Aim.ERRORS, Aim.NEW_ERRORS, Aim.UNSETTLED, Aim.DEFAULTS, Aim.WEIGHT, Aim.DEPARTURES,
        Aim.NEW_WARNINGS, Aim.WARNINGS, Aim.NOTES, Aim.WORDS, Aim.ORDER,
    ),
    everything=False,
)  # fmt: skip
"""The lightest change that leaves no error and makes no open question of what was in order.

An error that goes only at the price of such a question stays: what cannot be kept together is told instead.
Something certain becomes a question only where a fact that is not stated, and is not the draft's to decide,
leaves it open, or a breach cannot be put right in any better way. What is mended is mended by the default
rule on the matter, since nobody has agreed to depart from it.
Of equally light ones, one that departs from no default and leaves little to be decided.
"""

COMPLETE = Goal(
    (Aim.ERRORS, Aim.DEPARTURES, Aim.WARNINGS, Aim.NOTES, Aim.WEIGHT, Aim.WORDS, Aim.ORDER),
    everything=True,
)
"""A draft without errors and departures that leaves as little open as can be, and is no larger than that."""
