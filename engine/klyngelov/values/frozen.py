"""``dataclass`` for everything that passes between the stages.

To the type checker it is Python's own, so assigning to a field of a frozen class is an error that
``make lint`` reports. At run time ``frozen`` only gives the class its hash: Python's guard on every
assignment makes a value four times as slow to build and takes a third of the time to define the
class, and a check defines eighty classes and builds thousands of values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    import dataclasses

    def dataclass(*, frozen=False, slots=False, eq=True, order=False):
        """Define a data class whose fields are not guarded."""
        return dataclasses.dataclass(slots=slots, eq=eq, order=order, unsafe_hash=frozen and eq)


__all__ = ["dataclass"]
