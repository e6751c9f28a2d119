"""Footnotes, which python-docx 1.2 can neither read nor write.

They are a part of the package of their own (ECMA-376, part 1, 11.3.7 and 17.11). Word refuses a file whose
part lacks the two separators that ``settings.xml`` names, or where a mark names a note that is not there, so
a note is made only together with its mark.
"""

from __future__ import annotations

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

from klyngelov.reporting.word.elements import Element, add_to, element, run, text_run

_TEXT = "FootnoteText"
_MARK = "FootnoteReference"
_SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{identity}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for identity, kind in (("-1", "separator"), ("0", "continuationSeparator"))
)


class Footnotes:
    """The footnotes of one document, numbered in the order in which their marks are made."""

    def __init__(self, document: Document) -> None:
        """Give a document that has no footnotes the part that holds them."""
        root = parse_xml(f"<w:footnotes {nsdecls('w')}>{_SEPARATORS}</w:footnotes>")
        name = PackURI("/word/footnotes.xml")
        part = XmlPart(name, CONTENT_TYPE.WML_FOOTNOTES, root, document.part.package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        self._notes: Element = root
        self._count = 0

    def add(self, paragraph: Paragraph, text: str) -> None:
        """Put a mark at the end of a paragraph, and its note at the foot of the page."""
        self._count += 1
        identity = str(self._count)
        add_to(paragraph, run(element("w:footnoteReference", id=identity), style=_MARK))
        note = element(
            "w:p",
            element("w:pPr", element("w:pStyle", val=_TEXT)),
            run(element("w:footnoteRef"), style=_MARK),
            text_run(f" {text}"),
        )
        self._notes.append(element("w:footnote", note, id=identity))
