"""The page of a kind of body: every norm about it, by organ and by what it counts."""

from __future__ import annotations

from collections.abc import Iterator

from book.addresses import Homes, body_page, slug
from book.norms import Link, NormViews
from book.shelf import Shelf
from klyngelov.covering.state import OF_NORM, State
from klyngelov.lawbook.norm import CountBound, DifferenceBound, Norm, NormKind, StatedStatement, Statement
from klyngelov.reporting.force_text import force_text
from klyngelov.reporting.state_words import STATES, cases_text
from klyngelov.values.danish import capital
from klyngelov.values.frozen import dataclass

WHOLE = "Forslaget som helhed"


@dataclass(frozen=True, slots=True)
class Row:
    """A norm in a table: where it is shown, where it stands in the law, and when."""

    link: Link
    citation: str
    force: str
    state: str
    label: str
    cases: str


@dataclass(frozen=True, slots=True)
class Topic:
    """What some norms are about."""

    anchor: str
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """An organ of a body, or the draft as a whole, with its topics."""

    anchor: str
    title: str
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class BodyView:
    """The page of a kind of body."""

    page: str
    name: str
    organs: tuple[str, ...]
    count: int
    requirements: int
    parts: tuple[Part, ...]


def body_view(shelf: Shelf, homes: Homes, kind: str) -> BodyView:
    """The page of one kind of body."""
    page = body_page(kind)
    rows = _Rows(shelf, NormViews(shelf, homes, page))
    norms = shelf.rulebook.about(kind)
    organs = shelf.rulebook.vocabulary.types[kind].organs
    parts = [_part(rows, organ, _of_organ(norms, organ)) for organ in (*organs, None)]
    return BodyView(
        page=page,
        name=kind,
        organs=organs,
        count=len(norms),
        requirements=sum(norm.kind is NormKind.REQUIREMENT for norm in norms),
        parts=tuple(part for part in parts if part.topics),
    )


def _of_organ(norms: tuple[Norm, ...], organ: str | None) -> list[Norm]:
    if organ is None:
        return [norm for norm in norms if all(one.organ is None for one in norm.instances)]
    return [norm for norm in norms if any(one.organ == organ for one in norm.instances)]


def _part(rows: _Rows, organ: str | None, norms: list[Norm]) -> Part:
    title = capital(organ) if organ else WHOLE
    topics: dict[str, list[Norm]] = {}
    for norm in norms:
        for topic in topics_of(norm):
            topics.setdefault(topic, []).append(norm)
    anchor = slug(title)
    return Part(
        anchor,
        title,
        tuple(
            Topic(f"{anchor}-{slug(topic)}", topic, tuple(rows.of(topics[topic])))
            for topic in sorted(topics, key=lambda topic: (topic in _KINDS.values(), topic.lower()))
        ),
    )


class _Rows:
    def __init__(self, shelf: Shelf, views: NormViews) -> None:
        self._shelf = shelf
        self._views = views

    def of(self, norms: list[Norm]) -> Iterator[Row]:
        for norm in norms:
            link = self._views.link(norm.id)
            if link is not None:
                yield Row(
                    link,
                    self._shelf.rulebook.cited(norm),
                    force_text(norm.force),
                    OF_NORM[norm.kind].value,
                    STATES[OF_NORM[norm.kind]],
                    cases_text(self._shelf.evidence.of(norm).cases),
                )


# ── Topics ────────────────────────────────────────────────────────────────────────────────────────
_KINDS = {
    NormKind.DEFINITION: "Definitioner",
    NormKind.POWER: "Beføjelser",
    NormKind.NOT_CHECKABLE: "Kan ikke efterprøves",
    NormKind.OPEN_STANDARD: "Til konkret vurdering",
}
"""What norms that count nothing are gathered under."""


def topics_of(norm: Norm) -> tuple[str, ...]:
    """What a norm is about: the lists it counts in, or (a silence) is silent on; else its kind."""
    if norm.kind is NormKind.SILENCE:
        return tuple(map(capital, norm.topics))
    listings = [
        listing
        for instance in norm.instances
        for case in instance.cases
        for listing in _listings(case.requirement)
    ]
    if not listings:
        return (_KINDS.get(norm.kind, STATES[State.REQUIREMENT]),)
    return tuple(dict.fromkeys(map(capital, listings)))


def _listings(statement: Statement) -> tuple[str, ...]:
    match statement:
        case CountBound(query):
            return (query.listing,)
        case DifferenceBound(more):
            return (more.listing,)
        case StatedStatement(_, listing):
            return (listing,)
        case _:
            return (statement.query.listing,)
