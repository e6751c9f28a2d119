"""From Lark's parse tree to the part of ``tree`` that declares the fields of lists."""

from __future__ import annotations

from datetime import date
from typing import Any

from lark import Token, v_args

from klyngelov.syntax import tree
from klyngelov.syntax.transform_clauses import ClauseTransformer


@v_args(inline=True, meta=True)
class FieldTransformer(ClauseTransformer):
    """Builds fields: each part says which settings it brings."""

    def kind_text(self, _meta: Any) -> dict[str, Any]:
        return {"kind": "text"}

    def kind_number(self, _meta: Any) -> dict[str, Any]:
        return {"kind": "number"}

    def kind_count(self, _meta: Any) -> dict[str, Any]:
        return {"kind": "count"}

    def kind_answer(self, _meta: Any) -> dict[str, Any]:
        return {"kind": "answer"}

    def kind_date(self, _meta: Any) -> dict[str, Any]:
        return {"kind": "date"}

    def kind_days(self, _meta: Any, which: Token) -> dict[str, Any]:
        return {"kind": {"afholdt": "days_held", "planlagt": "days_planned"}.get(str(which), "per_year")}

    def kind_word(self, _meta: Any, word_list: tree.Name, several: Token | None) -> dict[str, Any]:
        return {"kind": "word", "word_list": word_list, "several": several is not None}

    def main_field(self, _meta: Any) -> dict[str, Any]:
        return {"main": True}

    def refers_to(self, _meta: Any, listing: tree.Name) -> dict[str, Any]:
        return {"refers_to": listing}

    def column(self, _meta: Any, name: tree.Name, start: date | None, end: date | None) -> tree.Column:
        return tree.Column(name, start, end)

    def columns(self, _meta: Any, *columns: tree.Column) -> tuple[tree.Column, ...]:
        return columns

    def from_register_column(self, _meta: Any, columns: tuple[tree.Column, ...] | None) -> dict[str, Any]:
        return {"from_register": True, "columns": columns or ()}

    def only_from_register(self, _meta: Any, columns: tuple[tree.Column, ...] | None) -> dict[str, Any]:
        return {"from_register": True, "columns": columns or (), "locked": True}

    def seat_in(
        self, _meta: Any, listing: tree.Name, but: tree.Name | None, by: tree.Name | None
    ) -> dict[str, Any]:
        return {"seat_in": listing, "seat_of_none": but, "seat_by": by}

    def narrows(self, _meta: Any, field: tree.Name) -> dict[str, Any]:
        return {"narrows": field}

    def identifying(self, _meta: Any) -> dict[str, Any]:
        return {"identifies": True}

    def of_person(self, _meta: Any) -> dict[str, Any]:
        return {"of_person": True}

    def repetition(self, _meta: Any) -> dict[str, Any]:
        return {"repeated": True, "locked": True}

    def ending(self, _meta: Any) -> dict[str, Any]:
        return {"ends": True}

    def holds_from(self, _meta: Any) -> dict[str, Any]:
        return {"holds": "from"}

    def holds_until(self, _meta: Any) -> dict[str, Any]:
        return {"holds": "until"}

    def beginning(self, _meta: Any) -> dict[str, Any]:
        return {"begins": True}

    def field_question(self, _meta: Any, text: tree.Name) -> dict[str, Any]:
        return {"question": text}

    def field(self, _meta: Any, name: tree.Name, *options: dict[str, Any]) -> tree.Field:
        settings: dict[str, Any] = {
            "kind": "text",
            "word_list": None,
            "several": False,
            "main": False,
            "refers_to": None,
            "from_register": False,
            "columns": (),
            "locked": False,
            "seat_in": None,
            "seat_of_none": None,
            "seat_by": None,
            "narrows": None,
            "holds": None,
            "identifies": False,
            "of_person": False,
            "repeated": False,
            "begins": False,
            "ends": False,
            "question": None,
        }
        for option in options:
            settings |= option
        return tree.Field(name=name, **settings)
