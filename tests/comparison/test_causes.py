"""What made a difference is found by holding the other things fast, and duties are followed across norms."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from klyngelov.comparison.comparing import Comparer, Held
from klyngelov.comparison.comparison import Cause, Change, ChangeKind, Comparison
from klyngelov.comparison.duties import duties
from klyngelov.comparison.successor import successor_draft, successors
from klyngelov.lawbook.matter import Kinship
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import read_document

HEAD = "navn: En klynge\ntype: sundhedsklynge\ndato: 2022-10-01\nkommuner: [Lemvig, Struer]\n"
PLAIN = HEAD + "organer:\n  politisk niveau:\n    medlemmer: [{rolle: regionsrådsformand}]\n"
FULLER = HEAD + (
    "organer:\n  politisk niveau:\n    medlemmer:\n      - {rolle: regionsrådsformand, til: 2023-06-30}\n"
    "      - {rolle: praktiserende læge, antal: 2, udpeget af: PLO}\n"
)
ACT_ONLY, BOTH, LATER = date(2022, 8, 1), date(2022, 10, 1), date(2024, 1, 1)


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    loading = open_rulebook()
    assert loading.rulebook is not None
    return loading.rulebook


@pytest.fixture(scope="module")
def comparer(rulebook: Rulebook) -> Comparer:
    return Comparer(rulebook, DirectEvaluator(), single=True)


def held(rulebook: Rulebook, text: str) -> Held:
    document = read_document(text.encode(), "forslag.yaml")
    reading = read_proposals(document, "forslag.yaml", rulebook.vocabulary, None, date(2025, 3, 4))
    assert reading.diagnostics == ()
    return Held(document, reading.drafts[0])


def change(found: Comparison, finding: str) -> Change:
    return next(
        one
        for one in found.changes
        if finding in {stand.id for stand in (one.pair.before, one.pair.after) if stand is not None}
    )


def changed(found: Comparison) -> list[Change]:
    return [one for one in found.changes if one.kind is not ChangeKind.UNCHANGED]


# ── Causes ────────────────────────────────────────────────────────────────────────────────────
def test_two_drafts_under_the_same_law_differ_by_what_they_say(
    rulebook: Rulebook, comparer: Comparer
) -> None:
    found = comparer.drafts(held(rulebook, PLAIN), held(rulebook, FULLER), BOTH, BOTH)

    assert change(found, "L-08.almen-praksis/politisk niveau").causes == (Cause.DRAFT,)
    assert {cause for one in changed(found) for cause in one.causes} == {Cause.DRAFT}


def test_a_draft_does_not_differ_from_itself(rulebook: Rulebook, comparer: Comparer) -> None:
    draft = held(rulebook, FULLER)

    assert changed(comparer.drafts(draft, draft, BOTH, BOTH)) == []
    assert changed(comparer.days(draft, BOTH, BOTH)) == []


def test_of_two_drafts_on_two_days_each_difference_has_its_own_cause(
    rulebook: Rulebook, comparer: Comparer
) -> None:
    found = comparer.drafts(held(rulebook, PLAIN), held(rulebook, FULLER), ACT_ONLY, BOTH)

    practice = change(found, "L-08.almen-praksis/politisk niveau")
    order = change(found, "B-08.antal/politisk niveau")
    assert (practice.kind, practice.causes) == (ChangeKind.CHANGES, (Cause.DRAFT,))
    assert (order.kind, order.causes) == (ChangeKind.APPEARS, (Cause.LAW,))


def test_under_the_law_of_two_days_the_law_differs_and_so_may_the_drafts_own_days(
    rulebook: Rulebook, comparer: Comparer
) -> None:
    """The order comes on 8 September 2022; the chair's term is over on 30 June 2023."""
    found = comparer.days(held(rulebook, FULLER), ACT_ONLY, LATER)

    assert change(found, "B-08.antal/politisk niveau").causes == (Cause.LAW,)
    assert change(found, "L-08.formand/politisk niveau").causes == (Cause.DAYS,)


