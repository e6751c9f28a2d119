"""Every question that some norms put to matching."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import (
    CountBound,
    DifferenceBound,
    Instance,
    StatedStatement,
    Statement,
    SubjectStatement,
)
from klyngelov.lawbook.template import Template


def queries_of(instances: Iterable[Instance], templates: Iterable[Template]) -> list[Query]:
    """The queries of what norms come to for organs, and of templates, each once, in order."""
    queries = [query for instance in instances for query in _of_instance(instance)]
    for template in templates:
        for statement in (*template.signs, *template.countersigns):
            queries.extend(queries_of_statement(statement))
    return list(dict.fromkeys(queries))


def statements_of(instance: Instance) -> Iterator[Statement]:
    """Everything that an instance of a norm says of a draft: conditions, requirements and exceptions."""
    yield from instance.guards
    for case in instance.cases:
        if case.condition is not None:
            yield case.condition
        yield case.requirement
    for effect in instance.effects:
        yield from effect.conditions


def _of_instance(instance: Instance) -> Iterator[Query]:
    for statement in statements_of(instance):
        yield from queries_of_statement(statement)


def queries_of_statement(statement: Statement) -> Iterator[Query]:
    """The queries that a statement puts."""
    match statement:
        case CountBound(query) | SubjectStatement(query):
            yield query
        case DifferenceBound(more, fewer):
            yield more
            yield fewer
        case StatedStatement():
            pass  # nothing to match: the list is stated or it is not
