"""A repair as JSON (``klyngelov/fix/1``): the steps, what each satisfies, the patch, what remains."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from klyngelov.judging.finding import Finding
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.located import Mapping, Node, Scalar
from klyngelov.repairing.bench import errors
from klyngelov.repairing.mending import MendedFile
from klyngelov.repairing.repair import Conflict, Mended, Repair
from klyngelov.repairing.rows import Step
from klyngelov.reporting import json_parts as parts
from klyngelov.reporting.repair_steps import StepTexts
from klyngelov.reporting.repair_text import judgements, new_warnings, unified_patch
from klyngelov.values.diagnostic import Diagnostic

SCHEMA = "klyngelov/fix/1"


def repair_json(
    found: MendedFile | None, rulebook: Rulebook | None, diagnostics: Iterable[Diagnostic]
) -> str:
    """The repairs of a file, ending in a line break; None where the input could not be read."""
    content = parts.head(SCHEMA, rulebook, diagnostics) | {"results": [], "patch": ""}
    if found is not None and rulebook is not None:
        writer = _Writer(rulebook)
        results = [writer.repair(one) for one in found.repairs]
        for result in results:
            result["proposal"]["sha256"] = sha256(found.before).hexdigest()
        content |= {"results": results, "patch": unified_patch(found)}
    return parts.written_json(content)


class _Writer:
    """Writes repairs as plain values."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._texts = StepTexts(rulebook)

    def repair(self, one: Repair) -> dict[str, Any]:
        return {
            "proposal": parts.proposal(one.before.draft),
            "date": one.before.draft.facts.day.isoformat(),
            "errors": {"before": len(errors(one.before)), "after": len(one.remaining)},
            "weight": one.weight,
            "proven": one.proven,
            "steps": [self._step(mended) for mended in one.steps],
            "remaining": [self._finding(finding) for finding in one.remaining],
            "conflicts": [self._conflict(conflict) for conflict in one.conflicts],
            "other_days": [
                {"date": other.day.isoformat(), "finding": self._finding(other.finding)}
                for other in one.elsewhen
            ],
            "departures": [self._finding(finding) for finding in one.departing],
            "void_agreements": [
                {"line": finding.position.line, "finding": self._finding(finding)} for finding in one.void
            ],
            "judgements": [self._finding(finding) for finding in judgements(one)],
            "new_warnings": [self._finding(finding) for finding in new_warnings(one)],
        }

    def _step(self, mended: Mended) -> dict[str, Any]:
        step = mended.step
        organ, listing = step.key
        return {
            "kind": step.kind.value,
            "organ": organ,
            "list": listing,
            "line": self._texts.line(step),
            "fields": list(step.fields),
            "persons": step.persons,
            "weight": step.weight,
            "title": self._texts.title(step),
            "sentence": self._texts.sentence(step),
            "before": plain(step.before),
            "after": plain(step.after),
            "satisfies": [self._finding(finding) for finding in mended.findings],
            "alternatives": [self._alternative(other) for other in mended.alternatives],
        }

    def _alternative(self, step: Step) -> dict[str, Any]:
        return {
            "kind": step.kind.value,
            "organ": step.key[0],
            "list": step.key[1],
            "line": self._texts.line(step),
            "title": self._texts.title(step),
            "sentence": self._texts.sentence(step),
            "before": plain(step.before),
            "after": plain(step.after),
        }

    def _conflict(self, conflict: Conflict) -> dict[str, Any]:
        return {
            "finding": self._finding(conflict.finding),
            "proven": conflict.proven,
            "others": [
                {
                    "id": claim.id,
                    "norm": claim.bearing.norm.id,
                    "title": claim.bearing.norm.title,
                    "citation": self._rulebook.cited(claim.bearing.norm),
                }
                for claim in conflict.others
            ],
        }

    def _finding(self, finding: Finding) -> dict[str, Any]:
        return {
            "id": finding.id,
            "norm": finding.norm.id,
            "message": finding.message,
            "citation": self._rulebook.cited(finding.norm),
            "remedy": finding.remedy or None,
        }


def plain(node: Node | None) -> Any:
    """A node as a plain value; every scalar is a text."""
    if node is None:
        return None
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return {entry.key.text or "": plain(entry.value) for entry in node.entries}
    return [plain(item) for item in node.items]
