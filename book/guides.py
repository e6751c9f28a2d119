"""The guides in ``docs/`` as pages of the book."""

from __future__ import annotations

import re
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from klyngelov.values.frozen import dataclass

_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_ENGLISH = frozenset({"valg.md"})
"""Pages for those who change the program, in English; no part of a book for advisers."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a guide, for its table of contents."""

    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class GuideView:
    """A guide: its title, its parts, and the rest as HTML."""

    page: str
    title: str
    headings: tuple[Heading, ...]
    content: Markup


def guide_files(folder: Path) -> list[Path]:
    """The guides of a folder."""
    return [path for path in sorted(folder.glob("*.md")) if path.name not in _ENGLISH]


def guide_page(file: str) -> str:
    """The page of a guide."""
    return f"vejledning/{file.removesuffix('.md')}.html"


def guide_view(path: Path, known: frozenset[str]) -> GuideView:
    """A guide as a page; a link to a file that is no page of the book becomes the file's name alone."""
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = markdown.parse(_COMMENT.sub("", path.read_text("utf-8")))
    title, tokens = _titled(tokens)
    headings = _anchored(tokens)
    for token in tokens:
        if token.type == "inline" and token.children:
            token.children = _linked(token.children, known)
        if token.type == "th_open":
            token.attrSet("scope", "col")
    content = markdown.renderer.render(tokens, markdown.options, {})
    content = content.replace("<table>", '<div class="wide"><table>').replace("</table>", "</table></div>")
    return GuideView(guide_page(path.name), title, headings, Markup(content))


def _titled(tokens: list[Token]) -> tuple[str, list[Token]]:
    """The text of the first heading, and what follows it."""
    at = next(number for number, token in enumerate(tokens) if token.type == "heading_open")
    return tokens[at + 1].content, tokens[:at] + tokens[at + 3 :]


def _anchored(tokens: list[Token]) -> tuple[Heading, ...]:
    """Give every heading a name, as code hosts do; the headings of the second level are returned."""
    found: list[Heading] = []
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            text = tokens[number + 1].content
            anchor = heading_anchor(text)
            token.attrSet("id", anchor)
            if token.tag == "h2":
                found.append(Heading(anchor, text.replace("`", "")))
    return tuple(found)


def heading_anchor(text: str) -> str:
    """The name of a heading: small letters, hyphens for spaces, nothing else but letters and digits."""
    return re.sub(r"[^\w -]", "", text.lower()).replace(" ", "-")


def _linked(children: list[Token], known: frozenset[str]) -> list[Token]:
    """Point links between guides at pages, and take away those to files that are no pages."""
    found: list[Token] = []
    closing: list[bool] = []
    for token in children:
        if token.type == "link_open":
            target = _target(str(token.attrGet("href")), known)
            closing.append(target is not None)
            if target is None:
                continue
            token.attrSet("href", target)
        elif token.type == "link_close" and not closing.pop():
            continue
        found.append(token)
    return found


def _target(written: str, known: frozenset[str]) -> str | None:
    file, sign, anchor = written.partition("#")
    if "://" in file or not file:
        return written
    return f"{file.removesuffix('.md')}.html{sign}{anchor}" if file in known else None
