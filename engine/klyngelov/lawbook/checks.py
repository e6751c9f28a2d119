"""What must hold between norms: unique ids, existing targets, texts where a breach is possible."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.template import Template
from klyngelov.values.spelling import nearest


def check_norms(norms: Iterable[Norm], report: Report) -> None:
    """Report every fault that shows only when all norms are known."""
    listed = list(norms)
    for check in (_targets_exist, _texts_present, _force_runs_forward):
        check(listed, report)


def check_ids(declared: Sequence[Norm | Template], report: Report) -> None:
    """Report an id that two norms or templates have."""
    seen: dict[str, Norm | Template] = {}
    for one in declared:
        first = seen.setdefault(one.id, one)
        if first is not one:
            report.file = one.file
            message = f"Norm-id'et {one.id} er allerede brugt i {first.file}, linje {first.position.line}."
            report.add("rule-id-twice", message, one.position)


def _targets_exist(norms: list[Norm], report: Report) -> None:
    ids = {norm.id for norm in norms}
    for norm in norms:
        for target, _ in norm.yields_to:
            if target not in ids:
                report.file = norm.file
                suggestion = nearest(target, ids)
                hint = f" Mente du «{suggestion}»?" if suggestion else ""
                message = f"Normen viger for {target}, som ikke findes.{hint}"
                report.add("rule-unknown-norm", message, norm.position, suggestion)


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
