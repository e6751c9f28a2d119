"""When a norm is in force, and how surely that is known.

An interval of force has two ends, first and last day included. An end is *read* in the law or
*inferred*; an inferred end may have an alternative day. Between an inferred end and its alternative
the norm is judged, but with a caveat: it may no longer (or not yet) bind. An inferred end without an
alternative is uncertain from that day on (an end) or before it (a beginning).
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from klyngelov.values.frozen import dataclass


class ForceState(StrEnum):
    """What can be said of a norm on a day."""

    IN_FORCE = "in_force"
    UNCERTAIN = "uncertain"
    NOT_YET = "not_yet"
    NO_LONGER = "no_longer"


@dataclass(frozen=True, slots=True)
class ForceEnd:
    """A first or last day. ``day`` None: no end is known."""

    day: date | None
    certain: bool = True
    alternative: date | None = None


@dataclass(frozen=True, slots=True)
class Force:
    """From the first to the last day, both included; ``end`` None when open."""

    start: ForceEnd
    end: ForceEnd | None

    @property
    def last(self) -> date | None:
        """The last day on which the norm is, or may be, in force; None where no end is known."""
        end = self.end
        return max((day for day in (end.day, end.alternative) if day), default=None) if end else None

    def on(self, day: date) -> ForceState:
        """Whether the norm is in force on ``day``, perhaps in force, or not."""
        beginning = self._beginning(day)
        return beginning if beginning is not ForceState.IN_FORCE else self._ending(day)

    def _beginning(self, day: date) -> ForceState:
        start = self.start
        if start.day is None:
            return ForceState.IN_FORCE
        if start.certain:
            return ForceState.IN_FORCE if day >= start.day else ForceState.NOT_YET
        if start.alternative is None:
            return ForceState.IN_FORCE if day >= start.day else ForceState.UNCERTAIN
        first, last = sorted((start.day, start.alternative))
        if day < first:
            return ForceState.NOT_YET
        return ForceState.IN_FORCE if day >= last else ForceState.UNCERTAIN

    def _ending(self, day: date) -> ForceState:
        end = self.end
        if end is None or end.day is None:
            return ForceState.IN_FORCE
        if end.certain:
            return ForceState.IN_FORCE if day <= end.day else ForceState.NO_LONGER
        if end.alternative is None:
            return ForceState.IN_FORCE if day <= end.day else ForceState.UNCERTAIN
        first, last = sorted((end.day, end.alternative))
        if day <= first:
            return ForceState.IN_FORCE
        return ForceState.UNCERTAIN if day <= last else ForceState.NO_LONGER


def judged(state: ForceState) -> bool:
    """Whether a norm in this state is judged at all."""
    return state in (ForceState.IN_FORCE, ForceState.UNCERTAIN)
