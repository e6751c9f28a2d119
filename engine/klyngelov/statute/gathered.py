"""Several pinpoints of one source as one, in statute order: "§ 14 d, stk. 1, og stk. 4, 1. og 2. pkt.".

What is gathered names the same places as the pinpoints did, no more and no less: it is read again, and where
it is not the same, or a pinpoint says more than places, they are left as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from klyngelov.lawbook.pinpoint import LEVELS, TOKEN, Place, lies_in, paragraph_order, places_in
from klyngelov.values.danish import listed

_RUN = 3
"""So many numbers in a row are written as a run."""

_BETWEEN = re.compile(r"[\s,]|\bog\b")


def gathered(pinpoints: Sequence[str]) -> str:
    """The pinpoints as one; as a row of them where that is not the same."""
    return in_a_row(gathered_parts(pinpoints))


def gathered_parts(pinpoints: Sequence[str]) -> list[str]:
    """What ``gathered`` writes in a row: each paragraph with what is in it, or the pinpoints as they are."""
    places = list(dict.fromkeys(place for one in pinpoints for place in places_in(one)))
    widest = [one for one in places if not any(one != other and lies_in(one, other) for other in places)]
    if not all(_is_readable(one) for one in pinpoints) or any(_is_run(one) for one in places):
        return list(pinpoints)
    found = _parts(sorted(widest, key=_order))
    return found if set(places_in(in_a_row(found))) == set(widest) else list(pinpoints)


def in_a_row(pinpoints: Sequence[str]) -> str:
    """Pinpoints in a row; those with parts of their own need a comma before the last."""
    *first, last = pinpoints or ("",)
    comma = "," if any("," in one for one in pinpoints) else ""
    return f"{', '.join(first)}{comma} og {last}" if first else last


def _is_readable(pinpoint: str) -> bool:
    """Whether a pinpoint names places, beginning with a paragraph, and says nothing else."""
    return pinpoint.startswith("§") and not _BETWEEN.sub("", TOKEN.sub("", pinpoint))


def _is_run(place: Place) -> bool:
    return "-" in place[0][1]


def _order(place: Place) -> tuple[tuple[int, tuple[int, str]], ...]:
    return tuple((LEVELS.index(kind), _number(kind, value)) for kind, value in place)


def _number(kind: str, value: str) -> tuple[int, str]:
    if kind == "paragraph":
        return paragraph_order(value)
    return (int(value), "") if value.isdigit() else (0, value)


def _parts(places: Iterable[Place]) -> list[str]:
    """What is written for places in order that lie in the same one: each part with what is in it."""
    found: list[str] = []
    for (whole, kind), alike in groupby(places, key=lambda one: (len(one) == 1, one[0][0])):
        if whole:
            found.append(_named(kind, [one[0][1] for one in alike]))
            continue
        for (_, value), inner in groupby(alike, key=lambda one: one[0]):
            within = [one[1:] for one in inner if len(one) > 1]
            named = _named(kind, [value])
            found.append(f"{named}, {in_a_row(_parts(within))}" if within else named)
    return found


def _named(kind: str, values: Sequence[str]) -> str:
    match kind:
        case "paragraph":
            return f"{'§' if len(values) == 1 else '§§'} {listed(values)}"
        case "pkt":
            return f"{listed(_runs([int(one) for one in values], '.'))} pkt."
        case "litra":
            return f"litra {listed(values)}"
        case _:
            return f"{kind}. {listed(_runs([int(one) for one in values]))}"


def _runs(numbers: Sequence[int], stop: str = "") -> Iterator[str]:
    """The numbers, each with ``stop`` after it; those in a row by the first and the last."""
    for _, row in groupby(enumerate(numbers), key=lambda one: one[1] - one[0]):
        run = [number for _, number in row]
        if len(run) < _RUN:
            yield from (f"{number}{stop}" for number in run)
        else:
            yield f"{run[0]}{stop}-{run[-1]}{stop}"
