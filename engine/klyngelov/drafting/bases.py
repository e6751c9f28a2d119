"""What a draft cites as its legal basis: the binding law about the body, act by act."""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.drafting.asked import Weight, weight
from klyngelov.judging.bearing import Bearing
from klyngelov.lawbook.citation import place
from klyngelov.lawbook.norm import NormKind
from klyngelov.lawbook.rulebook import Rulebook


def legal_bases(rulebook: Rulebook, bearings: Sequence[Bearing]) -> tuple[str, ...]:
    """The sources of what is required, each once, with the paragraph where all of it stands in one.

    What certainly applies comes first, acts before orders, and first of them the one that says most of the
    body. Where the law is silent there is no basis, wherever it was looked for.
    """
    resting: dict[str, list[Bearing]] = {}
    for bearing in bearings:
        source = rulebook.source(bearing.norm)
        if source.binding and not source.general and _requires(bearing):
            resting.setdefault(source.name, []).append(bearing)
    ranks = list(dict.fromkeys(one.rank for one in rulebook.sources.values()))

    def order(name: str) -> tuple[bool, int, int]:
        found = resting[name]
        return all(one.uncertain for one in found), ranks.index(rulebook.sources[name].rank), -len(found)

    bases: dict[str, str] = {}
    for name in sorted(resting, key=order):
        paragraphs = {dict(place(one.norm.citation.pinpoint)).get("paragraph") for one in resting[name]}
        only = paragraphs.pop() if len(paragraphs) == 1 else None
        act = rulebook.sources[name].cited_as
        bases[f"{act} § {only}" if only else act] = act
    return tuple(one for one, act in bases.items() if one == act or act not in bases)


def _requires(bearing: Bearing) -> bool:
    firm = weight(bearing) in (Weight.FIRM, Weight.DOUBTFUL)
    return firm and bearing.norm.kind is not NormKind.SILENCE
