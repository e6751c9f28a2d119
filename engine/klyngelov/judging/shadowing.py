"""Which findings a reader need not see twice.

Act and order often ask for the same thing, and the order's norm yields. Where both come out against
the draft for the same organ and subject, the one that prevails is shown and names the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.judging.finding import Finding, Status

_AGAINST = (Status.VIOLATED, Status.DEPARTS, Status.JUDGEMENT, Status.UNKNOWN)


def shadows(findings: Sequence[Finding]) -> dict[str, Finding]:
    """For each finding that is shown under another, by its id, the finding that prevails."""
    against = {
        (one.norm.id, one.organ, one.subject): one
        for one in findings
        if one.status in _AGAINST and not one.part and not one.presumption
    }
    found: dict[str, Finding] = {}
    for finding in against.values():
        for target, _ in finding.yields_to:
            above = against.get((target, finding.organ, finding.subject))
            if above is not None and _weighs_as_much(above, finding):
                found[finding.id] = above
                break
    return found


def _weighs_as_much(above: Finding, below: Finding) -> bool:
    """An open question never hides a breach, nor a lighter finding a heavier one."""
    same_kind = (above.status is Status.UNKNOWN) == (below.status is Status.UNKNOWN)
    return same_kind and above.severity >= below.severity
