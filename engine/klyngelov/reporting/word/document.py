"""A Word document, written from the top: the only module that others need, with ``inlines`` and ``frame``.

::

    memo = WordDocument(Frame(kind="Notat", title="…", day=date(2022, 10, 1)))
    memo.heading("Vurdering", 1)
    memo.paragraph("Borgmesteren for Struer er ikke medlem.", Note("§ 203, stk. 4, i sundhedsloven."))
    memo.table(("Krav", "Fundet"), [("mindst 2", "1")], widths=(11, 5))
    write(memo.content())
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from klyngelov.reporting.layout import unbroken
from klyngelov.reporting.word.elements import Element, add_to, content_control, element, text_run
from klyngelov.reporting.word.footnotes import Footnotes
from klyngelov.reporting.word.frame import Frame, Particulars, set_up
from klyngelov.reporting.word.house_style import TABLE_STYLE, Style, new_document
from klyngelov.reporting.word.inlines import (
    Aside,
    Blank,
    Choice,
    Emphasis,
    Filled,
    Inline,
    Link,
    Mark,
    Note,
    Strong,
)
from klyngelov.reporting.word.packing import packed

Line = str | Sequence[Inline]
"""A line of text: plain, or a row of pieces."""

_UNDER_TABLE = Pt(10)


class WordDocument:
    """A document in the house style, with its frame; each call adds to its end."""

    def __init__(self, frame: Frame) -> None:
        self._document = new_document()
        self._footnotes = Footnotes(self._document)
        self._places = 0
        self._breaking = self._under_table = False
        set_up(self._document, frame)
        self._head(frame)

    def heading(self, text: str, level: int) -> None:
        """A heading of level 1, 2 or 3."""
        self._add(f"Heading {level}").add_run(text)

    def paragraph(self, *pieces: Inline, style: Style = Style.TEXT) -> None:
        """A paragraph."""
        self._fill(self._add(style), pieces)

    def _add(self, style: str) -> Paragraph:
        paragraph = self._document.add_paragraph(style=style)
        if self._breaking:
            paragraph.paragraph_format.page_break_before = True
        elif self._under_table and style in tuple(Style):  # a table has no space of its own under it
            paragraph.paragraph_format.space_before = _UNDER_TABLE
        self._breaking = self._under_table = False
        return paragraph

    def bullets(self, items: Iterable[Line]) -> None:
        """A list with bullets."""
        for item in items:
            self.paragraph(*_pieces(item), style=Style.BULLET)

    def labelled(self, label: str, *pieces: Inline, style: Style = Style.LABELLED) -> None:
        """A label and what it labels, in a column of its own."""
        self.paragraph(f"{label}:\t", *pieces, style=style)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep what is added meanwhile on one page, if it fits on one."""
        first = len(self._document.paragraphs)
        yield
        for paragraph in self._document.paragraphs[first:-1]:
            paragraph.paragraph_format.keep_with_next = True

    def table(self, header: Sequence[str], rows: Iterable[Sequence[Line]], widths: Sequence[float]) -> None:
        """A table whose first row is repeated on every page it runs over; ``widths`` in centimetres."""
        table = self._document.add_table(rows=0, cols=len(header), style=TABLE_STYLE)
        table.autofit = False
        for number, cells in enumerate((header, *rows)):
            row = table.add_row()
            settings = row._tr.get_or_add_trPr()
            settings.append(element("w:cantSplit"))
            if number == 0:
                settings.append(element("w:tblHeader"))
            for cell, line, width in zip(row.cells, cells, widths, strict=True):
                cell.width = Cm(width)
                self._cell(cell, line, followed=number == 0)
        self._under_table = True
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)

    def part(self, title: str, particulars: Particulars) -> None:
        """Begin a part of the document, with a title of its own, on a new page."""
        self.page_break()
        self.paragraph(title, style=Style.TITLE)
        self._particulars(particulars)

    def page_break(self) -> None:
        """Let what follows begin on a new page."""
        self._breaking = True

    def content(self) -> bytes:
        """The bytes of the file; the same document gives the same bytes."""
        return packed(self._document)

    def _head(self, frame: Frame) -> None:
        """Kind, title, day and journal number, over a rule."""
        self.paragraph(frame.kind, style=Style.KIND)
        self.paragraph(frame.title, style=Style.TITLE)
        self._particulars(frame.particulars())

    def _particulars(self, particulars: Particulars) -> None:
        for label, pieces in particulars:
            self.labelled(label, *pieces, style=Style.PARTICULARS)
        self.paragraph(style=Style.RULE)

    def _cell(self, cell: _Cell, line: Line, *, followed: bool) -> None:
        paragraph = cell.paragraphs[0]
        paragraph.style = self._document.styles[Style.CELL]
        paragraph.paragraph_format.keep_with_next = True if followed else None
        self._fill(paragraph, _pieces(line))

    def _fill(self, paragraph: Paragraph, pieces: Sequence[Inline]) -> None:
        for piece in pieces:
            match piece:
                case str():
                    paragraph.add_run(unbroken(piece))
                case Strong() | Emphasis():
                    paragraph.add_run(unbroken(piece.text), style=type(piece).__name__)
                case Aside():
                    add_to(paragraph, text_run(unbroken(piece.text), style="Aside"))
                case Mark():
                    add_to(paragraph, text_run(piece.text, style=piece.weight))
                case Choice():
                    add_to(paragraph, text_run(f"[{unbroken(piece.text)}]", style="OpenChoice"))
                case Note():
                    self._footnotes.add(paragraph, unbroken(piece.text))
                case Link():
                    self._link(paragraph, piece)
                case Blank():
                    prompt = text_run(piece.prompt, style="PlaceholderText")
                    self._control(
                        paragraph, piece.name, prompt, element("w:showingPlcHdr"), element("w:text")
                    )
                case Filled():
                    self._control(paragraph, piece.name, text_run(piece.text), element("w:text"))

    def _control(self, paragraph: Paragraph, name: str, content: Element, *kind: Element) -> None:
        self._places += 1
        add_to(paragraph, content_control(name, self._places, content, *kind))

    def _link(self, paragraph: Paragraph, link: Link) -> None:
        relationship = paragraph.part.relate_to(link.address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        made = element("w:hyperlink", text_run(link.text, style="Hyperlink"), history="1")
        made.set(qn("r:id"), relationship)
        add_to(paragraph, made)


def _pieces(line: Line) -> Sequence[Inline]:
    return (line,) if isinstance(line, str) else line
