"""The parts that the JSON of several commands have in common, with the keys of the contract."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from klyngelov import __version__
from klyngelov.lawbook.citation import written
from klyngelov.lawbook.continuation import provision_force
from klyngelov.lawbook.force import Force, ForceEnd
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.proposal_reader import Draft
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.interval import LOWEST, Interval
from klyngelov.values.position import Position


def written_json(content: dict[str, Any]) -> str:
    """The text of a report, ending in a line break: the same content gives the same bytes."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def head(schema: str, rulebook: Rulebook | None, diagnostics: Iterable[Diagnostic]) -> dict[str, Any]:
    """What every report begins with."""
    return {
        "schema": schema,
        "tool": {"name": "klyngelov", "version": __version__},
        "rulebook": None
        if rulebook is None
        else {
            "version": rulebook.version,
            "sha256": rulebook.sha256,
            "law_read_until": rulebook.read_until.isoformat(),
        },
        "diagnostics": [diagnostic(fault) for fault in diagnostics],
    }


def diagnostic(fault: Diagnostic) -> dict[str, Any]:
    """A fault in the input."""
    return {
        "code": fault.code,
        "message": fault.message,
        "file": fault.file.replace("\\", "/"),
        "line": fault.position.line,
        "column": fault.position.column,
        "suggestion": fault.suggestion,
    }


def proposal(draft: Draft) -> dict[str, Any]:
    """A draft, and the bytes it was read from."""
    read = draft.proposal
    return {
        "name": read.header.name,
        "type": read.body_type,
        "file": read.file.replace("\\", "/"),
        "index": read.index,
        "sha256": read.sha256,
    }


def citation(norm: Norm, rulebook: Rulebook, day: date) -> dict[str, Any]:
    """A provision as it is cited, and where its text of a day is published."""
    source = rulebook.source(norm)
    current = source.print_on(day)
    return {
        "source": source.title,
        "pinpoint": norm.citation.pinpoint,
        "text": written(norm.citation.pinpoint, source.cited_as),
        "rank": source.rank,
        "binding": source.binding,
        "consolidated": current.title if current else None,
        "amended_by": current.amended_by if current else None,
        "eli": source.eli_on(day),
        "in_force": force(provision_force(rulebook, norm)),
    }


def force(span: Force) -> dict[str, Any]:
    """When a norm is in force; an end that is not read is not certain."""
    return {"from": _end(span.start), "until": _end(span.end) if span.end else None}


def _end(end: ForceEnd) -> dict[str, Any]:
    return {
        "date": iso(end.day),
        "certain": end.certain,
        "alternative": iso(end.alternative),
    }


def iso(day: date | None) -> str | None:
    """A day in ISO 8601."""
    return day.isoformat() if day else None


def interval(count: Interval) -> dict[str, int | None]:
    """A count or a bound."""
    return {"min": None if count.low == LOWEST else count.low, "max": count.high}


def location(position: Position) -> dict[str, int]:
    """A place in a draft."""
    return {"line": position.line, "column": position.column}
