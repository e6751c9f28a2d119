"""Recorded judgements are of a day that has come."""

from __future__ import annotations

from datetime import date

from klyngelov.proposal.faulting import Collector
from klyngelov.proposal.model import Header
from klyngelov.values.danish import written_date


def check_judged_days(header: Header, latest: date, collector: Collector) -> None:
    """Note each judgement after ``latest``: the later of today and the day the draft is judged on."""
    for one in header.judgements:
        if one.day > latest:
            message = (
                f"Vurderingen er dateret den {written_date(one.day)}, men den dag er endnu ikke kommet. "
                "Ret datoen til den dag, vurderingen blev truffet."
            )
            collector.fault("judged-in-future", message, one.position)
