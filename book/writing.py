"""Writes the pages of the book into a folder."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader

from book.acts import ActView, act_view, state_view
from book.addresses import Homes, body_page, feature_page, relative
from book.bodies import BodyView, body_view
from book.guides import GuideView, guide_files, guide_view
from book.norms import NormViews
from book.results import Result
from book.scenarios import scenario_view
from book.search import entries, index_script
from book.shelf import GUIDES, Shelf
from klyngelov import __version__
from klyngelov.covering.state import State
from klyngelov.covering.summary import norms_in_numbers, summary_of
from klyngelov.lawbook.norm import NormKind
from klyngelov.reporting.templating import environment as reports

TEMPLATES = Path(__file__).parent / "templates"
ASSETS = ("bog.css", "bog.js")


def write_book(shelf: Shelf, folder: Path) -> int:
    """Write the whole book; what is there of an older one is written over. Returns the number of pages."""
    homes = Homes(shelf.coverage)
    acts = [act_view(shelf, homes, source) for source in shelf.coverage.sources]
    bodies = [body_view(shelf, homes, kind) for kind in shelf.rulebook.vocabulary.types]
    files = guide_files(GUIDES)
    guides = [guide_view(path, frozenset(one.name for one in files)) for path in files]
    writer = _Writer(shelf, folder, acts, [body for body in bodies if body.count], guides)
    writer.write("index.html", "index.html.j2", "Loven, og hvad der efterprøves", **_front(shelf))
    for act in acts:
        writer.write(act.page, "act.html.j2", act.name, act=act)
    for body in bodies:
        if body.count:
            writer.write(body.page, "body.html.j2", body.name, body=body)
    writer.write("tavsheder.html", "silences.html.j2", "Tavsheder og udkast", **_silences(shelf, homes))
    for feature in shelf.features:
        scenarios = [scenario_view(shelf, feature, one) for one in feature.scenarios]
        page = feature_page(feature.file)
        views = NormViews(shelf, homes, page)
        writer.write(
            page, "feature.html.j2", feature.title, feature=feature, scenarios=scenarios, link=views.link
        )
    for guide in guides:
        writer.write(guide.page, "guide.html.j2", guide.title, guide=guide)
    found = entries(shelf, homes, acts, bodies, guides)
    (folder / "indhold.js").write_text(index_script(found), encoding="utf-8")
    for name in ASSETS:
        (folder / name).write_text((TEMPLATES / name).read_text("utf-8"), encoding="utf-8")
    return writer.count


class _Writer:
    """Renders pages, each with the navigation and the addresses of its own place."""

    def __init__(
        self,
        shelf: Shelf,
        folder: Path,
        acts: Sequence[ActView],
        bodies: Sequence[BodyView],
        guides: Sequence[GuideView],
    ) -> None:
        self.count = 0
        self._folder = folder
        self._templates = environment()
        self._common: dict[str, Any] = {
            "acts": acts,
            "bodies": bodies,
            "guides": guides,
            "features": [(one.title, feature_page(one.file)) for one in shelf.features],
            "rulebook": shelf.rulebook,
            "version": __version__,
        }

    def write(self, page: str, template: str, title: str, **content: Any) -> None:
        path = self._folder / page
        path.parent.mkdir(parents=True, exist_ok=True)
        text = self._templates.get_template(template).render(
            page=page,
            title=title,
            to=partial(relative, page),
            body_href=lambda kind: relative(page, body_page(kind)),
            **self._common,
            **content,
        )
        path.write_text(text, encoding="utf-8", newline="\n")
        self.count += 1


def environment() -> Environment:
    """The templates of the book, filled in as those of the reports are."""
    return reports().overlay(loader=FileSystemLoader(TEMPLATES), extensions=["jinja2.ext.do"])


def _front(shelf: Shelf) -> dict[str, Any]:
    """What the first page tells: the numbers, the states, the topics, and how the scenarios came out."""
    places = summary_of(shelf.coverage.sources)
    norms = norms_in_numbers(shelf.evidence.norms())
    results = [
        shelf.results.get((feature.file, scenario.line), Result.NOT_RUN)
        for feature in shelf.features
        for scenario in feature.scenarios
    ]
    return {
        "places": places,
        "norms": norms,
        "cases": shelf.evidence.total,
        "states": [(state_view(state), places.states[state]) for state in State if places.states[state]],
        "scenarios": len(results),
        "results": {result.name.lower(): results.count(result) for result in Result},
    }


def _silences(shelf: Shelf, homes: Homes) -> dict[str, Any]:
    views = NormViews(shelf, homes, "tavsheder.html")
    silent = [norm for norm in shelf.rulebook.norms if norm.kind is NormKind.SILENCE]
    return {
        "silences": [(views.link(norm.id), norm) for norm in silent],
        "drafts": [shelf.explainer.template(template) for template in shelf.rulebook.templates],
    }
