"""Reads official documents in LexDania 2.1, the XML of Retsinformation.

``Dokument`` holds ``Meta`` (what the document is) and ``DokumentIndhold`` (what it says). Only the
paragraphs a document itself enacts or prints are read: in an amending act (a type that ends in "Æ")
the new wording it gives other acts, in all others everything else, without the commencement
provisions of earlier acts (``Ikraft``) and without annexes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element

from klyngelov.statute.document import Document, Provision, document_order
from klyngelov.statute.normalisation import normalised
from klyngelov.statute.paragraph_text import provision
from klyngelov.statute.refusal import Refusal
from klyngelov.statute.safe_xml import parse_xml, read_bounded

_VERSION = re.compile(r"LexDania_(\d+(?:\.\d+)*)")
_SUPPORTED = "2.1"
_SKIPPED = frozenset({"Bilag", "Ikraft"})
_AMENDED = "AendringNyTekst"


class _RefusedError(Exception):
    """Carries a refusal out of the reading; never leaves this module."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code)
        self.refusal = Refusal(code, reason)


def load_official(path: Path) -> Document | Refusal:
    """The document in a file, or why it cannot be used."""
    content = read_bounded(path)
    return content if isinstance(content, Refusal) else read_official(content)


def read_official(content: bytes) -> Document | Refusal:
    """The document in the content of a file, or why it cannot be used."""
    root = parse_xml(content)
    if isinstance(root, Refusal):
        return root
    try:
        return _document(root)
    except _RefusedError as error:
        return error.refusal


def _document(root: Element) -> Document:
    if root.tag != "Dokument":
        reason = (
            f"filen er ikke et dokument fra Retsinformation (den hedder <{root.tag[:40]}>, ikke <Dokument>)"
        )
        raise _RefusedError("wrong-root", reason)
    version = _VERSION.search(root.get("SchemaLocation", ""))
    if version and version[1] != _SUPPORTED:
        reason = f"filen er i LexDania {version[1]}; programmet læser LexDania {_SUPPORTED}"
        raise _RefusedError("wrong-version", reason)
    meta = root.find("Meta")
    if meta is None:
        raise _RefusedError("no-meta", "filen mangler <Meta>, som siger, hvilket dokument det er")
    kind = _required(meta, "DocumentType").partition("#")[0].strip() or "?"
    found = list(_provisions(root, amending=kind.endswith("Æ")))
    if not found:
        reason = "filen indeholder ingen paragraffer, kun oplysninger om dokumentet"
        raise _RefusedError("no-paragraphs", reason)
    times = Counter(label for label, _ in found)
    return Document(
        id=_id(meta),
        kind=kind,
        title=_meta(meta, "DocumentTitle") or "",
        popular_title=_meta(meta, "PopularTitle"),
        signed=_signed(meta),
        status=_required(meta, "Status"),
        provisions={label: one for label, one in found if times[label] == 1},
        ambiguous=tuple(label for label, count in times.items() if count > 1),
    )


def _provisions(element: Element, *, amending: bool, inside: bool = False) -> Iterator[tuple[str, Provision]]:
    """The paragraphs in document order; ``inside`` says that we stand in the new wording of another act."""
    for child in element:
        if child.tag in _SKIPPED:
            continue
        within = inside or child.tag == _AMENDED
        if child.tag != "Paragraf":
            yield from _provisions(child, amending=amending, inside=within)
        elif within == amending:
            found = provision(child)
            if found is not None:
                yield found


# ── Meta ──────────────────────────────────────────────────────────────────────────────────────────
def _meta(meta: Element, name: str) -> str | None:
    found = meta.find(name)
    return normalised("".join(found.itertext())) or None if found is not None else None


def _required(meta: Element, name: str) -> str:
    if len(meta.findall(name)) > 1:
        reason = f"<Meta> har flere <{name}>, så det er uvist, hvilket dokument det er"
        raise _RefusedError("ambiguous-meta", reason)
    text = _meta(meta, name)
    if text is None:
        raise _RefusedError("incomplete-meta", f"<Meta> mangler <{name}>, som siger, hvilket dokument det er")
    return text


def _id(meta: Element) -> str:
    found = f"{_required(meta, 'Year')}/{_required(meta, 'Number')}"
    written = (meta.findtext("Year") or "") + (meta.findtext("Number") or "")
    try:
        document_order(found if written.isascii() else written)
    except ValueError:
        reason = f"<Year> og <Number> i <Meta> er ikke et årstal og et nummer («{found[:40]}»)"
        raise _RefusedError("incomplete-meta", reason) from None
    return found


def _signed(meta: Element) -> date:
    text = _required(meta, "DiesSigni")
    try:
        signed = date.fromisoformat(text[:10])
    except ValueError:
        reason = f"<DiesSigni> i <Meta> er ikke en dato («{text[:40]}»)"
        raise _RefusedError("incomplete-meta", reason) from None
    # A document is numbered in the year it is signed, or in the next if it was published late.
    year = int(_required(meta, "Year"))
    if year not in (signed.year, signed.year + 1):
        reason = f"<DiesSigni> ({signed.isoformat()}) og <Year> ({year}) i <Meta> passer ikke sammen"
        raise _RefusedError("inconsistent-meta", reason)
    return signed
