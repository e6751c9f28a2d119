"""Whether a provision goes on where a norm on it begins or ends.

A provision that speaks of each election period is encoded period by period, so a norm may end, or not yet
have begun, while its provision is in force. Whatever tells a reader when the law applies must ask here: that
a provision has ended may be said only where every norm on it has.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from klyngelov.lawbook.force import Force, ForceEnd, judged
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook

_ONE = timedelta(days=1)


def taken_over(rulebook: Rulebook, norm: Norm, day: date) -> bool:
    """Whether, where a norm ends or begins on a day, another on its provision begins or ends in its place."""
    before, after = norm.force.on(day - _ONE), norm.force.on(day)
    return any(
        judged(one.force.on(day - _ONE)) is judged(after) and judged(one.force.on(day)) is judged(before)
        for one in _others(rulebook, norm)
    )


def on_same_provision(rulebook: Rulebook, norm: Norm, day: date) -> tuple[Norm, ...]:
    """The other norms on a norm's provision, about the same kind of body, that are in force on a day."""
    return tuple(one for one in _others(rulebook, norm) if judged(one.force.on(day)))


def provision_force(rulebook: Rulebook, norm: Norm) -> Force:
    """When the provision of a norm is in force: as the norm, and norms that follow on it without a gap."""
    others = _others(rulebook, norm)
    start, end = norm.force.start, norm.force.end
    while (day := _read(end)) is not None and day < date.max:
        later = [one.force.end for one in others if _read(one.force.start) == day + _ONE]
        if not later:
            break
        end = max(later, key=_lasting)
    while (day := _read(start)) is not None and day > date.min:
        earlier = [
            one.force.start for one in others if one.force.start.day and _read(one.force.end) == day - _ONE
        ]
        if not earlier:
            break
        start = earlier[0]
    return Force(start, end)


def _others(rulebook: Rulebook, norm: Norm) -> tuple[Norm, ...]:
    beside = _by_provision(rulebook).get((norm.citation.source, norm.citation.whole), ())
    return tuple(one for one in beside if one.id != norm.id and not set(one.scope).isdisjoint(norm.scope))


@lru_cache(maxsize=8)
def _by_provision(rulebook: Rulebook) -> dict[tuple[str, str], tuple[Norm, ...]]:
    found: dict[tuple[str, str], tuple[Norm, ...]] = {}
    for norm in rulebook.norms:
        if norm.citation.whole:
            key = (norm.citation.source, norm.citation.whole)
            found[key] = (*found.get(key, ()), norm)
    return found


def _read(end: ForceEnd | None) -> date | None:
    """The day of an end, where it is certain."""
    return end.day if end is not None and end.certain else None


def _lasting(end: ForceEnd | None) -> date:
    return end.day if end is not None and end.day is not None else date.max
