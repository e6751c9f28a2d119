"""What may stand in a paragraph of a Word document, apart from plain text.

A paragraph is given as a row of these; a ``str`` is plain text. They say what a piece is, never how it
looks: that is the house style's.
"""

from __future__ import annotations

from enum import StrEnum

from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Strong:
    """Text that stands out."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Text in italics: what is not the document's own words."""

    text: str


@dataclass(frozen=True, slots=True)
class Aside:
    """Smaller text beside the matter itself."""

    text: str


class Weight(StrEnum):
    """How much a label weighs; the value is the id of its style."""

    ERROR = "MarkError"
    WARNING = "MarkWarning"
    NOTE = "MarkNote"
    QUIET = "MarkQuiet"


@dataclass(frozen=True, slots=True)
class Mark:
    """A short label in the colour of its weight; its text says the same, since not everyone sees colours."""

    text: str
    weight: Weight


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: the mark stands where this does, the text at the foot of the page."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to an address outside the document."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class Blank:
    """A place for the reader to fill in, which Word calls ``name``; ``prompt`` is shown until then."""

    prompt: str
    name: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A place that is filled in already, which Word calls ``name``, and that the reader may change."""

    text: str
    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Words of the document that are still to be chosen; brackets say so where colours are not seen."""

    text: str


Inline = str | Strong | Emphasis | Aside | Mark | Note | Link | Blank | Filled | Choice
