"""Where everything stands in the book: the names of pages, and of the places in them."""

from __future__ import annotations

import re

from klyngelov.covering.coverage import Coverage
from klyngelov.covering.gherkin import Scenario
from klyngelov.lawbook.norm import Norm
from klyngelov.statute.references import Paragraph

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e", "–": "-"})


def slug(text: str) -> str:
    """A text as part of an address: "BEK 1248/2022" is "bek-1248-2022"."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower().translate(_LETTERS)).strip("-")


def act_page(source: str) -> str:
    """The page of a source."""
    return f"lov/{slug(source)}.html"


def body_page(kind: str) -> str:
    """The page of a kind of body."""
    return f"organer/{slug(kind)}.html"


def feature_page(file: str) -> str:
    """The page of a feature."""
    return f"scenarier/{slug(file.removesuffix('.feature'))}.html"


def place_anchor(paragraph: Paragraph, place: str = "") -> str:
    """The name of a place on its act's page: § 203, stk. 4, 2. pkt., is "p203-stk-4-2-pkt"."""
    return "-".join(filter(None, (f"p{paragraph.number}{paragraph.letter}", slug(place))))


def norm_anchor(norm: str) -> str:
    """The name of a norm on its home page."""
    return f"norm-{slug(norm)}"


def scenario_anchor(file: str, scenario: Scenario) -> str:
    """The name of a scenario, on whatever page it stands."""
    return f"scenarie-{slug(file.removesuffix('.feature'))}-{scenario.line}"


def relative(page: str, target: str) -> str:
    """An address as it is written on a page of the book."""
    here, _, _ = target.partition("#")
    if here == page:
        return target[len(here) :] or here.rpartition("/")[2]
    return "../" * page.count("/") + target


class Homes:
    """The one page on which each norm is shown in full."""

    def __init__(self, coverage: Coverage) -> None:
        self._pages: dict[str, str] = {}
        shown: dict[str, list[str]] = {}
        for source in coverage.sources:
            for paragraph in source.paragraphs:
                places = [stykke.whole for stykke in paragraph.stykker] or [paragraph.whole]
                for cited in (norm for place in places for norm in place.norms):
                    shown.setdefault(cited, []).append(source.name)
            for cited in source.without_pinpoint:
                shown.setdefault(cited, []).append(source.name)
        sources = coverage.rulebook.sources
        for norm in coverage.rulebook.norms:
            listed = shown.get(norm.id, [])
            own = sources[norm.citation.source]
            # Of an act that is listed in several shapes, the one whose text the norm was read in.
            alike = [name for name in listed if name == own.name or sources[name].eli == own.eli]
            home = next(iter((*alike, *listed)), None)
            if home is not None:
                self._pages[norm.id] = act_page(home)

    def page(self, norm: str) -> str | None:
        """The page a norm is shown on."""
        return self._pages.get(norm)

    def address(self, norm: str) -> str | None:
        """The place in the book where a norm is shown."""
        page = self._pages.get(norm)
        return f"{page}#{norm_anchor(norm)}" if page else None

    def missing(self, norms: tuple[Norm, ...]) -> list[str]:
        """The norms that no page shows."""
        return [norm.id for norm in norms if norm.id not in self._pages]
