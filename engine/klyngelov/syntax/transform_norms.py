"""The part of the transformation that concerns norms and silences.

Split from ``transform`` only for length; they form one Lark transformer.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from lark import Token, v_args

from klyngelov.syntax import tree
from klyngelov.syntax.transform_selections import SelectionTransformer, number_of
from klyngelov.values.position import Position


def _position(meta: Any) -> Position:
    return Position(meta.line, meta.column)


@v_args(inline=True, meta=True)
class NormTransformer(SelectionTransformer):
    """Builds norms and silences."""

    # ── Force ─────────────────────────────────────────────────────────────────────────────────
    def inferred(self, _meta: Any, alternative: date | None) -> tuple[date | None]:
        return (alternative,)

    def force_end(self, meta: Any, day: Any, inferred: tuple[date | None] | None) -> tree.ForceEnd:
        known = day if isinstance(day, date) else None
        alternative = inferred[0] if inferred else None
        return tree.ForceEnd(known, inferred is not None, alternative, _position(meta))

    def force_from(self, _meta: Any, end: tree.ForceEnd) -> tree.ForceEnd:
        return end

    force_until = force_from

    def force(self, meta: Any, start: tree.ForceEnd | None, end: tree.ForceEnd | None) -> tree.Force:
        return tree.Force(start, end, _position(meta))

    # ── Requirements ──────────────────────────────────────────────────────────────────────────
    def at_least(self, _meta: Any, low: Token) -> tuple[int, int | None]:
        return (number_of(low), None)

    def at_most(self, _meta: Any, high: Token) -> tuple[int, int | None]:
        return (0, number_of(high))

    def exactly(self, _meta: Any, number: Token) -> tuple[int, int | None]:
        return (number_of(number), number_of(number))

    def between(self, _meta: Any, low: Token, high: Token) -> tuple[int, int | None]:
        return (number_of(low), number_of(high))

    def none_at_all(self, _meta: Any) -> tuple[int, int | None]:
        return (0, 0)

    def count(
        self, _meta: Any, bound: tuple[int, int | None], selection: tree.Selection, per_year: Token | None
    ) -> tree.Count:
        return tree.Count(bound[0], bound[1], selection, per_year is not None)

    def difference(
        self, _meta: Any, number: Token, more: tree.Selection, fewer: tree.Selection
    ) -> tree.Difference:
        return tree.Difference(number_of(number), more, fewer)

    def organ_owner(self, _meta: Any, *organs: tree.Name) -> tuple[str, tuple[tree.Name, ...]]:
        return ("organ", organs)

    def type_owner(self, _meta: Any, body: tree.Name) -> tuple[str, tuple[tree.Name, ...]]:
        return ("type", (body,))

    def file_owner(self, _meta: Any) -> tuple[str, tuple[tree.Name, ...]]:
        return ("file", ())

    def same_owner(self, _meta: Any) -> tuple[str, tuple[tree.Name, ...]]:
        return ("same", ())

    def place(
        self, meta: Any, listing: tree.Name | None, owner: tuple[str, tuple[tree.Name, ...]]
    ) -> tree.Place:
        return tree.Place(listing, owner[0], owner[1], _position(meta))

    def duty(
        self, meta: Any, duty: Token, place: tree.Place, quantity: tree.Count | tree.Difference
    ) -> tree.Requirement:
        return tree.Requirement(" ".join(duty.split()), place, quantity, _position(meta))

    def prohibition(self, meta: Any, place: tree.Place, selection: tree.Selection) -> tree.Requirement:
        return tree.Requirement("må ikke", place, tree.Count(0, 0, selection, False), _position(meta))

    def subject_duty(
        self, meta: Any, duty: Token, entry: tree.Name, atom: tree.Atom
    ) -> tree.SubjectRequirement:
        literal = tree.Literal(atom, positive=True)
        return tree.SubjectRequirement(" ".join(duty.split()), entry, literal, _position(meta))

    def subject_prohibition(
        self, meta: Any, entry: tree.Name, field: tree.Name, words: tuple[tree.Name, ...]
    ) -> tree.SubjectRequirement:
        literal = tree.Literal(tree.FieldTest(field, words), positive=False)
        return tree.SubjectRequirement("må ikke", entry, literal, _position(meta))

    def count_condition(
        self, _meta: Any, place: tree.Place, quantity: tree.Count | tree.Difference
    ) -> tree.CountCondition:
        return tree.CountCondition(place, quantity)

    def subject_condition(self, _meta: Any, entry: tree.Name, literal: tree.Literal) -> tree.SubjectCondition:
        return tree.SubjectCondition(entry, literal)

    def stated_condition(
        self, _meta: Any, negation: Token | None, listing: tree.Name
    ) -> tree.StatedCondition:
        return tree.StatedCondition(listing, positive=negation is None)

    def guard(self, meta: Any, condition: tree.Condition) -> tree.Guard:
        return tree.Guard(condition, _position(meta))

    def case(self, _meta: Any, condition: tree.Condition, requirement: tree.Requirement) -> tree.Case:
        return tree.Case(condition, requirement)

    def otherwise(self, _meta: Any, requirement: tree.Requirement) -> tree.Case:
        return tree.Case(None, requirement)

    def days_from(self, _meta: Any, day: date) -> date:
        return day

    days_until = days_from

    def effect(self, meta: Any, kind: Token, start: date | None, end: date | None, *rest: Any) -> tree.Effect:
        conditions = tuple(item for item in rest[:-1] if not isinstance(item, Token))
        return tree.Effect(" ".join(kind.split()), start, end, conditions, rest[-1], _position(meta))

    def text(self, _meta: Any, first: tree.Name, *others: tree.Name) -> tree.Name:
        return tree.Name(" ".join(part.text for part in (first, *others)), first.position)

    # ── Norms and silences ────────────────────────────────────────────────────────────────────
    def norm(self, meta: Any, id_: tree.Name, title: tree.Name, *clauses: Any) -> tree.Norm:
        return tree.Norm(id_, title, clauses, _position(meta))

    def silence(self, meta: Any, id_: tree.Name, title: tree.Name, *clauses: Any) -> tree.Silence:
        return tree.Silence(id_, title, clauses, _position(meta))

    # ── Templates ─────────────────────────────────────────────────────────────────────────────
    def template(self, meta: Any, id_: tree.Name, title: tree.Name, *clauses: Any) -> tree.Template:
        return tree.Template(id_, title, clauses, _position(meta))

    def known_from(self, _meta: Any, day: date) -> tree.KnownFrom:
        return tree.KnownFrom(day)

    def sign(self, _meta: Any, condition: tree.Condition) -> tree.Sign:
        return tree.Sign(condition, positive=True)

    def countersign(self, _meta: Any, condition: tree.Condition) -> tree.Sign:
        return tree.Sign(condition, positive=False)


def _clause(kind: str) -> Any:
    """A method for a clause that is only names after a keyword."""

    def build(_self: Any, meta: Any, *names: tree.Name | None) -> tree.Clause:
        return tree.Clause(kind, tuple(name for name in names if name is not None), _position(meta))

    return build


for _kind in (
    "basis scope quantifier derogable yields message message_above remedy remedy_above presumption reading "
    "secondary assessable open_standard not_checkable power definition searched about reservation within "
    "no_sign difference_from_law same_as succeeds"
).split():
    setattr(NormTransformer, _kind, v_args(inline=True, meta=True)(_clause(_kind)))
