"""A body as it is drafted: its rows, list by list, what each rests on, and what is still to be decided."""

from __future__ import annotations

from collections.abc import Mapping as Table

from klyngelov.drafting.rows import Place, Row, Written
from klyngelov.drafting.start import Start
from klyngelov.judging.check import Result
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.vocabulary import Listing
from klyngelov.values.frozen import dataclass

UNDECIDED = "ukendt"
"""How a file says that something is to be decided."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A field whose value the law leaves open.

    Where the choice is somebody's own (which municipality) the row says ``UNDECIDED``, and ``options`` are
    all there are; else it states one, and ``limit`` says within what it lies.
    """

    field: str
    options: tuple[Written, ...] = ()
    limit: str = ""


@dataclass(frozen=True, slots=True)
class Alternative:
    """A row that may stand instead, where what the text says of it is so."""

    subject: str | None
    row: Row
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """Rows alike of a list: ``count`` of them, the norms they answer, and what may be otherwise.

    ``unsettled`` says that facts which are not stated decide whether another row may stand instead, and
    ``movable`` are fields that might as well be stated of somebody else in the list.
    """

    row: Row
    count: int
    norms: tuple[Norm, ...]
    choices: tuple[Choice, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    unsettled: bool = False
    movable: tuple[str, ...] = ()

    @property
    def instead(self) -> tuple[Alternative, ...]:
        """The rows that may be chosen instead, whatever else is so."""
        return tuple(one for one in self.alternatives if not one.text)


@dataclass(frozen=True, slots=True)
class Section:
    """One list: its lines and, for meetings, how many a year and the norms that say so."""

    place: Place
    listing: Listing
    lines: tuple[Line, ...]
    yearly: int | None = None
    yearly_norms: tuple[Norm, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A list of the file that the draft cannot decide and some norms ask for."""

    listing: Listing
    norms: tuple[Norm, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """A drafted body.

    ``facts`` are those that are still to be filled in, ``bases`` the legal bases it can cite, and ``result``
    what the check of it finds.
    """

    start: Start
    name: str
    bases: tuple[str, ...]
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    result: Result

    def of(self, organ: str | None) -> tuple[Section, ...]:
        """The sections of an organ, or of the file itself."""
        return tuple(one for one in self.sections if one.place[0] == organ)

    def by_organ(self) -> Table[str | None, tuple[Section, ...]]:
        """The sections by organ; those of the file itself under None."""
        organs = dict.fromkeys(one.place[0] for one in self.sections)
        return {organ: self.of(organ) for organ in organs}
