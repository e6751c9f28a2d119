"""The Word documents are whole: real footnotes, real headings, nothing that Word would refuse."""

from __future__ import annotations

import io
import re
from datetime import date
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from klyngelov.reporting.word.document import WordDocument
from klyngelov.reporting.word.frame import TEXT_WIDTH, Frame
from klyngelov.reporting.word.house_style import Style
from klyngelov.reporting.word.inlines import Aside, Blank, Emphasis, Filled, Link, Mark, Note, Strong, Weight


def written() -> WordDocument:
    """A document with everything there is."""
    document = WordDocument(Frame(kind="Notat", title="En prøve", day=date(2022, 10, 1)))
    document.heading("Første", 1)
    document.heading("Anden", 2)
    document.heading("Tredje", 3)
    document.paragraph("Tekst", Note("Første note."), " og mere", Note("Anden note."))
    document.paragraph(
        Strong("a"), Emphasis("b"), Aside("c"), Mark("fejl", Weight.ERROR), Blank("[antal]", "Antal")
    )
    document.paragraph(Filled("2", "Antal"), Link("kilde", "https://example.org/a?b=1&c=2"))
    for style in Style:
        document.paragraph("i en typografi", style=style)
    for weight in Weight:
        document.paragraph(Mark("ord", weight))
    document.bullets(["et", ("to", Note("Tredje note."))])
    document.labelled("Krævet", "mindst 2")
    document.table(("Krav", "Fundet"), [("a", "1"), ("b", ("2", Note("I en celle.")))], (12, TEXT_WIDTH - 12))
    return document


@pytest.fixture(scope="module")
def content() -> bytes:
    return written().content()


def part(content: bytes, name: str) -> etree._Element:
    with ZipFile(io.BytesIO(content)) as package:
        return etree.fromstring(package.read(name))


def test_the_same_document_gives_the_same_bytes(content: bytes) -> None:
    assert written().content() == content


def test_nothing_in_the_package_tells_when_it_was_written(content: bytes) -> None:
    with ZipFile(io.BytesIO(content)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2022-10-01T00:00:00Z" in package.read("docProps/core.xml")


def test_every_mark_has_its_note_and_every_note_its_mark(content: bytes) -> None:
    marks = part(content, "word/document.xml").iter(qn("w:footnoteReference"))
    notes = {
        note.get(qn("w:id")): "".join(note.itertext()).strip()
        for note in part(content, "word/footnotes.xml")
        if note.get(qn("w:type")) is None
    }

    assert [notes.pop(mark.get(qn("w:id"))) for mark in marks] == [
        "Første note.",
        "Anden note.",
        "Tredje note.",
        "I en celle.",
    ]
    assert notes == {}


def test_the_separators_that_the_settings_name_are_there(content: bytes) -> None:
    named = {one.get(qn("w:id")) for one in part(content, "word/settings.xml").iter(qn("w:footnote"))}
    there = {
        note.get(qn("w:id")): note.get(qn("w:type"))
        for note in part(content, "word/footnotes.xml")
        if note.get(qn("w:type"))
    }

    assert named == set(there)
    assert set(there.values()) == {"separator", "continuationSeparator"}


@pytest.mark.parametrize("name", ["document", "footnotes", "header1", "footer1", "footer2", "numbering"])
def test_every_style_that_is_used_is_defined(content: bytes, name: str) -> None:
    defined = {style.get(qn("w:styleId")) for style in part(content, "word/styles.xml").iter(qn("w:style"))}
    used = {
        one.get(qn("w:val"))
        for tag in ("pStyle", "rStyle", "tblStyle")
        for one in part(content, f"word/{name}.xml").iter(qn(f"w:{tag}"))
    }

    assert used - defined == set()


def test_the_headings_are_headings_and_the_first_row_a_header(content: bytes) -> None:
    read = docx.Document(io.BytesIO(content))

    headings = [
        one.text for one in read.paragraphs if one.style and str(one.style.name).startswith("Heading")
    ]
    assert headings == ["Første", "Anden", "Tredje"]
    [table] = read.tables
    assert [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows] == [True, False, False]


def test_the_places_to_fill_in_have_names_and_numbers_of_their_own(content: bytes) -> None:
    document = part(content, "word/document.xml")
    names = [one.get(qn("w:val")) for one in document.iter(qn("w:alias"))]
    numbers = [one.get(qn("w:val")) for one in document.iter(qn("w:id"))]

    assert names == ["Dato", "Journalnummer", "Antal", "Antal"]
    assert len(set(numbers)) == len(numbers)


def test_the_pages_are_numbered_from_the_first(content: bytes) -> None:
    for name in ("footer1", "footer2"):
        text = "".join(part(content, f"word/{name}.xml").itertext())
        assert re.sub(r"\s+", " ", text).strip() == "Side PAGE 1 af NUMPAGES 1"


def test_the_file_speaks_danish(content: bytes) -> None:
    languages = {one.get(qn("w:val")) for one in part(content, "word/styles.xml").iter(qn("w:lang"))}

    assert languages == {"da-DK"}
