"""The frame of a document: what it is called, its pages, and what stands at their head and foot."""

from __future__ import annotations

from datetime import date, datetime, time

from docx.document import Document
from docx.shared import Cm

from klyngelov import __version__
from klyngelov.reporting.word.elements import add_to, field_runs
from klyngelov.reporting.word.inlines import Blank, Filled, Inline
from klyngelov.values.danish import written_date
from klyngelov.values.frozen import dataclass

TEXT_WIDTH = 16.0
"""The width between the margins of a page, in centimetres: what the widths of a table add up to."""

_PAGE = (21.0, 29.7)
_MARGIN = (_PAGE[0] - TEXT_WIDTH) / 2
_EDGE = 1.25


Particulars = tuple[tuple[str, tuple[Inline, ...]], ...]
"""Lines under a title, each with its label."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What every document of the house has.

    ``kind`` stands above the title ("Notat"); ``day`` is the day that the document is dated; ``further`` are
    lines under the title beyond the day and the journal number, which is left to fill in.
    """

    kind: str
    title: str
    day: date
    further: Particulars = ()

    def particulars(self) -> Particulars:
        """The lines under the title, each with its label."""
        return (
            ("Dato", (Filled(written_date(self.day), "Dato"),)),
            ("Journalnummer", (Blank("[journalnummer]", "Journalnummer"),)),
            *self.further,
        )


def set_up(document: Document, frame: Frame) -> None:
    """Set pages, header, footer and properties. The first page has its own head, so no header."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(_PAGE[0]), Cm(_PAGE[1])
    section.left_margin = section.right_margin = Cm(_MARGIN)
    section.top_margin = section.bottom_margin = Cm(_MARGIN)
    section.header_distance = section.footer_distance = Cm(_EDGE)
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].add_run(f"{frame.kind}\t{frame.title}")
    for footer in (section.first_page_footer, section.footer):
        paragraph = footer.paragraphs[0]
        paragraph.style = document.styles["footer"]
        paragraph.add_run("\tSide ")
        add_to(paragraph, *field_runs("PAGE", "1"))
        paragraph.add_run(" af ")
        add_to(paragraph, *field_runs("NUMPAGES", "1"))
    _describe(document, frame)


def _describe(document: Document, frame: Frame) -> None:
    """The properties that Word shows of the file; the day is the document's own, not the clock's."""
    properties = document.core_properties
    made = datetime.combine(frame.day, time())
    properties.title = frame.title
    properties.subject = frame.kind
    properties.author = properties.last_modified_by = f"klyngelov {__version__}"
    properties.comments = ""
    properties.language = "da-DK"
    properties.created = properties.modified = made
    properties.revision = 1
