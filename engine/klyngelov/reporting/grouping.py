"""Findings on the same norm, for several subjects, as one line."""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.judging.finding import Finding
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.layout import listed


def merged(findings: Sequence[Finding]) -> list[list[Finding]]:
    """The findings by norm, in the order in which each norm first occurs."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.norm.id, []).append(finding)
    return list(groups.values())


def requirement(same: Sequence[Finding], rulebook: Rulebook) -> str:
    """What a norm requires, of whom, and where it stands."""
    norm = same[0].norm
    subjects = [finding.subject for finding in same if finding.subject]
    about = f" ({listed(subjects)})" if subjects else ""
    return f"{norm.title}{about} [{rulebook.cited(norm)}; {norm.id}]"
