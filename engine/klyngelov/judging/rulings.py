"""Which of a draft's recorded judgements settles a matter, where several speak of it.

The latest does, and it alone: what it takes the place of is told beside it. Two of one day that differ settle
nothing, and are told as a conflict.
"""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.judging.finding import Lapsed
from klyngelov.judging.lapsing import lapse
from klyngelov.lawbook.norm import Norm
from klyngelov.proposal.model import Judgement
from klyngelov.values.danish import listed, written_date
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the recorded judgements of one matter come to.

    ``judgement`` settles it; ``lapsed`` would have. ``others`` are those that do not count; ``conflict``
    says, as a Danish sentence, why none does.
    """

    judgement: Judgement | None = None
    lapsed: Lapsed | None = None
    others: tuple[Judgement, ...] = ()
    conflict: str | None = None


def ruling(made: Sequence[Judgement], norm: Norm, basis: str) -> Ruling:
    """What the judgements of a norm, for one organ and subject, come to; ``basis`` is of the facts now."""
    if not made:
        return Ruling()
    last = max(one.day for one in made)
    latest = [one for one in made if one.day == last]
    # Who names the organ and the subject has looked at just that.
    closest = max(_named(one) for one in latest)
    governing = [one for one in latest if _named(one) == closest]
    if len({one.satisfied for one in governing}) > 1:
        return Ruling(others=tuple(made), conflict=_conflict(governing))
    chosen = governing[0]
    others = tuple(one for one in made if one is not chosen)
    reason = lapse(chosen, norm, basis)
    if reason:
        return Ruling(lapsed=Lapsed(chosen, reason), others=others)
    return Ruling(chosen, others=others)


def replaced(others: Sequence[Judgement]) -> str:
    """A sentence on the judgements that the one that settles it takes the place of."""
    if not others:
        return ""
    return f"Træder i stedet for: {listed(told(one) for one in others)}."


def told(made: Judgement) -> str:
    """A judgement by its result, by whom and when."""
    return f"{made.result} efter {made.by}, {written_date(made.day)} (linje {made.position.line})"


def _named(made: Judgement) -> int:
    return (made.organ is not None) + (made.subject is not None)


def _conflict(made: Sequence[Judgement]) -> str:
    told_of = listed(told(one) for one in made)
    return (
        f"Forslaget rummer vurderinger fra samme dag, der ikke er enige: {told_of}. "
        "Det må afgøres, hvilken der gælder; slet den anden."
    )
