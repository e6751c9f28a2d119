"""What a norm is judged on."""

from __future__ import annotations

from klyngelov.lawbook.norm import Instance, Norm
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Bearing:
    """An instance of a norm (one organ) and, under *for hver*, one subject.

    ``uncertain`` says that the norm is perhaps not in force, ``binding`` that its source binds, and
    ``displaced`` that a later rule on the same matter, certainly in force, has taken its place. ``part``
    tells apart further findings on the same norm, organ and subject.
    """

    norm: Norm
    instance: Instance
    uncertain: bool
    binding: bool
    displaced: bool = False
    subject: str | None = None
    part: str = ""

    def at(self, subject: str | None) -> Bearing:
        """The same norm and organ, for one subject."""
        return Bearing(self.norm, self.instance, self.uncertain, self.binding, self.displaced, subject)
