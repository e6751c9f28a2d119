"""The published JSON Schemas: of the report (from its models) and of a proposal (from the vocabulary)."""

from __future__ import annotations

from typing import Any

from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing, Shape, Vocabulary
from klyngelov.proposal.model import Agreement, Judgement
from klyngelov.reporting.json_model import CheckReport

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT = {"type": "string"}
_UNSTATED = {"type": "null"}
_QUANTITY = {"type": ["integer", "string"], "description": "2, 7-9, mindst 2, højst 3 eller ukendt"}
_ANSWER = {"enum": ["ja", "nej", "ukendt"]}
_DAY = {"type": "string", "description": "åååå-mm-dd"}


def output_schema() -> dict[str, Any]:
    """The schema of ``check --format json``."""
    return {"$schema": _DIALECT, **CheckReport.model_json_schema(by_alias=True, mode="serialization")}


def input_schema() -> dict[str, Any]:
    """The schema of a proposal file, with the words the rules declare. Raises if the rules are faulty."""
    rulebook = open_rulebook().rulebook
    if rulebook is None:
        raise RuntimeError("the rules that ship with the program are faulty")
    vocabulary = rulebook.vocabulary
    of_file = {
        name: _listing(one, vocabulary) for name, one in vocabulary.listings.items() if not one.of_organ
    }
    of_organ = {name: _listing(one, vocabulary) for name, one in vocabulary.listings.items() if one.of_organ}
    organ = {"type": ["object", "null"], "properties": {**of_organ, "fuldstændig": _ANSWER}}
    draft = {
        "type": "object",
        "required": ["navn", "type"],
        "properties": {
            "navn": _TEXT,
            "type": {"enum": list(vocabulary.types)},
            "dato": _DAY,
            "retsgrundlag": {"type": "array", "items": _TEXT},
            "aftalte fravigelser": {"type": "array", "items": _frame(Agreement)},
            "vurderinger": {"type": "array", "items": _frame(Judgement)},
            **{name: schema for name, schema in of_file.items() if name != "organer"},
            "organer": {
                "type": "object",
                "properties": {name: {"$ref": "#/$defs/organ"} for name in vocabulary.organs},
            },
        },
    }
    several = {
        "type": "object",
        "required": ["forslag"],
        "properties": {"forslag": {"type": "array", "items": {"$ref": "#/$defs/forslag"}}},
    }
    return {
        "$schema": _DIALECT,
        "title": "Forslag",
        "description": "Skemaet viser nøglerne i deres egen stavemåde; programmet tager også _ eller - for mellemrum.",
        "anyOf": [{"$ref": "#/$defs/forslag"}, several],
        "$defs": {"forslag": draft, "organ": organ},
    }


def _frame(model: type[Agreement] | type[Judgement]) -> dict[str, Any]:
    properties = {
        field.alias or name: _TEXT for name, field in model.model_fields.items() if name != "position"
    }
    required = [
        field.alias or name
        for name, field in model.model_fields.items()
        if field.is_required() and name != "position"
    ]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _listing(listing: Listing, vocabulary: Vocabulary) -> dict[str, Any]:
    fields = {name: _field(field, vocabulary) for name, field in listing.fields.items()}
    main = listing.main
    entry: dict[str, Any] = {"type": "object", "properties": fields, "additionalProperties": False}
    options = [entry] if main is None else [fields[main.name], entry]
    if listing.shape is Shape.CALENDAR:
        entry["properties"] = {**fields, "fuldstændig": _ANSWER}
        return {"anyOf": [entry, _UNSTATED]}
    if listing.shape is Shape.SINGLE:
        return {"anyOf": [*options, _UNSTATED]}
    items = {"type": "array", "items": {"anyOf": options}}
    wrapped = {
        "type": "object",
        "required": ["liste"],
        "properties": {"liste": items, "fuldstændig": _ANSWER},
    }
    return {"anyOf": [items, wrapped, *options[: 1 if main else 0], _UNSTATED]}


def _field(field: Field, vocabulary: Vocabulary) -> dict[str, Any]:
    match field.kind:
        case FieldKind.COUNT | FieldKind.NUMBER | FieldKind.PER_YEAR:
            return _QUANTITY
        case FieldKind.ANSWER:
            return _ANSWER
        case FieldKind.DATE:
            return _DAY
        case FieldKind.DAYS_HELD | FieldKind.DAYS_PLANNED:
            return {"type": "array", "items": _DAY}
        case FieldKind.WORD:
            words = vocabulary.word_lists[field.word_list or ""]
            known = {"examples": words.words()[:40]} if words.extension else {}
            word = {"type": ["string", "null"], **known}
            return {"anyOf": [word, {"type": "array", "items": word}]} if field.several else word
        case _:
            return {}
