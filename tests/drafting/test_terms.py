"""The terms of reference leave out nothing the law asks, and rest each clause on law that is in force."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drafting.conftest import Starter
from tests.drafting.councils import council, drafted
from tests.drafting.test_drafts import GOEDSTRUP, named

from klyngelov.drafting.chapters import Chapter, Clause, Manner, Open, Piece
from klyngelov.drafting.checklist import Checklist, Group, checklist
from klyngelov.drafting.terms import terms
from klyngelov.lawbook.norm import CountBound, Norm, NormKind, Strength
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.reporting.clause_basis import basis_of

DAYS = ("2021-12-01", "2022-08-01", "2022-10-01", "2024-01-01", "2026-03-01", "2027-03-01")
"""Days on which the law about the bodies differs."""

COMMITTEES = ("sundhedssamarbejdsudvalg", "patientinddragelsesudvalg")

ASKING = (Group.MANDATORY, Group.DEFAULT, Group.PROHIBITED)


_BEGUN: dict[tuple[str, str], Checklist] = {}


def begun(rulebook: Rulebook, start: Starter, kind: str, day: str) -> Checklist:
    if (kind, day) not in _BEGUN:
        _BEGUN[kind, day] = _begun(rulebook, start, kind, day)
    return _BEGUN[kind, day]


def _begun(rulebook: Rulebook, start: Starter, kind: str, day: str) -> Checklist:
    lists = named(rulebook, kind, date.fromisoformat(day))
    stated = {name: GOEDSTRUP if name == "kommuner" else ["Gødstrup"] for name in lists}
    return checklist(start(kind, day, **stated).draft, rulebook, DirectEvaluator())


def clauses(chapters: tuple[Chapter, ...]) -> Iterator[Clause]:
    for chapter in chapters:
        for passage in chapter.passages:
            yield from passage.clauses


def shown(pieces: tuple[Piece, ...]) -> str:
    return "".join(f"[{one.text}]" if isinstance(one, Open) else one for one in pieces)


@settings(max_examples=5, deadline=None)
@given(data=st.data())
def test_every_requirement_is_said_and_every_footnote_is_law_in_force(
    rulebook: Rulebook, start: Starter, data: st.DataObject
) -> None:
    kind = data.draw(st.sampled_from(sorted(rulebook.vocabulary.types)))
    day = data.draw(st.dates(date(2021, 6, 1), date(2028, 6, 30)))
    found = begun(rulebook, start, kind, day.isoformat())

    said = list(clauses(terms(rulebook, found)))

    spoken_for = {norm.id for one in said if one.manner is not Manner.OPTION for norm in one.norms}
    asked = {
        one.norm.id
        for one in found.requirements
        if one.group in ASKING and not one.met and not rulebook.source(one.norm).general
        if rulebook.source(one.norm).binding
    }
    assert asked <= spoken_for
    in_force = {norm.id for norm, _ in rulebook.on(kind, day)}
    assert {norm.id for one in said for norm in one.norms} <= in_force


@pytest.mark.parametrize("kind", ["sundhedsklynge", "sundhedssamarbejdsudvalg", "sundhedsråd"])
def test_nothing_is_said_twice(rulebook: Rulebook, start: Starter, kind: str) -> None:
    for day in DAYS:
        for chapter in terms(rulebook, begun(rulebook, start, kind, day)):
            said = [
                shown(clause.pieces)
                for passage in chapter.passages
                for clause in passage.clauses
                if clause.manner is not Manner.OPTION
            ]
            assert len(said) == len(set(said))


def test_what_does_not_bind_is_an_option(rulebook: Rulebook, start: Starter) -> None:
    for day in DAYS:
        for clause in clauses(terms(rulebook, begun(rulebook, start, "sundhedsklynge", day))):
            if clause.norms and not any(rulebook.source(norm).binding for norm in clause.norms):
                assert clause.manner is Manner.OPTION


def test_a_cluster_has_a_chapter_for_each_level_between_what_concerns_both(
    rulebook: Rulebook, start: Starter
) -> None:
    chapters = terms(rulebook, begun(rulebook, start, "sundhedsklynge", "2022-10-01"))

    assert [one.organ for one in chapters] == [None, "politisk niveau", "fagligt strategisk niveau", None]
    assert chapters[-1].passages[-1].section == "Ikrafttræden og ændringer"


def test_what_the_draft_does_not_state_is_open(rulebook: Rulebook, start: Starter) -> None:
    given = begun(rulebook, start, "sundhedsklynge", "2022-10-01")
    (clause,) = [
        one for one in clauses(terms(rulebook, given)) if "B-01.1" in {norm.id for norm in one.norms}
    ]

    assert Open("akutsygehus") in clause.pieces
    assert any("Herning, Holstebro" in piece for piece in clause.pieces if isinstance(piece, str))


def test_a_later_law_speaks_in_the_same_words(rulebook: Rulebook, start: Starter) -> None:
    def chair(day: str) -> list[tuple[str, set[str]]]:
        found = clauses(terms(rulebook, begun(rulebook, start, "patientinddragelsesudvalg", day)))
        said = [(shown(one.pieces), {norm.id for norm in one.norms}) for one in found]
        return [(text, norms) for text, norms in said if "vælger selv en formand" in text]

    (before,), (after,) = chair("2024-01-01"), chair("2026-03-01")
    assert before[0] == after[0]
    assert "B-41.valg" in before[1]
    assert "T-17.valg" in after[1]


def test_a_clause_is_written_for_those_it_concerns(rulebook: Rulebook, start: Starter) -> None:
    """Only some forms of government let another sit for the mayor, and none of these places has them."""
    for places, wanted in (
        (["Aarhus", "Samsø"], "magistratsstyre eller mellemform"),
        (["Herning", "Lemvig"], "Borgmesteren deltager selv"),
    ):
        found = checklist(
            start("sundhedsklynge", "2022-10-01", kommuner=places).draft, rulebook, DirectEvaluator()
        )
        said = [shown(one.pieces) for one in clauses(terms(rulebook, found)) if norm_of(one, "B-09")]
        assert len(said) == 1
        assert wanted in said[0]


def norm_of(clause: Clause, norm: str) -> bool:
    return norm in {one.id for one in clause.norms}


def test_a_footnote_names_the_provision_of_the_organ(rulebook: Rulebook, start: Starter) -> None:
    chapters = terms(rulebook, begun(rulebook, start, "sundhedsklynge", "2022-10-01"))
    (political,) = [one for one in chapters if one.organ == "politisk niveau"]
    (clause,) = [one for one in clauses((political,)) if norm_of(one, "B-63.omfang")]

    basis = " ".join(basis_of(clause, rulebook))

    assert "§ 5 i bekendtgørelse nr. 1248" in basis
    assert "§ 12" not in basis
    assert "§ 16" not in basis


def test_a_number_is_told_where_the_facts_settle_it(rulebook: Rulebook) -> None:
    """Seven of the municipalities and one more of the region, once it is known how many live where."""

    def seats(places: Iterable[str]) -> list[str]:
        written = clauses(drafted(rulebook, council(rulebook, *places)))
        return [shown(one.pieces) for one in written if norm_of(one, "R-05") or norm_of(one, "R-03")]

    few = [f"{{navn: {one}, indbyggere: 40000}}" for one in GOEDSTRUP[1:]]
    known = seats(["{navn: Herning, indbyggere: 89000}", *few])
    assert known[0] == (
        "7 kommunale medlemmer: 2 fra Herning og 1 fra hver af Holstebro, Ikast-Brande, Lemvig, "
        "Ringkøbing-Skjern og Struer"
    )
    assert known[1].startswith("8 regionale medlemmer")
    open_ones = seats(GOEDSTRUP[:2])
    assert open_ones[0].startswith("kommunale medlemmer fra Herning og Holstebro: [1 ")
    assert open_ones[1].startswith("regionale medlemmer")


def test_a_body_that_ends_with_the_term_ends_on_a_day(rulebook: Rulebook, start: Starter) -> None:
    """The day of the elections' term, where the draft lies in it; afterwards it is to be filled in."""
    for day, wanted in (
        ("2022-10-01", "slutter den 31. december 2025."),
        ("2026-03-01", "slutter den [dato]."),
    ):
        written = clauses(drafted(rulebook, start("sundhedsklynge", day, kommuner=GOEDSTRUP)))
        (said,) = [shown(one.pieces) for one in written if norm_of(one, "B-17.periode")]
        assert said.endswith(wanted)


