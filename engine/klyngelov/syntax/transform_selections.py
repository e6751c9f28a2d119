"""The part of the transformation that concerns tokens, and which entries count.

Split from ``transform`` only for length; they form one Lark transformer.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from lark import Token, Transformer, v_args

from klyngelov.syntax import tree
from klyngelov.values.position import Position

_NAMES = (
    "ID RANK PINPOINT PRINCIPLE DECIDES EACH EACH_DEF WORD FIELD TERM LISTING LISTING_DEF "
    "ORGAN ORGAN_DEF TYPE TYPE_DEF SOURCE PERIOD"
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
class SelectionTransformer(_Terminals):
    """Builds selections and terms."""

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

    def date_test(self, _meta: Any, field: tree.Name, relation: Token, day: tree.Day) -> tree.DateTest:
        return tree.DateTest(field, str(relation), day)

    def fixed_day(self, _meta: Any, day: date) -> date:
        return day

    def end_of_period(self, _meta: Any, end: Token, period: tree.Name) -> tree.PeriodDay:
        return tree.PeriodDay(period, str(end), None)

    def day_in_period(self, _meta: Any, day: Token, year: Token, period: tree.Name) -> tree.PeriodDay:
        return tree.PeriodDay(period, " ".join(day.split()), number_of(Token("INT", year.rstrip("."))))

    def day_before_period(self, _meta: Any, day: Token, period: tree.Name) -> tree.PeriodDay:
        return tree.PeriodDay(period, " ".join(day.split()), 0)

    def end_of_stated(self, _meta: Any, end: Token, listing: tree.Name) -> tree.StatedEnd:
        return tree.StatedEnd(listing, end == "sidste")

    def own_field(self, _meta: Any, years: Token | None, field: tree.Name) -> tree.OwnField:
        return tree.OwnField(number_of(years) if years else 0, field)

    def judged_day(self, _meta: Any) -> tree.JudgedDay:
        return tree.JudgedDay()

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
