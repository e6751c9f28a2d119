"""Writes the checklist as JSON: the same input gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from klyngelov.drafting.checklist import Checklist, Requirement
from klyngelov.drafting.totals import Total
from klyngelov.lawbook.norm import DifferenceBound, Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.facts import Facts
from klyngelov.reporting import json_parts as parts
from klyngelov.reporting.requirements_model import SCHEMA, RequirementsReport
from klyngelov.reporting.requirements_text import caveats, facts_given, total_rows
from klyngelov.reporting.row_text import alike, shown_row
from klyngelov.values.diagnostic import Diagnostic


def requirements_json(
    found: Checklist | None, rulebook: Rulebook | None, diagnostics: Iterable[Diagnostic]
) -> str:
    """The checklist, ending in a line break; None where the input could not be read."""
    content = parts.head(SCHEMA, rulebook, diagnostics)
    content |= {
        "body": None, "binding": None, "caveats": [], "totals": [], "requirements": [], "not_read": [],
    }  # fmt: skip
    if found is not None and rulebook is not None:
        day = found.draft.facts.day
        content |= {
            "body": {
                "type": found.draft.proposal.body_type,
                "date": day.isoformat(),
                "facts": {name: list(labels) for name, labels in facts_given(found)},
            },
            "binding": found.binding,
            "caveats": list(caveats(found, rulebook)),
            "totals": [_total(one, rulebook, found.draft.facts) for one in found.totals],
            "requirements": [_requirement(one, rulebook, day) for one in found.requirements],
            "not_read": list(rulebook.unread),
        }
    report = RequirementsReport.model_validate(content)
    return parts.written_json(report.model_dump(mode="json", by_alias=True))


def _total(one: Total, rulebook: Rulebook, facts: Facts) -> dict[str, Any]:
    rows = [
        {"list": row.place[1], "count": count, "text": shown_row(row, count, names, rulebook)}
        for row, count, names in alike(total_rows(one), rulebook, facts)
    ]
    return {
        "organ": one.organ,
        "lists": [name for _, name in one.places],
        "by_default": one.number,
        "agreed": one.agreed,
        "lenient": one.lenient,
        "rows": rows,
        "unsettled": [norm.id for norm in one.unsettled],
        "unmet": [norm.id for norm in one.unmet],
    }


def _requirement(one: Requirement, rulebook: Rulebook, day: date) -> dict[str, Any]:
    norm = one.norm
    return {
        "norm": norm.id,
        "title": norm.title,
        "group": one.group.value,
        "organ": one.organ,
        "subjects": list(one.subjects),
        "bound": None if one.bound is None else {"unit": _unit(norm), **parts.interval(one.bound)},
        "per_year": one.per_year,
        "citation": parts.citation(norm, rulebook, day),
        "text": norm.text or None,
        "derogable": norm.derogable,
        "party": norm.party,
        "floor": [_norm(other, rulebook, day) for other in one.floor],
        "also": [_norm(other, rulebook, day) for other in one.also],
        "reading": norm.reading,
        "secondary": norm.secondary,
        "uncertain": one.uncertain,
        "conditions": list(one.conditions),
        "met": one.met,
    }


def _unit(norm: Norm) -> str:
    bound = norm.instances[0].cases[0].requirement
    return "difference" if isinstance(bound, DifferenceBound) else "count"


def _norm(norm: Norm, rulebook: Rulebook, day: date) -> dict[str, Any]:
    return {"norm": norm.id, "title": norm.title, "citation": parts.citation(norm, rulebook, day)}
