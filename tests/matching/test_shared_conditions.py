"""Which conditions are worked out before the queries that have them as parts."""

from __future__ import annotations

from klyngelov.lawbook.formula import All, AnswerTest, Any, Formula, Not, RelatedTest, SubjectTest
from klyngelov.matching.normal_form import Mode, Settled, conjunctions
from klyngelov.matching.shared_conditions import shared_conditions
from klyngelov.values.truth import Truth

ONE, OTHER = AnswerTest("en"), AnswerTest("anden")
PLACE = RelatedTest("kommune", "kommuner", ())
WIDE = Any((ONE, PLACE))
WIDER = Any((OTHER, All((WIDE, ONE))))


def test_a_condition_of_several_queries_is_shared() -> None:
    assert shared_conditions([All((ONE, WIDE)), Not(WIDE)]) == (WIDE,)


def test_one_that_a_single_query_has_is_not() -> None:
    assert shared_conditions([All((WIDE, Not(WIDE))), ONE, OTHER]) == ()


def test_one_with_few_alternatives_is_not() -> None:
    narrow = Any((ONE, OTHER))
    assert shared_conditions([narrow, Not(narrow)]) == ()


def test_one_that_speaks_of_the_quantifier_s_entry_is_not() -> None:
    named: Formula = Any((WIDE, SubjectTest("kommune")))
    assert shared_conditions([named, Not(named)]) == (WIDE,)


def test_what_stands_only_inside_a_shared_one_is_worked_out_with_it() -> None:
    assert shared_conditions([WIDER, Not(WIDER)]) == (WIDER,)
    assert shared_conditions([WIDER, Not(WIDER), WIDE, All((WIDE, OTHER))]) == (WIDER, WIDE)


def test_it_is_one_part_of_a_conjunction_however_many_alternatives_it_has() -> None:
    settled = {id(WIDE): 0}
    denied = All((ONE, Not(WIDE)))

    (certain,) = conjunctions(denied, Mode.CERTAIN, settled)
    (possible,) = conjunctions(denied, Mode.POSSIBLE, settled)

    assert certain[1] == Settled(0, Truth.NO, positive=True)
    assert possible[1] == Settled(0, Truth.YES, positive=False)
