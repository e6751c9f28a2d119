"""What a draft decides, list by list: what a repair may change there, what each step weighs, how it is said.

Everything that is not declared to be changed is a fact, and no repair touches it. The weights are set
in the rules, in one place, each list with its reason; Python only adds them up.
"""

from __future__ import annotations

from collections.abc import Mapping

from klyngelov.lawbook.vocabulary import Field, FieldKind
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Striking:
    """What it weighs to strike an entry, and the sentence that says it."""

    weight: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Alteration:
    """A field that may be changed; not where one of ``unless`` is stated, by which it is somebody known."""

    weight: int
    unless: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """How a sentence says what a field holds; ``last`` puts it after the verb."""

    text: str
    last: bool


@dataclass(frozen=True, slots=True)
class Change:
    """What may be changed in a list.

    ``adding`` is the weight of a new entry; None: none is added. ``sentence`` says an entry.
    ``altering`` holds the fields that may be changed, ``phrases`` those that a sentence names.
    """

    reason: str
    sentence: str
    adding: int | None
    striking: Striking | None
    altering: Mapping[str, Alteration]
    phrases: Mapping[str, Phrase]

    def settable(self, field: Field) -> bool:
        """Whether a new entry may state the field; any other states a fact."""
        return (
            field.main or field.kind is FieldKind.COUNT or field.name in self.altering
            or field.name in self.phrases
        )  # fmt: skip
