"""Opens an XML file from outside without trusting it.

A file on disk may be anything: a web page, a picture, an XML document made to exhaust memory or to
read other files. Everything that official XML from Retsinformation has no use for is refused before
it is read: document types, entities, external references, other encodings than UTF-8, great size,
deep nesting. Nothing is ever fetched.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import XMLParser

from klyngelov.statute.refusal import Refusal

MAX_BYTES = 20 << 20
"""The longest acts come to a few megabytes."""
MAX_DEPTH = 64
"""The deepest official documents nest some twenty elements."""
MAX_ELEMENTS = 400_000

_FOREIGN = (
    (re.compile(rb"%PDF"), "filen er en PDF; hent dokumentet som XML fra Retsinformation"),
    (re.compile(rb"PK\x03\x04"), "filen er en pakket fil; pak den ud, eller hent dokumentet som XML"),
    (
        re.compile(rb"\s*<(!doctype\s+html|html)\b", re.IGNORECASE),
        "filen er en hjemmeside; hent dokumentet som XML fra Retsinformation (adressen efterfulgt af /xml)",
    ),
)
_ENCODING = re.compile(rb"""\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"']{0,40})["']""")


_XINCLUDE = "{http://www.w3.org/2001/XInclude}"


class _IncludeError(Exception):
    """The document asks for another file to be read into it."""


class _LimitError(Exception):
    """The document is nested too deep or holds too many elements."""


class _BoundedBuilder(TreeBuilder):
    """Builds the tree and stops at the limits."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0
        self._elements = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:
        """Begin an element. Raises ``_LimitError`` and ``_IncludeError``."""
        if tag.startswith(_XINCLUDE):
            raise _IncludeError
        self._depth += 1
        self._elements += 1
        if self._depth > MAX_DEPTH or self._elements > MAX_ELEMENTS:
            raise _LimitError
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        """End an element."""
        self._depth -= 1
        return super().end(tag)


def read_bounded(path: Path) -> bytes | Refusal:
    """The content of a file, if it is a file of reasonable size."""
    try:
        if path.is_dir():
            return Refusal("is-directory", "stien fører til en mappe; angiv en fil")
        if not path.exists():
            return Refusal("missing", "filen findes ikke")
        if not path.is_file():
            return Refusal("not-a-file", "stien fører ikke til en almindelig fil")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        return Refusal("unreadable", "filen kan ikke åbnes; sørg for, at du har adgang til at læse den")
    if len(content) > MAX_BYTES:
        return Refusal("too-large", f"filen er større end {MAX_BYTES >> 20} MB")
    return content


def parse_xml(content: bytes) -> Element | Refusal:
    """The root element of an XML document."""
    refusal = _at_a_glance(content)
    if refusal is not None:
        return refusal
    parser = XMLParser(target=_BoundedBuilder(), forbid_dtd=True, forbid_entities=True, forbid_external=True)
    try:
        parser.feed(content)
        root: Element = parser.close()
    except DefusedXmlException:
        reason = "filen indeholder en dokumenttype (DOCTYPE) eller entiteter, og det er ikke sikkert at læse"
        return Refusal("document-type", reason)
    except _IncludeError:
        reason = "filen henviser til en anden fil, som skal læses ind i den (XInclude), og det gøres ikke"
        return Refusal("includes-file", reason)
    except _LimitError:
        reason = "filen er opbygget dybere eller af flere dele end noget officielt dokument"
        return Refusal("too-complex", reason)
    except ParseError as error:
        line, column = error.position
        return Refusal("not-xml", f"filen er ikke velformet XML (linje {line}, kolonne {column + 1})")
    return root


def _at_a_glance(content: bytes) -> Refusal | None:
    """What can be said before parsing."""
    if not content.strip():
        return Refusal("empty", "filen er tom")
    for start, reason in _FOREIGN:
        if start.match(content):
            return Refusal("not-xml", reason)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return Refusal("not-utf8", "filen er ikke XML i UTF-8, som dokumenter fra Retsinformation er")
    declared = _ENCODING.match(content.removeprefix(b"\xef\xbb\xbf"))
    if declared and declared[1].lower() != b"utf-8":
        name = declared[1].decode("ascii", "replace")
        return Refusal("not-utf8", f"filen siges at være i {name}; dokumenter fra Retsinformation er i UTF-8")
    return None
