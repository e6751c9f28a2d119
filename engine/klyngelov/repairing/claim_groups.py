"""Claims that are judged together: the years of a calendar, and all subjects of a *for hver*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from klyngelov.judging.bearing import Bearing
from klyngelov.judging.finding import Severity, Status
from klyngelov.lawbook.norm import CountBound, Effect
from klyngelov.repairing.claims import Claim, Judged, exceptions_on
from klyngelov.repairing.measure import Union
from klyngelov.repairing.places import ListKey
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import Interval

_TOTAL = "i alt"


@dataclass(frozen=True, slots=True, eq=False)
class Total:
    """The bound beside a *for hver*: all subjects together need ``required`` of the union.

    ``spoiling`` numbers the exceptions that, where they may hold, leave nothing to be said of the total.
    """

    claim: Claim
    parts: tuple[Claim, ...]
    union: Union
    required: int
    spoiling: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class YearGroup:
    """A norm about the meetings of a year, its bound, and its claims by year."""

    bearing: Bearing
    bound: CountBound
    claims: dict[str | None, Claim]

    def claim(self, subject: str | None) -> Claim:
        """The claim about a year; one for a year the draft does not yet speak of is new."""
        if subject not in self.claims:
            self.claims[subject] = Claim(self.bearing.at(subject), None, Status.SATISFIED, Severity.NONE)
        return self.claims[subject]


def year_groups(claims: Iterable[Claim]) -> dict[ListKey, list[YearGroup]]:
    """The claims about the meetings of a year, by calendar."""
    found: dict[ListKey, dict[int, YearGroup]] = {}
    for claim in claims:
        bound = claim.yearly
        if bound is not None:
            key = (bound.query.organ, bound.query.listing)
            new = YearGroup(claim.bearing, bound, {})
            group = found.setdefault(key, {}).setdefault(id(claim.bearing.instance), new)
            group.claims[claim.bearing.subject] = claim
    return {key: list(groups.values()) for key, groups in found.items()}


def totals(judged: Judged, claims: Iterable[Claim]) -> Iterator[Total]:
    """The bounds beside each *for hver*, as ``judging.totals`` has them."""
    groups: dict[int, list[Claim]] = {}
    for claim in claims:
        if claim.subject is not None:
            groups.setdefault(id(claim.bearing.instance), []).append(claim)
    for parts in groups.values():
        total = _total(judged, parts)
        if total:
            yield total


def _total(judged: Judged, parts: list[Claim]) -> Total | None:
    first = parts[0]
    instance = first.bearing.instance
    bound = instance.cases[0].requirement if len(instance.cases) == 1 and not instance.guards else None
    if not isinstance(bound, CountBound) or bound.query.subject is None or bound.bound.low == 0:
        return None
    effects = exceptions_on(first, judged.draft.facts.day)
    union = [bound.query, *(query.query for one in effects for query in _widening(one, bound))]
    spoiling = tuple(at for at, one in enumerate(effects) if len(_widening(one, bound)) < len(one.conditions))
    there = sum(claim.subject.count.low > 0 for claim in parts if claim.subject is not None)
    known = [one for one in judged.claims if one.bearing.part and one.bearing.instance is instance]
    bearing = replace(first.bearing.at(None), part=_TOTAL)
    claim = known[0] if known else Claim(bearing, None, Status.SATISFIED, Severity.NONE)
    return Total(claim, tuple(parts), tuple(dict.fromkeys(union)), bound.bound.low * there, spoiling)


def _widening(effect: Effect, bound: CountBound) -> list[CountBound]:
    """The conditions of an exception that ask for one of the subject's own, and so widen the circle."""
    own = (bound.query.organ, bound.query.listing, bound.query.subject)
    return [
        one
        for one in effect.conditions
        if isinstance(one, CountBound)
        and one.bound == Interval(1, None)
        and bound.bound.low == 1
        and (one.query.organ, one.query.listing, one.query.subject) == own
    ]
