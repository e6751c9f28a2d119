"""Provisions that no norm cites: how each stands, and why.

Whether a provision is there, and whether a norm cites it after all, is not asked here (see ``covering``).
"""

from __future__ import annotations

from enum import StrEnum

from klyngelov.lawbook.citation import Citation
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


class Standing(StrEnum):
    """What a provision without a norm is; the value is the wording in the rules."""

    DEFINITION = "definition"
    POWER = "beføjelse"
    JUDGEMENT = "kræver skøn"
    NOT_CHECKABLE = "kan ikke efterprøves"
    NOT_ENCODED = "ikke kodet"
    NOT_READ = "ikke læst"


@dataclass(frozen=True, slots=True)
class Uncited:
    """Some provisions without a norm, with the one ``reason`` they share; ``positions`` has their places."""

    provisions: tuple[Citation, ...]
    standing: Standing
    reason: str
    file: str
    positions: tuple[Position, ...]
