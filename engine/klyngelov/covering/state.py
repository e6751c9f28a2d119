"""How a provision stands: what the rule book makes of it."""

from __future__ import annotations

from enum import StrEnum

from klyngelov.lawbook.norm import NormKind
from klyngelov.lawbook.uncited import Standing


class State(StrEnum):
    """From the state that says most to the one that says least."""

    REQUIREMENT = "requirement"
    JUDGEMENT = "judgement"
    DEFINITION = "definition"
    POWER = "power"
    SILENCE = "silence"
    NOT_CHECKABLE = "not_checkable"
    NOT_ENCODED = "not_encoded"
    NOT_READ = "not_read"
    REPEALED = "repealed"
    NONE = "none"


OF_NORM = {
    NormKind.REQUIREMENT: State.REQUIREMENT,
    NormKind.OPEN_STANDARD: State.JUDGEMENT,
    NormKind.DEFINITION: State.DEFINITION,
    NormKind.POWER: State.POWER,
    NormKind.NOT_CHECKABLE: State.NOT_CHECKABLE,
    NormKind.SILENCE: State.SILENCE,
}
"""The state of a provision that a norm of the kind cites."""

OF_STANDING = {
    Standing.DEFINITION: State.DEFINITION,
    Standing.POWER: State.POWER,
    Standing.JUDGEMENT: State.JUDGEMENT,
    Standing.NOT_CHECKABLE: State.NOT_CHECKABLE,
    Standing.NOT_ENCODED: State.NOT_ENCODED,
    Standing.NOT_READ: State.NOT_READ,
}
"""The state of a provision that is declared to be without a norm."""

_ORDER = list(State)


def in_order(states: set[State]) -> tuple[State, ...]:
    """The states, the one that says most first."""
    return tuple(sorted(states, key=_ORDER.index))
