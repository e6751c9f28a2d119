"""The part of the transformation that concerns norms, terms and silences.

Split from ``transform`` only for length; the two form one Lark transformer.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from lark import Token, Transformer, v_args

from klyngelov.syntax import tree
from klyngelov.values.position import Position

_NAMES = (
    "ID RANK PINPOINT PRINCIPLE EACH EACH_DEF WORD FIELD TERM LISTING LISTING_DEF "
    "ORGAN ORGAN_DEF TYPE TYPE_DEF SOURCE"
).split()


def _position(meta: Any) -> Position:
    return Position(meta.line, meta.column)


def _name(token: Token) -> tree.Name:
    return tree.Name(" ".join(token.split()), Position(token.line or 1, token.column or 1))


class UnreadableTokenError(ValueError):
    """A token of the right form that means nothing: ``code`` and ``message`` say why, ``position`` where."""

    def __init__(self, code: str, message: str, position: Position) -> None:
        super().__init__(message)
        self.code, self.message, self.position = code, message, position


_MOST_DIGITS = 9  # more than there are people to count; a longer number is a slip


def number_of(token: Token) -> int:
    """The number that is written; a number no rule can mean is refused."""
    if len(token) > _MOST_DIGITS:
        message = f"Tallet er for stort. Skriv et tal på højst {_MOST_DIGITS} cifre."
        raise UnreadableTokenError("rule-number-too-large", message, _name(token).position)
    return int(token)


class _Terminals(Transformer[Token, Any]):
    """Tokens that become names or dates; keywords stay tokens."""

    def STRING(self, token: Token) -> tree.Name:  # noqa: N802 (Lark calls terminals by their name)
        return tree.Name(token[1:-1], Position(token.line or 1, token.column or 1))

    def DATE(self, token: Token) -> date:  # noqa: N802
        try:
            return date.fromisoformat(token)
        except ValueError as error:
            message = f"Datoen {token} findes ikke. Skriv en dato som 2022-09-08."
            raise UnreadableTokenError("rule-no-such-day", message, _name(token).position) from error


for _terminal in _NAMES:
    setattr(_Terminals, _terminal, staticmethod(_name))


@v_args(inline=True, meta=True)
class NormTransformer(_Terminals):
    """Builds norms, terms and silences."""

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

    # ── Selections ────────────────────────────────────────────────────────────────────────────
    def values(self, _meta: Any, *words: tree.Name | None) -> tuple[tree.Name, ...]:
        return tuple(word for word in words if word is not None)

    def word_test(self, _meta: Any, words: tuple[tree.Name, ...]) -> tree.WordTest:
        return tree.WordTest(words)

    def field_test(self, _meta: Any, field: tree.Name, words: tuple[tree.Name, ...]) -> tree.FieldTest:
        return tree.FieldTest(field, words)

    def answer_test(self, _meta: Any, field: tree.Name) -> tree.AnswerTest:
        return tree.AnswerTest(field)

    def number_at_least(self, _meta: Any, field: tree.Name, low: Token) -> tree.NumberTest:
        return tree.NumberTest(field, number_of(low), None)

    def number_at_most(self, _meta: Any, field: tree.Name, high: Token) -> tree.NumberTest:
        return tree.NumberTest(field, 0, number_of(high))

    def date_test(self, _meta: Any, field: tree.Name, relation: Token, day: date) -> tree.DateTest:
        return tree.DateTest(field, str(relation), day)

    def as_stated(
        self, _meta: Any, field: tree.Name, stated_by: tuple[str, tuple[tree.Name, ...]]
    ) -> tree.AsStated:
        return tree.AsStated(field, stated_by[1][0] if stated_by[1] else None)

    def stated_by(self, _meta: Any, owner: tuple[str, tuple[tree.Name, ...]]) -> Any:
        return owner

    def same_subject(self, _meta: Any, entry: tree.Name) -> tree.SameSubject:
        return tree.SameSubject(entry)

    def related(self, _meta: Any, entry: tree.Name, *rest: Any) -> tree.Related:
        given = [item for item in rest if item is not None and not isinstance(item, Token)]
        field, words = given if len(given) == 2 else (None, ())  # noqa: PLR2004 (a field and its words)
        return tree.Related(entry, field, words)

    def named_term(self, _meta: Any, term: tree.Name) -> tree.TermUse:
        return tree.TermUse(term)

    def literal(self, _meta: Any, negation: Token | None, atom: tree.Atom) -> tree.Literal:
        return tree.Literal(atom, negation is None)

    def conjunction(self, _meta: Any, *literals: tree.Literal) -> tuple[tree.Literal, ...]:
        return literals

    def alternatives(self, _meta: Any, *items: Any) -> tree.Alternatives:
        return tuple(item for item in items if not isinstance(item, Token))

    def relative(self, _meta: Any, _der: Token, alternatives: tree.Alternatives) -> tree.Alternatives:
        return alternatives

    def each_noun(self, _meta: Any, name: tree.Name) -> tuple[tree.Name, bool]:
        return (name, True)

    def word_noun(self, _meta: Any, name: tree.Name) -> tuple[tree.Name, bool]:
        return (name, False)

    def selection(self, meta: Any, noun: tuple[tree.Name, bool], *rest: Any) -> tree.Selection:
        *attached, relative = rest
        literals = tuple(tree.Literal(atom, True) for atom in attached)
        return tree.Selection(noun[0], noun[1], literals, relative or (), _position(meta))

    def term(
        self, meta: Any, name: tree.Name, listing: tree.Name, alternatives: tree.Alternatives
    ) -> tree.Term:
        return tree.Term(name, listing, alternatives, _position(meta))

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

    def stated_condition(self, _meta: Any, listing: tree.Name) -> tree.StatedCondition:
        return tree.StatedCondition(listing)

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
    "basis scope quantifier derogable yields message message_above remedy presumption reading secondary "
    "open_standard not_checkable power definition searched about within no_sign difference_from_law same_as"
).split():
    setattr(NormTransformer, _kind, v_args(inline=True, meta=True)(_clause(_kind)))