# ── The rules ─────────────────────────────────────────────────────────────────────────────────────
def test_every_requirement_has_a_section(rulebook: Rulebook) -> None:
    homeless = [
        norm.id
        for norm in rulebook.norms
        if norm.kind is NormKind.REQUIREMENT and not rulebook.source(norm).general
        if not rulebook.wording.section_of(norm)
    ]
    assert homeless == []


def test_every_clause_is_used_some_day(rulebook: Rulebook, start: Starter) -> None:
    found = [begun(rulebook, start, kind, day) for kind in rulebook.vocabulary.types for day in DAYS]
    aarhus = start("sundhedsklynge", "2022-10-01", kommuner=["Aarhus", "Samsø"])
    found.append(checklist(aarhus.draft, rulebook, DirectEvaluator()))
    aalborg = start("sundhedsråd", "2027-03-01", kommuner=["Aalborg"])
    found.append(checklist(aalborg.draft, rulebook, DirectEvaluator()))
    chapters = [terms(rulebook, each) for each in found]
    cluster = start("sundhedsklynge", "2022-10-01", kommuner=GOEDSTRUP)
    committees = (start(kind, "2022-10-01", klynger=["Gødstrup"]) for kind in COMMITTEES)
    bodies = (cluster, *committees, council(rulebook, "{navn: Herning, indbyggere: 89000}"))
    chapters.extend(drafted(rulebook, one) for one in bodies)
    written = [(one.pieces, *one.options) for each in chapters for one in clauses(each)]
    everything = "\n".join(shown(pieces) for alike in written for pieces in alike)
    unused = [
        text
        for clause in rulebook.wording.clauses
        if clause.selected is None  # those are in test_council_clauses
        for text in (clause.text, clause.item, *clause.options)
        if text and not all(part in everything for part in re.split(r"\{.*?\}", text))
    ]
    assert not unused, "\n".join(unused)


def _forbids(norm: Norm) -> bool:
    bounds = [case.requirement for one in norm.instances for case in one.cases]
    return all(isinstance(one, CountBound) and one.bound.high == 0 for one in bounds)


def test_no_clause_is_weaker_than_its_first_norm(rulebook: Rulebook) -> None:
    """What binds is not offered as an option only, but for what is only read out of an open list."""
    offered = [
        group[0]
        for clause in rulebook.wording.clauses
        if not clause.text and not clause.item
        for group in clause.norms
        if (norm := rulebook.norm(group[0])) is not None and norm.kind is NormKind.REQUIREMENT
        if rulebook.source(norm).binding and norm.strength is not Strength.SHOULD
        if not (norm.strength is Strength.SHALL_AMONG_OTHERS and _forbids(norm))
    ]
    assert offered == []
