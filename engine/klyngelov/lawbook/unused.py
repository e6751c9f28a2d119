"""Terms that no norm and no template uses, directly or by way of other terms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from klyngelov.lawbook.report import Report
from klyngelov.syntax import tree

Declared = Sequence[tuple[str, tree.Declaration]]
"""Declarations, each with its file."""


def report_unused_terms(declared: Declared, report: Report) -> None:
    """Note every dead term where it is declared."""
    terms = [(file, one) for file, one in declared if isinstance(one, tree.Term)]
    used = {name for _, one in declared if not isinstance(one, tree.Term) for name in _terms_in(one)}
    waiting = list(used)
    within = {term.name.text: set(_terms_in(term.alternatives)) for _, term in terms}
    while waiting:
        further = within.get(waiting.pop(), set()) - used
        used |= further
        waiting.extend(further)
    for file, term in terms:
        if term.name.text not in used:
            report.file = file
            message = f"Begrebet «{term.name.text}» bruges ikke. Slet det, eller brug det i en norm."
            report.add("rule-unused-term", message, term.name)


def _terms_in(node: Any) -> Iterator[str]:
    """The terms that are named anywhere in a part of the tree."""
    if isinstance(node, tree.TermUse):
        yield node.term.text
    elif isinstance(node, tuple):
        for part in node:
            yield from _terms_in(part)
    else:
        for field in getattr(node, "__match_args__", ()):
            yield from _terms_in(getattr(node, field))
