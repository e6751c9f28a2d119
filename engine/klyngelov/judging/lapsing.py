"""Whether a recorded judgement still settles what it was made of."""

from __future__ import annotations

from datetime import date

from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.norm import Norm
from klyngelov.proposal.model import Judgement
from klyngelov.values.danish import written_date


def lapse(judgement: Judgement, norm: Norm, basis: str) -> str | None:
    """Why a judgement has lapsed, as a clause: it is older than the rule, or the facts are others now."""
    start = norm.force.start.day
    if start is not None and judgement.day < start:
        return f"den er truffet, før reglen begyndte at gælde den {written_date(start)}"
    if judgement.basis is not None and basis not in judgement.basis.split():
        return "de oplysninger, den bygger på, er ændret siden"
    return None


def reprinted(judgement: Judgement, source: Source, day: date) -> str | None:
    """A remark where the source has been printed anew between the judgement and the day.

    A new print need not change anything, so the judgement stands; but somebody must look.
    """
    then, now = source.print_on(judgement.day), source.print_on(day)
    if now is None or (then is not None and then.title == now.title):
        return None
    return f"Loven er optrykt, siden vurderingen blev truffet ({now.title}); efterse, at den er uændret her."
