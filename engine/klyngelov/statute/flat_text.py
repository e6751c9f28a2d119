"""The places of a paragraph whose wording is one line of text, as a copy of Retsinformation has it.

The official XML tells stykker, items and lines apart (``paragraph_text``); in a line of text only the signs
do: "Stk. 2.", "1)", "a)". A sign counts where it is the next in its order, so that "jf. stk. 4" and "3) Se
note 10" begin nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from klyngelov.statute.normalisation import normalised
from klyngelov.statute.sentences import sentences

_PARAGRAPH = re.compile(r"§ \d+(?: [a-zæøå])?\. ")
_LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"
_MANY = 200  # no statute lists more; a longer row of signs is no list


def flat_places(text: str) -> tuple[str, ...]:
    """Every place in a paragraph, in its order: "stk. 1", "stk. 1, 1. pkt.", "stk. 1, nr. 2, litra a"."""
    wording = normalised(text)
    body = wording.removeprefix(match[0] if (match := _PARAGRAPH.match(wording)) else "")
    signs = (rf"(?<=\S )Stk\. {number}\. (?=\S)" for number in range(2, _MANY))
    found: list[str] = []
    for count, (_, stykke) in enumerate(_parted(body, signs), start=1):
        found.extend(_within(stykke, f"stk. {count}"))
    return tuple(found)


def _within(text: str, place: str) -> Iterator[str]:
    """A part of a paragraph, its sentences, and the items of its list."""
    yield place
    numbered = list(_parted(text, (rf"(?<!\S){number}\) (?=\S)" for number in range(1, _MANY))))
    lettered = list(_parted(text, (rf"(?<!\S){letter}\) (?=\S)" for letter in _LETTERS)))
    # The list whose first sign comes first is the outer one; the other lies in its items.
    items, kind = (numbered, "nr. {}")
    if len(lettered) > 1 and (len(numbered) == 1 or len(lettered[0][1]) < len(numbered[0][1])):
        items, kind = lettered, "litra {}"
    for count, _ in enumerate(sentences([items[0][1].strip()]), start=1):
        yield f"{place}, {count}. pkt."
    for sign, item in items[1:]:
        yield from _within(item.strip(), f"{place}, {kind.format(sign)}")


def _parted(text: str, signs: Iterator[str]) -> Iterator[tuple[str, str]]:
    """What stands before the first sign, and after each of them, with the number or letter of the sign."""
    start, name = 0, ""
    for sign in signs:
        match = re.compile(sign).search(text, start)
        if match is None:
            break
        yield name, text[start : match.start()]
        start, name = match.end(), re.sub(r"\W|Stk", "", match[0])
    yield name, text[start:]
