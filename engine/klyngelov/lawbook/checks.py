"""What must hold between norms: unique ids, existing targets, texts where a breach is possible."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.template import Template
from klyngelov.syntax import tree
from klyngelov.values.spelling import nearest

Declared = Sequence[tuple[str, tree.Declaration]]
"""Declarations, each with its file."""


def check_norms(norms: Iterable[Norm], report: Report) -> None:
    """Report every fault that shows only when all norms are known."""
    listed = list(norms)
    for check in (_texts_present, _force_runs_forward):
        check(listed, report)


def check_precedence(declared: Declared, ids: Collection[str], report: Report) -> None:
    """Report norms that yield to none there is, or in a circle.

    ``ids`` are those of all norms, also of those left out for a fault of their own.
    """
    yielding = [
        (file, norm.id.text, clause)
        for file, norm in declared
        if isinstance(norm, tree.Norm)
        for clause in norm.clauses
        if isinstance(clause, tree.Clause) and clause.kind == "yields"
    ]
    targets: dict[str, set[str]] = {}
    for file, norm_id, clause in yielding:
        report.file = file
        target = clause.names[0].text
        if target not in ids:
            suggestion = nearest(target, sorted(ids))
            hint = f" Mente du «{suggestion}»?" if suggestion else ""
            message = f"Normen viger for {target}, som ikke findes.{hint}"
            report.add("rule-unknown-norm", message, clause.position, suggestion)
        elif target == norm_id or _leads_to(target, norm_id, targets):
            message = f"Normen viger for {target}, der selv viger for {norm_id}. Slet den ene angivelse."
            if target == norm_id:
                message = f"Normen {norm_id} viger for sig selv. Slet angivelsen."
            report.add("rule-circular-precedence", message, clause.position)
        else:
            targets.setdefault(norm_id, set()).add(target)


def check_succession(declared: Declared, ids: Collection[str], report: Report) -> None:
    """Report norms that succeed one there is not, or themselves; ``ids`` are those of all norms."""
    for file, norm in declared:
        if not isinstance(norm, tree.Norm):
            continue
        report.file = file
        clauses = (one for one in norm.clauses if isinstance(one, tree.Clause) and one.kind == "succeeds")
        for name in (name for clause in clauses for name in clause.names):
            if name.text == norm.id.text:
                message = f"Normen {name.text} afløser sig selv. Slet angivelsen."
                report.add("rule-succeeds-itself", message, name)
            elif name.text not in ids:
                suggestion = nearest(name.text, sorted(ids))
                hint = f" Mente du «{suggestion}»?" if suggestion else ""
                report.add(
                    "rule-unknown-norm",
                    f"Normen afløser {name.text}, som ikke findes.{hint}",
                    name,
                    suggestion,
                )


def _leads_to(start: str, end: str, targets: Mapping[str, set[str]]) -> bool:
    """Whether a norm yields to another, directly or by way of others."""
    seen, waiting = {start}, [start]
    while waiting:
        further = targets.get(waiting.pop(), set()) - seen
        seen |= further
        waiting.extend(further)
    return end in seen


def check_ids(declared: Sequence[Norm | Template], report: Report) -> None:
    """Report an id that two norms or templates have."""
    seen: dict[str, Norm | Template] = {}
    for one in declared:
        first = seen.setdefault(one.id, one)
        if first is not one:
            report.file = one.file
            message = f"Norm-id'et {one.id} er allerede brugt i {first.file}, linje {first.position.line}."
            report.add("rule-id-twice", message, one.position)


def _texts_present(norms: list[Norm], report: Report) -> None:
    for norm in norms:
        if norm.kind is NormKind.REQUIREMENT and not (norm.message and norm.remedy):
            report.file = norm.file
            message = f"Normen {norm.id} kan overtrædes og skal derfor have både «ellers» og «rettelse»."
            report.add("rule-no-message", message, norm.position)


def _force_runs_forward(norms: list[Norm], report: Report) -> None:
    for norm in norms:
        start, end = norm.force.start.day, norm.force.end.day if norm.force.end else None
        if start and end and end < start:
            report.file = norm.file
            message = f"Normen {norm.id} ophører, før den træder i kraft."
            report.add("rule-force-backwards", message, norm.position)
