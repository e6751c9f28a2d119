"""The norms as SARIF's reporting descriptors: what a viewer shows of the rule behind a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from klyngelov.judging.finding import AgreementState, Severity, Status
from klyngelov.judging.severity import severity
from klyngelov.lawbook.continuation import provision_force
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.reach import shares
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.force_text import force_text

Json = dict[str, Any]

LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
    Severity.NONE: "none",
}


def as_found(norm: Norm, found: Iterable[Norm]) -> Norm:
    """A norm, cited as the findings on it are where they all rest on the same of its provisions."""
    cited = {one.citation: one for one in found}
    return next(iter(cited.values())) if len({one.pinpoint for one in cited}) == 1 else norm


def rule(norm: Norm, rulebook: Rulebook, day: date) -> Json:
    """One norm; ``day`` decides in which print its source is cited."""
    source = rulebook.source(norm)
    address = source.eli_on(day)
    lines = dict(_help(norm, rulebook))
    linked = {**lines, "Hjemmel": f"[{lines['Hjemmel']}]({address})"} if address else lines
    described: Json = {
        "id": norm.id,
        "shortDescription": {"text": norm.title},
        "fullDescription": {"text": f"{norm.title}. Hjemmel: {lines['Hjemmel']}."},
        "help": {
            "text": "\n".join(f"{label}: {text}" for label, text in lines.items()),
            "markdown": "\n\n".join(f"**{label}:** {text}" for label, text in linked.items()),
        },
        "defaultConfiguration": {"level": LEVELS[_heaviest(norm, rulebook)]},
        "properties": {
            "tags": [source.rank, norm.kind.value],
            "source": source.title,
            "pinpoint": norm.citation.pinpoint,
        },
    }
    return {**described, "helpUri": address} if address else described


def _help(norm: Norm, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """What a reader wants to know of a norm, each with its label."""
    yield "Krav", norm.title
    yield "Hjemmel", ", eller ".join(_cited(norm, rulebook))
    yield "Gælder", force_text(provision_force(rulebook, norm))
    if norm.text:
        yield "Indhold", norm.text
    if norm.reading:
        yield "Læsning", norm.reading
    if norm.secondary:
        yield "Kilde", "Læst i sekundær kilde."
    if norm.id in rulebook.left_out:
        yield "Efterprøves ikke", rulebook.left_out[norm.id]


def _cited(norm: Norm, rulebook: Rulebook) -> Iterator[str]:
    """The provisions of a norm; each by itself where they concern different drafts."""
    whole = norm.citation.pinpoint
    parts = dict.fromkeys(shares(whole, rulebook.source(norm).reaches))
    for part in parts if len(parts) > 1 else (whole,):
        yield rulebook.cited(replace(norm, citation=replace(norm.citation, pinpoint=part)))


def _heaviest(norm: Norm, rulebook: Rulebook) -> Severity:
    """How much it weighs where the norm is not met and nothing excuses it."""
    return severity(
        Status.DEPARTS if norm.derogable else Status.VIOLATED,
        norm.strength,
        binding=rulebook.source(norm).binding,
        agreement=AgreementState.MISSING if norm.derogable else None,
        presumed=False,
        uncertain=False,
    )
