"""The law that judges a kind of body on a day, and what it asks of matching.

Many drafts are judged by the same law, so it is looked up once for each kind of body and day.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

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
    """The norms that are, or may be, in force, and the queries they put.

    ``binding`` says whether any of them binds; general law does not count. ``templates`` are those that
    a draft may follow.
    """

    in_force: tuple[tuple[Norm, ForceState], ...]
    queries: tuple[Query, ...]
    coverage: Coverage
    binding: bool
    templates: tuple[Template, ...]


@lru_cache(maxsize=256)
def law_on(rulebook: Rulebook, body_type: str, day: date) -> Law:
    """The law about a kind of body on a day."""
    in_force = rulebook.on(body_type, day)
    norms = [norm for norm, _ in in_force]
    sources = [rulebook.source(norm) for norm in norms if norm.judged]
    templates = rulebook.templates_for(body_type, day)
    return Law(
        in_force=in_force,
        queries=tuple(queries_of(norms, templates)),
        coverage=_coverage(rulebook, norms),
        binding=any(source.binding and not source.general for source in sources),
        templates=templates,
    )


def _coverage(rulebook: Rulebook, norms: list[Norm]) -> Coverage:
    def number(*kinds: NormKind) -> int:
        return sum(norm.kind in kinds for norm in norms)

    return Coverage(
        judged=number(NormKind.REQUIREMENT, NormKind.OPEN_STANDARD, NormKind.SILENCE),
        not_checkable=number(NormKind.NOT_CHECKABLE),
        not_read=len(rulebook.unread),
        powers=number(NormKind.POWER, NormKind.DEFINITION),
    )
