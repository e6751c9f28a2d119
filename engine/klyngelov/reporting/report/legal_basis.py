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
from klyngelov.statute.provision_row import provision_row, referred_to
from klyngelov.statute.references import Paragraph

_Key = tuple[str, str | None, str | None]
"""What tells acts apart in a report: the title, the print and the address."""


def cited_sources(findings: Sequence[Finding], rulebook: Rulebook, day: date) -> tuple[CitedSource, ...]:
    """What findings rest on; one act may be declared as several sources, and is named once.

    An act that provisions of another refer to is named too, with the paragraphs referred to.
    """
    sources: dict[_Key, Source] = {}
    norms: dict[_Key, list[Norm]] = {}
    further: dict[_Key, set[Paragraph]] = {}
    for finding in findings:
        source = rulebook.source(finding.norm)
        if not _bears(finding, source, day):
            continue
        key = _key(source, day)
        sources.setdefault(key, source)
        norms.setdefault(key, []).append(finding.norm)
        for name, paragraphs in referred_to(finding.norm, rulebook).items():
            other = rulebook.sources[name]
            sources.setdefault(_key(other, day), other)
            further.setdefault(_key(other, day), set()).update(paragraphs)
    return tuple(
        _cited(source, list(dict.fromkeys(norms.get(key, ()))), further.get(key, set()), rulebook, day)
        for key, source in sources.items()
    )


def _key(source: Source, day: date) -> _Key:
    return source.title, _print(source, day), source.eli_on(day)


def _bears(finding: Finding, source: Source, day: date) -> bool:
    """Whether a finding says something under its source.

    An act that came later may tell how things were before it; where they are so, it is no basis for that.
    """
    if finding.status is Status.NOT_APPLICABLE:
        return False
    return judged(source.force.on(day)) or finding.status is not Status.SATISFIED


def _cited(
    source: Source, norms: Sequence[Norm], further: set[Paragraph], rulebook: Rulebook, day: date
) -> CitedSource:
    return CitedSource(
        title=source.title,
        cited_as=source.cited_as,
        rank=source.rank,
        binding=source.binding,
        print=_print(source, day),
        address=source.eli_on(day),
        in_force="; ".join(_times(source, norms, further, rulebook)) or force_span(source.force),
    )


def _print(source: Source, day: date) -> str | None:
    """The consolidation, and the act that has amended it since, where the rules are that act's."""
    current = source.print_on(day)
    return str(current) if current else None


def _times(
    source: Source, norms: Sequence[Norm], further: set[Paragraph], rulebook: Rulebook
) -> Iterator[str]:
    """Provisions that are in force at the same time, and when: "§ 203: fra 1. juli 2022"."""
    by_time: dict[str, list[Norm]] = {}
    for norm in norms:
        if norm.kind is not NormKind.SILENCE and norm.citation.pinpoint:
            by_time.setdefault(force_span(provision_force(rulebook, norm)), []).append(norm)
    if further:
        by_time.setdefault(force_span(source.force), [])
    for span, some in by_time.items():
        others = [norm for time, rest in by_time.items() if time != span for norm in rest]
        more = further if span == force_span(source.force) else ()
        yield f"{provision_row(some, rulebook, beside=others, further=more)}: {span}".rstrip(": ")
