"""How a draft stood to each norm on one side of a comparison: judged now, or in a report that was kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from klyngelov.judging.check import Result
from klyngelov.judging.finding import Finding, Severity, Status
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Stand:
    """One finding, as far as it can be compared. ``binding`` is the source's."""

    id: str
    norm: str
    organ: str | None
    subject: str | None
    status: Status
    severity: Severity
    title: str
    message: str
    citation: str
    binding: bool
    line: int

    @property
    def told(self) -> bool:
        """Whether a report tells of it unasked: it is open, or against the draft, or free to agree."""
        return self.severity is not Severity.NONE


@dataclass(frozen=True, slots=True)
class Side:
    """One side: a draft, the law of a day, and the rule book that judged it by that law.

    ``stands`` are by the findings' ids. ``binding`` says whether any binding law on such bodies is in force.
    """

    name: str
    file: str
    body_type: str
    day: date
    input: str
    rulebook: str
    program: str
    binding: bool
    stands: Mapping[str, Stand]


def side_of(result: Result, rulebook: Rulebook, program: str) -> Side:
    """A side that was judged now."""
    proposal = result.draft.proposal
    return Side(
        name=proposal.header.name,
        file=proposal.file,
        body_type=proposal.body_type,
        day=result.draft.facts.day,
        input=proposal.sha256,
        rulebook=rulebook.sha256,
        program=program,
        binding=result.binding,
        stands={one.id: _stand(one, rulebook) for one in result.findings},
    )


def _stand(finding: Finding, rulebook: Rulebook) -> Stand:
    return Stand(
        id=finding.id,
        norm=finding.norm.id,
        organ=finding.organ,
        subject=finding.subject,
        status=finding.status,
        severity=finding.severity,
        title=finding.norm.title,
        message=finding.message,
        citation=rulebook.cited(finding.norm),
        binding=rulebook.source(finding.norm).binding,
        line=finding.position.line,
    )
