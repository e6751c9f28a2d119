"""The places a paragraph has, and which of them a pinpoint reaches.

A pinpoint reaches the place it names and everything in it. A list belongs to the sentence that introduces
it: who cites an item has the introduction too, and who cites the introduction has the list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Stykke:
    """A stykke and its parts, as pinpoints within it ("nr. 1, litra a"), in their order.

    ``line`` is that of the table of provisions which lists it; None where the wording was not read.
    """

    number: int
    parts: tuple[str, ...] = ()
    line: int | None = None

    @property
    def place(self) -> str:
        """The stykke as a pinpoint within its paragraph."""
        return f"stk. {self.number}"

    def places(self) -> Iterator[str]:
        """The stykke and each of its parts, as pinpoints within the paragraph."""
        yield self.place
        for part in self.parts:
            yield f"{self.place}, {part}"

    def leaves(self) -> tuple[str, ...]:
        """The places that hold no others; each must have a state."""
        listed = list(self.places())
        return tuple(one for one in listed if not any(each.startswith(f"{one}, ") for each in listed))


def resolved(place: str, stykker: Sequence[Stykke]) -> str | None:
    """A pinpoint within a paragraph as its places are called; None where it leads nowhere.

    A paragraph with one stykke, and a stykke with one sentence, may be cited without or with it.
    """
    if not place:
        return ""
    named = place if place.startswith("stk.") else f"stk. 1, {place}"
    known = {one for stykke in stykker for one in stykke.places()}
    if named in known:
        return named
    bare = named.removesuffix(", 1. pkt.")
    if bare == named or bare not in known:
        return None
    return bare if f"{bare}, 2. pkt." not in known else None


def reaches(place: str, leaf: str, stykke: Stykke) -> bool:
    """Whether a resolved pinpoint reaches a leaf of a stykke."""
    if not place or leaf == place or leaf.startswith(f"{place}, "):
        return True
    listed = list(stykke.places())
    for sentence, item in ((leaf, place), (place, leaf)):
        owner = _owner(sentence, listed)
        if owner and item.startswith((f"{owner}, nr.", f"{owner}, litra")):
            return True
    return False


def _owner(sentence: str, listed: Sequence[str]) -> str | None:
    """The part whose list a sentence introduces: it is the last one there, before the list."""
    owner, _, last = sentence.rpartition(", ")
    if not last.endswith(" pkt."):
        return None
    siblings = [one for one in listed if one.rpartition(", ")[0] == owner]
    sentences = [one for one in siblings if one.endswith(" pkt.")]
    return owner if sentences[-1:] == [sentence] and len(siblings) > len(sentences) else None
