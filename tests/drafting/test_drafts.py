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
from klyngelov.drafting.settled import settled
from klyngelov.drafting.start import Start, read_start
from klyngelov.drafting.totals import totals
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
        (one.organ, one.listing): one.number for one in totals(rulebook, cluster.start.draft, bearings)
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


VESTJYLLAND = [
    "{navn: Herning, indbyggere: 89000}",
    *(f"{{navn: {one}, indbyggere: 40000}}" for one in GOEDSTRUP[1:]),
]


HOVEDSTADEN = ["København", "Frederiksberg", "Bornholm"]
OPEN = (Status.VIOLATED, Status.JUDGEMENT)


def from_text(rulebook: Rulebook, text: str) -> Body:
    root = read_document(text.encode(), "udkast.yaml").root
    assert root is not None
    begun = read_start(root, "udkast.yaml", rulebook.vocabulary, TODAY)
    assert isinstance(begun, Start), begun.diagnostics
    return compose(rulebook, settled(begun, rulebook, TODAY), DirectEvaluator())


def council(places: list[str]) -> str:
    return f"navn: Råd\ntype: sundhedsråd\ndato: 2027-01-15\nkommuner: [{', '.join(places)}]\n"


def test_the_places_settle_the_region_and_the_council(rulebook: Rulebook) -> None:
    body = from_text(rulebook, council(GOEDSTRUP))

    facts = body.start.draft.facts
    assert [record.label for record in facts.of(None, "region").records] == ["Region Midtjylland"]
    assert [record.label for record in facts.of(None, "sundhedsråd").records] == ["Vestjylland"]


def test_some_of_the_places_are_a_council_that_is_not_whole(rulebook: Rulebook) -> None:
    """The order names six municipalities; two of them break it, whether the council is named or not."""
    body = from_text(rulebook, council(GOEDSTRUP[:2]))

    facts = body.start.draft.facts
    assert facts.of(None, "region").stated
    assert [record.label for record in facts.of(None, "sundhedsråd").records] == ["Vestjylland"]
    found = check(body.start.draft, rulebook, DirectEvaluator(), single=True).findings
    assert "R-18.vestjylland" in {one.norm.id for one in found if one.status is Status.VIOLATED}


def test_a_body_may_belong_to_another_region_than_its_places_do_yet(rulebook: Rulebook) -> None:
    """Overgangsloven § 78: the councils of Østdanmark are its own, a year before the region is there."""
    text = f"type: forberedende sundhedsråd\ndato: 2026-03-01\nkommuner: [{', '.join(HOVEDSTADEN)}]\n"
    body = from_text(rulebook, f"navn: Råd\n{text}")
    named = from_text(rulebook, f"navn: Råd\n{text}region: Region Hovedstaden\n")

    regions = [one.start.draft.facts.of(None, "region").records[0].label for one in (body, named)]
    assert regions == ["Region Østdanmark", "Region Hovedstaden"]  # what the user states stays
    assert "T-03.østdanmark" not in {one.norm.id for one in body.result.findings if one.status in OPEN}
    assert "T-03.østdanmark" in {one.norm.id for one in named.result.findings if one.status in OPEN}


def test_what_any_of_two_organisations_may_see_to_binds_neither(rulebook: Rulebook) -> None:
    """BEK 1248/2022 § 25, stk. 4: the two see to it together that both kinds of patients are represented."""
    body = from_text(rulebook, "navn: U\ntype: patientinddragelsesudvalg\ndato: 2022-10-01\n")
    (section,) = [one for one in body.sections if one.place[1] == "medlemmer"]
    stating = [line for line in section.lines if line.row.stating("område") is not None]
    assert stating
    assert all(line.movable == ("område",) for line in stating)
    cluster = "navn: K\ntype: sundhedsklynge\ndato: 2022-10-01\nkommuner: [Herning, Struer]\n"
    lines = [line for one in from_text(rulebook, cluster).sections for line in one.lines]
    assert [line for line in lines if line.movable] == []  # there it is one of the region's


def test_the_choice_of_office_stands_as_a_choice(rulebook: Rulebook) -> None:
    text = draft_yaml(from_text(rulebook, council(VESTJYLLAND)), rulebook)

    assert "      - {rolle: borgmester, kommune: Lemvig}\n      # Eller:\n" in text
    assert "# - {rolle: udvalgsformand, kommune: Lemvig, udvalgets andel: hovedparten}" in text
    assert "# - {rolle: udvalgsformand, kommune: Herning, udvalgets andel: helt eller delvis}" in text


def test_where_the_seats_are_not_known_no_office_is_offered_for_them(rulebook: Rulebook) -> None:
    text = draft_yaml(from_text(rulebook, council(GOEDSTRUP)), rulebook)

    assert "rolle: udvalgsformand" not in text
    # But nobody is to believe that there is no choice.
    assert text.count("Om en anden kan have pladsen i stedet, afhænger af det, der ikke er oplyst.") == 1


def test_where_all_is_known_nothing_is_said_to_be_unsettled(rulebook: Rulebook) -> None:
    assert "afhænger af" not in draft_yaml(from_text(rulebook, council(VESTJYLLAND)), rulebook)


def test_there_is_a_deputy_for_each_member_there_is(rulebook: Rulebook) -> None:
    """How many members a municipality has is not known where its inhabitants are not."""
    for places, deputies in ((GOEDSTRUP, 6), (VESTJYLLAND, 7)):
        body = from_text(rulebook, council(places))
        (section,) = [one for one in body.sections if one.place[1] == "stedfortrædere"]
        assert sum(line.count for line in section.lines) == deputies


def test_who_chairs_is_said_where_the_law_says_it(rulebook: Rulebook) -> None:
    text = draft_yaml(from_text(rulebook, council(VESTJYLLAND)), rulebook)

    assert "- {rolle: regionsrådsmedlem, post: formand}" in text
    assert "- {rolle: regionsrådsmedlem, post: næstformand}" in text


def test_an_office_is_called_what_the_law_calls_it(rulebook: Rulebook) -> None:
    """A title counts as the office it stands for, but is not the law's word."""
    aarhus = "{navn: Aarhus, indbyggere: 367000, styreform: magistrat}"

    text = draft_yaml(from_text(rulebook, council([aarhus])), rulebook)

    assert "rolle: magistratsmedlem, kommune: Aarhus" in text
    assert "rolle: fagborgmester" not in text


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
