"""The HTML report needs nothing but itself, is sound, and shows a draft's own signs as text."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from tests.reporting.forms import EXAMPLES, HOSTILE, ROOT, example, reported

from klyngelov.reporting.html_report import html_report
from klyngelov.reporting.report.run_report import run_report

VOID = {"meta", "link", "img", "br", "hr", "input", "base", "source"}


class Page(HTMLParser):
    """A page as it is read, with every element it opens; unbalanced tags are a fault."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def values(self, attribute: str) -> list[str]:
        return [value for _, one in self.elements if (value := one.get(attribute)) is not None]


@pytest.fixture(scope="module", params=list(EXAMPLES))
def page(request: pytest.FixtureRequest) -> Page:
    return Page(html_report(run_report(*example(request.param))))


@pytest.fixture(scope="module")
def hostile() -> str:
    return html_report(reported(HOSTILE))


def test_nothing_is_loaded_from_elsewhere(page: Page) -> None:
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in page.elements}
    assert not page.values("src")
    style = (ROOT / "engine/klyngelov/reporting/templates/report.css").read_text(encoding="utf-8")
    assert "url(" not in style
    assert "@import" not in style
    addresses = [one for one in page.values("href") if not one.startswith("#")]
    assert all(one.startswith("https://www.retsinformation.dk/eli/") for one in addresses)


def test_every_link_within_the_page_leads_somewhere(page: Page) -> None:
    names = Counter(page.values("id"))

    assert [name for name, count in names.items() if count > 1] == []
    within = {one.removeprefix("#") for one in page.values("href") if one.startswith("#")}
    assert within - names.keys() == set()
    assert set(page.values("aria-labelledby")) - names.keys() == set()


def test_the_page_is_danish_and_its_headings_are_in_order(page: Page) -> None:
    [root] = page.all("html")
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch(r"h\d", tag)]

    assert root["lang"] == "da"
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all("scope" in header for header in page.all("th"))


def test_every_table_and_list_says_what_it_is(page: Page) -> None:
    assert len(page.all("nav")) == 1
    assert all(one.get("aria-label") for one in page.all("nav"))
    assert len(page.all("main")) == 1


def test_a_draft_cannot_write_on_the_page(hostile: str) -> None:
    page = Page(hostile)

    assert not page.all("script")
    assert not page.all("img")
    assert not page.all("b")
    said = "".join(page.text)
    assert "<script>alert('x')</script> & *stjerner* | _streg_ [link](http://x)" in said
    assert "</pre><img src=x onerror=alert(1)>" in said
    assert "{{ 7*7 }}" in said


def test_the_adviser_s_lines_are_shown_as_they_stand(hostile: str) -> None:
    said = "".join(Page(hostile).text)

    for line in HOSTILE.splitlines():
        assert line in said


def test_each_finding_shows_the_line_it_stands_at() -> None:
    run, sources = example("goedstrup-fejl")
    report = run_report(run, sources)
    page = Page(html_report(report))
    [text] = sources.values()

    said = "".join(page.text)
    for one in report.drafts[0].assessments:
        assert f"{one.line}{text.splitlines()[one.line - 1]} (her)" in said


def test_several_drafts_are_chapters_of_one_page() -> None:
    one, other = (
        (ROOT / f"examples/{name}.yaml").read_text(encoding="utf-8")
        for name in ("goedstrup", "patientinddragelsesudvalg-2026")
    )
    page = Page(html_report(reported(one, other)))

    assert len(page.all("article")) == 2
    assert len(page.all("h1")) == 2
    assert max(Counter(page.values("id")).values()) == 1


CONTRAST = re.compile(r"--(ink|quiet|house|error|warning|note|none): #([0-9a-f]{6})")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_text_stands_out_from_what_is_behind_it() -> None:
    style = (ROOT / "engine/klyngelov/reporting/templates/report.css").read_text(encoding="utf-8")
    inks = dict(CONTRAST.findall(style))
    assert len(inks) == 7
    for behind in ("ffffff", "eef1f6", "f6f7f9", "fbe9c8", "e3ecf7"):
        assert f"#{behind}" in style.replace("#fff;", "#ffffff;")
        for name, ink in inks.items():
            lighter, darker = sorted((luminance(ink), luminance(behind)), reverse=True)
            assert (lighter + 0.05) / (darker + 0.05) >= 4.5, (name, behind)
