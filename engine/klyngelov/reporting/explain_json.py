"""Explanations as JSON (``klyngelov/explain/1``): the whole tree, always."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from klyngelov.explaining.asking import DraftExplanation, Explanations
from klyngelov.explaining.explanation import (
    Count,
    FindingExplanation,
    Holding,
    Line,
    NormExplanation,
    Related,
    TemplateExplanation,
)
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.uncited import Uncited
from klyngelov.reporting import json_parts as parts
from klyngelov.values.diagnostic import Diagnostic

SCHEMA = "klyngelov/explain/1"


def explain_json(
    found: Explanations | None, rulebook: Rulebook | None, diagnostics: Iterable[Diagnostic]
) -> str:
    """The explanations, ending in a line break; None where the input could not be read."""
    content = parts.head(SCHEMA, rulebook, diagnostics)
    content |= {"norms": [], "templates": [], "uncited": [], "drafts": []}
    if found is not None and rulebook is not None:
        writer = _Writer(rulebook)
        content |= {
            "norms": [writer.norm(one) for one in found.norms],
            "templates": [_template(one) for one in found.templates],
            "uncited": [_uncited(one) for one in found.uncited],
            "drafts": [writer.draft(one) for one in found.drafts],
        }
    return parts.written_json(content)


class _Writer:
    """Writes explanations as plain values."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook

    def norm(self, one: NormExplanation) -> dict[str, Any]:
        norm = one.norm
        return {
            "id": norm.id,
            "title": norm.title,
            "kind": norm.kind.value,
            "types": list(norm.scope),
            "citation": parts.citation(norm, self._rulebook, one.day),
            "date": one.day.isoformat(),
            "state": one.state.value,
            "strength": norm.strength.value if norm.judged else None,
            "derogable": norm.derogable,
            "sentences": list(one.sentences),
            "exceptions": list(one.exceptions),
            "terms": [{"name": name, "meaning": meaning} for name, meaning in one.terms],
            "reading": norm.reading,
            "secondary": norm.secondary,
            "left_out": one.left_out,
            "remedy": one.remedy or None,
            "remedy_above": one.remedy_above or None,
            "yields_to": [self._related(above) for above in one.yields_to],
            "prevails_over": [self._related(below) for below in one.prevails_over],
            "before": [self._related(other) for other in one.before],
            "after": [self._related(other) for other in one.after],
            "beside": [self._related(other) for other in one.beside],
            "wording": [
                {"text": quoted.text, "document": quoted.document, "changed": quoted.changed}
                for quoted in one.wording
            ],
        }

    def _related(self, one: Related) -> dict[str, Any]:
        return {
            "norm": one.norm.id,
            "title": one.norm.title,
            "citation": one.citation,
            "in_force": parts.force(one.norm.force),
            "kinship": one.kinship.value if one.kinship else None,
            "principle": one.principle or None,
        }

    def draft(self, one: DraftExplanation) -> dict[str, Any]:
        return {
            "proposal": parts.proposal(one.draft),
            "date": one.draft.facts.day.isoformat(),
            "findings": [self._finding(finding) for finding in one.findings],
            "unjudged": list(one.unjudged),
        }

    def _finding(self, one: FindingExplanation) -> dict[str, Any]:
        finding = one.finding
        return {
            "id": finding.id,
            "status": finding.status.value,
            "severity": finding.severity.name.lower(),
            "message": finding.message,
            "location": parts.location(finding.position),
            "answer": list(one.answer),
            "holdings": [_holding(holding) for holding in one.holdings],
            "needs": [
                {"path": need.path, "line": need.position.line, "question": need.question}
                for need in one.needs
            ],
            "agreement": finding.agreement_state.value if finding.agreement_state else None,
            "judgement": finding.judgement.result if finding.judgement else None,
            "remedy": finding.remedy or None,
            "norm": self.norm(one.norm),
        }


def _holding(one: Holding) -> dict[str, Any]:
    return {
        "part": one.part.name.lower(),
        "sentence": one.sentence,
        "truth": one.truth.name.lower(),
        "bears": one.bears,
        "unit": one.unit,
        "required": parts.interval(one.required),
        "found": parts.interval(one.found),
        "text": one.text or None,
        "counts": [_count(count) for count in one.counts],
    }


def _count(one: Count) -> dict[str, Any]:
    return {
        "organ": one.organ,
        "list": one.listing,
        "line": one.position.line,
        "stated": one.stated,
        "complete": one.complete,
        "lines": [_line(line) for line in one.lines],
    }


def _line(one: Line) -> dict[str, Any]:
    return {
        "label": one.label,
        "path": one.path,
        "line": one.position.line,
        "number": parts.interval(one.number),
        "counts": one.counts.value,
        "near": one.near,
        "reasons": [
            {"clause": reason.clause, "line": reason.line, "truth": reason.truth.name.lower()}
            for reason in one.reasons
        ],
    }


def _template(one: TemplateExplanation) -> dict[str, Any]:
    return {
        "id": one.id,
        "title": one.title,
        "known_from": one.known_from.isoformat(),
        "signs": list(one.signs),
        "unseen": one.unseen or None,
        "difference": one.difference,
    }


def _uncited(one: Uncited) -> dict[str, Any]:
    return {
        "provisions": [{"source": place.source, "pinpoint": place.pinpoint} for place in one.provisions],
        "standing": one.standing.value,
        "reason": one.reason,
    }
