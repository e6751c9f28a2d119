"""Picks the part of the coverage that a reader asks for: "sundhedsloven § 203, stk. 4"."""

from __future__ import annotations

from dataclasses import replace

from klyngelov.covering.coverage import Coverage, CoveredParagraph, CoveredSource
from klyngelov.covering.places import reaches, resolved
from klyngelov.lawbook.citation_spelling import spelled
from klyngelov.lawbook.cited import cited
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.references import Reference, references, references_in


def selected(coverage: Coverage, text: str) -> tuple[CoveredSource, ...]:
    """The sources, paragraphs and stykker that a citation names; empty where it names none there is.

    A citation that names no source is looked for in all of them, one that names an act in each of its shapes.
    The name of a norm stands for what it cites, and so does that of an act which is cited through another.
    """
    text = spelled(text)
    named = _sources(coverage.rulebook, text)
    cited_by = _cited_by_norms(coverage, text)
    found: list[CoveredSource] = []
    for source in coverage.sources:
        if source.name not in named and source.name not in {one.source for one in cited_by}:
            continue
        wanted = [one for one in cited_by if one.source == source.name] or [
            one for one in references_in(text, source.name, coverage.rulebook.sources) if one.source in named
        ]
        if not wanted:
            found.extend([source] if "§" not in text else [])
            continue
        paragraphs = [_paragraph(one, wanted) for one in source.paragraphs]
        kept = tuple(one for one in paragraphs if one is not None)
        if kept:
            found.append(replace(source, paragraphs=kept, without_pinpoint=()))
    return tuple(found)


def _cited_by_norms(coverage: Coverage, text: str) -> list[Reference]:
    """What a norm cites, or all norms of an act without paragraphs of its own, in the acts that have them."""
    rulebook = coverage.rulebook
    listed = {source.name: rulebook.sources[source.name].cited_as for source in coverage.sources}
    name = text.strip()
    own = {source.name for source in rulebook.sources.values() if name in source.names} - listed.keys()
    norms = [one for one in rulebook.norms if one.id == name or one.citation.source in own]
    return [
        replace(reference, source=of)
        for norm in norms
        for reference in references(norm, rulebook.sources)
        for of, cited_as in listed.items()
        if cited_as == rulebook.sources[reference.source].cited_as
    ]


def _sources(rulebook: Rulebook, text: str) -> set[str]:
    """The names of the sources that a citation names: those that are cited alike are one act."""
    source, _ = cited(text, rulebook.sources)
    if source is None:
        return set(rulebook.sources) if "§" in text else set()
    exact = text.strip() in source.names
    return {
        one.name
        for one in rulebook.sources.values()
        if one is source or (not exact and one.cited_as == source.cited_as)
    }


def _paragraph(one: CoveredParagraph, wanted: list[Reference]) -> CoveredParagraph | None:
    """The paragraph with the stykker that are asked for; None where it is not."""
    here = [reference for reference in wanted if reference.covers(one.listed.paragraph)]
    places = [
        place for reference in here if (place := resolved(reference.place, one.listed.stykker)) is not None
    ]
    if not places:
        return None
    kept = tuple(
        stykke
        for stykke, listed in zip(one.stykker, one.listed.stykker, strict=True)
        if any(reaches(place, leaf, listed) for place in places for leaf in listed.leaves())
    )
    return replace(one, stykker=kept) if kept or not one.stykker else None
