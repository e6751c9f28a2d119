"""A new document in the house style: the styles, settings and numbering that lie beside this module.

``house_style.xml`` is the whole of what a document may look like. python-docx's own template is emptied of
its styles, so that whoever opens the list of styles in Word finds only those in use.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from importlib.resources import files

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

_UNUSED = (
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
    RELATIONSHIP_TYPE.CUSTOM_XML,
    RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
    RELATIONSHIP_TYPE.FONT_TABLE,
    RELATIONSHIP_TYPE.THEME,
    RELATIONSHIP_TYPE.THUMBNAIL,
    RELATIONSHIP_TYPE.WEB_SETTINGS,
)

TABLE_STYLE = "Sagstabel"


class Style(StrEnum):
    """The styles of a paragraph, by the name Word shows; headings have their level instead."""

    TEXT = "Normal"
    BULLET = "List Bullet"
    LABELLED = "Oplysning"
    LEAD = "Indledning"
    FINDING = "Konstatering"
    SMALL = "Småt"
    CLAUSE = "Bestemmelse"
    ITEM = "Underpunkt"
    CHOICE = "Valgmulighed"
    CELL = "Tabeltekst"
    KIND = "Dokumenttype"
    TITLE = "Title"
    PARTICULARS = "Sagsoplysning"
    RULE = "Streg"


def new_document() -> Document:
    """An empty document in the house style."""
    document = docx.Document()
    _fill(document.styles.element, "house_style.xml")
    _fill(document.settings.element, "settings.xml")
    _fill(document.part.numbering_part.element, "numbering.xml")
    for relationships in (document.part.rels, document.part.package.rels):
        for identity, relationship in list(relationships.items()):
            if relationship.reltype in _UNUSED:
                del relationships[identity]
    return document


def _fill(part: BaseOxmlElement, name: str) -> None:
    """Let a part hold what a file beside this module does, and nothing else."""
    for child in list(part):
        part.remove(child)
    part.extend(list(parse_xml(_resource(name))))


@cache
def _resource(name: str) -> bytes:
    return (files("klyngelov.reporting.word") / name).read_bytes()
