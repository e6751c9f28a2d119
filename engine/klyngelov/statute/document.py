"""An official document as it was imported: its identity, and the wording of its paragraphs."""

from __future__ import annotations

import re
from datetime import date

from klyngelov.values.frozen import dataclass

_ID = re.compile(r"\d{4}/[1-9]\d{0,5}")

Order = tuple[int, int]


def document_order(document_id: str) -> Order:
    """The year and number of a document ("2022/1248"), by which documents stand in order of time.

    Lovtidende A numbers all kinds of documents in one series a year. Raises ``ValueError`` where the
    text is no such id.
    """
    if not _ID.fullmatch(document_id):
        raise ValueError(document_id)
    year, _, number = document_id.partition("/")
    return int(year), int(number)


@dataclass(frozen=True, slots=True)
class Provision:
    """One paragraph: its normalised official wording, from its sign ("§ 3.") to its end.

    ``parts`` holds the wording of each place inside it ("stk. 1, nr. 2", "stk. 4, 3. pkt."), in the
    order of the paragraph; an item of a list with the words that lead to it.
    """

    wording: str
    parts: dict[str, str]

    def quoted(self, place: str) -> str:
        """The wording of a place, or of the smallest part around it that can be told apart.

        A paragraph with a single stykke may be cited without it: "§ 4, 2. pkt.".
        """
        if place and not place.startswith("stk.") and "stk. 2" not in self.parts:
            place = f"stk. 1, {place}"
        while place and place not in self.parts:
            place, _, _ = place.rpartition(", ")
        return self.parts[place] if place else self.wording


@dataclass(frozen=True, slots=True)
class Document:
    """A document of Retsinformation.

    ``id`` is year and number as in the ELI ("2022/1248"); ``kind`` the document type ("BEK H");
    ``status`` Retsinformation's own word ("Valid", "Historic") on the day of the import. ``provisions``
    holds the paragraphs by their sign ("§ 14 a"), in the order of the document. ``ambiguous`` are the
    signs that stand on more than one paragraph, as where an amending act amends several acts; those
    paragraphs are left out, since nothing tells which is meant.
    """

    id: str
    kind: str
    title: str
    popular_title: str | None
    signed: date
    status: str
    provisions: dict[str, Provision]
    ambiguous: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The document as Lovtidende names it: "LBK nr. 275 af 12/03/2025"."""
        return f"{self.kind.split()[0]} nr. {self.id.partition('/')[2]} af {self.signed:%d/%m/%Y}"

    @property
    def amending(self) -> bool:
        """Whether the document amends others ("LOV Æ"), and so prints only what it gives new wording."""
        return self.kind.endswith("Æ")

    @property
    def order(self) -> Order:
        """The place of the document among others, in order of time."""
        return document_order(self.id)

    def provision(self, label: str) -> Provision | None:
        """The paragraph with this sign."""
        return self.provisions.get(label)
