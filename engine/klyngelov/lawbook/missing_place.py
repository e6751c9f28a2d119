"""Which of the places a citation names the paragraphs that have been read do not have.

A place is missing only where that is certain: the paragraph's stykker have been read, and the stykke's parts.
"""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.lawbook.paragraphs import MORE, Paragraph
from klyngelov.lawbook.pinpoint import Place, between, paragraph_order
from klyngelov.values.frozen import dataclass

_WRITTEN = {"paragraph": "§ {}", "stk": "stk. {}", "nr": "nr. {}", "litra": "litra {}", "pkt": "{}. pkt."}
_COUNTED = {
    "nr": ("ingen numre", "kun ét nummer", "{} numre"),
    "litra": ("ingen litraer", "kun ét litra", "{} litraer"),
    "pkt": ("kun ét punktum", "kun ét punktum", "{} punktummer"),
}


@dataclass(frozen=True, slots=True)
class MissingPlace:
    """A place that is not there: ``place`` as it is written, and a Danish clause on what there is instead."""

    place: str
    instead: str


def written_place(place: Place) -> str:
    """A place as a text writes it: "§ 3, stk. 1, nr. 4"."""
    return ", ".join(_WRITTEN[kind].format(value) for kind, value in place)


def missing_place(place: Place, listed: Sequence[Paragraph], cited_as: str) -> MissingPlace | None:
    """What of a place a source lacks; None where it has it, or where that is not known."""
    if not place or place[0][0] != "paragraph" or "-" in place[0][1]:
        return None
    known = [one for one in listed if one.name == place[0][1]]
    if not known:
        return _no_paragraph(place, listed, cited_as)
    faults = [(fault, one) for one in known if (fault := _missing_in(one, place)) is not None]
    if len(faults) < len(known):
        return None
    # Where an act has had several shapes, the one that comes nearest says best what is wrong.
    return max(faults, key=lambda pair: (len(pair[0].place), pair[1].stykker or 0))[0]


def _no_paragraph(place: Place, listed: Sequence[Paragraph], cited_as: str) -> MissingPlace | None:
    name = place[0][1]
    named = sorted((one.name for one in listed if one.name != MORE and not one.is_run), key=paragraph_order)
    whole = named and all(one.name != MORE for one in listed)
    if not whole and not any(one.is_run and between(name, one.name) for one in listed):
        return None
    before = [one for one in named if paragraph_order(one) < paragraph_order(name)]
    after = [one for one in named if paragraph_order(one) > paragraph_order(name)]
    if not before:
        return MissingPlace(f"§ {name}", f"{cited_as} begynder med § {after[0]}")
    if not after:
        return MissingPlace(f"§ {name}", f"{cited_as} slutter med § {before[-1]}")
    return MissingPlace(f"§ {name}", f"{cited_as} går fra § {before[-1]} til § {after[0]}")


def _missing_in(known: Paragraph, place: Place) -> MissingPlace | None:
    if not known.stykker:
        return None
    inner = dict(place[1:])
    stykke = int(inner["stk"]) if "stk" in inner else 1
    if stykke > known.stykker:
        has = f"har {known.stykker} stykker" if known.stykker > 1 else "er ikke delt i stykker"
        return MissingPlace(f"§ {known.name}, stk. {stykke}", f"§ {known.name} {has}")
    if "stk" not in inner and known.stykker > 1:
        return None
    return _missing_part(known, place, known.parts.get(stykke))


def _missing_part(known: Paragraph, place: Place, parts: tuple[str, ...] | None) -> MissingPlace | None:
    """The outermost part inside a stykke that it does not have."""
    within = [part for part in place[1:] if part[0] != "stk"]
    if parts is None:
        return None
    for at, (kind, _) in enumerate(within):
        wanted = _label(within[: at + 1])
        siblings = _siblings(_label(within[:at]), kind, parts)
        if wanted in parts or (kind == "pkt" and not siblings and within[at][1] == "1"):
            continue
        end = len(place) - len(within) + at
        none, one, more = _COUNTED[kind]
        has = (none, one)[len(siblings)] if len(siblings) < len((none, one)) else more.format(len(siblings))
        owner = written_place(place[:end])
        comma = "," if "," in owner else ""
        return MissingPlace(written_place(place[: end + 1]), f"{owner}{comma} har {has}")
    return None


def _label(within: Sequence[tuple[str, str]]) -> str:
    return ", ".join(_WRITTEN[kind].format(value) for kind, value in within)


def _siblings(owner: str, kind: str, parts: tuple[str, ...]) -> list[str]:
    """The parts of a kind that lie directly in another."""
    start = f"{owner}, " if owner else ""
    inside = [part.removeprefix(start) for part in parts if part.startswith(start)]
    sign = {"nr": "nr. ", "litra": "litra ", "pkt": ""}[kind]
    return [
        one
        for one in inside
        if "," not in one and (one.endswith(" pkt.") if kind == "pkt" else one.startswith(sign))
    ]
