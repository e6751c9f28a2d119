"""The book: every place has its anchor, every link leads somewhere, nothing comes from outside."""

from __future__ import annotations

import json
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from book.addresses import Homes, act_page, norm_anchor, place_anchor, scenario_anchor
from book.results import NO_RESULTS, Result
from book.shelf import Shelf, open_shelf
from book.writing import write_book

from klyngelov.reporting.state_words import STATES

VOID = {"meta", "link", "input", "br", "hr", "img"}


class Page(HTMLParser):
    """A page: its names, what it links to and loads, its headings, its text, and whether its tags match."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.headings: list[int] = []
        self.attributes: dict[str, dict[str, str | None]] = {}
        self.headers_without_scope = 0
        self._open: list[str] = []
        self.pieces: list[str] = []
        self.feed(text)
        assert self._open == []
        self.text = " ".join(" ".join(self.pieces).replace("\u00a0", " ").split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.attributes.setdefault(tag, given)
        if tag not in VOID:
            self._open.append(tag)
        if identifier := given.get("id"):
            self.ids.append(identifier)
        if tag == "a":
            self.links.append(given["href"] or "")
        for name in ("src", "href"):
            if tag in ("script", "link", "img", "iframe") and given.get(name):
                self.loads.append(given[name] or "")
        if re.fullmatch(r"h\d", tag):
            self.headings.append(int(tag[1]))
        if tag == "th" and "scope" not in given:
            self.headers_without_scope += 1

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self._open or self._open[-1] not in ("script", "style"):
            self.pieces.append(data)


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    found = open_shelf(NO_RESULTS)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def folder(shelf: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("bog")
    first = shelf.features[0]
    shelf.results = {(first.file, first.scenarios[0].line): Result.PASSED}
    write_book(shelf, made)
    return made


@pytest.fixture(scope="module")
def pages(folder: Path) -> dict[str, Page]:
    return {
        path.relative_to(folder).as_posix(): Page(path.read_text("utf-8"))
        for path in sorted(folder.rglob("*.html"))
    }


# ── The pages among themselves ────────────────────────────────────────────────────────────────────
def target(page: str, link: str) -> tuple[str, str]:
    """The page and the place that a link on a page leads to."""
    path, _, anchor = unquote(link).partition("#")
    if not path:
        return page, anchor
    parts = [*page.split("/")[:-1], *path.split("/")]
    found: list[str] = []
    for part in parts:
        if part == "..":
            found.pop()
        else:
            found.append(part)
    return "/".join(found), anchor


def test_every_link_leads_to_a_place_in_the_book(pages: dict[str, Page]) -> None:
    dead = [
        (name, link)
        for name, page in pages.items()
        for link in page.links
        if "://" not in link
        for other, anchor in [target(name, link)]
        if other not in pages or (anchor and anchor not in pages[other].ids)
    ]

    assert dead == []
    assert sum(len(page.links) for page in pages.values()) > 10_000


def test_no_name_stands_twice_on_a_page(pages: dict[str, Page]) -> None:
    assert [
        (name, identifier)
        for name, page in pages.items()
        for identifier, count in Counter(page.ids).items()
        if count > 1
    ] == []


def test_nothing_is_loaded_from_outside(folder: Path, pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        for loaded in page.loads:
            assert "://" not in loaded
            assert (folder / name).parent.joinpath(loaded).resolve().is_file()
    style, script = ((folder / name).read_text("utf-8") for name in ("bog.css", "bog.js"))
    assert not re.search(r"url\(|@import|https?:", style)
    assert not re.search(r"https?:|fetch\(|import\b", script)


def test_a_page_can_be_read_by_ear(pages: dict[str, Page]) -> None:
    """A language, a title, one heading above the others and none left out, and headers that say of what."""
    for name, page in pages.items():
        assert page.attributes["html"]["lang"] == "da"
        assert {"title", "main", "nav", "h1"} <= page.attributes.keys(), name
        assert page.headings.count(1) == 1, name
        assert all(
            after - before <= 1 for before, after in zip(page.headings, page.headings[1:], strict=False)
        ), name
        assert page.headers_without_scope == 0, name


# ── What it holds ─────────────────────────────────────────────────────────────────────────────────
def test_every_place_of_every_act_has_its_anchor(shelf: Shelf, pages: dict[str, Page]) -> None:
    for source in shelf.coverage.sources:
        names = set(pages[act_page(source.name)].ids)
        for paragraph in source.paragraphs:
            places = [""] + [
                place.place for stykke in paragraph.stykker for place in (stykke.whole, *stykke.parts)
            ]
            assert {place_anchor(paragraph.listed.paragraph, place) for place in places} <= names


def test_every_norm_stands_once_in_full(shelf: Shelf, pages: dict[str, Page]) -> None:
    homes = Homes(shelf.coverage)
    shown = Counter(
        identifier for page in pages.values() for identifier in page.ids if identifier.startswith("norm-")
    )

    assert homes.missing(shelf.rulebook.norms) == []
    assert shown == Counter(norm_anchor(norm.id) for norm in shelf.rulebook.norms)


def test_every_scenario_can_be_read(shelf: Shelf, pages: dict[str, Page]) -> None:
    names = {identifier for page in pages.values() for identifier in page.ids}

    for feature in shelf.features:
        assert {scenario_anchor(feature.file, one) for one in feature.scenarios} <= names


def section(folder: Path, page: str, anchor: str) -> str:
    """The text of a stykke on its act's page."""
    text = (folder / page).read_text("utf-8")
    start = text.index(f'<section class="stykke" id="{anchor}">')
    return Page(text[start : text.index("\n  </section>", start)] + "</section>").text


