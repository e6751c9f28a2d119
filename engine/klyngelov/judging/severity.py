"""Severity, which follows from status, rank and strength and is never written by hand."""

from __future__ import annotations

from klyngelov.judging.finding import AgreementState, Severity, Status
from klyngelov.lawbook.norm import Strength

_SETTLED = (Status.SATISFIED, Status.NOT_APPLICABLE)
_WEAK = (Strength.SHALL_BASICALLY, Strength.SHALL_AMONG_OTHERS, Strength.SHOULD)


def severity(
    status: Status,
    strength: Strength,
    *,
    binding: bool,
    agreement: AgreementState | None,
    presumed: bool,
    uncertain: bool,
) -> Severity:
    """The severity of a finding.

    ``binding`` is the source's; ``presumed`` says that a prohibition is met with silence; in an
    ``uncertain`` stretch of force nothing is worse than a warning.
    """
    if status in _SETTLED:
        return Severity.NONE
    if status is Status.SILENT or strength in _WEAK or not binding or presumed:
        return Severity.NOTE
    if agreement is AgreementState.DOCUMENTED:
        return Severity.NOTE
    if status is Status.VIOLATED:
        return Severity.WARNING if uncertain else Severity.ERROR
    return Severity.WARNING
