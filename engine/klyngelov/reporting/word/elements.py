"""Elements of a Word document's XML, for what python-docx has no call for."""

from __future__ import annotations

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml import etree

Element = etree._Element
"""An element of XML; lxml has no public name for the class."""


def element(tag: str, *children: Element, **attributes: str) -> Element:
    """An element (``w:tab``) with its children, and attributes of the name space ``w``."""
    made: Element = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    made.extend(children)
    return made


def run(*content: Element, style: str | None = None) -> Element:
    """A run with a character style, by the style's id."""
    settings = (element("w:rPr", element("w:rStyle", val=style)),) if style else ()
    return element("w:r", *settings, *content)


def text_run(text: str, *, style: str | None = None) -> Element:
    """A run of text on one line; its spaces are kept."""
    return run(_kept("w:t", text), style=style)


def field_runs(instruction: str, shown: str) -> tuple[Element, ...]:
    """A field that Word works out, such as ``PAGE``; ``shown`` stands until it has."""
    return (
        run(element("w:fldChar", fldCharType="begin")),
        run(_kept("w:instrText", f" {instruction} ")),
        run(element("w:fldChar", fldCharType="separate")),
        text_run(shown),
        run(element("w:fldChar", fldCharType="end")),
    )


def content_control(name: str, number: int, content: Element, *kind: Element) -> Element:
    """A place to fill in, around a run; ``number`` is unique in the document."""
    called = (element("w:alias", val=name), element("w:tag", val=name), element("w:id", val=str(number)))
    return element("w:sdt", element("w:sdtPr", *called, *kind), element("w:sdtContent", content))


def add_to(paragraph: Paragraph, *children: Element) -> None:
    """Put elements at the end of a paragraph."""
    body: Element = paragraph._p  # python-docx shows a paragraph's own element nowhere else
    body.extend(children)


def _kept(tag: str, text: str) -> Element:
    made = element(tag)
    made.text = text
    made.set(qn("xml:space"), "preserve")
    return made
