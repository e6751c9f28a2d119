"""The published JSON Schema of a proposal file: the format's own keys, and what the vocabulary declares.

It refuses what the program refuses, as far as form alone shows it. One thing it cannot say: that the
program takes every word and key in any case, with ``_`` or ``-`` for a space and ``ae`` for ``æ``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.vocabulary import BodyType, Field, FieldKind, Listing, Shape, Vocabulary, WordList
from klyngelov.proposal.draft_roots import DRAFTS_KEY
from klyngelov.proposal.faults import MAX_ENTRIES
from klyngelov.proposal.kinds import UNKNOWN
from klyngelov.proposal.model import Agreement, Judgement, written_fields
from klyngelov.proposal.proposal_reader import ORGANS_KEY
from klyngelov.proposal.value_reader import COMPLETE_KEY, LIST_KEY
from klyngelov.reporting.schemas import DIALECT

Schema = dict[str, Any]

_DESCRIPTION = (
    "Skemaet viser nøgler og ord, som reglerne staver dem. Programmet tager dem også med store bogstaver, "
    "med _ eller - for mellemrum og med ae, oe og aa for æ, ø og å; det gør skemaet ikke."
)
_QUANTITY = (
    r"^\s*([0-9]+(\s*[-–]\s*[0-9]+)?|[Mm]indst\s+[0-9]+|[Hh]øjst\s+[0-9]+|[Uu]kendt)?\s*$",
    "2, 7-9, mindst 2, højst 3 eller ukendt",
)
_BARE_COUNT = r"^\s*[0-9]+(\s*[-–]\s*[0-9]+)?\s*$"
_DAY = r"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\s*$"
_RESULT = r"^\s*([Ii]kke\s+)?[Oo]pfyldt\s*$"

_TEXT: Schema = {"type": "string", "pattern": r"\S"}
_UNSTATED: Schema = {"enum": [None, ""], "description": "ikke angivet"}
_COMMON: Schema = {
    "tekst": _TEXT,
    "uoplyst": _UNSTATED,
    "antal": {
        "type": ["integer", "string", "null"],
        "minimum": 0,
        "pattern": _QUANTITY[0],
        "description": _QUANTITY[1],
    },
    "svar": {"enum": ["ja", "nej", UNKNOWN, None, ""]},
    "dag": {"type": "string", "pattern": _DAY, "description": "åååå-mm-dd"},
    "dag_eller_ukendt": {"anyOf": [{"$ref": "#/$defs/dag"}, {"enum": [UNKNOWN, None, ""]}]},
    "resultat": {"type": "string", "pattern": _RESULT, "description": "opfyldt eller ikke opfyldt"},
}  # fmt: skip


def input_schema() -> Schema:
    """The schema of a proposal file. Raises if the rules are faulty."""
    rulebook = open_rulebook().rulebook
    if rulebook is None:
        raise RuntimeError("the rules that ship with the program are faulty")
    return _InputSchema(rulebook.vocabulary).whole()


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{quote(name)}"}


def _words_of(word_list: str) -> str:
    return "ord-" + word_list.replace(" ", "-")


def _any(*options: Schema) -> Schema:
    return {"anyOf": list(options)}


def _group(properties: Schema, required: Iterable[str] = ()) -> Schema:
    """A group of fields and no others."""
    needed = {"required": list(required)} if required else {}
    return {"type": "object", "properties": properties, **needed, "additionalProperties": False}


def _list(items: Schema, at_least: int = 0) -> Schema:
    least = {"minItems": at_least} if at_least else {}
    return {"type": "array", "items": items, **least, "maxItems": MAX_ENTRIES}


class _InputSchema:
    """Puts the schema together from a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def whole(self) -> Schema:
        """The schema: a draft, or several."""
        drafts = {"type": "array", "items": _ref("forslag"), "minItems": 1}
        several = _group({DRAFTS_KEY: drafts}, [DRAFTS_KEY])
        words = {
            _words_of(name): {"enum": _spellings(words.written)}
            for name, words in self._vocabulary.word_lists.items()
            if words.closed
        }
        return {
            "$schema": DIALECT,
            "title": "Forslag",
            "description": _DESCRIPTION,
            # Which of the two is meant follows from one key, so that a fault is told of that one only.
            "if": {"type": "object", "required": [DRAFTS_KEY]},
            "then": several,
            "else": _ref("forslag"),
            "$defs": {"forslag": self._draft(), "organ": self._organ(), **_COMMON, **words},
        }

    def _draft(self) -> Schema:
        types = self._vocabulary.types
        properties = {
            "navn": _ref("tekst"),
            "type": {"enum": _spellings([*types, *self._vocabulary.type_spellings])},
            "dato": _any(_ref("dag"), _ref("uoplyst")),
            "retsgrundlag": _any(_list(_any(_ref("tekst"), _ref("uoplyst"))), _ref("tekst"), _ref("uoplyst")),
            "aftalte fravigelser": _any(_list(_frame(Agreement)), _ref("uoplyst")),
            "vurderinger": _any(_list(_frame(Judgement)), _ref("uoplyst")),
            **self._listings(of_organ=False),
            ORGANS_KEY: True,
        }
        organs = [self._organs_of(kind) for kind in types.values()]
        return {**_group(properties, ["navn", "type"]), "allOf": organs}

    def _organs_of(self, kind: BodyType) -> Schema:
        """A body has the organs of its own type and no others."""
        types, organs = self._vocabulary.type_spellings, self._vocabulary.organ_spellings
        names = _spellings([kind.name, *(one for one, name in types.items() if name == kind.name)])
        known = _spellings([*kind.organs, *(one for one, name in organs.items() if name in kind.organs)])
        within = _group({name: _ref("organ") for name in known})
        return {
            "if": {"properties": {"type": {"enum": names}}, "required": ["type"]},
            "then": {"properties": {ORGANS_KEY: _any(within, _ref("uoplyst"))}},
        }

    def _organ(self) -> Schema:
        whole = _group({**self._listings(of_organ=True), COMPLETE_KEY: _ref("svar")})
        return _any(whole, _ref("uoplyst"))

    def _listings(self, *, of_organ: bool) -> Schema:
        listings = self._vocabulary.listings
        return {
            spelling: self._listing(listings[name])
            for name in listings
            for spelling in _spellings(
                [name, *(one for one, of in self._vocabulary.listing_spellings.items() if of == name)]
            )
            if listings[name].of_organ is of_organ and name != ORGANS_KEY
        }

    # ── Lists and fields ──────────────────────────────────────────────────────────────────────
    def _listing(self, listing: Listing) -> Schema:
        fields = {
            name: self._field(field, in_calendar=listing.shape is Shape.CALENDAR)
            for name, field in listing.fields.items()
            if not field.locked
        }
        if listing.shape is Shape.CALENDAR:
            return _any(_group({**fields, COMPLETE_KEY: _ref("svar")}), _ref("uoplyst"))
        bare = [fields[listing.main.name]] if listing.main else []
        if listing.main and listing.main.kind is FieldKind.TEXT and len(fields) > 1:
            bare = [{"type": ["string", "number", "boolean"]}]  # text by itself; its fields are a group
        if any(field.kind is FieldKind.COUNT for field in listing.fields.values()):
            bare.append({"type": ["integer", "string"], "minimum": 0, "pattern": _BARE_COUNT})
        if listing.shape is Shape.SINGLE:
            return _any(*bare, _group(fields), _ref("uoplyst"))
        least = 1 if listing.name in self._vocabulary.referred_to else 0
        items = _list(_any(*bare, _group(fields)), least)
        return _any(*_listed(items), *bare, {"enum": [UNKNOWN]}, _ref("uoplyst"))

    def _field(self, field: Field, *, in_calendar: bool) -> Schema:
        match field.kind:
            case FieldKind.COUNT | FieldKind.NUMBER | FieldKind.PER_YEAR:
                return _ref("antal")
            case FieldKind.ANSWER:
                return _ref("svar")
            case FieldKind.DATE:
                return _ref("dag_eller_ukendt")
            case FieldKind.DAYS_HELD | FieldKind.DAYS_PLANNED if in_calendar:
                return _any(*_listed(_list(_ref("dag_eller_ukendt"))), _ref("dag_eller_ukendt"))
            case FieldKind.WORD:
                word = self._word(field, self._vocabulary.word_lists[field.word_list or ""])
                return _any(*_listed(_list(word)), word) if field.several else word
            case _:
                return {}

    def _word(self, field: Field, words: WordList) -> Schema:
        """A closed list knows its words alone; in an open one they are examples."""
        if not words.closed:
            examples = {"examples": words.words()[:40]} if words.extension else {}
            return {"type": ["string", "null"], **examples}
        others: list[str | None] = [UNKNOWN, None, ""]
        if field.refers_to:
            phrase = ["hver", *self._vocabulary.listings[field.refers_to].each.split()]
            others.extend(" ".join(phrase[:length]) for length in range(1, len(phrase) + 1))
        return _any(_ref(_words_of(words.name)), {"enum": others})


def _listed(items: Schema) -> list[Schema]:
    """A list as such, or with a word on whether it is whole."""
    return [items, _group({LIST_KEY: _any(items, _ref("uoplyst")), COMPLETE_KEY: _ref("svar")}, [LIST_KEY])]


def _spellings(known: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(known))


def _frame(model: type[Agreement] | type[Judgement]) -> Schema:
    kinds = {"dato": _ref("dag"), "resultat": _ref("resultat")}
    fields = written_fields(model)
    properties = {
        name: kinds.get(name, _ref("tekst") if field.is_required() else _any(_ref("tekst"), _ref("uoplyst")))
        for name, field in fields.items()
    }
    return _group(properties, [name for name, field in fields.items() if field.is_required()])
