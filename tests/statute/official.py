"""Writes small documents in LexDania 2.1, as Retsinformation gives them. The provisions are invented."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from klyngelov.statute.document import Document
from klyngelov.statute.lexdania import read_official
from klyngelov.statute.sentences import sentences

META = {
    "DocumentType": "BEK H#LOKDOK04",
    "DocumentTitle": "Bekendtgørelse om prøver",
    "Year": "2022",
    "Number": "1248",
    "DiesSigni": "2022-09-05",
    "Status": "Valid",
}
SCHEMA = "http://www.retsinformation.dk/offentlig/xml/schemas/2022/05/17/BEKH.Retsinfo.LexDania_2.1.xsd"


@dataclass
class Item:
    """An item of a list: its sign ("1)", "a)"), its lines and the items under it."""

    sign: str
    lines: list[str]
    items: list[Item] = field(default_factory=list)


@dataclass
class Stykke:
    """A stykke: its lines, the list that follows, and its sign where it is not the next number."""

    lines: list[str]
    items: list[Item] = field(default_factory=list)
    sign: str = ""


def line(text: str) -> str:
    return f"<Linea>\n  <Char>{escape(text)}</Char>\n</Linea>\n"


def listing(items: list[Item]) -> str:
    if not items:
        return ""
    inner = "".join(
        f'<Indentatio formaInd="Nummer">\n<Explicatus>{one.sign}</Explicatus>\n'
        f"<Exitus>\n{''.join(map(line, one.lines))}</Exitus>\n{listing(one.items)}</Indentatio>\n"
        for one in items
    )
    return f"<Exitus>\n<Index>\n{inner}</Index>\n</Exitus>\n"


def stykke(one: Stykke) -> str:
    sign = f"<Explicatus>{one.sign}</Explicatus>\n" if one.sign else ""
    return f"<Stk>\n{sign}<Exitus>\n{''.join(map(line, one.lines))}</Exitus>\n{listing(one.items)}</Stk>\n"


def paragraf(sign: str, *stykker: Stykke | str) -> str:
    """A ``Paragraf`` element; a text is a stykke of one line."""
    given = [one if isinstance(one, Stykke) else Stykke([one]) for one in stykker]
    for number, one in enumerate(given[1:], start=2):
        one.sign = one.sign or f"Stk. {number}."
    return f"<Paragraf>\n<Explicatus>{sign}</Explicatus>\n{''.join(map(stykke, given))}</Paragraf>\n"


def xml(*content: str, **meta: str | None) -> bytes:
    """A document of some elements; ``meta`` changes its ``Meta``, None leaves an element out.

    It is signed in its own year, unless another day is given.
    """
    if (meta.get("Year") or "").isdecimal():
        meta.setdefault("DiesSigni", f"{meta['Year']}-09-05")
    elements = {key: value for key, value in {**META, **meta}.items() if value is not None}
    inner = "".join(f"<{key}>{escape(value)}</{key}>\n" for key, value in elements.items())
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<Dokument id="x" SchemaLocation="{SCHEMA}">\n'
        f"<Meta>\n{inner}</Meta>\n"
        "<TitelGruppe><Titel><Linea><Char>Titlen</Char></Linea></Titel></TitelGruppe>\n"
        f"<DokumentIndhold>\n<Kapitel>\n<ParagrafGruppe>\n{''.join(content)}</ParagrafGruppe>\n</Kapitel>\n"
        "</DokumentIndhold>\n</Dokument>\n"
    ).encode()


def document(*content: str, **meta: str | None) -> Document:
    """The document that is read from some elements."""
    found = read_official(xml(*content, **meta))
    assert isinstance(found, Document), found
    return found


def paragraf_of(text: str) -> str:
    """The ``Paragraf`` of a provision that is given as running text, as the public copy has it."""
    sign = re.match(r"§ \d+(?: [a-zæøå])?\.", text)
    assert sign, text[:20]
    parts = re.split(r" (?=Stk\. \d+\. )", " " + text[sign.end() :].strip())
    return paragraf(sign[0], *(_stykke(part.strip()) for part in parts))


def _stykke(text: str) -> Stykke:
    sign = re.match(r"Stk\. \d+\. ", text)
    lead, *items = _listed(text[sign.end() :] if sign else text, 1)
    found = [Item(f"{number})", list(sentences([one]))) for number, one in enumerate(items, start=1)]
    return Stykke(list(sentences([lead])), found, sign[0].strip() if sign else "")


def _listed(text: str, number: int) -> list[str]:
    """The text before a numbered list, and each of its items."""
    before, sign, after = text.partition(f" {number}) ")
    return [before, *_listed(after, number + 1)] if sign else [before]
