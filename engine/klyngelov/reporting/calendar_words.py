"""The words for the periods of a draft, which text and picture share. None says that a setup is lawful."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klyngelov.chronology.periods import Chronology, Period, Standing
from klyngelov.judging.finding import Finding
from klyngelov.judging.shadowing import shadows
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.danish import listed, runs, written_date
from klyngelov.values.interval import Interval

STANDINGS = {
    Standing.NO_BREACH: "ingen overtrædelse fundet",
    Standing.POSSIBLE_BREACH: "mulig overtrædelse",
    Standing.BREACH: "overtrædelse",
    Standing.NO_LAW: "ingen kodede, bindende regler",
    Standing.UNREADABLE: "kan ikke bedømmes",
}
UNCERTAIN = "usikkert, om reglerne gælder"


def span(period: Period) -> str:
    """The days of a period."""
    first = written_date(period.first)
    if period.last is None:
        return f"fra {first}"
    return first if period.last == period.first else f"{first} til {written_date(period.last)}"


def standing_text(period: Period) -> str:
    """What is found in a period, and whether it is known that the law binds."""
    text = STANDINGS[period.standing]
    return f"{text}; {uncertainty(period)}" if period.uncertain else text


def uncertainty(period: Period) -> str:
    """How much of the law is only perhaps in force."""
    if period.uncertain == period.norms:
        return UNCERTAIN
    return f"usikkert, om {period.uncertain} af de {period.norms} bindende normer gælder"


def open_text(period: Period) -> str:
    """What is not settled in a period; empty where there is no law to settle it by."""
    if period.standing in (Standing.NO_LAW, Standing.UNREADABLE):
        return ""
    parts = [
        _some(period.open.departures, "fravigelse uden oplyst aftale", "fravigelser uden oplyst aftale"),
        _some(period.open.judgements, "forhold til konkret vurdering", "forhold til konkret vurdering"),
        _some(period.open.unknown, "uafklaret forhold", "uafklarede forhold"),
    ]
    return listed(part for part in parts if part)


def _some(number: Interval, one: str, many: str) -> str:
    if number.high == 0:
        return ""
    shown = str(number.low) if number.low == number.high else f"{number.low}-{number.high}"
    return f"{shown} {one if number == Interval(1, 1) else many}"


def breach_text(finding: Finding, rulebook: Rulebook) -> str:
    """A breach in one line: what, the provision, and the norm."""
    line = finding.position.line
    return f"{finding.message} [{rulebook.cited(finding.norm)}; {finding.norm.id}; linje {line}]"


def sound(found: Chronology) -> tuple[list[Period], list[Period]]:
    """The periods without a breach: where the law certainly binds, and where that is not known."""
    periods = [one for one in found.periods if one.standing is Standing.NO_BREACH]
    surely = [one for one in periods if one.uncertain < one.norms or not one.uncertain]
    return surely, [one for one in periods if one not in surely]


def conclusion(found: Chronology) -> Iterator[str]:
    """When no breach is found, in a few sentences."""
    surely, perhaps = sound(found)
    if surely:
        yield f"Ingen overtrædelse fundet i de kodede bestemmelser: {_spans(surely)}."
    if perhaps:
        yield f"Ingen overtrædelse fundet, men usikkert, om reglerne gælder: {_spans(perhaps)}."
    if not surely and not perhaps:
        yield "Der er ingen periode, hvor der gælder bindende regler, uden at en overtrædelse er fundet."
    lawless = [one for one in found.periods if one.standing is Standing.NO_LAW]
    if lawless:
        yield (
            f"Ingen kodede, bindende regler: {_spans(lawless)}. Der kan forslaget hverken opfylde eller "
            "overtræde dem; det siger ikke, at det er lovligt."
        )
    yield f"Loven er læst til {written_date(found.read_until)}; hvad der er ændret senere, vides ikke."
    for body, first in found.successors:
        kind = found.draft.proposal.body_type
        yield f"Typen {kind} afløses af {body}, som der er kodede regler om fra {written_date(first)}."


def _spans(periods: Sequence[Period]) -> str:
    return listed((span(one) for one in periods), "og")


def told(period: Period, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """What is told of a period, each part with its label; the picture says the same as the text."""
    begins = because(period)
    if begins:
        yield "Begynder", f"{begins}."
    if period.unreadable:
        yield "Grund", period.unreadable
    yield from _breaches(period, rulebook)
    open_ = open_text(period)
    if open_:
        yield "Åbent", f"{open_}."


def _breaches(period: Period, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """The breaches that come and go; what yields to another is shown under it alone."""
    hidden = shadows(period.breaches)
    came = period.came if period.begins else period.breaches
    for finding in came:
        if finding.id not in hidden:
            yield "Kommer til", breach_text(finding, rulebook)
    if period.standing in (Standing.NO_LAW, Standing.UNREADABLE):
        if period.went:
            yield "Falder bort", "alle overtrædelser fra perioden før."
        return
    gone = shadows(period.went)
    for finding in period.went:
        if finding.id not in gone:
            yield "Falder bort", breach_text(finding, rulebook)
    staying = [one for one in period.breaches if one not in came and one.id not in hidden]
    if staying:
        ids = listed(dict.fromkeys(one.norm.id for one in staying))
        yield "Fortsætter", f"fra perioden før: {ids}."


def because(period: Period) -> str:
    """What made a period begin; a day that several lines state is told once."""
    lines: dict[str, list[int]] = {}
    for reason in period.begins:
        lines.setdefault(reason.text, []).extend([] if reason.line is None else [reason.line])
    return "; ".join(f"{text} (linje {runs(at)})" if at else text for text, at in lines.items())
