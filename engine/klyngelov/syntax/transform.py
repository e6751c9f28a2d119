"""From Lark's parse tree to ``tree``: the same words, with types and positions."""

from __future__ import annotations

from datetime import date
from typing import Any

from lark import Token, Transformer, v_args

from klyngelov.syntax import tree
from klyngelov.syntax.transform_clauses import Piece
from klyngelov.syntax.transform_fields import FieldTransformer
from klyngelov.syntax.transform_selections import number_of
from klyngelov.values.position import Position


def _position(meta: Any) -> Position:
    return Position(meta.line, meta.column)


def _only(kind: type, items: tuple[Any, ...]) -> Any:
    """The single item of a kind among clauses; the last one written if it stands twice."""
    found = [item for item in items if isinstance(item, kind)]
    return found[-1] if found else None


@v_args(inline=True, meta=True)
class TreeTransformer(FieldTransformer):
    """Builds the declarations; its bases build norms, clauses, fields and the terminals."""

    def start(self, _meta: Any, declaration: Any) -> Any:
        return declaration

    def language(self, meta: Any, version: Token) -> tree.Language:
        return tree.Language(number_of(version), _position(meta))

    def rulebook(self, meta: Any, version: tree.Name, day: date) -> tree.RuleBookHeader:
        return tree.RuleBookHeader(version, day, _position(meta))

    def omission(self, meta: Any, *items: tree.Name) -> tree.Omission:
        return tree.Omission(items[:-1], items[-1], _position(meta))

    def provision(self, _meta: Any, source: tree.Name, pinpoint: tree.Name) -> tree.Provision:
        return tree.Provision(source, pinpoint)

    def uncited(self, meta: Any, *items: Any) -> tree.Uncited:
        *provisions, standing, reason = items
        return tree.Uncited(tuple(provisions), " ".join(standing.split()), reason, _position(meta))

    def unread(self, meta: Any, what: tree.Name) -> tree.Unread:
        return tree.Unread(what, _position(meta))

    # ── Sources ───────────────────────────────────────────────────────────────────────────────
    def source_title(self, _meta: Any, text: tree.Name) -> Piece:
        return Piece(("title", text))

    def source_rank(self, _meta: Any, rank: tree.Name, unbinding: Token | None) -> Piece:
        return Piece(("rank", (rank, unbinding is None)))

    def source_general(self, _meta: Any) -> Piece:
        return Piece(("general", True))

    def source_unread(self, _meta: Any, *types: tree.Name) -> Piece:
        return Piece(("unread_about", types))

    def source_citation(self, _meta: Any, text: tree.Name) -> Piece:
        return Piece(("citation", text))

    def source_eli(self, _meta: Any, text: tree.Name) -> Piece:
        return Piece(("eli", text))

    def source_print(
        self, _meta: Any, text: tree.Name, day: date, amended_by: tree.Name | None, eli: tree.Name | None
    ) -> Piece:
        return Piece(("print", tree.Print(text, day, amended_by, eli)))

    def source_reach(self, _meta: Any, pinpoint: tree.Name, listing: tree.Name, *words: tree.Name) -> Piece:
        return Piece(("reach", tree.Reach(pinpoint, listing, words)))

    def source(self, meta: Any, name: tree.Name, *items: Any) -> tree.Source:
        pieces = [item for item in items if isinstance(item, Piece)]
        named = {key: value for key, value in pieces if key not in ("print", "reach")}
        rank, binding = named.get("rank", (None, True))
        return tree.Source(
            name=name,
            forms=tuple(item for item in items if isinstance(item, tree.Form)),
            title=named.get("title"),
            rank=rank,
            binding=binding,
            general="general" in named,
            unread_about=named.get("unread_about", ()),
            citation=named.get("citation"),
            eli=named.get("eli"),
            prints=tuple(value for key, value in pieces if key == "print"),
            reaches=tuple(value for key, value in pieces if key == "reach"),
            force=_only(tree.Force, items),
            position=_position(meta),
        )

    # ── Vocabulary ────────────────────────────────────────────────────────────────────────────
    def definite(self, _meta: Any, text: tree.Name) -> tree.Form:
        return tree.Form("definite", text)

    def plural(self, _meta: Any, text: tree.Name) -> tree.Form:
        return tree.Form("plural", text)

    def synonym(self, _meta: Any, text: tree.Name) -> tree.Form:
        return tree.Form("synonym", text)

    def each(self, _meta: Any, text: tree.Name) -> tree.Form:
        return tree.Form("each", text)

    def each_definite(self, _meta: Any, text: tree.Name) -> tree.Form:
        return tree.Form("each_definite", text)

    def replaces(self, _meta: Any, organ: tree.Name) -> tree.Name:
        return organ

    def organ(self, meta: Any, name: tree.Name, *items: tree.Form | tree.Name) -> tree.Organ:
        forms = tuple(item for item in items if isinstance(item, tree.Form))
        replaced = tuple(item for item in items if isinstance(item, tree.Name))
        return tree.Organ(name, forms, replaced, _position(meta))

    def body_organs(self, _meta: Any, *names: tree.Name) -> tuple[tree.Name, ...]:
        return names

    def body_type(self, meta: Any, name: tree.Name, *items: Any) -> tree.BodyType:
        return tree.BodyType(name, items[:-1], items[-1], _position(meta))

    def narrower_than(self, meta: Any, word: tree.Name) -> tree.WordRelation:
        return tree.WordRelation("narrower", (word,), _position(meta))

    def may_be(self, meta: Any, word: tree.Name) -> tree.WordRelation:
        return tree.WordRelation("may_be", (word,), _position(meta))

    def never(self, meta: Any, word: tree.Name) -> tree.WordRelation:
        return tree.WordRelation("never", (word,), _position(meta))

    def per_field(self, _meta: Any, field: tree.Name) -> tree.Name:
        return field

    def unique(self, meta: Any, field: tree.Name | None) -> tree.WordRelation:
        return tree.WordRelation("unique", (field,) if field else (), _position(meta))

    def ambiguous_at(self, meta: Any, *arguments: tree.Name) -> tree.WordRelation:
        return tree.WordRelation("ambiguous", arguments, _position(meta))

    def usually(self, meta: Any, word: tree.Name) -> tree.WordRelation:
        return tree.WordRelation("usually", (word,), _position(meta))

    def word(self, _meta: Any, name: tree.Name, *items: Any) -> tree.Word:
        forms = tuple(item for item in items if isinstance(item, tree.Form))
        relations = tuple(item for item in items if isinstance(item, tree.WordRelation))
        return tree.Word(name, forms, relations)

    def from_register(self, _meta: Any, file: tree.Name) -> tree.Name:
        return file

    def wordlist(
        self, meta: Any, name: tree.Name, openness: Token, register: tree.Name | None, *words: tree.Word
    ) -> tree.WordList:
        return tree.WordList(name, openness == "lukket", register, words, _position(meta))

    def periods(self, meta: Any, register: tree.Name) -> tree.Periods:
        return tree.Periods(register, _position(meta))

    # ── Lists ─────────────────────────────────────────────────────────────────────────────────
    def question(self, _meta: Any, text: tree.Name) -> tree.Name:
        return text

    def seats_of(self, _meta: Any, listing: tree.Name) -> tree.SeatsOf:
        return tree.SeatsOf(listing)

    def listing(self, meta: Any, shape: Token, name: tree.Name, level: Token, *items: Any) -> tree.Listing:
        return tree.Listing(
            name=name,
            shape=str(shape),
            level=str(level),
            forms=tuple(item for item in items if isinstance(item, tree.Form)),
            fields=tuple(item for item in items if isinstance(item, tree.Field)),
            question=_only(tree.Name, items),
            seats_of=_only(tree.SeatsOf, items),
            position=_position(meta),
        )

    # ── Changes ───────────────────────────────────────────────────────────────────────────────
    def change_reason(self, _meta: Any, text: tree.Name) -> Piece:
        return Piece(("reason", text))

    def change_sentence(self, _meta: Any, text: tree.Name) -> Piece:
        return Piece(("sentence", text))

    def adding(self, _meta: Any, weight: Token) -> Piece:
        return Piece(("adding", int(weight)))

    def striking(self, _meta: Any, weight: Token, sentence: tree.Name) -> Piece:
        return Piece(("striking", tree.Striking(int(weight), sentence)))

    def unless(self, _meta: Any, *fields: tree.Name) -> tuple[tree.Name, ...]:
        return fields

    def altering(
        self, _meta: Any, field: tree.Name, weight: Token, unless: tuple[tree.Name, ...] | None
    ) -> tree.Altering:
        return tree.Altering(field, int(weight), unless or ())

    def phrasing(self, _meta: Any, field: tree.Name, phrase: tree.Name, last: Token | None) -> tree.Phrasing:
        return tree.Phrasing(field, phrase, last is not None)

    def change(self, meta: Any, listing: tree.Name, *items: Any) -> tree.Change:
        named = dict(item for item in items if isinstance(item, Piece))
        return tree.Change(
            listing=listing,
            reason=named.get("reason"),
            sentence=named.get("sentence"),
            adding=named.get("adding"),
            striking=named.get("striking"),
            altering=tuple(item for item in items if isinstance(item, tree.Altering)),
            phrasing=tuple(item for item in items if isinstance(item, tree.Phrasing)),
            position=_position(meta),
        )


def transform(parsed: Any) -> tree.Declaration:
    """The declaration that one parsed block holds."""
    transformer: Transformer[Token, tree.Declaration] = TreeTransformer()
    return transformer.transform(parsed)
