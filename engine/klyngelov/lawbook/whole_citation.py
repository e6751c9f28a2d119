"""Whether a citation is read to its end, so that no part of what it narrows is lost without a word.

"§ 10, dog kun lægerne" would else be read as all of § 10. Everything must be the name or number of a source,
a place in it, or a word that joins them. What follows "jf." is another provision and narrows nothing; if it
is only a part of one ("§ 10, jf. stk. 2"), it cannot be told whether it was to narrow the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.citation_spelling import spelled
from klyngelov.lawbook.cited import NUMBERED
from klyngelov.lawbook.pinpoint import COMPARED, TOKEN, paragraph_order
from klyngelov.values.spelling import fold

_JOINS = re.compile(
    r"[\s,;.:()«»\"–-]+|(?:i|og|eller|samt|af|efter)(?!\w)|m\.\s?(?:v|fl)\.", flags=re.IGNORECASE
)
_WORD = re.compile(r"\w+\.?|\S")


def unread(text: str, sources: Mapping[str, Source]) -> str | None:
    """The first part of a citation that is not read, as it stands; None where all is read."""
    first, *further = COMPARED.split(spelled(text))
    rest = _Reading(first, tuple(sources.values())).unread()
    return rest or next((f"jf. {one.strip(' ,)')}" for one in further if _narrows(one, first)), None)


_SEVERAL = re.compile(r"[,–-]|\b(?:og|eller|samt)\b")
_ENDS = re.compile(r"(?P<first>[0-9]+(?:\s[a-zæøå])?)\s*[–-]\s*(?P<last>[0-9]+(?:\s[a-zæøå])?)")


def _backwards(kind: str, numbers: str) -> bool:
    """Whether a run ends before it begins."""
    ends = [(run["first"], run["last"]) for run in _ENDS.finditer(numbers)] if kind != "litra" else []
    return any(paragraph_order(first) > paragraph_order(last) for first, last in ends)


_OUTERMOST = ("paragraph", "stk", "nr", "litra", "pkt")
"""The parts of a provision from the outside in."""


def _narrows(further: str, first: str) -> bool:
    """Whether what follows "jf." is a part that may lie in the place before it."""
    inner = TOKEN.match(further.strip(" ,("))
    kinds = [match.lastgroup or "" for match in TOKEN.finditer(first)]
    if inner is None or not kinds or "§" in further:
        return False
    return _OUTERMOST.index(inner.lastgroup or "") > max(_OUTERMOST.index(kind) for kind in kinds)


class _Reading:
    """One citation, read from left to right.

    ``placed`` says that a paragraph has been named, ``closed`` that its source has been named after it: what
    comes then is another citation. ``titled`` says that a title may follow, ``plural`` that several
    paragraphs are announced ("§§") and one is named.
    """

    def __init__(self, text: str, sources: tuple[Source, ...]) -> None:
        self._text = text
        self._names = _names(_begun_in(text, sources))
        self._titles = _title_words(sources)
        self._placed = self._closed = self._titled = self._plural = False

    def unread(self) -> str | None:
        """The first part that is nothing known."""
        at = 0
        while at < len(self._text):
            end = self._known(at)
            if end is None:
                return self._rest(at)
            at = end
        return None

    def _known(self, at: int) -> int | None:
        """Where the piece that begins here ends; None where it is nothing known."""
        source = NUMBERED.match(self._text, at) or self._names.match(self._text, at)
        if source:
            self._titled, self._closed = True, self._placed
            return source.end()
        place = TOKEN.match(self._text, at)
        if place:
            return place.end() if self._place(place) else None
        joins = _JOINS.match(self._text, at)
        if joins:
            return joins.end()
        word = _WORD.match(self._text, at)
        return word.end() if self._titled and word and word[0].casefold() in self._titles else None

    def _place(self, place: re.Match[str]) -> bool:
        """Whether a place can stand here: in a paragraph, and not after the source that closes a citation.

        Nor one that may be two things: in "§§ 3, stk. 1 og 4" a stykke or a paragraph, in "§§ 5-3" nothing.
        """
        kind = place.lastgroup or ""
        several = _SEVERAL.search(place[kind]) is not None
        if kind == "paragraph":
            self._placed, self._plural = True, place[0].startswith("§§") and not several
        elif several and self._plural:
            return False
        self._titled = False
        return self._placed and not self._closed and not _backwards(kind, place[kind])

    def _rest(self, at: int) -> str:
        """What stands from here to the next comma, or to the end."""
        return re.split(r"[,;]", self._text[at:])[0].strip(" .)") or self._text[at:]


def _begun_in(text: str, sources: tuple[Source, ...]) -> tuple[str, ...]:
    """Of all that the sources are called, what begins with the beginning of a word in a text.

    A pattern of all the names takes longer to make than all else that is done with a citation.
    """
    words = " " + " ".join(re.findall(r"\w+", fold(text)))
    return tuple(name for name, first in _all_names(sources) if f" {first}" in words)


@lru_cache(maxsize=8)
def _all_names(sources: tuple[Source, ...]) -> tuple[tuple[str, str], ...]:
    """What any of the sources is called, the longest names first, each with its first word."""
    named = dict.fromkeys(name for source in sources for name in _called(source))
    return tuple((name, _first_word(name)) for name in sorted(named, key=len, reverse=True))


def _first_word(name: str) -> str:
    first = re.search(r"\w+", fold(name))
    return first[0] if first else ""


@lru_cache(maxsize=64)
def _names(names: tuple[str, ...]) -> re.Pattern[str]:
    """Any of some names, also in the genitive; without names, what is found nowhere."""
    written = "|".join(_as_written(name) for name in names)
    return re.compile(rf"(?:{written})s?(?!\w)" if names else r"(?!)", flags=re.IGNORECASE)


def _called(source: Source) -> Iterable[str]:
    title = re.sub(r"\s*\(.*", "", source.title)
    prints = [one.title for one in source.prints]
    addresses = [eli for eli in (source.eli, *(one.eli for one in source.prints)) if eli]
    return (*source.names, source.cited_as, title, *prints, *addresses)


def _as_written(name: str) -> str:
    """A pattern for a name with any spacing, and with ae, oe and aa for æ, ø and å."""
    pattern = re.escape(spelled(name)).replace(r"\ ", r"[\s_-]+")
    for letter, two in (("æ", "ae"), ("ø", "oe"), ("å", "aa")):
        pattern = pattern.replace(letter, f"(?:{letter}|{two})")
    return pattern


@lru_cache(maxsize=8)
def _title_words(sources: tuple[Source, ...]) -> frozenset[str]:
    return frozenset(word.casefold() for source in sources for word in _WORD.findall(source.title))
