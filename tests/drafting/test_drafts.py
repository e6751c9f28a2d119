"""What is drafted is judged without breach, whatever the body, the municipalities and the day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drafting.conftest import Starter

from klyngelov.drafting.body import UNDECIDED, Body
from klyngelov.drafting.body_tree import body_tree
from klyngelov.drafting.composing import compose
from klyngelov.drafting.totals import Totals
from klyngelov.judging.check import Result, check
from klyngelov.judging.finding import Severity, Status
from klyngelov.judging.law import law_on
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.located import Entry, Mapping, Node, Scalar, Sequence
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import read_document
from klyngelov.reporting.draft_yaml import draft_yaml, shown_scalar

GOEDSTRUP = ["Herning", "Holstebro", "Ikast-Brande", "Lemvig", "Ringkøbing-Skjern", "Struer"]
TODAY = date(2026, 1, 1)


def drafted(rulebook: Rulebook, start: Starter, kind: str, day: str, **lists: list[str]) -> Body:
    return compose(rulebook, start(kind, day, **lists), DirectEvaluator())


def judged(rulebook: Rulebook, text: str) -> Result:
    document = read_document(text.encode(), "udkast.yaml")
    reading = read_proposals(document, "udkast.yaml", rulebook.vocabulary, None, TODAY)
    assert reading.diagnostics == ()
    return check(reading.drafts[0], rulebook, DirectEvaluator(), single=True)


def outcomes(result: Result) -> list[tuple[str, Status]]:
    return [(one.id, one.status) for one in result.findings]


def named(rulebook: Rulebook, kind: str, day: date) -> set[str]:
    """The lists that the law of the day about a kind of body ranges over."""
    return {one.norm.quantifier for one in law_on(rulebook, kind, day).bearings if one.norm.quantifier}


DAYS = st.dates(date(2022, 1, 1), date(2027, 12, 31))


@settings(max_examples=10)
@given(st.integers(0, 99), st.lists(st.integers(0, 97), min_size=1, max_size=4, unique=True), DAYS)
def test_no_draft_breaks_or_departs_from_a_rule(
    rulebook: Rulebook, start: Starter, number: int, places: list[int], day: date
) -> None:
    kinds = [one for one in rulebook.vocabulary.types if law_on(rulebook, one, day).binding]
    kind, names = kinds[number % len(kinds)], rulebook.vocabulary.word_lists["kommune"].words()
    ranged = named(rulebook, kind, day)
    lists = {"kommuner": [names[place] for place in places]}
    lists |= {"klynger": ["Østklyngen", "Vestklyngen"]} if "klynger" in ranged else {}

    body = drafted(rulebook, start, kind, day.isoformat(), **lists)
    result = judged(rulebook, draft_yaml(body, rulebook))

    assert outcomes(result) == outcomes(body.result)
    assert [one.id for one in result.findings if one.severity is Severity.ERROR] == []
    assert [one.id for one in result.findings if one.status is Status.DEPARTS] == []
    assert [one.id for one in result.findings if one.status is Status.VIOLATED and not one.uncertain] == []


def test_an_organ_of_which_nothing_is_asked_is_there_all_the_same(rulebook: Rulebook, start: Starter) -> None:
    body = drafted(rulebook, start, "patientinddragelsesudvalg", "2022-07-05")

    assert body.sections == ()
    assert outcomes(judged(rulebook, draft_yaml(body, rulebook))) == outcomes(body.result)


# ── What the file says is what was judged ─────────────────────────────────────────────────────
def plain(node: Node) -> object:
    match node:
        case Scalar(text):
            return text or None
        case Sequence(items):
            return [plain(item) for item in items]
        case Mapping(entries):
            return {entry.key.text: plain(entry.value) for entry in entries}


@pytest.fixture(scope="module")
def cluster(rulebook: Rulebook, start: Starter) -> Body:
    return drafted(rulebook, start, "sundhedsklynge", "2022-10-01", kommuner=GOEDSTRUP)


def test_the_file_holds_the_tree_that_was_judged(rulebook: Rulebook, cluster: Body) -> None:
    document = read_document(draft_yaml(cluster, rulebook).encode(), "udkast.yaml")
    assert document.root is not None

    tree = plain(body_tree(cluster.start, cluster.sections))

    assert isinstance(tree, dict)
    written = plain(document.root)
    assert isinstance(written, dict)
    added = {fact.listing.name: None for fact in cluster.facts} | {"retsgrundlag": list(cluster.bases)}
    assert written == one_word_lists(tree) | added


def one_word_lists(node: object) -> dict[str, object]:
    """The tree with a list of one word written as the word, as the file does within a row."""

    def shorter(value: object, *, in_row: bool) -> object:
        if isinstance(value, dict):
            return {key: shorter(item, in_row=in_row) for key, item in value.items()}
        if isinstance(value, list):
            if in_row and len(value) == 1:
                return value[0]
            return [shorter(item, in_row=True) for item in value]
        return value

    assert isinstance(node, dict)
    found = shorter(node, in_row=False)
    assert isinstance(found, dict)
    return found


def test_it_has_as_many_members_as_are_required(rulebook: Rulebook, cluster: Body) -> None:
    bearings = law_on(rulebook, "sundhedsklynge", cluster.result.draft.facts.day).bearings
    required = {
        (one.organ, one.listing): one.number for one in Totals(rulebook, cluster.start.draft, bearings)
    }
    there = {one.place: sum(line.count for line in one.lines) for one in cluster.sections}

    assert there[("politisk niveau", "medlemmer")] == required[("politisk niveau", "medlemmer")] == 10
    # De to patientpladser er både tilbudt og besat; kravet er opfyldt, når de er tilbudt.
    assert there[("fagligt strategisk niveau", "medlemmer")] == 13
    assert required[("fagligt strategisk niveau", "medlemmer")] == 13


def test_no_row_is_there_for_nothing(rulebook: Rulebook, cluster: Body) -> None:
    """Without any one of them something is no longer met, or met only by an exception."""
    text = draft_yaml(cluster, rulebook)
    met = {one.id for one in cluster.result.findings if one.status is Status.SATISFIED and not one.remark}
    for line in text.splitlines():
        if line.strip().startswith("- ") and not line.strip().startswith("#"):
            less = judged(rulebook, text.replace(f"{line}\n", "", 1))
            still = {one.id for one in less.findings if one.status is Status.SATISFIED and not one.remark}
            assert met - still, line


def test_what_is_open_is_what_the_law_leaves_to_somebody(cluster: Body) -> None:
    """A hospital and a region are facts; which mayor shares the chair is for the councils to say."""
    open_ids = {
        one.norm.id for one in cluster.result.findings if one.status is Status.UNKNOWN and not one.presumption
    }

    assert [fact.listing.name for fact in cluster.facts] == ["akutsygehuse", "region"]
    assert open_ids == {
        "L-02",
        "B-01.1",
        "L-02.region",
        "B-01.1.region",
        "L-10.borgmester",
        "B-10.borgmester",
    }
    (choice,) = [
        (line.row.stating(one.field), one.options)
        for section in cluster.of("politisk niveau")
        for line in section.lines
        for one in line.choices
        if one.options
    ]
    assert choice == (UNDECIDED, tuple(GOEDSTRUP))


def test_a_mayor_may_be_stood_for_only_where_the_form_of_government_is_open(
    rulebook: Rulebook, start: Starter
) -> None:
    body = drafted(rulebook, start, "sundhedsklynge", "2022-10-01", kommuner=["Aarhus", "Struer"])

    members = next(one for one in body.sections if one.place == ("politisk niveau", "medlemmer"))
    offered = {line.row.stating("kommune"): bool(line.alternatives) for line in members.lines}
    assert (offered["Aarhus"], offered["Struer"]) == (True, False)


def test_a_word_of_double_meaning_is_avoided(rulebook: Rulebook, start: Starter) -> None:
    """København's «borgmester» may be the chair of a committee."""
    body = drafted(rulebook, start, "sundhedsklynge", "2022-10-01", kommuner=["København"])

    members = next(one for one in body.sections if one.place == ("politisk niveau", "medlemmer"))
    assert "overborgmester" in [line.row.stating("rolle") for line in members.lines]


