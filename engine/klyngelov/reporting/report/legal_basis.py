"""What a report rests on: the sources whose provisions bear on the draft that day, and when they apply.

An act is not said to end because some of its provisions do, nor is one named under which nothing is found.
When the provisions apply is for ``provision_times`` to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from klyngelov.judging.finding import Finding, Status
from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.force import ForceState
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.force_text import force_span
from klyngelov.reporting.report.draft_report import CitedSource
from klyngelov.reporting.report.provision_times import Referral, provision_times
from klyngelov.statute.provision_row import referred_to
from klyngelov.statute.references import Paragraph

_Key = tuple[str, str | None, str | None]
"""What tells acts apart in a report: the title, the print and the address."""


def cited_sources(findings: Sequence[Finding], rulebook: Rulebook, day: date) -> tuple[CitedSource, ...]:
    """What findings rest on; one act may be declared as several sources, and is named once.

    An act that provisions of another refer to is named too, with the paragraphs referred to.
    """
    sources: dict[_Key, Source] = {}
    norms: dict[_Key, list[Norm]] = {}
    referrals: dict[_Key, list[Referral]] = {}
    for finding in findings:
        source = rulebook.source(finding.norm)
        if not _bears(finding, source, day):
            continue
        key = _key(source, day)
        sources.setdefault(key, source)
        norms.setdefault(key, []).append(finding.norm)
        for name, paragraphs in _referred_to(finding.norm, rulebook).items():
            other = rulebook.sources[name]
            sources.setdefault(_key(other, day), other)
            referrals.setdefault(_key(other, day), []).append(Referral(finding.norm, name, paragraphs))
    return tuple(
        _cited(source, list(dict.fromkeys(norms.get(key, ()))), referrals.get(key, ()), rulebook, day)
        for key, source in sources.items()
    )


def _referred_to(norm: Norm, rulebook: Rulebook) -> dict[str, set[Paragraph]]:
    """What a norm refers to in other acts. A silence refers to nothing: it names what it was read in."""
    return {} if norm.kind is NormKind.SILENCE else referred_to(norm, rulebook)


def _key(source: Source, day: date) -> _Key:
    return source.title, _print(source, day), source.eli_on(day)


def _bears(finding: Finding, source: Source, day: date) -> bool:
    """Whether a finding says something under its source.

    What a finding says is judged by its norm's days: an act may be encoded in several shapes, and a norm of
    the older one go on. An act that came later may tell how things were before it; where they are so, it is
    no basis for that.
    """
    if finding.status is Status.NOT_APPLICABLE:
        return False
    return source.force.on(day) is not ForceState.NOT_YET or finding.status is not Status.SATISFIED


def _cited(
    source: Source, norms: Sequence[Norm], referrals: Sequence[Referral], rulebook: Rulebook, day: date
) -> CitedSource:
    return CitedSource(
        title=source.title,
        cited_as=source.cited_as,
        rank=source.rank,
        binding=source.binding,
        print=_print(source, day),
        address=source.eli_on(day),
        tell_times=lambda: "; ".join(provision_times(norms, referrals, rulebook)) or force_span(source.force),
    )


def _print(source: Source, day: date) -> str | None:
    """The consolidation, and the act that has amended it since, where the rules are that act's."""
    current = source.print_on(day)
    return str(current) if current else None
