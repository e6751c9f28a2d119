"""The wording of one paragraph in LexDania 2.1: whole, and place by place.

``Paragraf`` holds its sign (``Explicatus``) and its stykker (``Stk``); these hold lines
(``Exitus``/``Linea``/``Char``) and lists (``Index``/``Indentatio``), which nest. White space between
elements is layout; that inside ``Char`` is text. A ``Char`` continues the word before it, any other
element begins a new one. Footnotes (``Nota``) and headings (``Rubrica``) are no part of the wording.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from klyngelov.statute.document import Provision
from klyngelov.statute.normalisation import normalised
from klyngelov.statute.references import paragraph
from klyngelov.statute.sentences import sentences

_OUTSIDE = frozenset({"Nota", "Rubrica"})
_STYKKE = re.compile(r"Stk\. (\d+)")
_NUMBERED = re.compile(r"(\d+)[.)]")
_LETTERED = re.compile(r"([a-zæøå])[.)]")


def provision(element: Element) -> tuple[str, Provision] | None:
    """The sign of the paragraph in a ``Paragraf`` element, and the paragraph.

    None where it has no sign or no words.
    """
    sign = _sign(element)
    wording = normalised(_text(element))
    if not sign or wording == sign:
        return None
    known = paragraph(sign)
    label = known.label if known else sign.rstrip(".")
    return label, Provision(wording, dict(_stykker(element)))


def _text(element: Element) -> str:
    return "".join(_pieces(element))


def _pieces(element: Element) -> Iterator[str]:
    if element.tag in _OUTSIDE:
        return
    inline = element.tag == "Char"
    gap = "" if inline else " "
    yield gap
    if element.text and (inline or element.text.strip()):
        yield element.text
    for child in element:
        yield from _pieces(child)
        if child.tail and (inline or child.tail.strip()):
            yield child.tail
    yield gap


def _sign(element: Element) -> str:
    """What an element is called in the text: "§ 3.", "Stk. 2.", "1)"; empty where it is not."""
    explicatus = element.find("Explicatus")
    return "" if explicatus is None else normalised(_text(explicatus))


# ── Places ────────────────────────────────────────────────────────────────────────────────────────
def _stykker(element: Element) -> Iterator[tuple[str, str]]:
    stykker = element.findall("Stk")
    for count, stykke in enumerate(stykker, start=1):
        match = _STYKKE.match(_sign(stykke))
        yield from _within(stykke, f"stk. {match[1] if match else count}")
    if not stykker:
        yield from _within(element, "stk. 1")


def _within(element: Element, place: str, lead: str = "") -> Iterator[tuple[str, str]]:
    """A part of a paragraph, its sentences, and the items of its lists.

    An item is given with the words that lead to it, which may hold its condition: "Medmindre andet
    aftales, består udvalget af: … 2) en formand."
    """
    yield place, f"{lead} {normalised(_text(element))}".lstrip()
    for count, sentence in enumerate(sentences(_lines(element)), start=1):
        yield f"{place}, {count}. pkt.", sentence
    leading = f"{lead} {_leading(element)}".strip()
    for count, item in enumerate(element.iterfind("Exitus/Index/Indentatio")):
        gap = f"{leading} …" if leading and count else leading
        sign = _sign(item)
        if match := _NUMBERED.match(sign):
            yield from _within(item, f"{place}, nr. {match[1]}", gap)
        elif match := _LETTERED.match(sign):
            yield from _within(item, f"{place}, litra {match[1]}", gap)


def _leading(element: Element) -> str:
    """The sign of an element and the sentence before its first list."""
    before = sentences(_lines(element, to_list=True))
    return f"{_sign(element)} {before[-1] if before else ''}".strip()


def _lines(element: Element, *, to_list: bool = False) -> list[str]:
    """The lines of an element itself, without those of its lists; perhaps only those before them."""
    found: list[str] = []
    for exitus in element.findall("Exitus"):
        for child in exitus:
            if child.tag == "Index":
                if to_list:
                    return found
            elif child.tag not in _OUTSIDE and (line := normalised(_text(child))):
                found.append(line)
    return found
