"""A norm as a report names it: what it requires, of whom, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.judging.finding import Finding
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.layout import listed
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Requirement:
    """One norm's requirement, of all the subjects it is named for."""

    norm: str
    title: str
    subjects: tuple[str, ...]
    citation: str

    @property
    def about(self) -> str:
        """The requirement, and of whom: "Borgmesteren sidder i niveauet (Herning og Struer)"."""
        return f"{self.title}{self.of_whom}"

    @property
    def of_whom(self) -> str:
        """The subjects in brackets, or nothing."""
        return f" ({listed(self.subjects)})" if self.subjects else ""

    @property
    def reference(self) -> str:
        """Where it stands: the provision and the norm."""
        return f"{self.citation}; {self.norm}"


def requirement(same: Sequence[Finding], rulebook: Rulebook) -> Requirement:
    """What one norm requires; ``same`` are the findings on it."""
    norm = same[0].norm
    subjects = tuple(finding.subject for finding in same if finding.subject)
    return Requirement(norm.id, norm.title, subjects, rulebook.cited(norm))


def named(requirements: Sequence[Requirement]) -> str:
    """Requirements in a row, by what they require and their norm."""
    return "; ".join(f"«{one.title}»{one.of_whom} ({one.norm})" for one in requirements)


def merged(findings: Sequence[Finding]) -> list[list[Finding]]:
    """The findings by norm, in the order in which each norm first occurs."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.norm.id, []).append(finding)
    return list(groups.values())
