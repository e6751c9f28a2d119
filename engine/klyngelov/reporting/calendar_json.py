"""The periods of drafts as JSON (``klyngelov/calendar/1``)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from klyngelov.chronology.periods import Chronology, Period
from klyngelov.judging.finding import Finding
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting import json_parts as parts
from klyngelov.values.diagnostic import Diagnostic

SCHEMA = "klyngelov/calendar/1"


def calendar_json(
    found: Sequence[Chronology], rulebook: Rulebook | None, diagnostics: Iterable[Diagnostic]
) -> str:
    """The periods, ending in a line break."""
    content = parts.head(SCHEMA, rulebook, diagnostics)
    results = [] if rulebook is None else [_chronology(one, rulebook) for one in found]
    return parts.written_json({**content, "results": results})


def _chronology(one: Chronology, rulebook: Rulebook) -> dict[str, Any]:
    return {
        "proposal": parts.proposal(one.draft),
        "law_read_until": one.read_until.isoformat(),
        "successors": [{"type": body, "from": first.isoformat()} for body, first in one.successors],
        "periods": [_period(period, rulebook) for period in one.periods],
    }


def _period(one: Period, rulebook: Rulebook) -> dict[str, Any]:
    return {
        "from": one.first.isoformat(),
        "until": parts.iso(one.last),
        "standing": one.standing.value,
        "uncertain_norms": one.uncertain,
        "binding_norms": one.norms,
        "begins": [
            {
                "change": reason.change.value,
                "text": reason.text,
                "norms": list(reason.norms),
                "line": reason.line,
            }
            for reason in one.begins
        ],
        "breaches": [_finding(finding, rulebook) for finding in one.breaches],
        "came": [finding.id for finding in one.came],
        "went": [finding.id for finding in one.went],
        "departures": parts.interval(one.open.departures),
        "judgements": parts.interval(one.open.judgements),
        "unknown": parts.interval(one.open.unknown),
        "unreadable": one.unreadable or None,
    }


def _finding(one: Finding, rulebook: Rulebook) -> dict[str, Any]:
    return {
        "id": one.id,
        "norm": one.norm.id,
        "severity": one.severity.name.lower(),
        "message": one.message,
        "citation": rulebook.cited(one.norm),
        "line": one.position.line,
    }
