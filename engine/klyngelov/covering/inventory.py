"""The inventory: every paragraph of the sources that the rule book lists, with its places.

Put together from the two tables beside the rules: which paragraphs there are (``paragraffer.csv``), and
what they consist of (``bestemmelser.csv``).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from klyngelov.covering.places import Stykke
from klyngelov.lawbook.paragraphs import MORE
from klyngelov.lawbook.paragraphs import Paragraph as Listed
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.provision_table import ProvisionTable
from klyngelov.statute.references import Paragraph, paragraph
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class ListedParagraph:
    """A paragraph of a source, with its own days of force where it has any.

    Without stykker it is repealed, or (``known`` False) nothing is known of what it holds. ``document`` is
    where its wording was read.
    """

    paragraph: Paragraph
    stykker: tuple[Stykke, ...]
    known: bool
    first: date | None = None
    last: date | None = None
    document: str | None = None

    @property
    def repealed(self) -> bool:
        """Whether the paragraph is there no more."""
        return self.known and not self.stykker


@dataclass(frozen=True, slots=True)
class ListedSource:
    """The paragraphs of a source, in order; ``whole`` where it has no others."""

    name: str
    paragraphs: tuple[ListedParagraph, ...]
    whole: bool

    def paragraph(self, known: Paragraph) -> ListedParagraph | None:
        """The paragraph with this number."""
        return next((one for one in self.paragraphs if one.paragraph == known), None)


Inventory = Mapping[str, ListedSource]
"""The sources whose paragraphs are listed, by name, in the rule book's order."""


def inventory_of(rulebook: Rulebook, table: ProvisionTable) -> dict[str, ListedSource]:
    """Everything the rule book must account for."""
    rows: dict[tuple[str, Paragraph], list[Stykke]] = {}
    documents: dict[tuple[str, Paragraph], str] = {}
    for row in table.rows:
        key = row.source, row.paragraph
        rows.setdefault(key, []).append(Stykke(row.number, row.parts, row.position.line))
        documents[key] = row.document
    found: dict[str, ListedSource] = {}
    for name in rulebook.sources:
        listed = rulebook.paragraphs.get(name, ())
        numbered = [(known, one) for one in listed if (known := paragraph(f"§ {one.name}")) is not None]
        paragraphs = tuple(
            _paragraph(known, one, rows.get((name, known), []), documents.get((name, known)))
            for known, one in numbered
        )
        if listed:
            found[name] = ListedSource(name, paragraphs, all(one.name != MORE for one in listed))
    return found


def _paragraph(known: Paragraph, one: Listed, rows: list[Stykke], document: str | None) -> ListedParagraph:
    stykker = tuple(rows) or tuple(Stykke(number) for number in range(1, (one.stykker or 0) + 1))
    return ListedParagraph(
        known, stykker, bool(stykker) or one.stykker is not None, one.first, one.last, document
    )
