"""Resolves the provisions that no norm cites: their sources are declared, and their reason is a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from klyngelov.lawbook.citation import Citation, Source
from klyngelov.lawbook.omissions import is_sentence
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.uncited import Standing, Uncited
from klyngelov.syntax import tree


def resolve_uncited(
    declared: Sequence[tuple[str, tree.Declaration]], sources: Mapping[str, Source], report: Report
) -> tuple[Uncited, ...]:
    """Every declaration whose sources are known; the report has the faults."""
    names = {name: source.name for source in sources.values() for name in source.names}
    found: list[Uncited] = []
    for file, one in declared:
        if not isinstance(one, tree.Uncited):
            continue
        report.file = file
        if not is_sentence(one.reason.text):
            message = "Skriv grunden som en hel sætning; den ender med punktum."
            report.add("rule-no-sentence", message, one.reason)
        known = [part for part in one.provisions if _is_known(part.source, names, report)]
        found.append(
            Uncited(
                provisions=tuple(Citation(names[part.source.text], part.pinpoint.text) for part in known),
                standing=Standing(one.standing),
                reason=one.reason.text,
                file=file,
                positions=tuple(part.source.position for part in known),
            )
        )
    return tuple(found)


def _is_known(source: tree.Name, names: Mapping[str, str], report: Report) -> bool:
    """Whether a source could be put together; one that could not has a fault of its own."""
    if source.text in names:
        return True
    report.add("rule-unknown-source", f"Kilden «{source.text}» er ikke erklæret.", source)
    return False
