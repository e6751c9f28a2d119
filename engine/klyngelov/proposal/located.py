"""A proposal file as a tree of texts, each with its place.

This is all the readers know of a file. A scalar is a text and nothing else: "ja", "2022-10-01" and
"0x10" mean nothing until the model of the proposal says what kind of field they stand in. A reader
that typed them would guess, and would guess differently in YAML, JSON and TOML.
"""

from __future__ import annotations

from typing import TypeAlias

from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


@dataclass(frozen=True, slots=True)
class Scalar:
    """One text, as meant once quotes and escapes are taken away.

    None means that nothing is stated (an empty value, ``~`` or ``null``), which is not the same as "".
    ``position`` is the first character, or the opening quote.
    """

    text: str | None
    position: Position


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list. ``position`` is its bracket, its first dash, or the heading of its first table."""

    items: tuple[Node, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Entry:
    """One field: its name, which is always a text with something in it, and its value."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """Fields in the order of the file, no two with the same name (see ``klyngelov.values.spelling.fold``)."""

    entries: tuple[Entry, ...]
    position: Position


Node: TypeAlias = Scalar | Sequence | Mapping
