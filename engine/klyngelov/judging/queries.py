"""Every question that some norms put to matching."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import CountBound, DifferenceBound, Norm, Statement, SubjectStatement


def queries_of(norms: Iterable[Norm]) -> list[Query]:
    """The queries of the norms, each once, in order."""
    return list(dict.fromkeys(query for norm in norms for query in _of_norm(norm)))


def _of_norm(norm: Norm) -> Iterator[Query]:
    for instance in norm.instances:
        for guard in instance.guards:
            yield from _of_statement(guard)
        for case in instance.cases:
            if case.condition is not None:
                yield from _of_statement(case.condition)
            yield from _of_statement(case.requirement)
        for effect in instance.effects:
            for condition in effect.conditions:
                yield from _of_statement(condition)


def _of_statement(statement: Statement) -> Iterator[Query]:
    match statement:
        case CountBound(query) | SubjectStatement(query):
            yield query
        case DifferenceBound(more, fewer):
            yield more
            yield fewer
