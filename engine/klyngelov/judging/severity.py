"""Severity, which follows from status, rank and strength and is never written by hand."""

from __future__ import annotations

from klyngelov.judging.finding import AgreementState, Severity, Status
from klyngelov.lawbook.norm import Strength

_SILENT, _VIOLATED, _NOTHING, _NOTE = Status.SILENT, Status.VIOLATED, Severity.NONE, Severity.NOTE
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
        return _NOTHING
    if status is _SILENT or strength in _WEAK or not binding or presumed:
        return _NOTE
    if agreement is AgreementState.DOCUMENTED:
        return _NOTE
    if status is _VIOLATED:
        return Severity.WARNING if uncertain else Severity.ERROR
    return Severity.WARNING
