"""What is certain of a draft stays so, whatever is found out of the rest of it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.matching.invented import facts, queries, surer

from klyngelov.lawbook.formula import Query
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.facts import Facts

BEFORE_AND_AFTER = facts().flatmap(lambda found: st.tuples(st.just(found), surer(found)))


@settings(max_examples=60)
@given(st.lists(queries(), min_size=8, max_size=15), BEFORE_AND_AFTER)
def test_a_certain_answer_is_never_taken_back(asked: list[Query], drafts: tuple[Facts, Facts]) -> None:
    before, after = (DirectEvaluator().match(asked, found) for found in drafts)
    for query in asked:
        size = len(drafts[0].of(query.organ, query.listing).records)
        for key, earlier in before[query].items():
            later, known = after[query][key], (1 << size) - 1
            assert earlier.certain & ~later.certain == 0
            assert later.possible & known & ~earlier.possible == 0
