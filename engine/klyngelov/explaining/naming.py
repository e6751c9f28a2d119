"""What somebody asks about: a norm by its id, a provision however it is written, or a finding."""

from __future__ import annotations

import re
from collections.abc import Iterator

from klyngelov.lawbook.citation import covers, places, written
from klyngelov.lawbook.cited import cited, with_year
from klyngelov.lawbook.missing_place import MissingPlace, missing_place
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.template import Template
from klyngelov.lawbook.uncited import Uncited
from klyngelov.lawbook.whole_citation import unread
from klyngelov.values.danish import listed
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold, nearest

_FEW = 6


@dataclass(frozen=True, slots=True)
class Named:
    """What was asked about.

    ``norms`` are the norms meant; ``finding`` is a finding's id, where one was given. ``templates`` are
    drafts that never became law, ``uncited`` provisions of which the rule book only says how they stand.
    Nothing at all is ``unknown``: a Danish sentence on what to write instead.
    """

    norms: tuple[Norm, ...] = ()
    finding: str | None = None
    templates: tuple[Template, ...] = ()
    uncited: tuple[Uncited, ...] = ()
    unknown: str = ""


def named(rulebook: Rulebook, text: str) -> Named:
    """What a text names: an id, the beginning of several, a finding's id, or a citation."""
    text = " ".join(text.split())
    found = _by_id(rulebook, text)
    if found is not None:
        return found
    if "§" in text or cited(text, rulebook.sources)[0] is not None:
        return _by_citation(rulebook, text)
    return Named(unknown=_unknown(rulebook, text))


def _by_id(rulebook: Rulebook, text: str) -> Named | None:
    wanted = fold(text)
    own = next((norm for norm in rulebook.norms if fold(norm.id) == wanted), None)
    if own is not None:
        return Named((own,))
    templates = tuple(one for one in rulebook.templates if fold(one.id) == wanted)
    if templates:
        return Named(templates=templates)
    parts = tuple(norm for norm in rulebook.norms if fold(norm.id).startswith(f"{wanted}."))
    if parts:
        return Named(parts)
    before, slash, _ = text.partition("/")
    of_finding = next((norm for norm in rulebook.norms if fold(norm.id) == fold(before)), None)
    return Named((of_finding,), finding=text) if slash and of_finding is not None else None


def _by_citation(rulebook: Rulebook, text: str) -> Named:
    source, pinpoint = cited(text, rulebook.sources)
    if source is None:
        example = next(
            written(one.citation.pinpoint, rulebook.source(one).cited_as) for one in rulebook.norms
        )
        nameless = f"«{text}» nævner ingen kilde, som regelbogen kender."
        meant = with_year(text, rulebook.sources)
        if meant:
            return Named(unknown=f"{nameless} Mente du «{meant}»?")
        return Named(unknown=f"{nameless} Skriv også hvilken, f.eks. «{example}».")
    part = unread(text, rulebook.sources)
    if part:
        return Named(
            unknown=f"«{text}» forstås kun til dels: «{part}» er ikke læst. Skriv kilden og stedet i den."
        )
    missing = _missing(rulebook, source.cited_as, pinpoint)
    if missing:
        where = written(missing.place, source.cited_as)
        return Named(unknown=f"Der er ingen {where}: {missing.instead}.")
    own = [norm for norm in rulebook.norms if rulebook.source(norm).cited_as == source.cited_as]
    norms = tuple(_covered(own, pinpoint))
    if norms:
        return Named(norms)
    uncited = tuple(
        one
        for one in rulebook.uncited
        for place in one.provisions
        if rulebook.sources[place.source].cited_as == source.cited_as and covers(pinpoint, place.pinpoint)
    )
    if uncited:
        return Named(uncited=tuple(dict.fromkeys(uncited)))
    return Named(unknown=_no_norm(own, pinpoint, source.cited_as))


def _missing(rulebook: Rulebook, cited_as: str, pinpoint: str) -> MissingPlace | None:
    """The first place that the act has at no time, as far as it is listed."""
    names = [source.name for source in rulebook.sources.values() if source.cited_as == cited_as]
    listed = [one for name in names for one in rulebook.paragraphs.get(name, ())]
    found = (missing_place(place, listed, cited_as) for place in places(pinpoint))
    return next((one for one in found if one is not None), None)


def _covered(own: list[Norm], pinpoint: str) -> Iterator[Norm]:
    """The norms within a place; or, where none is, those on the larger place that holds it."""
    if not pinpoint:
        yield from own
        return
    inside = [norm for norm in own if norm.citation.pinpoint and covers(pinpoint, norm.citation.pinpoint)]
    around = (norm for norm in own if norm.citation.pinpoint and covers(norm.citation.pinpoint, pinpoint))
    yield from inside or around


def _no_norm(own: list[Norm], pinpoint: str, cited_as: str) -> str:
    where = written(pinpoint, cited_as)
    known = list(dict.fromkeys(norm.citation.pinpoint for norm in own if norm.citation.pinpoint))
    near = nearest(pinpoint, known)
    hint = f" Mente du «{written(near, cited_as)}»?" if near else ""
    return f"Ingen norm i regelbogen hviler på {where}.{hint}"


def _numbered_alike(rulebook: Rulebook, text: str) -> str | None:
    """The id, or the beginning of several, that differs only in the zeros before its number: "L-8"."""
    ids = [norm.id for norm in rulebook.norms]
    known = dict.fromkeys([*ids, *(one.partition(".")[0] for one in ids)])
    return next((one for one in known if _without_zeros(one) == _without_zeros(text)), None)


def _without_zeros(text: str) -> str:
    return re.sub(r"(?<=\D)0+(?=\d)", "", fold(text))


def _unknown(rulebook: Rulebook, text: str) -> str:
    before = text.partition("/")[0]
    near = _numbered_alike(rulebook, before) or nearest(before, [norm.id for norm in rulebook.norms])
    named = with_year(text, rulebook.sources)
    if named:
        return f"«{text}» er et nummer uden årstal. Mente du «{named}»?"
    if near:
        return f"Regelbogen har ingen norm «{before}». Mente du «{near}»?"
    ids = [norm.id for norm in rulebook.norms[:_FEW]]
    return (
        f"Regelbogen har ingen norm «{before}». Skriv en norms id (f.eks. {listed(ids[:2], 'eller')}), en "
        "bestemmelse med lov og paragraf eller et resultats id."
    )
