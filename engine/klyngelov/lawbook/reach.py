"""Whom the provisions of a source concern, where one norm rests on several that concern different drafts.

One matter may be ruled twice in an act, with the same words: once for some regions and once for another. The
norm cites both; a draft that says which it is, is told of its own alone. A pinpoint is only ever
shortened by what certainly does not concern the draft, and never to nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from klyngelov.lawbook.pinpoint import COMPARED, TOKEN, Place, lies_in, places_in
from klyngelov.values.frozen import dataclass

Stated = tuple[tuple[str, frozenset[str]], ...]
"""What a draft certainly states: the words of a list of its own, for each list that is known."""

_JOINT = re.compile(r"\s*[,;]?(?:\s+(?:og|eller|samt))?\s*$")
"""What joins a paragraph to the next one: ", og ", "; "."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Provisions that concern only drafts whose ``listing`` holds one of the ``words``."""

    places: tuple[Place, ...]
    listing: str
    words: frozenset[str]

    def leaves_out(self, place: Place, stated: Stated) -> bool:
        """Whether a place is one of the provisions, and they certainly do not concern the draft."""
        others = any(name == self.listing and self.words.isdisjoint(words) for name, words in stated)
        return others and any(lies_in(place, one) for one in self.places)


def concerning(pinpoint: str, reaches: tuple[Reach, ...], stated: Stated) -> str:
    """The part of a pinpoint that concerns a draft; all of it, where nothing would be left."""
    read_with = COMPARED.search(pinpoint)
    end = read_with.start() if read_with else len(pinpoint)
    return _own(pinpoint[:end], reaches, stated) + pinpoint[end:]


# Many norms rest on the same paragraphs, each read with another.
@lru_cache(maxsize=1024)
def _own(text: str, reaches: tuple[Reach, ...], stated: Stated) -> str:
    parts, joints = _paragraphs(text)
    kept = [part for part in parts if not _left_out(part, reaches, stated)]
    if not kept or len(kept) == len(parts):
        return text
    # The last joints, so that "A, B og C" becomes "A og B" as well as "B og C".
    joined = [*joints[len(joints) - len(kept) + 1 :], ""]
    return "".join(part + joint for part, joint in zip(kept, joined, strict=True))


def shares(pinpoint: str, reaches: tuple[Reach, ...]) -> tuple[str, ...]:
    """The part of a pinpoint that each group of drafts is concerned by."""
    return tuple(concerning(pinpoint, reaches, ((one.listing, one.words),)) for one in reaches)


def _paragraphs(text: str) -> tuple[list[str], list[str]]:
    """The parts of a pinpoint that begin with a paragraph, and what joins them."""
    starts = [match.start() for match in TOKEN.finditer(text) if match.lastgroup == "paragraph"]
    if not starts:
        return [text], []
    pieces = [text[start:end] for start, end in zip([0, *starts[1:]], [*starts[1:], len(text)], strict=True)]
    parts = [*(_JOINT.sub("", piece) for piece in pieces[:-1]), pieces[-1]]
    return parts, [piece[len(part) :] for piece, part in zip(pieces[:-1], parts, strict=False)]


def _left_out(part: str, reaches: tuple[Reach, ...], stated: Stated) -> bool:
    places = places_in(part)
    return bool(places) and all(any(one.leaves_out(place, stated) for one in reaches) for place in places)
