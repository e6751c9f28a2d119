"""What a clause of terms of reference rests on, as its footnote says it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from klyngelov.drafting.chapters import Clause
from klyngelov.lawbook.citation import written
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.gathered import gathered
from klyngelov.values.danish import capital, listed

_PARAGRAPH = re.compile(r"§ (\d+)(?=,|$)")
UNCERTAIN = "Usikkert i kraft"
"""How a footnote says that its provisions are only perhaps in force; what that means is told once."""

_FEW = 3
"""So many provisions of a row are named one by one."""

_RUN = re.compile(r"§§ (\d+)-(\d+)")


def basis_of(clause: Clause, rulebook: Rulebook) -> Iterator[str]:
    """The provisions of a clause, what may be agreed otherwise and how far they bind, in sentences.

    A reading is told where nothing that the clause rests on stands in so many words.
    """
    silences = [norm for norm in clause.norms if norm.kind is NormKind.SILENCE]
    provisions = [norm for norm in clause.norms if norm.kind is not NormKind.SILENCE]
    for norm in silences:
        said = norm.title[:1].lower() + norm.title[1:]
        yield f"{capital(rulebook.source(norm).cited_as)}: {said} (læst: {norm.text})."
    if provisions:
        yield f"{capital('; '.join(_cited(provisions, rulebook))).rstrip('.')}."
    readings = dict.fromkeys(norm.reading for norm in provisions if norm.reading)
    if provisions and all(norm.reading for norm in provisions):
        yield f"Bygger på en fortolkning: {' '.join(readings)}"
    yield from _departures(provisions, rulebook)
    unbinding = [norm for norm in provisions if not rulebook.source(norm).binding]
    if unbinding:
        what = f"{capital(listed(_cited(unbinding, rulebook)))} er ikke bindende."
        yield what if len(unbinding) < len(provisions) else "Ikke bindende."
    if clause.uncertain:
        certain = [norm for norm in clause.norms if norm not in clause.uncertain]
        yield f"{UNCERTAIN}: {listed(_cited(clause.uncertain, rulebook))}." if certain else f"{UNCERTAIN}."


def _departures(norms: Sequence[Norm], rulebook: Rulebook) -> Iterator[str]:
    """What may be agreed otherwise; what a law of higher rank asks for stands in any case."""
    by_party: dict[str | None, list[Norm]] = {}
    for norm in norms:
        if norm.derogable:
            by_party.setdefault(norm.party, []).append(norm)
    for party, alike in by_party.items():
        provisions = listed(dict.fromkeys(_pinpoint(norm) for norm in alike))
        # Two norms of one provision may yield to different agreements; then their titles tell them apart.
        what = provisions if len(by_party) == 1 else listed(f"«{norm.title}»" for norm in alike)
        with_whom = f", som {party} har tiltrådt" if party else ""
        yield f"{what} kan fraviges ved aftale{with_whom}{_floor(alike, norms, rulebook)}."


def _floor(norms: Iterable[Norm], told: Iterable[Norm], rulebook: Rulebook) -> str:
    """What no agreement can go below; by the pinpoint alone where the provision is cited already."""
    cited = {norm.id for norm in told}
    above = (rulebook.norm(target) for norm in norms for target, _ in norm.yields_to)
    firm = [norm for norm in above if norm is not None and not norm.derogable]
    never = dict.fromkeys(
        _pinpoint(norm) if norm.id in cited else f"{rulebook.cited(norm)}," for norm in firm
    )
    return f", dog aldrig under det, {listed(never)} kræver" if never else ""


def _cited(norms: Iterable[Norm], rulebook: Rulebook) -> list[str]:
    """The provisions, those of a source together, and those that refer to the same further ones."""
    by_source: dict[str, list[str]] = {}
    for norm in norms:
        by_source.setdefault(rulebook.source(norm).cited_as, []).append(norm.citation.pinpoint)
    return [
        written(f"{own}, jf. {further}" if further else own, cited_as)
        for cited_as, pinpoints in by_source.items()
        for own, further in _gathered(list(dict.fromkeys(pinpoints)))
    ]


def _gathered(pinpoints: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each row of provisions and what it refers further to; those that agree in either are one."""
    by_further: dict[tuple[str, str], list[str]] = {}
    for pinpoint in pinpoints:
        own, _, further = pinpoint.partition(", jf. ")
        # What is referred to within a paragraph is another place in each.
        at = own.partition(",")[0] if further and "§" not in further else ""
        by_further.setdefault((further, at), []).append(own)
    by_own: dict[tuple[str, str], list[str]] = {}
    for (further, _), owns in by_further.items():
        source, sign, place = further.partition("§")
        key = (_row(owns), source if sign else further)
        by_own.setdefault(key, []).extend([f"§{place}"] if sign else [])
    referring = {own for own, source in by_own if source}
    for (own, source), places in by_own.items():
        if source or own not in referring:  # what is read with another provision need not be named alone
            yield own, f"{source}{gathered(places)}" if places else source


def _row(pinpoints: Sequence[str]) -> str:
    return gathered(_fitting(pinpoints))


def _fitting(pinpoints: Iterable[str]) -> list[str]:
    """The pinpoints, less those that lie within another provision.

    A row of provisions of which one or a few are meant gives way to those; else it stands for all of them.
    """
    found = list(pinpoints)
    named = {row: [one for one in found if one != row and _is_in_row(one, row)] for row in found}
    rows = [row for row, ones in named.items() if len(ones) > _FEW]
    meant = {one for row in rows for one in named[row]}
    return [
        one
        for one in found
        if one not in meant
        and not 0 < len(named[one]) <= _FEW
        and not any(one.startswith(f"{other},") for other in found)
    ]


def _is_in_row(one: str, row: str) -> bool:
    """Whether a provision is one of a row that speaks of several organs or places, each in its own."""
    paragraph, run = _PARAGRAPH.match(one), _RUN.fullmatch(row)
    if paragraph and run:
        return int(run[1]) <= int(paragraph[1]) <= int(run[2])
    return one in row.split("; ")


def _pinpoint(norm: Norm) -> str:
    """A pinpoint as a sentence goes on after it."""
    pinpoint = norm.citation.pinpoint
    return f"{pinpoint}," if "," in pinpoint else pinpoint
