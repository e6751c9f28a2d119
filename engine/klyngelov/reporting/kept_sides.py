"""The drafts of a report that was kept, as one side of a comparison."""

from __future__ import annotations

from datetime import date

from klyngelov.comparison.stand import Side, Stand
from klyngelov.judging.finding import Severity, Status
from klyngelov.reporting.kept_report import Json, KeptReport, NotAReportError


def kept_sides(kept: KeptReport) -> tuple[Side, ...]:
    """Each draft of a report. Raises ``NotAReportError`` where what was found cannot be read any more."""
    try:
        return tuple(_side(kept, result) for result in kept.results)
    except (KeyError, TypeError, ValueError) as error:
        raise NotAReportError(
            f"et resultat i den er ændret til noget, der ikke kan stå dér ({error})"
        ) from None


def _side(kept: KeptReport, result: Json) -> Side:
    proposal = result["proposal"]
    stands = [_stand(one) for one in result["findings"]]
    return Side(
        name=str(proposal["name"]),
        file=str(proposal["file"]),
        body_type=str(proposal["type"]),
        day=date.fromisoformat(result["date"]),
        input=str(proposal["sha256"]),
        rulebook=kept.rulebook.sha256,
        program=kept.tool.version,
        binding=any(one.binding for one in stands),
        stands={one.id: one for one in stands},
    )


def _stand(finding: Json) -> Stand:
    citation = finding["citation"]
    return Stand(
        id=str(finding["id"]),
        norm=str(finding["norm"]),
        organ=finding["organ"],
        subject=finding["subject"],
        status=Status(finding["status"]),
        severity=Severity[str(finding["severity"]).upper()],
        title=str(finding["title"]),
        message=str(finding["message"]),
        citation=str(citation["text"]),
        binding=bool(citation["binding"]),
        line=int(finding["location"]["line"]),
    )
