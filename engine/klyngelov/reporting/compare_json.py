"""A comparison as JSON (``klyngelov/compare/1``)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from klyngelov.comparison.comparison import Change, ChangeKind, Comparison
from klyngelov.comparison.duties import Duties, Succession, duties
from klyngelov.comparison.stand import Side, Stand
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting import json_parts as parts
from klyngelov.values.diagnostic import Diagnostic

SCHEMA = "klyngelov/compare/1"


def compare_json(
    found: Sequence[Comparison], rulebook: Rulebook | None, diagnostics: Iterable[Diagnostic]
) -> str:
    """The comparisons, ending in a line break; what is the same on both sides is only counted."""
    content = parts.head(SCHEMA, rulebook, diagnostics)
    compared = [] if rulebook is None else [_comparison(one, rulebook) for one in found]
    return parts.written_json({**content, "comparisons": compared})


def _comparison(one: Comparison, rulebook: Rulebook) -> dict[str, Any]:
    return {
        "before": _side(one.before),
        "after": _side(one.after),
        "succeeding": one.succeeding,
        "uncertain_cause": one.uncertain_cause,
        "unchanged": sum(change.kind is ChangeKind.UNCHANGED for change in one.changes),
        "changes": [_change(change) for change in one.changes if change.kind is not ChangeKind.UNCHANGED],
        "duties": _duties(duties(one, rulebook)),
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "name": side.name,
        "type": side.body_type,
        "file": side.file.replace("\\", "/"),
        "sha256": side.input,
        "date": side.day.isoformat(),
        "rulebook_sha256": side.rulebook,
        "program": side.program,
        "binding": side.binding,
    }


def _change(one: Change) -> dict[str, Any]:
    pair = one.pair
    return {
        "kind": one.kind.value,
        "causes": [cause.value for cause in one.causes],
        "kinship": pair.kinship.value if pair.kinship else None,
        "before": _stand(pair.before) if pair.before else None,
        "after": _stand(pair.after) if pair.after else None,
    }


def _stand(one: Stand) -> dict[str, Any]:
    return {
        "id": one.id,
        "norm": one.norm,
        "organ": one.organ,
        "subject": one.subject,
        "status": one.status.value,
        "severity": one.severity.name.lower(),
        "title": one.title,
        "message": one.message,
        "citation": one.citation,
        "binding": one.binding,
        "line": one.line,
    }


def _duties(found: Duties) -> dict[str, Any]:
    return {
        "turned_round": [_succession(one) for one in found.turned_round],
        "changed": [_succession(one) for one in found.changed],
        "same": [_succession(one) for one in found.same],
        "fall_away": [one.norm for one in found.fall_away],
        "new": [one.norm for one in found.new],
    }


def _succession(one: Succession) -> dict[str, str]:
    return {"before": one.before.norm, "after": one.after.norm}
