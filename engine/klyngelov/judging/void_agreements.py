"""Agreed departures from what cannot be agreed away: findings of their own.

Only a default can be departed from by agreement. An agreement that cites a provision which the act
or the order itself fixes, and no default, has no effect.
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

_BINDING = (NormKind.REQUIREMENT, NormKind.OPEN_STANDARD, NormKind.NOT_CHECKABLE)


def void_agreements(
    rulebook: Rulebook,
    draft: Draft,
    in_force: Sequence[tuple[Norm, ForceState]],
    precedence: Precedence,
) -> Iterator[Finding]:
    """A finding for each agreement that can have no effect."""
    records = Records(rulebook, draft.proposal.header)
    for index, agreement in enumerate(draft.proposal.header.agreements):
        meant = [pair for pair in in_force if records.speaks_of(agreement.provision, pair[0])]
        fixed = [pair for pair in meant if pair[0].kind in _BINDING]
        if not fixed or any(norm.derogable for norm, _ in meant):
            continue
        norm, state = fixed[0]
        uncertain = state is ForceState.UNCERTAIN
        yield Finding(
            norm=norm,
            status=Status.VIOLATED,
            severity=severity(
                Status.VIOLATED, norm.strength, binding=rulebook.source(norm).binding, agreement=None,
                presumed=False, uncertain=uncertain,
            ),
            message=(
                f"Aftalen om at fravige «{agreement.provision}» har ingen virkning: "
                "bestemmelsen kan ikke fraviges ved aftale."
            ),
            organ=None,
            subject=None,
            position=agreement.position,
            prevails_over=precedence.prevails_over(norm),
            remedy="Udelad den aftalte fravigelse, og følg bestemmelsen.",
            uncertain=uncertain,
            part=f"aftalt fravigelse {index + 1}",
        )  # fmt: skip
