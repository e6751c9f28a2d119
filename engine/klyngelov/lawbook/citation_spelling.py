"""The spellings of a pinpoint that anybody reads alike, turned into the one that the rest reads.

"§ 10 Stk 1 nummer 1", "paragraf 10, første stykke, nr 1" and "§ 10, stk. 1, nr. 1" are the same place.
Nothing is guessed: what is not certainly one of these spellings is left as it stands.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from klyngelov.lawbook.pinpoint import PARAGRAPH

_ORDINALS = {
    word: str(number)
    for number, words in enumerate(
        (
            ("første",), ("andet", "anden"), ("tredje",), ("fjerde",), ("femte",), ("sjette",), ("syvende",),
            ("ottende",), ("niende",), ("tiende",),
        ),
        start=1,
    )
    for word in words
}  # fmt: skip
_ORDINAL = re.compile(
    rf"\b(?P<word>{'|'.join(_ORDINALS)})\s+(?=(?:stk|stykke|nr|nummer|pkt|punktum)\b)", flags=re.IGNORECASE
)
_STYKKE, _NUMBER, _SENTENCE = (
    r"(?:stykkerne|stykke|stk)\b\.?", r"(?:numrene|numre|nummer|nr)\b\.?", r"(?:punktum|pkt)\b\.?"
)  # fmt: skip

# A longer number is none of these, and is left as it stands.
_WHOLE = r"(?<![0-9])([0-9]{1,4})(?![0-9])"

# In this order: a number before the word is turned round first ("2. stykke"), then the words themselves.
_SPELLINGS = tuple(
    (re.compile(pattern, flags=re.IGNORECASE), written)
    for pattern, written in (
        (r"\bparagraffernes?\s+(?=[0-9])", "§§ "),
        (r"\bparagraf(?:fen)?s?\s+(?=[0-9])", "§ "),
        (rf"(?<![/.]){_WHOLE}\.\s*{_STYKKE}(?!\s*[0-9])", r"stk. \1"),
        (rf"(?<![/.]){_WHOLE}\.\s*{_NUMBER}(?!\s*[0-9])", r"nr. \1"),
        (rf"{_SENTENCE}\s*{_WHOLE}(?!\.)(?!\s*{_SENTENCE})", r"\1. pkt."),
        (rf"{_WHOLE}\.?\s*{_SENTENCE}", r"\1. pkt."),
        (rf"\b{_STYKKE}\s*(?=[0-9])", "stk. "),
        (rf"\b{_NUMBER}\s*(?=[0-9])", "nr. "),
        (r"\blitra\s+([a-zæøå])\b\)?", r"litra \1"),
        # "§ 206A" is written "§ 206 a".
        (r"(§\s*[0-9]{1,4})([a-zæøå])\b(?!\.)", r"\1 \2"),
    )
)
# "§§ 3, stk. 1, og 10" is § 3, stk. 1, and § 10: the sign says that there are several, and what is in the
# first of them ends with the comma, or the other has a part of its own.
_PART = (
    r",\s(?:(?:stk\.|nr\.)\s[0-9]{1,4}(?:\s(?:og|eller)\s[0-9]{1,4})*|litra\s[a-zæøå]\b|[0-9]{1,4}\.\spkt\.)"
)
_AND = r"(?:og|eller|samt)"
_LETTER = re.compile(r"(?P<sign>§\s*[0-9]{1,4}\s+|\blitra\s+)(?P<letter>[A-ZÆØÅ])\b")


@cache
def _second() -> re.Pattern[str]:
    """Two paragraphs under one sign, of which the first has parts. Most who run the program cite none so."""
    return re.compile(
        rf"§§\s*(?P<first>{PARAGRAPH}(?:{_PART})+)(?:,\s{_AND}\s(?P<second>{PARAGRAPH}(?:{_PART})*)"
        rf"|\s{_AND}\s(?P<divided>{PARAGRAPH}(?:{_PART})+))(?!\s*(?:,|-|{_AND}\b)\s*[0-9]|[0-9]|\.\s*pkt)"
    )


@lru_cache(maxsize=1024)
def spelled(text: str) -> str:
    """The text with every such spelling turned into "§ 10, stk. 1, nr. 1, 2. pkt."; the rest is as it was."""
    found = " ".join(unicodedata.normalize("NFC", text).split())
    found = _ORDINAL.sub(lambda match: f"{_ORDINALS[match['word'].lower()]}. ", found)
    for pattern, written in _SPELLINGS:
        found = pattern.sub(written, found)
    found = _LETTER.sub(lambda match: f"{match['sign']}{match['letter'].lower()}", found)
    if "§§" not in found:
        return found
    return _second().sub(
        lambda match: f"§ {match['first']}, og § {match['second'] or match['divided']}", found
    )
