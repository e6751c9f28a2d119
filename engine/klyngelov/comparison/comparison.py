"""What a comparison comes to: which findings appear, vanish or change, and what made the difference."""

from __future__ import annotations

from enum import StrEnum

from klyngelov.comparison.pairing import Pair
from klyngelov.comparison.stand import Side
from klyngelov.lawbook.matter import Kinship
from klyngelov.values.frozen import dataclass


class Cause(StrEnum):
    """What made a difference."""

    DRAFT = "draft"
    """What the drafts say is not the same."""
    DAYS = "days"
    """The draft's own days: a term has ended, a year is over."""
    LAW = "law"
    RULEBOOK = "rulebook"
    """The rule book is another, so the same law is encoded otherwise."""
    PROGRAM = "program"


class ChangeKind(StrEnum):
    """What became of a finding."""

    APPEARS = "appears"
    VANISHES = "vanishes"
    CHANGES = "changes"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Change:
    """One finding on both sides. ``causes`` are those that made it differ, empty where it does not."""

    pair: Pair
    kind: ChangeKind
    causes: tuple[Cause, ...]

    @property
    def turned_round(self) -> bool:
        """Whether what was required is now shut out, or the other way about."""
        return self.pair.kinship is Kinship.TURNED_ROUND


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two sides and every change between them.

    ``succeeding`` says that the second side is of a kind of body that takes the place of the first's, so that
    the draft itself is not judged there; only what the law asks of such a body is. ``uncertain_cause`` says
    that the draft and the rule book are both others, so that neither can be told from the other.
    """

    before: Side
    after: Side
    changes: tuple[Change, ...]
    succeeding: bool = False
    uncertain_cause: bool = False


def kind_of(pair: Pair) -> ChangeKind:
    """What became of a finding between two sides."""
    if pair.before is None:
        return ChangeKind.APPEARS
    if pair.after is None:
        return ChangeKind.VANISHES
    same = (pair.before.status, pair.before.severity, pair.before.message) == (
        pair.after.status,
        pair.after.severity,
        pair.after.message,
    )
    return ChangeKind.UNCHANGED if same and pair.kinship is None else ChangeKind.CHANGES
