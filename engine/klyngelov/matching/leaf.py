"""The truth of a single test on a single value: the part both evaluators share.

Everything that combines tests (conjunction, alternatives, negation, joins with other records) each
evaluator does in its own way; what one word or number says of one test is decided here, once.
"""

from __future__ import annotations

from datetime import date

from klyngelov.lawbook.formula import AnswerTest, DateTest, NumberTest, WordTest
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

    Two values are the same if this is; it is all that either evaluator compares values by.
    """
    if isinstance(value, Words) and len(value.possible) == 1 and OTHER not in value.possible:
        return next(iter(value.possible))
    return None


def word_truth(atoms: frozenset[str], possible: frozenset[str]) -> Truth:
    """Whether something that may be any of ``possible`` is one of ``atoms``.

    Text that an open list does not recognise may be anything.
    """
    if OTHER in possible:
        return MAYBE
    if possible <= atoms:
        return YES
    return NO if possible.isdisjoint(atoms) else MAYBE
