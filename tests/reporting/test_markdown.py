"""The Markdown report means what it says: a draft's own signs are text, and its tables are tables."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from tests.reporting.forms import EXAMPLES, HOSTILE, example, reported

from klyngelov.reporting.markdown_report import markdown_report, plain
from klyngelov.reporting.report.run_report import run_report

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def inlines(text: str) -> Iterator[Token]:
    for token in READER.parse(text):
        yield from token.children or ()


def said(text: str) -> str:
    """The text of a page, without its marks."""
    return "\n".join(shown(token) for token in READER.parse(text) if token.children)


def shown(token: Token) -> str:
    """The text of one paragraph, heading or cell."""
    return "".join(child.content for child in token.children or ())


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=40))
def test_any_text_stays_text(text: str) -> None:
    once = " ".join(text.split())

    tokens = READER.parse(f"start {plain(text)} slut")

    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert shown(tokens[1]) == " ".join(f"start {once} slut".split())
    assert {child.type for child in tokens[1].children or ()} <= {"text", "text_special"}


@pytest.mark.parametrize(
    "text", ["1. nr.", "12) b", "- a", "+ a", "# a", "> a", "| a", "===", "***", "&amp; x", "<b>"]
)
def test_no_text_begins_a_block(text: str) -> None:
    tokens = READER.parse(plain(text))

    assert tokens[0].type == "paragraph_open"
    assert shown(tokens[1]) == text.strip()


def test_a_draft_cannot_write_marks() -> None:
    text = markdown_report(reported(HOSTILE))
    kinds = {token.type for token in inlines(text)}

    assert not kinds & {"html_inline", "em_open", "code_inline", "s_open", "image"}
    assert "html_block" not in {token.type for token in READER.parse(text)}
    assert "<script>alert('x')</script> & *stjerner* | _streg_ [link](http://x) `kode`" in said(text)
    assert "<i>aftalt</i> | *her*" in said(text)


@pytest.mark.parametrize("name", list(EXAMPLES))
def test_every_table_has_as_many_cells_in_each_row(name: str) -> None:
    cells: list[int] = []
    for token in READER.parse(markdown_report(run_report(*example(name)))):
        if token.type == "table_open":
            cells = []
        elif token.type == "tr_open":
            cells.append(0)
        elif token.type in ("th_open", "td_open"):
            cells[-1] += 1
        elif token.type == "table_close":
            assert len(set(cells)) == 1
            assert len(cells) > 1


@pytest.mark.parametrize("name", list(EXAMPLES))
def test_no_line_that_begins_with_a_bar_is_outside_a_table(name: str) -> None:
    text = markdown_report(run_report(*example(name)))

    rows = sum(line.startswith("| ") for line in text.splitlines())
    tables = [token.type for token in READER.parse(text)]
    assert rows == tables.count("tr_open") + tables.count("table_open")
