"""Faults in what the rule book says of the statute: places without a state, and references that lead nowhere.

A rule book without an inventory is held against none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klyngelov.covering.citations import Claim, places_named
from klyngelov.covering.coverage import Address, Coverage, CoveredParagraph, CoveredStykke
from klyngelov.covering.inventory import ListedSource
from klyngelov.covering.places import reaches, resolved
from klyngelov.covering.state import State
from klyngelov.lawbook.digest import PROVISIONS_FILE
from klyngelov.lawbook.paragraphs import FILE as PARAGRAPHS_FILE
from klyngelov.statute.references import Reference
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.position import START, Position


def coverage_faults(coverage: Coverage) -> tuple[Diagnostic, ...]:
    """Every fault, by file and place."""
    if not coverage.inventory:
        return ()
    found = [*_unaccounted(coverage), *_unexplained(coverage)]
    for claim in coverage.claims:
        found.extend(_leading_nowhere(coverage, claim))
    found.extend(_moot(coverage))
    return tuple(sorted(found, key=Diagnostic.sort_key))


def _unaccounted(coverage: Coverage) -> Iterator[Diagnostic]:
    """The stykker, and the paragraphs of which nothing is known, that have no state."""
    for source in coverage.sources:
        for paragraph in source.paragraphs:
            label = paragraph.listed.paragraph.label
            for stykke in paragraph.stykker:
                if not stykke.whole.accounted:
                    where = _missing(label, stykke)
                    yield _stateless(f"{where} i {source.name}", stykke.line)
            if not paragraph.stykker and not paragraph.whole.accounted:
                yield _stateless(f"{label} i {source.name}", None)


def _stateless(where: str, line: int | None) -> Diagnostic:
    message = (
        f"{where} har ingen norm, og det er ikke sagt hvorfor. Skriv en norm, eller gør rede for "
        "bestemmelsen med «uden norm»."
    )
    at = Position(line, 1) if line else START
    return Diagnostic("provision-without-state", message, PROVISIONS_FILE if line else PARAGRAPHS_FILE, at)


def _missing(label: str, stykke: CoveredStykke) -> str:
    """The places of a stykke that have no state, as one pinpoint."""
    start = f"{label}, {stykke.whole.place}"
    leaves = [part for part in stykke.parts if part.states == (State.NONE,)]
    short = [part.place.partition(", ")[2] for part in leaves]
    outer = [one for one in short if not any(one.startswith(f"{other}, ") for other in short)]
    if not outer or len(leaves) == len(stykke.parts):
        return f"{start},"
    return f"{start}, {' og '.join(filter(None, (', '.join(outer[:-1]), outer[-1])))},"


def _leading_nowhere(coverage: Coverage, claim: Claim) -> Iterator[Diagnostic]:
    """A reference to what no table lists: a source, a paragraph, or a place in one."""
    listed = [coverage.inventory[name] for name in claim.sources]
    if claim.references and not listed:
        message = (
            f"{PARAGRAPHS_FILE} nævner ingen paragraffer i kilden {claim.references[0].source}. Tilføj dem, "
            "og skriv klyngelov rules provisions."
        )
        yield Diagnostic("provision-unlisted", message, claim.file, claim.position)
    elif not all(_leads_somewhere(claim, one, listed) for one in claim.references):
        message = (
            f"{claim.pinpoint} findes ikke i {claim.sources[0]}, som {PROVISIONS_FILE} og "
            f"{PARAGRAPHS_FILE} opgør den. Ret henvisningen eller tabellen."
        )
        yield Diagnostic("provision-unknown", message, claim.file, claim.position)


def _leads_somewhere(claim: Claim, reference: Reference, sources: Sequence[ListedSource]) -> bool:
    """Whether a place is listed. A norm may also cite a paragraph of a source that is read only in part."""
    found = [one for source in sources for one in source.paragraphs if reference.covers(one.paragraph)]
    if not found:
        return claim.norm is not None and not all(source.whole for source in sources)
    return any(resolved(reference.place, one.stykker) is not None for one in found)


def _moot(coverage: Coverage) -> Iterator[Diagnostic]:
    """What is said to be without a norm and is cited by one in all its places, or accounted for twice."""
    listed = [
        (source.name, paragraph)
        for source in coverage.sources
        for paragraph in source.paragraphs
        if paragraph.listed.stykker
    ]
    first: dict[Address, Claim] = {}
    for claim in coverage.claims:
        if claim.norm is not None:
            continue
        places = [place for name, paragraph in listed for place in _reached(claim, name, paragraph)]
        again = next((first[place] for place in places if place in first), None)
        first.update((place, claim) for place in places)
        if again is not None:
            message = (
                f"Der er allerede gjort rede for bestemmelsen i {again.file}, linje {again.position.line}."
            )
            yield Diagnostic("provision-twice", f"{message} Slet den ene.", claim.file, claim.position)
        elif not _decides(coverage, claim, places):
            norms = ", ".join(_norms(coverage, places)[:3])
            message = f"Bestemmelsen er ikke uden norm: {norms} henviser til den. Slet den her."
            yield Diagnostic("provision-not-without-norm", message, claim.file, claim.position)


def _reached(claim: Claim, source: str, paragraph: CoveredParagraph) -> Iterator[Address]:
    named = [place for place in places_named(claim, source, paragraph.listed) if place is not None]
    for stykke in paragraph.listed.stykker if named else ():
        for leaf in stykke.leaves():
            if any(reaches(place, leaf, stykke) for place in named):
                yield source, paragraph.listed.paragraph.label, leaf


def _decides(coverage: Coverage, claim: Claim, places: list[Address]) -> bool:
    """Whether any of the places stands as it does because of this claim."""
    return not places or any(claim.reason in coverage.place(place).reasons for place in places)


def _norms(coverage: Coverage, places: list[Address]) -> list[str]:
    return list(dict.fromkeys(norm for place in places for norm in coverage.place(place).norms))


def _unexplained(coverage: Coverage) -> Iterator[Diagnostic]:
    """The judged norms that do not say what they leave out of their provision."""
    for norm in coverage.unexplained():
        message = f"Det er ikke sagt, hvad {norm.id} udelader af sin bestemmelse. Skriv det under «udeladt»."
        yield Diagnostic("norm-without-omission", message, norm.file, norm.position)
