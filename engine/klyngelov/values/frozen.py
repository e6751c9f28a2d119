"""``dataclass`` for everything that passes between the stages.

To the type checker it is Python's own, so assigning to a field of a frozen class is an error that
``make lint`` reports. At run time it gives a class the same behaviour but for two things that cost
much where a hundred classes are defined at each start and thousands of values are built:

- ``frozen`` only gives the class its hash. Python's guard on every assignment makes a value four
  times as slow to build.
- Comparing, hashing and showing a value are one function each over the fields, instead of one that
  Python compiles for every class. So all fields take part in them: ``field(compare=False)`` and the
  like have no effect here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    import dataclasses
    from operator import attrgetter

    def dataclass(*, frozen=False, slots=False, eq=True, order=False):
        """Define a data class whose fields are not guarded."""

        def define(cls):
            if order:  # there are few, and what is sorted is compared most
                return dataclasses.dataclass(slots=slots, order=True, unsafe_hash=frozen)(cls)
            made = dataclasses.dataclass(slots=slots, eq=False, repr=False)(cls)
            made.__repr__ = _shown
            if eq:
                made.__eq__ = _equality(made)
                made.__hash__ = _hashing(made) if frozen else None
            return made

        return define

    def _fields_of(made):
        """A function from a value to its fields."""
        names = [field.name for field in dataclasses.fields(made)]
        return attrgetter(*names) if names else lambda _made: ()

    def _equality(made):
        fields_of = _fields_of(made)

        def equal(self, other):
            if other.__class__ is self.__class__:
                return fields_of(self) == fields_of(other)
            return NotImplemented

        return equal

    def _hashing(made):
        fields_of = _fields_of(made)

        def hashed(self):
            return hash(fields_of(self))

        return hashed

    def _shown(self):
        fields = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self))
        return f"{self.__class__.__qualname__}({', '.join(fields)})"


__all__ = ["dataclass"]
