"""``dataclass`` for everything that passes between the stages.

To the type checker it is Python's own, so assigning to a field of a frozen class is an error that
``make lint`` reports. At run time it gives a class the same behaviour but for what costs much where a
hundred classes are defined at each start and thousands of values are built:

- ``frozen`` only gives the class its hash. Python's guard on every assignment makes a value four
  times as slow to build.
- Comparing, hashing and showing a value are one function each over the fields, instead of one that
  Python compiles for every class. So all fields take part in them: ``field(compare=False)`` and the
  like have no effect here.
- The constructor of a class with three fields is compiled once, for all classes with three, and given each
  class's own names. Compiling them one by one took longer than all else that defines them.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    import dataclasses
    from operator import attrgetter
    from types import FunctionType

    def dataclass(*, frozen=False, slots=False, eq=True, order=False):
        """Define a data class whose fields are not guarded."""

        def define(cls):
            plain = _is_plain(cls)
            written = cls.__annotations__  # its own, as Python says since 3.10
            if written:
                # Python looks into each annotation that is a text for kinds of fields that none of ours is.
                cls.__annotations__ = dict.fromkeys(written, object)
            if order:  # there are few, and what is sorted is compared most
                made = dataclasses.dataclass(slots=slots, order=True, unsafe_hash=frozen, init=not plain)(cls)
            else:
                made = dataclasses.dataclass(slots=slots, eq=False, repr=False, init=not plain)(cls)
            if written:
                made.__annotations__ = written
                for name, kind in written.items():  # what is read from a file is built by them
                    made.__dataclass_fields__[name].type = kind
            if plain:
                _with_constructor(made)
            if order:
                return made
            made.__repr__ = _shown
            if eq:
                made.__eq__ = _equality(made)
                made.__hash__ = _hashing(made) if frozen else None
            return made

        return define

    def _is_plain(cls):
        """Whether a value takes all its fields from the constructor, and nothing else happens there."""
        own = cls.__dict__
        if "__post_init__" in own or any(isinstance(one, dataclasses.Field) for one in own.values()):
            return False
        inherited = dataclasses.fields(cls) if dataclasses.is_dataclass(cls) else ()
        return all(one.init and one.default_factory is dataclasses.MISSING for one in inherited)

    def _with_constructor(made):
        """Give a class its constructor. That no default comes before a field without one, mypy checks."""
        fields = dataclasses.fields(made)
        names = tuple(field.name for field in fields)
        code = _template(len(names)).replace(
            co_varnames=("self", *names), co_names=names, co_qualname=f"{made.__qualname__}.__init__"
        )
        defaults = tuple(one.default for one in fields if one.default is not dataclasses.MISSING)
        made.__init__ = FunctionType(code, {}, "__init__", defaults)
        return made

    @functools.cache
    def _template(number):
        """The code of a constructor that keeps so many arguments, each in the attribute of its name."""
        names = [f"a{at}" for at in range(number)]
        lines = [f"self.{name} = {name}" for name in names] or ["pass"]
        made = {}
        exec(f"def __init__({', '.join(['self', *names])}):\n " + "\n ".join(lines), made)
        return made["__init__"].__code__

    def _fields_of(made):
        """A function from a value to its fields."""
        names = [field.name for field in dataclasses.fields(made)]
        return attrgetter(*names) if names else lambda _made: ()

    def _equality(made):
        fields_of = _fields_of(made)

        def equal(self, other):
            if other is self:
                return True
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
