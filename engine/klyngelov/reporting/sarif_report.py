"""The report as SARIF 2.1.0, for programs that show findings beside a file.

Only what fails has a level: what is open, to be judged or only told of is of another kind, and the standard
then wants the level "none". Columns count code points. Files stand as the user named them, so that nothing
tells of the machine.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from urllib.parse import quote

from klyngelov import __version__
from klyngelov.judging.check import Result
from klyngelov.judging.finding import Finding, Severity, Status
from klyngelov.judging.grounds import Counts
from klyngelov.lawbook.norm import Norm
from klyngelov.reporting.outcome import EXIT_MEANINGS, Exit, Run
from klyngelov.reporting.receipt import Receipt, receipt
from klyngelov.reporting.sarif_rules import LEVELS, Json, as_found, rule
from klyngelov.values.position import Position

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "klyngelov/v1"

_KINDS = {
    Status.VIOLATED: "fail",
    Status.DEPARTS: "fail",
    Status.UNKNOWN: "open",
    Status.JUDGEMENT: "review",
    Status.SILENT: "informational",
    Status.SATISFIED: "informational",
    Status.NOT_APPLICABLE: "informational",
}
_COUNTED = {
    Counts.YES: "Tæller med.",
    Counts.POSSIBLY: "Tæller måske med.",
    Counts.NO: "Tæller ikke med.",
}
_DRIVE = re.compile(r"^[A-Za-z]:/")


def sarif_report(run: Run, sources: Mapping[str, str], fail_on: Severity) -> str:
    """The report of a run, ending in a line break; ``sources`` holds the texts of the files."""
    return json.dumps(_Log(run, sources).log(fail_on), ensure_ascii=False, indent=1) + "\n"


class _Log:
    """Writes one log with one run."""

    def __init__(self, run: Run, sources: Mapping[str, str]) -> None:
        self._run = run
        self._lines = {file: text.split("\n") for file, text in sources.items()}
        self._files = {one.file: place for place, one in enumerate(run.inputs)}
        self._rules = list(_rules(run))
        self._places = {one["id"]: place for place, one in enumerate(self._rules)}

    def log(self, fail_on: Severity) -> Json:
        notifications = list(self._notifications())
        told = sorted({one["descriptor"]["id"] for one in notifications})
        for one in notifications:
            one["descriptor"]["index"] = told.index(one["descriptor"]["id"])
        return {
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {"driver": self._driver(told)},
                    "language": "da",
                    "columnKind": "unicodeCodePoints",
                    "invocations": [self._invocation(self._run.exit_code(fail_on), notifications)],
                    "artifacts": [self._artifact(one.file, one.sha256) for one in self._run.inputs],
                    "results": [
                        self._result(result, finding)
                        for result in self._run.results
                        for finding in result.findings
                    ],
                    "properties": {"receipt": _receipt(receipt(self._run))},
                }
            ],
        }

    # ── The tool and its run ──────────────────────────────────────────────────────────────────────
    def _driver(self, told: Sequence[str]) -> Json:
        return {
            "name": "klyngelov",
            "version": __version__,
            "semanticVersion": __version__,
            "language": "da",
            "rules": self._rules,
            "notifications": [{"id": code} for code in told],
        }

    @staticmethod
    def _invocation(code: Exit, notifications: Sequence[Json]) -> Json:
        return {
            "executionSuccessful": code not in (Exit.UNREADABLE, Exit.DISAGREEMENT),
            "exitCode": int(code),
            "exitCodeDescription": EXIT_MEANINGS[code],
            "toolExecutionNotifications": notifications,
        }

    def _notifications(self) -> Iterator[Json]:
        """Faults in the input, then what qualifies each result and what was read otherwise than written."""
        for fault in self._run.diagnostics:
            yield self._notification("error", fault.code, fault.message, fault.file, fault.position)
        for result in self._run.results:
            file = result.draft.proposal.file
            for caveat in result.caveats:
                yield self._notification("warning", caveat.code, caveat.message, file, caveat.position)
            for notice in result.draft.proposal.notices:
                yield self._notification("note", notice.code, notice.message, file, notice.position)

    def _notification(self, level: str, code: str, message: str, file: str, at: Position | None) -> Json:
        return {
            "level": level,
            "descriptor": {"id": code},
            "message": {"text": message},
            "locations": [{"physicalLocation": self._place(file, at)}],
        }

    # ── Files ─────────────────────────────────────────────────────────────────────────────────────
    def _artifact(self, file: str, sha256: str) -> Json:
        hashes = {"hashes": {"sha-256": sha256}} if sha256 else {}
        return {"location": {"uri": _uri(file)}, "roles": ["analysisTarget"], "encoding": "UTF-8", **hashes}

    def _place(self, file: str, at: Position | None) -> Json:
        """A file, and a place in it from there to the end of the line."""
        index = {"index": self._files[file]} if file in self._files else {}
        place: Json = {"artifactLocation": {"uri": _uri(file), **index}}
        if at is None:
            return place
        lines = self._lines.get(file, [])
        line = lines[at.line - 1] if at.line <= len(lines) else ""
        region: Json = {"startLine": at.line, "startColumn": at.column}
        if len(line) >= at.column:
            snippet = {"text": line[at.column - 1 :]}
            region |= {"endLine": at.line, "endColumn": len(line) + 1, "snippet": snippet}
        return {**place, "region": region}

    # ── Findings ──────────────────────────────────────────────────────────────────────────────────
    def _result(self, result: Result, finding: Finding) -> Json:
        proposal = result.draft.proposal
        kind = _KINDS[finding.status]
        name = "/".join(part for part in (proposal.header.name, finding.organ) if part)
        organ = {"fullyQualifiedName": name, "kind": "organ"}
        return {
            "ruleId": finding.norm.id,
            "ruleIndex": self._places[finding.norm.id],
            "kind": kind,
            "level": LEVELS[finding.severity] if kind == "fail" else "none",
            "message": {"text": " ".join(self._said(finding))},
            "locations": [
                {
                    "physicalLocation": self._place(proposal.file, finding.position),
                    "logicalLocations": [organ],
                }
            ],
            "relatedLocations": list(self._evidence(proposal.file, finding)),
            "partialFingerprints": {FINGERPRINT: _fingerprint(proposal.header.name, proposal.index, finding)},
            "properties": {
                "status": finding.status.value,
                "severity": finding.severity.name.lower(),
                "subject": finding.subject,
                "day": result.draft.facts.day.isoformat(),
            },
        }

    def _said(self, finding: Finding) -> Iterator[str]:
        """The finding, what to do or to ask, and the provision."""
        yield finding.message
        if finding.remedy:
            yield finding.remedy
        if finding.status is Status.UNKNOWN and finding.outcome:
            yield from dict.fromkeys(need.question for need in finding.outcome.needs)
        if self._run.rulebook:
            yield f"Hjemmel: {self._run.rulebook.cited(finding.norm)}."

    def _evidence(self, file: str, finding: Finding) -> Iterator[Json]:
        """The lines that counted, or did not."""
        for number, one in enumerate(finding.outcome.evidence if finding.outcome else ()):
            yield {
                "id": number,
                "message": {"text": f"{one.label}: {_COUNTED[one.counts]}"},
                "physicalLocation": self._place(file, one.position),
            }


def _rules(run: Run) -> Iterator[Json]:
    """The norms that were judged, in the order of the rule book."""
    days: dict[str, date] = {}
    found: dict[str, list[Norm]] = {}
    for one in run.results:
        for finding in one.findings:
            days[finding.norm.id] = one.draft.facts.day
            found.setdefault(finding.norm.id, []).append(finding.norm)
    if run.rulebook is not None:
        for norm in run.rulebook.norms:
            if norm.id in days:
                yield rule(as_found(norm, found[norm.id]), run.rulebook, days[norm.id])


def _receipt(given: Receipt) -> Json:
    """The receipt, apart from the files, whose hashes stand with the artifacts."""
    return {
        "program": given.program,
        "engine": given.engine,
        "rulebook": given.rulebook,
        "rulebookSha256": given.rulebook_sha256,
        "dateChosen": given.chosen.isoformat() if given.chosen else None,
        "dateAssumed": given.assumed.isoformat() if given.assumed else None,
        "findingsSha256": given.findings,
    }


def _fingerprint(name: str, index: int, finding: Finding) -> str:
    """The same for the same finding in the same draft, wherever its line moves."""
    return hashlib.sha256(f"{name}\n{index}\n{finding.id}".encode()).hexdigest()


def _uri(file: str) -> str:
    path = quote(file, safe="/")
    if file.startswith("/"):
        return f"file://{path}"
    return f"file:///{quote(file, safe='/:')}" if _DRIVE.match(file) else path
