"""The normal form of a condition selects what Kleene's definition gives it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.matching.invented import (
    MEMBERS,
    ORGAN,
    TOWNS,
    WITH_ENTRY,
    facts,
    names,
    stands,
    truth,
    with_terms,
)

from klyngelov.lawbook.formula import Formula
from klyngelov.matching.leaf import leaf_truth, single
from klyngelov.matching.normal_form import (
    Compared,
    Comparison,
    Leaf,
    Link,
    Mode,
    Part,
    Partner,
    Reference,
    Settled,
    SubjectLink,
    conjunctions,
)
from klyngelov.matching.shared_conditions import shared_conditions
from klyngelov.proposal.facts import Facts, Record, Value, Words
from klyngelov.values.truth import Truth


def linked(link: Link, value: Value | None, identity: str | None) -> bool:
    """Whether a reference stands so to the name of an entry."""
    stated = isinstance(value, Words)
    match link:
        case Link.NAMES | Link.OTHER:
            return names(value, identity) is (Truth.YES if link is Link.NAMES else Truth.NO)
        case Link.UNSTATED | Link.STATED:
            return stated is (link is Link.STATED)
        case Link.UNNAMED | Link.NAMED:
            return (identity is not None) is (link is Link.NAMED)


def leaf_holds(leaf: Leaf, values: Mapping[str, Value | None]) -> bool:
    return (leaf_truth(leaf.test, values.get(leaf.test.field)) is leaf.truth) is leaf.positive


def holds(part: Part, record: Record, entry: Record, found: Facts, first: Sequence[Formula] = ()) -> bool:
    """A part of a conjunction, as a rule network would match it; ``first`` has been worked out before."""
    match part:
        case Leaf():
            return leaf_holds(part, record.values)
        case Settled(number, value, positive):
            return (truth(first[number], record, None, found) is value) is positive
        case SubjectLink(field, link):
            return linked(link, record.values.get(field), entry.identity)
        case Reference(field, link):
            return linked(link, record.values.get(field), None)
        case Partner():
            matching = (
                one
                for one in found.partners(part.listing)
                if linked(part.link, record.values.get(part.field), one.identity)
                and (one.exists is Truth.YES or not part.sure)
                and all(leaf_holds(leaf, one.values) for leaf in part.leaves)
            )
            return any(True for _ in matching) is part.exists
        case Compared(test, comparison):
            mine = single(record.values.get(test.field))
            other = single(found.operand(test.operand, record))
            so = mine is not None and other is not None and stands(test.relation, mine, other)
            return {
                Comparison.OPEN: mine is None,
                Comparison.OTHER_OPEN: other is None,
                Comparison.HOLDS: so,
                Comparison.FAILS: None not in (mine, other) and not so,
            }[comparison]


@settings(max_examples=60)
@given(st.lists(WITH_ENTRY, min_size=6, max_size=12) | with_terms(), facts())
def test_the_conjunctions_together_select_what_the_condition_does(
    formulas: list[Formula], found: Facts
) -> None:
    first = shared_conditions(formulas)
    settled = {id(one): number for number, one in enumerate(first)}
    for formula in formulas:
        selected = {mode: conjunctions(formula, mode, settled) for mode in Mode}
        for record in found.of(ORGAN, MEMBERS).records:
            for entry in found.of(None, TOWNS).records:
                given = {
                    mode: any(all(holds(part, record, entry, found, first) for part in one) for one in parts)
                    for mode, parts in selected.items()
                }
                wanted = truth(formula, record, entry, found)
                assert given == {Mode.CERTAIN: wanted is Truth.YES, Mode.POSSIBLE: wanted is not Truth.NO}
