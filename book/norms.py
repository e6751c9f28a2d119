"""Norms as a reader sees them: in plain Danish, with their time, their limits and what shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from book.addresses import Homes, norm_anchor, relative
from book.results import Result
from book.scenarios import ScenarioView, scenario_view
from book.shelf import Shelf
from klyngelov.covering.state import OF_NORM
from klyngelov.explaining.explanation import NormExplanation, Related
from klyngelov.lawbook.matter import Kinship
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.reporting.force_text import force_text
from klyngelov.reporting.state_words import STATES, cases_text
from klyngelov.values.danish import capital
from klyngelov.values.frozen import dataclass

_KINSHIP = {
    Kinship.SAME: "samme krav",
    Kinship.OTHER_BOUND: "samme emne, et andet tal",
    Kinship.TURNED_ROUND: "det modsatte krav",
}


@dataclass(frozen=True, slots=True)
class Link:
    """A norm elsewhere in the book, and what it has to do with this one."""

    norm: str
    title: str
    address: str
    note: str


@dataclass(frozen=True, slots=True)
class NormView:
    """A norm in full. ``labelled`` are the groups of related norms, each with its heading."""

    id: str
    anchor: str
    title: str
    kind: str
    state: str
    citation: str
    force: str
    strength: str
    scope: tuple[str, ...]
    sentences: tuple[str, ...]
    exceptions: tuple[str, ...]
    terms: tuple[tuple[str, str], ...]
    reading: str | None
    secondary: bool
    left_out: str | None
    broken: str
    remedy: str
    remedy_above: str
    labelled: tuple[tuple[str, tuple[Link, ...]], ...]
    written: str
    cases: str
    scenarios: tuple[ScenarioView, ...]
    failed: int


class NormViews:
    """Makes the views of norms for one page of the book."""

    def __init__(self, shelf: Shelf, homes: Homes, page: str) -> None:
        self._shelf = shelf
        self._homes = homes
        self._page = page

    def view(self, norm: Norm) -> NormView:
        """A norm in full."""
        shelf = self._shelf
        explained = shelf.explainer.explain(norm)
        scenarios = tuple(
            scenario_view(shelf, feature, scenario) for feature, scenario in shelf.scenarios[norm.id]
        )
        return NormView(
            id=norm.id,
            anchor=norm_anchor(norm.id),
            title=norm.title,
            kind=STATES[OF_NORM[norm.kind]],
            state=OF_NORM[norm.kind].value,
            citation=explained.citation,
            force=capital(force_text(norm.force)),
            strength=_strength(explained),
            scope=norm.scope,
            sentences=explained.sentences,
            exceptions=explained.exceptions,
            terms=explained.terms,
            reading=norm.reading,
            secondary=norm.secondary,
            left_out=explained.left_out,
            broken=_general(norm, norm.message),
            remedy=explained.remedy,
            remedy_above=explained.remedy_above,
            labelled=tuple(self._labelled(explained)),
            written=shelf.written.get(norm.id, ""),
            cases=cases_text(shelf.evidence.of(norm).cases),
            scenarios=scenarios,
            failed=sum(one.result is Result.FAILED for one in scenarios),
        )

    def link(self, norm: str, note: str = "") -> Link | None:
        """A norm as a link; None where the book does not show it."""
        address, known = self._homes.address(norm), self._shelf.norms.get(norm)
        if address is None or known is None:
            return None
        return Link(norm, known.title, relative(self._page, address), note)

    def links(self, norms: Sequence[str]) -> tuple[Link, ...]:
        """Norms as links, in their order."""
        return tuple(link for norm in norms if (link := self.link(norm)) is not None)

    def _labelled(self, explained: NormExplanation) -> Iterator[tuple[str, tuple[Link, ...]]]:
        for label, related in (
            ("Viger for", explained.yields_to),
            ("Går forud for", explained.prevails_over),
            ("Før", explained.before),
            ("Efter", explained.after),
            ("Ved siden af", explained.beside),
        ):
            links = tuple(link for one in related if (link := self._related(one)) is not None)
            if links:
                yield label, links

    def _related(self, one: Related) -> Link | None:
        note = one.principle or (_KINSHIP.get(one.kinship, "") if one.kinship else "")
        return self.link(one.norm.id, note)


def _strength(explained: NormExplanation) -> str:
    norm = explained.norm
    source = "kilden binder" if explained.binding else "kilden binder ikke"
    if norm.kind is not NormKind.REQUIREMENT:
        return source.capitalize()
    agreed = "; kan fraviges ved aftale" if norm.derogable else ""
    return f"»{norm.strength.value}«; {source}{agreed}"


def _general(norm: Norm, text: str) -> str:
    """A message as it stands before any draft: what a placeholder stands for is shown as "…"."""
    shown = text
    while "{" in shown and "}" in shown:
        before, _, rest = shown.partition("{")
        shown = f"{before}…{rest.partition('}')[2]}"
    return shown
