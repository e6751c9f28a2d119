"""From Lark's parse tree to the part of ``tree`` that words terms of reference."""

from __future__ import annotations

from typing import Any

from lark import v_args

from klyngelov.syntax import tree
from klyngelov.syntax.transform_norms import NormTransformer
from klyngelov.values.position import Position


def _position(meta: Any) -> Position:
    return Position(meta.line, meta.column)


class Piece(tuple[str, Any]):
    """A clause of a declaration: its keyword and content."""

    __slots__ = ()


@v_args(inline=True, meta=True)
class ClauseTransformer(NormTransformer):
    """Builds sections and clauses."""

    def section_lists(self, _meta: Any, *names: tree.Name) -> Piece:
        return Piece(("lists", names))

    def section_lead(self, _meta: Any, text: tree.Name) -> Piece:
        return Piece(("lead", text))

    def section(self, meta: Any, name: tree.Name, *pieces: Piece) -> tree.Section:
        named = dict(pieces)
        return tree.Section(name, named.get("lists", ()), named.get("lead"), _position(meta))

    def draft_norms(self, _meta: Any, *norms: tree.Name) -> Piece:
        return Piece(("norms", norms))

    def draft_section(self, _meta: Any, name: tree.Name) -> Piece:
        return Piece(("section", name))

    def draft_selection(self, _meta: Any, selection: tree.Selection) -> Piece:
        return Piece(("selection", selection))

    def draft_excluded(self, _meta: Any, *norms: tree.Name) -> Piece:
        return Piece(("excluded", norms))

    def draft_text(self, _meta: Any, text: tree.Name) -> Piece:
        return Piece(("text", text))

    def draft_item(self, _meta: Any, text: tree.Name) -> Piece:
        return Piece(("item", text))

    def draft_option(self, _meta: Any, text: tree.Name) -> Piece:
        return Piece(("option", text))

    def draft_clause(self, meta: Any, *items: Any) -> tree.DraftClause:
        pieces = [item for item in items if isinstance(item, Piece)]
        named = dict(pieces)
        stated = {item.kind: item.names for item in items if isinstance(item, tree.Clause)}
        return tree.DraftClause(
            norms=tuple(group for kind, group in pieces if kind == "norms"),
            section=named.get("section"),
            organs=stated.get("within", ()),
            types=stated.get("scope", ()),
            selection=named.get("selection"),
            excluded=named.get("excluded", ()),
            text=named.get("text"),
            item=named.get("item"),
            options=tuple(text for kind, text in pieces if kind == "option"),
            position=_position(meta),
        )
