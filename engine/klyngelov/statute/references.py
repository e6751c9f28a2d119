"""Which paragraphs, and which places in them, a norm rests on.

A norm's pinpoint is written for people: "§ 5; § 12; § 16, stk. 6", "§ 64 a, stk. 1, 1. pkt., og
stk. 3", "§ 18, stk. 2, jf. regionsloven § 9, stk. 3". Here it becomes a list of references, each to
one place in one source, so that the wording can be looked up. A silence rests on everything it was
read in ("§§ 1-31").
"""

from __future__ import annotations

import re
from functools import lru_cache

from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.cited import cited
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.pinpoint import TOKEN, Place, places_in
from klyngelov.values.frozen import dataclass

_BETWEEN = re.compile(r"(?:[\s,.]|\b(?:og|eller|samt|i)\b)*")
_LABEL = re.compile(r"§\s*(\d+)(?:\s*([a-zæøå]))?\s*\.?")


@dataclass(frozen=True, slots=True, order=True)
class Paragraph:
    """A paragraph's number, in the order of the statute: § 14, § 14 a, § 14 b, § 15."""

    number: int
    letter: str = ""

    @property
    def label(self) -> str:
        """The paragraph as it is written: "§ 14 a"."""
        return f"§ {self.number} {self.letter}".rstrip()


def paragraph(label: str) -> Paragraph | None:
    """Read a paragraph's sign ("§ 14 a", "§ 3."); None for anything else, as "§§ 6 og 7."."""
    match = _LABEL.fullmatch(label.strip())
    return Paragraph(int(match[1]), match[2] or "") if match else None


@dataclass(frozen=True, slots=True)
class Reference:
    """The paragraphs of a source from ``first`` to ``last``, both included.

    ``place`` is what is cited inside a single paragraph ("stk. 1, nr. 2"), empty for all of it.
    """

    source: str
    first: Paragraph
    last: Paragraph
    place: str = ""

    def covers(self, cited: Paragraph) -> bool:
        """Whether a paragraph is among those referred to."""
        return self.first <= cited <= self.last

    @property
    def span(self) -> bool:
        """Whether more than one paragraph is referred to at once."""
        return self.first != self.last

    @property
    def label(self) -> str:
        """The paragraphs as they are written: "§ 3", "§§ 1-31"."""
        if not self.span:
            return self.first.label
        return f"§§ {self.first.label[2:]}-{self.last.label[2:]}"


def references(norm: Norm, sources: dict[str, Source]) -> tuple[Reference, ...]:
    """What a norm rests on, in the order it is cited; empty where a source is cited as a whole."""
    text = norm.text if norm.kind is NormKind.SILENCE else norm.citation.pinpoint
    return references_in(text, norm.citation.source, sources)


def references_in(text: str, own: str, sources: dict[str, Source]) -> tuple[Reference, ...]:
    """Every place a text refers to; where it names no source, in the source ``own``."""
    found: list[Reference] = []
    for segment in re.split(r"[;(]|,?\s*\bjf\.", text):
        if "§" not in segment and found:  # "§ 11, stk. 1; stk. 3": still the same paragraph
            last = found[-1]
            more = _places(f"{last.last.label}, {segment}")
            found.extend(Reference(last.source, *one) for one in more if one[-1])
            continue
        source = _source(segment, own, sources)
        if source is not None:
            found.extend(Reference(source, *one) for one in _places(segment))
    return tuple(dict.fromkeys(found))


def _source(segment: str, own: str, sources: dict[str, Source]) -> str | None:
    """The source a segment names; the norm's own where it names none; None where it is not known."""
    named = None if _names_none(segment) else cited(segment, sources)[0]
    if named is not None:
        return named.name
    before = segment.partition("§")[0].strip(" ,")
    return own if before in ("", "og", "i") else None


@lru_cache(maxsize=4096)
def _names_none(segment: str) -> bool:
    """Whether a segment consists of places only. Most do, and to look for each source in it takes long."""
    return _BETWEEN.fullmatch(TOKEN.sub("", segment)) is not None


# ── Places ────────────────────────────────────────────────────────────────────────────────────────
_WRITTEN = {"stk": "stk. {}", "nr": "nr. {}", "litra": "litra {}", "pkt": "{}. pkt."}

_Place = tuple[Paragraph, Paragraph, str]


@lru_cache(maxsize=4096)
def _places(segment: str) -> tuple[_Place, ...]:
    """Each place in a segment; many norms cite the same."""
    return tuple(place for parts in places_in(segment) if (place := _place(parts)) is not None)


def _place(parts: Place) -> _Place | None:
    (kind, numbers), *inner = parts
    ends = [paragraph(f"§ {number}") for number in numbers.split("-")] if kind == "paragraph" else []
    first, last = (ends[0], ends[-1]) if ends else (None, None)
    if first is None or last is None:
        return None
    return first, last, ", ".join(_WRITTEN[kind].format(value) for kind, value in inner)
