"""Whether a formula can hold of any entry at all.

Sound in one direction only: what is said to be impossible is; what is not may still be. A formula is taken
apart into its alternatives, and an alternative is impossible where its tests of one field exclude each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import product

from klyngelov.lawbook import formula as f
from klyngelov.lawbook.vocabulary import Field, Listing, Vocabulary

Literal = tuple[f.Test, bool]

_MOST = 4096  # alternatives; beyond this nothing is claimed


def can_hold(query: f.Query, vocabulary: Vocabulary) -> bool:
    """Whether some entry of the list may satisfy the query."""
    listing = vocabulary.listings[query.listing]
    options = _alternatives(query.formula, positive=True)
    return options is None or any(_possible(option, listing, vocabulary) for option in options)


def _alternatives(formula: f.Formula, *, positive: bool) -> list[list[Literal]] | None:
    """The formula as alternatives of literals; None where they are too many to look at."""
    match formula:
        case f.Not(part):
            return _alternatives(part, positive=not positive)
        case f.All(parts) | f.Any(parts):
            inner = [_alternatives(part, positive=positive) for part in parts]
            known = [one for one in inner if one is not None]
            if len(known) < len(inner):
                return None
            if isinstance(formula, f.All) != positive:
                return [option for options in known for option in options]
            return _together(known)
        case _:
            return [[(formula, positive)]]


def _together(parts: list[list[list[Literal]]]) -> list[list[Literal]] | None:
    count = 1
    for options in parts:
        count *= max(1, len(options))
    if count > _MOST:
        return None
    return [[literal for option in chosen for literal in option] for chosen in product(*parts)]


def _possible(option: Iterable[Literal], listing: Listing, vocabulary: Vocabulary) -> bool:
    fields: dict[str, list[Literal]] = defaultdict(list)
    for test, positive in option:
        fields[test.field].append((test, positive))
    return all(
        not _opposed(literals) and _field_possible(listing.fields.get(name), literals, vocabulary)
        for name, literals in fields.items()
    )


def _opposed(literals: list[Literal]) -> bool:
    """Whether a test and its own negation both stand there."""
    return any((test, not positive) in literals for test, positive in literals)


def _field_possible(field: Field | None, literals: list[Literal], vocabulary: Vocabulary) -> bool:
    """Whether one value of a field can pass all the tests of it."""
    if field is None or field.several:
        return True
    words = vocabulary.word_lists.get(field.word_list or "")
    if words is not None and words.closed and not words.ambiguities:
        atoms = {atom for every in words.denotation.values() for atom in every}
        for test, positive in literals:
            if isinstance(test, f.WordTest):
                atoms = atoms & test.atoms if positive else atoms - test.atoms
        if not atoms:
            return False
    return _numbers_meet(literals) and _days_meet(literals)


def _numbers_meet(literals: list[Literal]) -> bool:
    tests = [test for test, positive in literals if positive and isinstance(test, f.NumberTest)]
    highs = [test.high for test in tests if test.high is not None]
    return not highs or max(test.low for test in tests) <= min(highs)


def _days_meet(literals: list[Literal]) -> bool:
    tests = list(_days(literals))
    return not tests or max(first for first, _ in tests) <= min(last for _, last in tests)


def _days(literals: list[Literal]) -> Iterator[tuple[date, date]]:
    for test, positive in literals:
        if positive and isinstance(test, f.DateTest):
            yield test.first or date.min, test.last or date.max