def test_of_a_report_that_was_kept_what_is_another_thing_made_the_difference(
    rulebook: Rulebook, comparer: Comparer
) -> None:
    before = comparer.side(comparer.on(held(rulebook, PLAIN), BOTH))
    other_rules = dataclasses.replace(before, rulebook="another")

    same_draft = comparer.kept(other_rules, held(rulebook, PLAIN), BOTH)
    same_rules = comparer.kept(before, held(rulebook, FULLER), BOTH)
    neither = comparer.kept(other_rules, held(rulebook, FULLER), BOTH)

    assert changed(same_draft) == []
    assert {cause for one in changed(same_rules) for cause in one.causes} == {Cause.DRAFT}
    assert neither.uncertain_cause
    assert not same_rules.uncertain_cause


def test_where_only_the_rule_book_is_another_it_made_the_difference(
    rulebook: Rulebook, comparer: Comparer
) -> None:
    before = comparer.side(comparer.on(held(rulebook, PLAIN), BOTH))
    stands = {key: one for key, one in before.stands.items() if one.norm != "L-08.formand"}
    older = dataclasses.replace(before, rulebook="older", stands=stands)

    found = comparer.kept(older, held(rulebook, PLAIN), BOTH)

    assert [(one.kind, one.causes) for one in changed(found)] == [(ChangeKind.APPEARS, (Cause.RULEBOOK,))]


# ── Across norms ──────────────────────────────────────────────────────────────────────────────
def test_a_duty_that_goes_on_under_another_provision_is_one_change(
    rulebook: Rulebook, comparer: Comparer
) -> None:
    """The agreement's meetings a year become the order's; it is not one gone and another come."""
    text = HEAD + "organer:\n  politisk niveau:\n    møder: {om året: 1}\n"
    found = comparer.days(held(rulebook, text), ACT_ONLY, BOTH)

    meetings = change(found, "B-13/politisk niveau")
    assert meetings.pair.before is not None
    assert (meetings.pair.before.norm, meetings.pair.kinship) == ("A-05.møder", Kinship.SAME)


def test_what_becomes_of_a_cluster(rulebook: Rulebook, comparer: Comparer) -> None:
    """The regional chair must co-chair a cluster and may not chair a council."""
    day = date(2027, 1, 1)
    cluster = held(rulebook, PLAIN)
    assert successors(rulebook, "sundhedsklynge", day) == ("sundhedsråd",)
    reading = successor_draft(cluster.document, cluster.draft, "sundhedsråd", day, rulebook)
    assert reading.diagnostics == ()

    found = comparer.succession(cluster, date(2025, 12, 31), reading.drafts[0])
    becomes = duties(found, rulebook)

    assert ("L-10.regionsformand", "R-06.regionsrådsformand") in {
        (one.before.norm, one.after.norm) for one in becomes.turned_round
    }
    assert ("L-08.borgmestre", "R-03") in {(one.before.norm, one.after.norm) for one in becomes.changed}
    assert "L-09.psykiatri" in {one.norm for one in becomes.fall_away}
    assert "R-06.måde" in {one.norm for one in becomes.new}


def test_every_norm_of_a_succession_is_told_of_once(rulebook: Rulebook, comparer: Comparer) -> None:
    day = date(2027, 1, 1)
    cluster = held(rulebook, PLAIN)
    draft = successor_draft(cluster.document, cluster.draft, "sundhedsråd", day, rulebook).drafts[0]
    found = comparer.succession(cluster, date(2025, 12, 31), draft)
    becomes = duties(found, rulebook)
    successions = (*becomes.turned_round, *becomes.changed, *becomes.same)

    before = {one.norm for one in found.before.stands.values()}
    after = {one.norm for one in found.after.stands.values()}
    told_before = {one.before.norm for one in successions} | {one.norm for one in becomes.fall_away}
    told_after = {one.after.norm for one in successions} | {one.norm for one in becomes.new}
    assert told_before | (before & after) == before
    assert told_after | (before & after) == after
    assert not {one.norm for one in becomes.fall_away} & {one.before.norm for one in successions}
