"""What a report rests on: the sources whose provisions bear on the draft that day, and when they apply.

An act is not said to end because some of its provisions do, nor is one named under which nothing is found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from klyngelov.judging.finding import Finding, Status
from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.continuation import provision_force
from klyngelov.lawbook.force import judged
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.force_text import force_span
from klyngelov.reporting.report.draft_report import CitedSource
from klyngelov.statute.provision_row import provision_row


def cited_sources(findings: Sequence[Finding], rulebook: Rulebook, day: date) -> tuple[CitedSource, ...]:
    """What findings rest on; one act may be declared as several sources, and is named once."""
    norms: dict[tuple[str, str | None, str | None], list[Norm]] = {}
    for finding in findings:
        source = rulebook.source(finding.norm)
        if _bears(finding, source, day):
            key = (source.title, _print(source, day), source.eli_on(day))
            norms.setdefault(key, []).append(finding.norm)
    return tuple(_cited(list(dict.fromkeys(some)), rulebook, day) for some in norms.values())


def _bears(finding: Finding, source: Source, day: date) -> bool:
    """Whether a finding says something under its source.

    An act that came later may tell how things were before it; where they are so, it is no basis for that.
    """
    if finding.status is Status.NOT_APPLICABLE:
        return False
    return judged(source.force.on(day)) or finding.status is not Status.SATISFIED


def _cited(norms: Sequence[Norm], rulebook: Rulebook, day: date) -> CitedSource:
    source = rulebook.source(norms[0])
    return CitedSource(
        title=source.title,
        cited_as=source.cited_as,
        rank=source.rank,
        binding=source.binding,
        print=_print(source, day),
        address=source.eli_on(day),
        in_force="; ".join(_times(norms, rulebook)) or force_span(source.force),
    )


def _print(source: Source, day: date) -> str | None:
    """The consolidation, and the act that has amended it since, where the rules are that act's."""
    current = source.print_on(day)
    return str(current) if current else None


def _times(norms: Sequence[Norm], rulebook: Rulebook) -> Iterator[str]:
    """Provisions that are in force at the same time, and when: "§ 203: fra 1. juli 2022"."""
    by_time: dict[str, list[Norm]] = {}
    for norm in norms:
        if norm.kind is not NormKind.SILENCE and norm.citation.pinpoint:
            by_time.setdefault(force_span(provision_force(rulebook, norm)), []).append(norm)
    for span, some in by_time.items():
        others = [norm for time, rest in by_time.items() if time != span for norm in rest]
        yield f"{provision_row(some, rulebook, beside=others)}: {span}".rstrip(": ")
