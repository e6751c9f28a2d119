"""The periods of a draft: stretches with one answer to whether there is a breach, and why they end.

No law is not lawful: a period without any binding law is one of its own, and so is one in which it is not
known whether the law binds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from enum import StrEnum
from itertools import groupby

from klyngelov.chronology.boundary import Reason, draft_reasons, law_reasons, register_reason
from klyngelov.chronology.segments import Segment, Timeline
from klyngelov.judging.check import Result
from klyngelov.judging.finding import AgreementState, Finding, Severity, Status
from klyngelov.judging.law import law_on
from klyngelov.judging.shadowing import shadows
from klyngelov.lawbook.force import ForceState
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.proposal_reader import Draft
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import NONE, Interval


class Standing(StrEnum):
    """What is found in a period."""

    NO_BREACH = "no_breach"
    POSSIBLE_BREACH = "possible_breach"
    BREACH = "breach"
    NO_LAW = "no_law"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Open:
    """What is not settled in a period: the lowest and the highest number on any day of it."""

    departures: Interval = NONE
    judgements: Interval = NONE
    unknown: Interval = NONE


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends included (``last`` None: and on), and what was found on every one of them.

    ``uncertain`` of the ``norms`` that bind are only perhaps in force on its first day. ``begins`` says what
    made it begin, empty for the first; ``came`` and ``went`` are the breaches that came and went with it.
    """

    first: date
    last: date | None
    standing: Standing
    uncertain: int
    norms: int
    breaches: tuple[Finding, ...]
    open: Open
    begins: tuple[Reason, ...]
    came: tuple[Finding, ...]
    went: tuple[Finding, ...]
    unreadable: str = ""


@dataclass(frozen=True, slots=True)
class Chronology:
    """The periods of one draft.

    ``read_until`` is the last day the law was read; ``successors`` are the kinds of bodies that take the
    place of the draft's, with the first day of the law on them.
    """

    draft: Draft
    periods: tuple[Period, ...]
    read_until: date
    successors: tuple[tuple[str, date], ...]


def chronology(timeline: Timeline) -> Chronology:
    """The periods of a draft, from the first day looked at and on.

    Raises ``DisagreementError`` where two evaluators answer differently.
    """
    segments = list(timeline.segments())
    runs = [list(run) for _, run in groupby(segments, key=lambda one: _key(one, timeline.rulebook))]
    return Chronology(
        draft=timeline.draft,
        periods=tuple(
            _period(timeline, run, before[-1] if before else None)
            for before, run in zip([[], *runs], runs, strict=False)
        ),
        read_until=timeline.rulebook.read_until,
        successors=tuple(_successors(timeline.rulebook, timeline.draft.proposal.body_type)),
    )


def breaches(result: Result | None) -> tuple[Finding, ...]:
    """The findings that are breaches of what binds, or would be if it is in force."""
    found = result.findings if result is not None else ()
    return tuple(one for one in found if one.status is Status.VIOLATED and one.severity >= Severity.WARNING)


def standing(segment: Segment) -> Standing:
    """What is found in a stretch."""
    if segment.result is None:
        return Standing.UNREADABLE
    if not segment.result.binding:
        return Standing.NO_LAW
    found = breaches(segment.result)
    if any(one.severity is Severity.ERROR for one in found):
        return Standing.BREACH
    return Standing.POSSIBLE_BREACH if found else Standing.NO_BREACH


def _key(segment: Segment, rulebook: Rulebook) -> tuple[object, ...]:
    """What is the same on every day of a period."""
    ids = frozenset(one.id for one in breaches(segment.result))
    uncertain = segment.result is not None and _binding(segment.result, rulebook)[0] > 0
    return (standing(segment), uncertain, ids, segment.unreadable)


def _binding(result: Result, rulebook: Rulebook) -> tuple[int, int]:
    """How many of the binding norms are only perhaps in force, and how many there are."""
    law = law_on(rulebook, result.draft.proposal.body_type, result.draft.facts.day)
    certain = {norm.id for norm, state in law.in_force if state is ForceState.IN_FORCE}
    states = [
        state
        for norm, state in law.in_force
        if norm.judged and _binds(rulebook, norm) and not norm.displaced_by(certain)
    ]
    return states.count(ForceState.UNCERTAIN), len(states)


def _binds(rulebook: Rulebook, norm: Norm) -> bool:
    """Whether a norm binds and is about such bodies as such."""
    source = rulebook.source(norm)
    return source.binding and not source.general


def _period(timeline: Timeline, run: Sequence[Segment], before: Segment | None) -> Period:
    first = run[0]
    now, then = breaches(first.result), breaches(before.result) if before else ()
    came, went = _without(now, then), _without(then, now)
    touched = {one.norm.id for one in (*came, *went)}
    uncertain, norms = _binding(first.result, timeline.rulebook) if first.result else (0, 0)
    return Period(
        first=first.first,
        last=run[-1].last,
        standing=standing(first),
        uncertain=uncertain,
        norms=norms,
        breaches=now,
        open=_open(run),
        begins=tuple(_reasons(timeline, before, first, touched)) if before else (),
        came=came,
        went=went,
        unreadable=first.unreadable,
    )


def _without(some: Sequence[Finding], others: Sequence[Finding]) -> tuple[Finding, ...]:
    known = {one.id for one in others}
    return tuple(one for one in some if one.id not in known)


def _open(run: Sequence[Segment]) -> Open:
    found = [_shown(one.result) for one in run if one.result is not None]
    return Open(
        departures=_range([sum(map(_undocumented, one)) for one in found]),
        judgements=_range([sum(one.status is Status.JUDGEMENT for one in each) for each in found]),
        unknown=_range([sum(map(_unknown, one)) for one in found]),
    )


def _shown(result: Result) -> list[Finding]:
    """The findings that every report counts: without what is shown under another."""
    hidden = shadows(result.findings)
    return [one for one in result.findings if one.id not in hidden]


def _range(numbers: Sequence[int]) -> Interval:
    return Interval(min(numbers, default=0), max(numbers, default=0))


def _undocumented(finding: Finding) -> bool:
    return finding.status is Status.DEPARTS and finding.agreement_state is AgreementState.MISSING


def _unknown(finding: Finding) -> bool:
    return finding.status is Status.UNKNOWN and not finding.presumption


def _reasons(
    timeline: Timeline, before: Segment, after: Segment, touched: Collection[str]
) -> Iterator[Reason]:
    """What made a period begin; the register is blamed only where nothing else can be."""
    body_type = timeline.draft.proposal.body_type
    found = list(law_reasons(timeline.rulebook, body_type, after.first, touched))
    if before.result is not None and after.result is not None:
        facts = before.result.draft.facts, after.result.draft.facts
        found.extend(draft_reasons(*facts, after.first))
        found = found or list(register_reason(*facts))
    yield from found


def _successors(rulebook: Rulebook, body_type: str) -> Iterator[tuple[str, date]]:
    for later in rulebook.vocabulary.types:
        if rulebook.vocabulary.replaces(later, body_type):
            starts = [
                norm.force.start.day
                for norm in rulebook.about(later)
                if norm.judged and _binds(rulebook, norm) and norm.force.start.day is not None
            ]
            if starts:
                yield later, min(starts)
