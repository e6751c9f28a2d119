"""Provisions of one source in a row, as a sentence names them: "§§ 3-6 og 14 a, og § 7, stk. 2".

Paragraphs are written as a run ("§§ 3-6") only where the source has no other between them, so that a row
never names a paragraph that it was not given.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.paragraphs import MORE
from klyngelov.lawbook.pinpoint import COMPARED
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.gathered import gathered_parts, in_a_row
from klyngelov.statute.references import Paragraph, paragraph, references
from klyngelov.values.danish import listed

_RUN = 3
"""So many paragraphs in a row are written as a run."""


def provision_row(norms: Iterable[Norm], rulebook: Rulebook, *, beside: Iterable[Norm] = ()) -> str:
    """The provisions that norms of one source cite; empty where they cite it as a whole.

    A paragraph is named as such, unless a norm ``beside`` them cites it too: then the exact places are.
    """
    others = list(beside)
    shared = {one for norm in others for one in cited_paragraphs(norm, rulebook)}
    same = {own_pinpoint(norm, rulebook) for norm in others}
    whole: set[Paragraph] = set()
    exact: dict[str, None] = {}
    sources: dict[str, None] = {}
    for norm in norms:
        sources[norm.citation.source] = None
        cited = cited_paragraphs(norm, rulebook)
        if shared.isdisjoint(cited):
            whole |= cited
        else:
            own = own_pinpoint(norm, rulebook)
            exact[norm.citation.pinpoint if own in same else own] = None
    row = [paragraph_row(whole, sources, rulebook)] if whole else []
    return in_a_row([*row, *gathered_parts(list(exact))])


def own_pinpoint(norm: Norm, rulebook: Rulebook) -> str:
    """What a norm cites of its own source, without what that refers to in another."""
    pinpoint = norm.citation.pinpoint
    return COMPARED.split(pinpoint)[0].rstrip(" ,") if referred_to(norm, rulebook) else pinpoint


def paragraph_row(paragraphs: Collection[Paragraph], sources: Iterable[str], rulebook: Rulebook) -> str:
    """Paragraphs of one act in a row; of its sources the first that is read says what lies between them."""
    order = next((known for one in sources if (known := _of_source(rulebook, one))), ())
    parts = [part for run in _runs(sorted(paragraphs), order) for part in _written(run)]
    sign = "§" if len(paragraphs) == 1 else "§§"
    return f"{sign} {listed(parts)}"


def referred_to(norm: Norm, rulebook: Rulebook) -> dict[str, set[Paragraph]]:
    """The paragraphs of other sources that a norm rests on too, by the name of the source."""
    own = rulebook.source(norm).cited_as
    found: dict[str, set[Paragraph]] = {}
    for one in references(norm, rulebook.sources):
        if rulebook.sources[one.source].cited_as != own:
            between = {known for known in _of_source(rulebook, one.source) if one.span and one.covers(known)}
            found.setdefault(one.source, set()).update(between, (one.first, one.last))
    return found


def cited_paragraphs(norm: Norm, rulebook: Rulebook) -> set[Paragraph]:
    """The paragraphs a norm cites of its own source, under any name that the rules have for the source."""
    cited_as = rulebook.source(norm).cited_as
    own = [
        one for one in references(norm, rulebook.sources) if rulebook.sources[one.source].cited_as == cited_as
    ]
    in_source = _of_source(rulebook, norm.citation.source)
    between = (known for one in own if one.span for known in in_source if one.covers(known))
    return {*between, *(end for one in own for end in (one.first, one.last))}


@lru_cache(maxsize=256)
def _of_source(rulebook: Rulebook, source: str) -> tuple[Paragraph, ...]:
    """The paragraphs that a source is known to have; empty where only some of them are read."""
    names = [one.name for one in rulebook.paragraphs.get(source, ())]
    if MORE in names:
        return ()
    return tuple(one for name in names if (one := paragraph(f"§ {name}")) is not None)


def _runs(ordered: Sequence[Paragraph], order: Sequence[Paragraph]) -> list[list[Paragraph]]:
    """The paragraphs, parted wherever the source has, or may have, another between two of them."""
    follows = dict(pairwise(order))
    runs: list[list[Paragraph]] = []
    for one in ordered:
        if runs and (follows.get(runs[-1][-1]) == one or _next_letter(one, runs[-1][-1])):
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def _next_letter(one: Paragraph, before: Paragraph) -> bool:
    lettered = one.number == before.number and bool(before.letter)
    return lettered and ord(one.letter) == ord(before.letter) + 1


def _written(run: Sequence[Paragraph]) -> list[str]:
    if len(run) < _RUN:
        return [one.label[2:] for one in run]
    return [f"{run[0].label[2:]}-{run[-1].label[2:]}"]
