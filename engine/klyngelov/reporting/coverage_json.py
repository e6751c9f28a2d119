"""``rules coverage`` as JSON: the same rules and features give the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from klyngelov.covering.counts import Cases, Outcome
from klyngelov.covering.coverage import Coverage, CoveredParagraph, CoveredSource, Place
from klyngelov.covering.evidence import Evidence, NormEvidence
from klyngelov.covering.state import State
from klyngelov.covering.summary import norms_in_numbers, summary_of
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.json_parts import head, written_json
from klyngelov.values.diagnostic import Diagnostic

SCHEMA = "klyngelov/coverage/1"


def coverage_json(
    coverage: Coverage, sources: Sequence[CoveredSource], evidence: Evidence, faults: Sequence[Diagnostic]
) -> str:
    """The coverage of some sources, ending in a line break; the faults are those of all of it."""
    rulebook = coverage.rulebook
    norms = evidence.norms()
    content = {
        **head(SCHEMA, rulebook, faults),
        "summary": _summary(sources, norms),
        "sources": [_source(rulebook, one, evidence) for one in sources],
        "norms": [_norm(rulebook, one) for one in norms],
        "not_read": list(rulebook.unread),
    }
    return written_json(content)


def _summary(sources: Sequence[CoveredSource], norms: Sequence[NormEvidence]) -> dict[str, Any]:
    places, counted = summary_of(sources), norms_in_numbers(norms)
    with_features = all(one.cases is not None for one in norms)
    return {
        "paragraphs": places.paragraphs,
        "stykker": {"total": places.stykker, "with_state": places.stykker_accounted},
        "parts": {"total": places.parts, "with_state": places.parts_accounted},
        "states": {state.value: places.states[state] for state in State},
        "norms": {
            "total": counted.norms,
            "judged": counted.judged,
            "left_out_told": counted.explained,
            "shown": counted.shown if with_features else None,
        },
    }


def _source(rulebook: Rulebook, source: CoveredSource, evidence: Evidence) -> dict[str, Any]:
    return {
        "source": source.name,
        "title": rulebook.sources[source.name].title,
        "complete": source.complete,
        "norms_without_pinpoint": list(source.without_pinpoint),
        "paragraphs": [_paragraph(one, evidence) for one in source.paragraphs],
    }


def _paragraph(paragraph: CoveredParagraph, evidence: Evidence) -> dict[str, Any]:
    listed = paragraph.listed
    label = listed.paragraph.label
    return {
        "paragraph": label,
        "from": listed.first.isoformat() if listed.first else None,
        "until": listed.last.isoformat() if listed.last else None,
        "document": listed.document,
        **_standing(paragraph.whole, evidence),
        "stykker": [
            {
                **_place(label, one.whole, evidence),
                "parts": [_place(label, part, evidence) for part in one.parts],
            }
            for one in paragraph.stykker
        ],
    }


def _place(label: str, place: Place, evidence: Evidence) -> dict[str, Any]:
    return {"pinpoint": f"{label}, {place.place}", **_standing(place, evidence)}


def _standing(place: Place, evidence: Evidence) -> dict[str, Any]:
    return {
        "state": place.state.value,
        "states": [state.value for state in place.states],
        "norms": list(place.norms),
        "reasons": list(place.reasons),
        "scenarios": _cases(evidence.cases(set(place.norms))),
    }


def _cases(cases: Cases | None) -> dict[str, int] | None:
    """The cases by what they show; None where the features are not there to be counted."""
    if cases is None:
        return None
    names = {
        Outcome.MET: "met",
        Outcome.BROKEN: "broken",
        Outcome.OPEN: "open",
        Outcome.JUDGEMENT: "judgement",
        Outcome.TIME: "time",
        Outcome.UNBREAKABLE: "unbreakable",
    }
    return {"total": cases.total, **{name: cases.by_outcome[outcome] for outcome, name in names.items()}}


def _norm(rulebook: Rulebook, one: NormEvidence) -> dict[str, Any]:
    norm = one.norm
    return {
        "id": norm.id,
        "title": norm.title,
        "kind": norm.kind.value,
        "source": norm.citation.source,
        "pinpoint": norm.citation.pinpoint,
        "citation": rulebook.cited(norm),
        "types": list(norm.scope),
        "left_out": one.left_out,
        "text": norm.text or None,
        "scenarios": _cases(one.cases),
        "lacking": [outcome.value for outcome in one.lacking],
    }
