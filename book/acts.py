"""The page of an act: every paragraph, stykke, item and sentence in the order of the statute."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from book.addresses import Homes, act_page, place_anchor
from book.norms import Link, NormView, NormViews
from book.shelf import Shelf
from klyngelov.covering.coverage import CoveredParagraph, CoveredSource, CoveredStykke, Place
from klyngelov.covering.state import State
from klyngelov.covering.summary import PlaceSummary, summary_of
from klyngelov.reporting.force_text import force_text
from klyngelov.reporting.state_words import EXPLAINED, STATES, cases_text
from klyngelov.statute.references import Paragraph
from klyngelov.statute.versions import known_documents
from klyngelov.values.danish import capital, written_date
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class StateView:
    """A state, its words, and what they mean."""

    name: str
    label: str
    meaning: str


@dataclass(frozen=True, slots=True)
class PartView:
    """A part of a stykke: its name, how it stands, and the norms that cite it."""

    anchor: str
    label: str
    states: tuple[StateView, ...]
    norms: tuple[Link, ...]
    cases: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StykkeView:
    """A stykke. ``norms`` are shown here in full, ``elsewhere`` where they were first cited."""

    anchor: str
    heading: str
    states: tuple[StateView, ...]
    reasons: tuple[str, ...]
    parts: tuple[PartView, ...]
    norms: tuple[NormView, ...]
    elsewhere: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ParagraphView:
    """A paragraph; one without stykker has a single view that stands for the whole of it."""

    anchor: str
    label: str
    days: str
    states: tuple[StateView, ...]
    stykker: tuple[StykkeView, ...]


@dataclass(frozen=True, slots=True)
class ActView:
    """The page of a source. ``whole`` are the norms that cite it without a pinpoint."""

    page: str
    name: str
    title: str
    cited_as: str
    force: str
    eli: str | None
    documents: tuple[str, ...]
    complete: bool
    summary: PlaceSummary
    states: tuple[tuple[StateView, int], ...]
    paragraphs: tuple[ParagraphView, ...]
    whole: tuple[NormView, ...]


def act_view(shelf: Shelf, homes: Homes, source: CoveredSource) -> ActView:
    """The page of one source."""
    return _Act(shelf, homes, source).view()


def state_view(state: State) -> StateView:
    """A state in words."""
    return StateView(state.value, STATES[state], EXPLAINED[state])


class _Act:
    """Makes one page; ``_shown`` are the norms already shown in full on it."""

    def __init__(self, shelf: Shelf, homes: Homes, source: CoveredSource) -> None:
        self._shelf = shelf
        self._homes = homes
        self._source = source
        self._page = act_page(source.name)
        self._views = NormViews(shelf, homes, self._page)
        self._shown: set[str] = set()

    def view(self) -> ActView:
        source = self._shelf.rulebook.sources[self._source.name]
        summary = summary_of([self._source])
        paragraphs = tuple(self._paragraph(one) for one in self._source.paragraphs)
        return ActView(
            page=self._page,
            name=source.name,
            title=source.title,
            cited_as=source.cited_as,
            force=capital(force_text(source.force)),
            eli=source.eli,
            documents=tuple(map(_gazette, known_documents(source))),
            complete=self._source.complete,
            summary=summary,
            states=tuple(
                (state_view(state), summary.states[state]) for state in State if summary.states[state]
            ),
            paragraphs=paragraphs,
            whole=self._full(self._source.without_pinpoint),
        )

    def _paragraph(self, covered: CoveredParagraph) -> ParagraphView:
        paragraph = covered.listed.paragraph
        if covered.stykker:
            stykker = tuple(self._stykke(paragraph, one) for one in covered.stykker)
        else:
            stykker = (self._section(paragraph, covered.whole, "", ()),)
        return ParagraphView(
            anchor=place_anchor(paragraph),
            label=paragraph.label,
            days=_days(covered),
            states=tuple(map(state_view, covered.whole.states)),
            stykker=stykker,
        )

    def _stykke(self, paragraph: Paragraph, covered: CoveredStykke) -> StykkeView:
        parts = tuple(self._part(paragraph, part) for part in covered.parts)
        place = covered.whole.place
        heading = f"{paragraph.label}, {place}"
        return self._section(paragraph, covered.whole, heading, parts)

    def _section(
        self, paragraph: Paragraph, place: Place, heading: str, parts: tuple[PartView, ...]
    ) -> StykkeView:
        here = [norm for norm in place.norms if self._homes.page(norm) == self._page]
        new = [norm for norm in here if norm not in self._shown]
        return StykkeView(
            anchor=place_anchor(paragraph, place.place) if place.place else "",
            heading=heading,
            states=tuple(map(state_view, place.states)),
            reasons=place.reasons,
            parts=parts,
            norms=self._full(new),
            elsewhere=self._views.links([norm for norm in place.norms if norm not in new]),
        )

    def _part(self, paragraph: Paragraph, place: Place) -> PartView:
        cases = self._shelf.evidence.cases(set(place.norms)) if place.norms else None
        return PartView(
            anchor=place_anchor(paragraph, place.place),
            label=place.place.partition(", ")[2],
            states=tuple(map(state_view, place.states)),
            norms=self._views.links(place.norms),
            cases=cases_text(cases),
            reasons=place.reasons,
        )

    def _full(self, norms: Sequence[str]) -> tuple[NormView, ...]:
        return tuple(self._each(norms))

    def _each(self, norms: Sequence[str]) -> Iterator[NormView]:
        for norm in norms:
            if norm not in self._shown and self._homes.page(norm) == self._page:
                self._shown.add(norm)
                yield self._views.view(self._shelf.norms[norm])


def _days(covered: CoveredParagraph) -> str:
    first, last = covered.listed.first, covered.listed.last
    told = [f"fra {written_date(first)}" if first else "", f"til {written_date(last)}" if last else ""]
    return " ".join(filter(None, told))


def _gazette(document: str) -> str:
    """A document as Lovtidende A numbers it: "nr. 1248 fra 2022"."""
    year, _, number = document.partition("/")
    return f"nr. {number} fra {year}"
