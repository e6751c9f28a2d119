"""Both evaluators give every condition on every draft the truth value that the definition gives it."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.matching.invented import (
    MEMBERS,
    ORGAN,
    TODAY,
    TOWNS,
    facts,
    listed,
    queries,
    record,
    truth,
    with_terms,
)

from klyngelov.lawbook import formula as f
from klyngelov.lawbook.formula import All, Formula, Query, RelatedTest, SubjectTest, WordTest
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.matching.protocol import Answer, Evaluator, Matched
from klyngelov.proposal.facts import Facts, Words
from klyngelov.values.truth import Truth

# One set of conditions is compiled for several drafts: compiling is what takes time.
CONDITIONS = st.lists(queries(), min_size=6, max_size=12)
DRAFTS = st.lists(facts(), min_size=2, max_size=4)


DIRECT = DirectEvaluator()
try:
    from klyngelov.matching.durable import DurableEvaluator
except Exception:  # what is raised where it cannot be had depends on Python
    EVALUATORS: list[Evaluator] = [DIRECT]
else:
    EVALUATORS = [DIRECT, DurableEvaluator()]


def defined(query: Query, found: Facts) -> Answer:
    """The answer to a query as the definition gives it, record by record."""
    records = found.of(query.organ, query.listing).records
    entries = found.of(None, query.subject).records if query.subject else (None,)
    answer: dict[str | None, Matched] = {}
    for entry in entries:
        truths = [truth(query.formula, record, entry, found) for record in records]
        answer[entry.key if entry else None] = Matched(
            sum(1 << number for number, one in enumerate(truths) if one is Truth.YES),
            sum(1 << number for number, one in enumerate(truths) if one is not Truth.NO),
        )
    return answer


def disagreements(asked: Sequence[Query], drafts: Sequence[Facts]) -> list[object]:
    """Every answer of an evaluator that is not the defined one."""
    return [
        (evaluator.name, query, draft, given[query], wanted)
        for draft in drafts
        for evaluator in EVALUATORS
        for given in [evaluator.match(asked, draft)]
        for query in asked
        if given[query] != (wanted := defined(query, draft))
    ]


def asked_of_members(formulas: list[Formula]) -> list[Query]:
    """Each condition with a quantifier over the towns, and those that speak of no entry without one, too."""
    plain = [one for one in formulas if not any(isinstance(test, SubjectTest) for test in f.tests_in(one))]
    return [
        *(Query(ORGAN, MEMBERS, one, TOWNS) for one in formulas),
        *(Query(ORGAN, MEMBERS, one) for one in plain),
    ]


@settings(max_examples=100)
@given(CONDITIONS | with_terms().map(asked_of_members), DRAFTS)
def test_every_answer_is_the_defined_one(asked: list[Query], drafts: list[Facts]) -> None:
    assert disagreements(asked, drafts) == []


def test_two_conditions_may_hold_for_one_entry() -> None:
    """durable_rules would have another entry for each, unless told otherwise."""
    mayor = WordTest("rolle", ("a",), frozenset("a"))
    both = All((RelatedTest("by", TOWNS, ()), RelatedTest("by", TOWNS, (mayor,))))
    letter = frozenset("a")
    drafts = [
        Facts(TODAY, {
            (ORGAN, MEMBERS): listed(ORGAN, MEMBERS, record(MEMBERS, 0, None, {"by": Words(letter, name)})),
            (None, TOWNS): listed(None, TOWNS, record(TOWNS, 0, "Herning", {"rolle": Words(letter, "a")})),
        }, {})
        for name in ("Herning", "Struer")
    ]  # fmt: skip
    asked = [Query(ORGAN, MEMBERS, both)]

    assert [defined(asked[0], draft)[None].certain for draft in drafts] == [1, 0]
    assert disagreements(asked, drafts) == []
