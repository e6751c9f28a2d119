"""Agreed departures from what cannot be departed from, which the draft must not pass over.

Only a default can be departed from by agreement. An agreement that cites a provision which the act
or the order itself fixes, and no default, is a finding of its own: a breach only where the draft does
depart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klyngelov.judging.agreements import Records
from klyngelov.judging.finding import Finding, Status
from klyngelov.judging.precedence import Precedence
from klyngelov.judging.severity import severity
from klyngelov.lawbook.force import ForceState
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.proposal_reader import Draft

BINDING = (NormKind.REQUIREMENT, NormKind.OPEN_STANDARD, NormKind.NOT_CHECKABLE)


_WORST_FIRST = (Status.VIOLATED, Status.JUDGEMENT, Status.UNKNOWN)
_CONSEQUENCES = {
    Status.VIOLATED: "Forslaget følger ikke kravet: «{title}».",
    Status.JUDGEMENT: "Det må vurderes, om forslaget følger kravet: «{title}».",
    Status.UNKNOWN: "Det oplyste afgør ikke, om forslaget følger kravet: «{title}».",
}
_NOTHING_DEPARTS = "Forslaget fraviger den ikke efter det oplyste; det må vurderes, om aftalen skal udgå."


_PART = "aftalt fravigelse"


def is_void_agreement(finding: Finding) -> bool:
    """Whether a finding says of an agreement that it has no effect."""
    return finding.part.startswith(_PART)


def void_agreements(
    rulebook: Rulebook,
    draft: Draft,
    in_force: Sequence[tuple[Norm, ForceState]],
    findings: Sequence[Finding],
    precedence: Precedence,
) -> Iterator[Finding]:
    """A finding for each agreement that can have no effect, as grave as what it was to excuse.

    Where nothing departs from the provision, nothing is broken: a person must say whether the agreement is to
    go.
    """
    records = Records(rulebook, draft.proposal.header)
    for index, agreement in enumerate(draft.proposal.header.agreements):
        meant = [pair for pair in in_force if records.speaks_of(agreement.provision, pair[0])]
        fixed = [pair for pair in meant if pair[0].kind in BINDING]
        if not fixed or any(norm.derogable for norm, _ in meant):
            continue
        norm, state, status = _excused(fixed, findings)
        uncertain = state is ForceState.UNCERTAIN
        consequence = _CONSEQUENCES.get(status, _NOTHING_DEPARTS).format(title=norm.title)
        shown = status if status is Status.VIOLATED else Status.JUDGEMENT
        yield Finding(
            norm=norm,
            status=shown,
            severity=severity(
                shown, norm.strength, binding=rulebook.source(norm).binding, agreement=None,
                presumed=False, uncertain=uncertain,
            ),
            message=(
                f"Aftalen om at fravige «{agreement.provision}» har ingen virkning: "
                f"bestemmelsen kan ikke fraviges ved aftale. {consequence}"
            ),
            organ=None,
            subject=None,
            position=agreement.position,
            prevails_over=precedence.prevails_over(norm),
            remedy="Udelad den aftalte fravigelse, og følg bestemmelsen.",
            uncertain=uncertain,
            part=f"{_PART} {index + 1}",
        )  # fmt: skip


def _excused(
    fixed: Sequence[tuple[Norm, ForceState]], findings: Sequence[Finding]
) -> tuple[Norm, ForceState, Status]:
    """Which of the fixed norms the agreement was to excuse: the one that fares worst, else the first."""
    states = {norm.id: (norm, state) for norm, state in fixed}
    found = [one for one in findings if one.norm.id in states and not one.presumption]
    for status in _WORST_FIRST:
        for one in found:
            if one.status is status:
                return (*states[one.norm.id], status)
    return (*fixed[0], Status.SATISFIED)