@given(st.text(min_size=1, max_size=40).filter(lambda text: text.strip()))
@settings(max_examples=60)
def test_any_text_comes_back_as_it_was(rulebook: Rulebook, start: Starter, text: str) -> None:
    document = read_document(f"navn: {shown_scalar(text)}\n".encode(), "x.yaml")

    if document.root is None or document.diagnostics:  # signs that no file may hold
        assert any(not sign.isprintable() for sign in text)
        return
    assert document.root.entries == (Entry(document.root.entries[0].key, document.root.entries[0].value),)
    assert plain(document.root) == {"navn": text}


@pytest.mark.parametrize(
    ("kind", "day", "bases"),
    [
        ("sundhedssamarbejdsudvalg", "2023-10-01", ["sundhedsloven", "BEK 1248/2022"]),
        ("forberedende sundhedsråd", "2026-03-01", ["overgangsloven", "BEK 1208/2025"]),
        (
            "patientinddragelsesudvalg",
            "2026-03-01",
            ["BEK 1615/2025", "sundhedsloven § 204", "BEK 1248/2022"],
        ),
    ],
)
def test_each_basis_is_cited_once_the_body_s_own_first(
    rulebook: Rulebook, start: Starter, kind: str, day: str, bases: list[str]
) -> None:
    found = drafted(rulebook, start, kind, day).bases

    cited = [rulebook.sources[one].cited_as if one in rulebook.sources else one for one in bases]
    assert list(found) == cited
