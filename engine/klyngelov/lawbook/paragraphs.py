"""Which paragraphs and stykker a source has, so that a reference that leads nowhere is found.

The list is kept as a table beside the rules (``paragraffer.csv``). A source that is not in it is not
checked. One of which only some paragraphs have been read ends with "…": of those it lists the
stykker, but says nothing of any other paragraph, except that a row "203-206 a" says that there are none
between these but those listed. What the stykker consist of is kept beside it (``bestemmelser.csv``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from klyngelov.values.frozen import dataclass

FILE = "paragraffer.csv"
MORE = "…"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph ("30 a") and how many stykker it has: 0 where it is repealed, None where not known.

    ``first`` and ``last`` are its own days, where it did not come or go with its source. ``parts`` are
    those of its stykker, by number, as pinpoints within them ("nr. 1, litra a"); a stykke that is not among
    them has not been read.
    """

    name: str
    stykker: int | None
    first: date | None
    last: date | None
    parts: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    @property
    def is_run(self) -> bool:
        """Whether this is no paragraph, but says that all between its two are listed."""
        return "-" in self.name


Paragraphs = Mapping[str, tuple[Paragraph, ...]]
"""The paragraphs of a source, in order, by the source's name."""