def test_an_adviser_finds_what_is_checked_what_is_not_and_the_cases_that_prove_it(folder: Path) -> None:
    said = section(folder, "lov/sundhedsloven.html", "p203-stk-4")

    assert said.startswith("§ 203, stk. 4 krav")
    assert "2. pkt. krav L-08.regionsråd" in said
    assert "L-08.formand Regionsrådsformanden sidder i det politiske niveau" in said
    assert "I kraft fra 1. juli 2022" in said
    assert "Udelader: Det efterprøves ikke, om den, der er angivet, faktisk er valgt" in said
    assert "Scenarier, der viser normen (opfyldt" in said
    assert "Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022" in said
    assert "norm L-08.formand" in said


def test_a_provision_without_a_norm_says_why(shelf: Shelf, folder: Path) -> None:
    said = section(folder, "lov/sundhedsloven.html", "p205a-stk-1")

    (reason,) = shelf.coverage.place(("sundhedsloven", "§ 205 a", "stk. 1")).reasons
    assert said == f"§ 205 a, stk. 1 beføjelse {reason}"


def test_the_first_page_tells_how_much_is_accounted_for(pages: dict[str, Page]) -> None:
    said = pages["index.html"].text

    assert re.search(r"(\d+) af \1 stykker har en tilstand", said)
    assert "1 af" in said
    assert "scenarier bestod den seneste kørsel" in said
    assert all(word in said for word in ("krav", "kan ikke efterprøves", STATES[next(iter(STATES))]))


def test_results_are_shown_where_there_are_any(shelf: Shelf, pages: dict[str, Page]) -> None:
    passed = [
        name for name, page in pages.items() if "bestået" in page.text and name.startswith("scenarier/")
    ]

    assert len(passed) == 1


# ── Looking things up ─────────────────────────────────────────────────────────────────────────────
def test_everything_that_can_be_found_is_there(folder: Path, pages: dict[str, Page]) -> None:
    script = (folder / "indhold.js").read_text("utf-8")
    rows = json.loads(script.removeprefix("const INDHOLD = ").removesuffix(";\n"))
    titles = {title for title, *_ in rows}

    assert {
        "§ 203, stk. 4",
        "§ 3, stk. 1, nr. 2",
        "B-13: Det politiske niveau mødes mindst 2 gange om året",
    } <= titles
    for _, _, address, _ in rows:
        page, _, anchor = address.partition("#")
        assert page in pages
        assert not anchor or anchor in pages[page].ids
