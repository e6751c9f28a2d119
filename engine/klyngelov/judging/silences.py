"""Where the law is silent on a list, and a norm all the same finds something to say of what stands in it.

Whether there shall be observers is free to settle, but not that they vote. Nobody must be told in one
report both that something is free and that it must be judged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from klyngelov.judging.bearing import Bearing
from klyngelov.judging.finding import Severity, Status
from klyngelov.judging.verdicts import Verdict
from klyngelov.lawbook.norm import CountBound, Instance
from klyngelov.lawbook.vocabulary import Vocabulary

Judged = tuple[Bearing, Verdict]
Place = tuple[str | None, str]
"""Where a list stands: the organ (None: the file itself) and the list's name."""

_NOT_APPLICABLE, _SILENT = Status.NOT_APPLICABLE, Status.SILENT
_AGAINST = (Status.VIOLATED, Status.DEPARTS, Status.JUDGEMENT)


def with_silences(
    judged: Sequence[Judged],
    vocabulary: Vocabulary,
    weighed: Callable[[Bearing, Verdict], tuple[Status, Severity]],
) -> Sequence[Judged]:
    """The verdicts, where a silence does not apply to a list that a norm finds something against."""
    silent = {_topic(bearing, vocabulary) for bearing, found in judged if found.status is _SILENT}
    if not silent:
        return judged
    spoken = {
        place
        for bearing, found in judged
        for place in _counted(bearing.instance)
        if place in silent and weighed(bearing, found)[0] in _AGAINST
    }
    return [
        (bearing, Verdict(_NOT_APPLICABLE, None))
        if found.status is _SILENT and _topic(bearing, vocabulary) in spoken
        else (bearing, found)
        for bearing, found in judged
    ]


def _topic(bearing: Bearing, vocabulary: Vocabulary) -> Place:
    """The list that a silence is about."""
    topic = bearing.subject or ""
    return (bearing.instance.organ if vocabulary.listings[topic].of_organ else None), topic


def _counted(instance: Instance) -> Iterator[Place]:
    """The lists that what a norm requires is counted in."""
    for case in instance.cases:
        if isinstance(case.requirement, CountBound):
            yield case.requirement.query.organ, case.requirement.query.listing
