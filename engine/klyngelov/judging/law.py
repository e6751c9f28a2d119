"""The law that judges a kind of body on a day, and what it asks of matching.

Many drafts are judged by the same law, so it is looked up once for each kind of body and day.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import lru_cache

from klyngelov.judging.bearing import Bearing
from klyngelov.judging.finding import Coverage
from klyngelov.judging.queries import queries_of
from klyngelov.lawbook.force import ForceState
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.template import Template
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Law:
    """The norms that are, or may be, in force, what each is judged on, and the queries they put.

    ``judged`` and ``uncertain`` count those that a draft is held against, and those of them that are only
    perhaps in force. ``binding`` says whether any of them binds, ``encoded`` whether there is any law about
    the kind of body at all, on whatever day; general law does not count. ``templates`` are those that a draft
    may follow.
    """

    in_force: tuple[tuple[Norm, ForceState], ...]
    bearings: tuple[Bearing, ...]
    queries: tuple[Query, ...]
    coverage: Coverage
    judged: int
    uncertain: int
    binding: bool
    encoded: bool
    templates: tuple[Template, ...]


@lru_cache(maxsize=256)
def law_on(rulebook: Rulebook, body_type: str, day: date) -> Law:
    """The law about a kind of body on a day."""
    in_force = rulebook.on(body_type, day)
    norms = [norm for norm, _ in in_force]
    sources = [rulebook.source(norm) for norm in norms if norm.judged]
    certain = {norm.id for norm, state in in_force if state is ForceState.IN_FORCE}
    states = [state for norm, state in in_force if norm.judged and not norm.displaced_by(certain)]
    templates = rulebook.templates_for(body_type, day)
    bearings = tuple(_bearings(rulebook, body_type, in_force, certain))
    return Law(
        in_force=in_force,
        bearings=bearings,
        queries=tuple(queries_of((one.instance for one in bearings), templates)),
        coverage=_coverage(rulebook, [norm for norm in norms if not norm.displaced_by(certain)]),
        judged=len(states),
        uncertain=states.count(ForceState.UNCERTAIN),
        binding=any(source.binding and not source.general for source in sources),
        encoded=rulebook.encodes(body_type),
        templates=templates,
    )


def _bearings(
    rulebook: Rulebook, body_type: str, in_force: Iterable[tuple[Norm, ForceState]], certain: Collection[str]
) -> Iterator[Bearing]:
    """What is judged; general law about several kinds of bodies names the organs of them all.

    ``certain`` are the norms that are certainly in force.
    """
    organs = rulebook.vocabulary.types[body_type].organs
    for norm, state in in_force:
        if norm.judged or norm.kind is NormKind.SILENCE:
            binding = rulebook.source(norm).binding
            for instance in norm.instances:
                if instance.organ is None or instance.organ in organs:
                    uncertain, displaced = state is ForceState.UNCERTAIN, norm.displaced_by(certain)
                    yield Bearing(norm, instance, uncertain, binding, displaced)


def _coverage(rulebook: Rulebook, norms: list[Norm]) -> Coverage:
    def number(*kinds: NormKind) -> int:
        return sum(norm.kind in kinds for norm in norms)

    return Coverage(
        judged=number(NormKind.REQUIREMENT, NormKind.OPEN_STANDARD, NormKind.SILENCE),
        not_checkable=number(NormKind.NOT_CHECKABLE),
        not_read=len(rulebook.unread),
        powers=number(NormKind.POWER, NormKind.DEFINITION),
    )
