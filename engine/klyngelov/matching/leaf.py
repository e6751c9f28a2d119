"""The truth of a single test on a single value: the part both evaluators share.

Everything that combines tests (conjunction, alternatives, negation, joins with other records) each
evaluator does in its own way; what one word or number says of one test is decided here, once.
"""

from __future__ import annotations

import operator
from datetime import date

from klyngelov.lawbook.formula import AnswerTest, DateTest, NumberTest, Relation, WordTest
from klyngelov.lawbook.vocabulary import OTHER
from klyngelov.proposal.facts import Answer, Day, Number, Several, Value, Words
from klyngelov.values.interval import Interval
from klyngelov.values.truth import MAYBE, NO, YES, Truth, disjunction, known

LeafTest = WordTest | AnswerTest | NumberTest | DateTest


def leaf_truth(test: LeafTest, value: Value | None) -> Truth:
    """Whether a value passes a test; what is not stated may pass."""
    if value is None:
        return MAYBE
    if isinstance(test, WordTest):
        if isinstance(value, Words):
            return word_truth(test.atoms, value.possible)
        if isinstance(value, Several):
            found = disjunction(word_truth(test.atoms, item.possible) for item in value.items)
            return found if value.complete else max(found, MAYBE)
    elif isinstance(test, AnswerTest):
        if isinstance(value, Answer):
            return known(value.yes)
    elif isinstance(test, NumberTest):
        if isinstance(value, Number):
            return value.interval.within(Interval(test.low, test.high))
    elif isinstance(value, Day):
        return known((test.first or date.min) <= value.day <= (test.last or date.max))
    return MAYBE


def single(value: Value | None) -> str | None:
    """The one thing that a value certainly is; None where it is not stated or may be several.

    It is all that either evaluator compares values by. Days written so are in the order of time.
    """
    if isinstance(value, Day):
        return value.day.isoformat()
    if isinstance(value, Words) and len(value.possible) == 1 and OTHER not in value.possible:
        return next(iter(value.possible))
    return None


_STANDS = {
    Relation.SAME: operator.eq,
    Relation.BEFORE: operator.lt,
    Relation.AFTER: operator.gt,
    Relation.NOT_BEFORE: operator.ge,
    Relation.NOT_AFTER: operator.le,
}


def compared_truth(relation: Relation, value: Value | None, other: Value | None) -> Truth:
    """Whether a value stands so to another; either may be open."""
    mine, theirs = single(value), single(other)
    if mine is None or theirs is None:
        return MAYBE
    return known(_STANDS[relation](mine, theirs))


def word_truth(atoms: frozenset[str], possible: frozenset[str]) -> Truth:
    """Whether something that may be any of ``possible`` is one of ``atoms``.

    Text that an open list does not recognise may be anything.
    """
    if OTHER in possible:
        return MAYBE
    if possible <= atoms:
        return YES
    return NO if possible.isdisjoint(atoms) else MAYBE


def may_be_meant(test: WordTest, value: Value | None) -> bool:
    """Whether a draft states, in words that may or may not be meant by a test, what the test asks about.

    Text that an open list does not recognise is such a statement, and so is each word of a list of
    them. A single declared word of wide meaning is none: it leaves the narrower ones unsaid.
    """
    match value:
        case Words():
            return OTHER in value.possible
        case Several():
            return any(word_truth(test.atoms, item.possible) is MAYBE for item in value.items)
    return False
