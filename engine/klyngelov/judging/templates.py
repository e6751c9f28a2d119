"""Recognises a draft that follows a text which never became law."""

from __future__ import annotations

from collections.abc import Iterable

from klyngelov.judging.finding import Caveat
from klyngelov.judging.statements import Statements
from klyngelov.lawbook.norm import Statement
from klyngelov.lawbook.template import Template
from klyngelov.values.truth import Truth


def template_caveats(templates: Iterable[Template], statements: Statements) -> tuple[Caveat, ...]:
    """A caveat for each template that the draft certainly looks like."""
    return tuple(
        Caveat(
            "template",
            f"Forslaget ligner en tekst, der ikke blev lov ({one.id}, {one.title}). {one.difference}",
        )
        for one in templates
        if _recognised(one, statements)
    )


def _recognised(template: Template, statements: Statements) -> bool:
    def certain(statement: Statement) -> bool:
        return statements.hold(statement, None).truth is Truth.YES

    return all(map(certain, template.signs)) and not any(map(certain, template.countersigns))
