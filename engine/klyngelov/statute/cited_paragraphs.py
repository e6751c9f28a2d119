"""Which paragraphs the rule book rests on, and which norms rest on each."""

from __future__ import annotations

from collections.abc import Iterator

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.fingerprint_table import FingerprintTable
from klyngelov.statute.references import Paragraph, Reference, references
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class CitedParagraph:
    """A paragraph and the norms that rest on it.

    ``norms`` cite the paragraph itself; ``spanning`` were read in a run of paragraphs that holds it.
    """

    source: str
    paragraph: Paragraph
    norms: tuple[str, ...]
    spanning: tuple[str, ...]


def all_references(rulebook: Rulebook) -> Iterator[tuple[str, Reference]]:
    """Every reference of every norm, with the norm's id."""
    for norm in rulebook.norms:
        for reference in references(norm, rulebook.sources):
            yield norm.id, reference


def cited_paragraphs(rulebook: Rulebook, table: FingerprintTable) -> tuple[CitedParagraph, ...]:
    """Every paragraph that a norm rests on, by source in the rule book's order, then by number.

    Of a run of paragraphs ("§§ 1-31") those are known that have a fingerprint or are cited by themselves.
    """
    listed = list(all_references(rulebook))
    cited = {(one.source, one.first) for _, one in listed if not one.span}
    spans = [one for _, one in listed if one.span]
    for row in table.rows:
        if any(one.source == row.source and one.covers(row.paragraph) for one in spans):
            cited.add((row.source, row.paragraph))
    places = {name: place for place, name in enumerate(rulebook.sources)}
    return tuple(
        CitedParagraph(source, one, *_norms(listed, source, one))
        for source, one in sorted(cited, key=lambda pair: (places[pair[0]], pair[1]))
    )


def _norms(
    listed: list[tuple[str, Reference]], source: str, cited: Paragraph
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The norms that cite a paragraph by itself, and those that cite a run around it."""
    found = [(norm, one) for norm, one in listed if one.source == source and one.covers(cited)]
    single = dict.fromkeys(norm for norm, one in found if not one.span)
    return tuple(single), tuple(dict.fromkeys(norm for norm, one in found if one.span))
