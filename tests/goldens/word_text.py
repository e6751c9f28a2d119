"""What a Word document says, line by line: paragraphs with their style, tables by row, then the notes."""

from __future__ import annotations

import io
from collections.abc import Iterator
from zipfile import ZipFile

from docx.oxml.ns import qn
from lxml import etree


def word_text(content: bytes) -> str:
    """The document, and then its footnotes."""
    with ZipFile(io.BytesIO(content)) as package:
        body = etree.fromstring(package.read("word/document.xml"))[0]
        notes = etree.fromstring(package.read("word/footnotes.xml"))
    return "\n".join([*_blocks(body), *_notes(notes)]) + "\n"


def _blocks(body: etree._Element) -> Iterator[str]:
    for block in body:
        if block.tag == qn("w:p"):
            yield f"{_style(block)}: {_text(block)}"
        elif block.tag == qn("w:tbl"):
            for row in block.iter(qn("w:tr")):
                yield f"| {' | '.join(_text(cell) for cell in row.iter(qn('w:tc')))} |"


def _notes(notes: etree._Element) -> Iterator[str]:
    for note in notes:
        if note.get(qn("w:type")) is None:
            yield f"[{note.get(qn('w:id'))}] {_text(note).strip()}"


def _is_run(element: etree._Element | None) -> bool:
    return element is not None and element.tag == qn("w:r")


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "Normal" if style is None else str(style.get(qn("w:val")))


def _text(element: etree._Element) -> str:
    """The text, with the number of each note, and places to fill in by what is said there."""
    parts: list[str] = []
    for one in element.iter():
        if one.tag == qn("w:t"):
            parts.append(one.text or "")
        elif one.tag == qn("w:footnoteReference"):
            parts.append(f"[{one.get(qn('w:id'))}]")
        elif one.tag in (qn("w:tab"), qn("w:br")) and _is_run(one.getparent()):
            parts.append(" ")
    return "".join(parts).replace("\u00a0", " ")
