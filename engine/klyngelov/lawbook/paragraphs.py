"""Which paragraphs and stykker a source has, so that a reference that leads nowhere is found.

The list is kept as a table beside the rules (``paragraffer.csv``). A source that is not in it is not
checked. One of which only some paragraphs have been read ends with "…": of those it lists the
stykker, but says nothing of any other paragraph.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from klyngelov.values.frozen import dataclass

FILE = "paragraffer.csv"
MORE = "…"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph ("30 a") and how many stykker it has: 0 where it is repealed, None where not known.

    ``first`` and ``last`` are its own days, where it did not come or go with its source.
    """

    name: str
    stykker: int | None
    first: date | None
    last: date | None


Paragraphs = Mapping[str, tuple[Paragraph, ...]]
"""The paragraphs of a source, in order, by the source's name."""
