"""How places stand: in a small rule book, and in the one that ships."""

from __future__ import annotations

from pathlib import Path

import pytest

from klyngelov.covering.coverage import Coverage
from klyngelov.covering.faults import coverage_faults
from klyngelov.covering.open_coverage import open_coverage
from klyngelov.covering.state import State
from klyngelov.lawbook.loading import load
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.resources import rules_directory

VOCABULARY = Path(__file__).parents[1] / "bad/vocabulary"
NORM = """
norm {} "Rådet har en formand"
  hjemmel foreningsloven {}
  {}
"""
DUTY = 'skal rådet have præcis 1 formand\n  ellers "Nej."\n  rettelse "Ret det."'
POWER = 'gælder for forening\n  beføjelse "Ministeren kan fastsætte regler."'


@pytest.fixture(scope="session")
def shipped(rulebook: Rulebook) -> Coverage:
    coverage, faults = open_coverage(rulebook, rules_directory())
    assert faults == ()
    return coverage


def covering(directory: Path, rules: str, paragraphs: str, provisions: str) -> Coverage:
    """The coverage of a rule book about an act of two tables."""
    for path in VOCABULARY.iterdir():
        (directory / path.name).write_text(path.read_text("utf-8"), encoding="utf-8")
    head = "kilde,dokument,paragraf,stykke,dele\n"
    (directory / "paragraffer.csv").write_text(f"kilde,paragraf,stykker,fra,til\n{paragraphs}", "utf-8")
    (directory / "bestemmelser.csv").write_text(head + provisions, encoding="utf-8")
    (directory / "x.regel").write_text(f"sprog 1\n{rules}", encoding="utf-8")
    loading = load(directory)
    assert loading.rulebook is not None, loading.diagnostics
    return open_coverage(loading.rulebook, directory)[0]


def standing(coverage: Coverage) -> dict[str, tuple[list[str], list[str]]]:
    """Each place of the first source: its states, the one that says most first, and its norms."""
    return {
        f"{paragraph.listed.paragraph.label} {place.place}".strip(): (
            [state.value for state in place.states],
            list(place.norms),
        )
        for paragraph in coverage.sources[0].paragraphs
        for places in ([paragraph.whole], *([one.whole, *one.parts] for one in paragraph.stykker))
        for place in places
    }


def test_what_holds_of_a_place_holds_of_its_parts_and_a_stykke_is_its_parts_together(tmp_path: Path) -> None:
    coverage = covering(
        tmp_path,
        NORM.format("L-01", "§ 1, stk. 1, nr. 1", DUTY)
        + NORM.format("L-02", "§ 1, stk. 1, nr. 2", POWER)
        + NORM.format("L-03", "§ 2", POWER)
        + '\nuden norm foreningsloven § 1\n  kan ikke efterprøves "Det viser sig i arbejdet."\n',
        "foreningsloven,1,2,,\nforeningsloven,2,1,,\nforeningsloven,3,0,,\nforeningsloven,4,,,\n",
        "foreningsloven,2020/1,§ 1,1,nr. 1; nr. 2; nr. 3\nforeningsloven,2020/1,§ 1,2,\n"
        "foreningsloven,2020/1,§ 2,1,1. pkt.; 2. pkt.\n",
    )

    assert standing(coverage) == {
        "§ 1": (["requirement", "power", "not_checkable"], ["L-01", "L-02"]),
        "§ 1 stk. 1": (["requirement", "power", "not_checkable"], ["L-01", "L-02"]),
        "§ 1 stk. 1, nr. 1": (["requirement"], ["L-01"]),
        "§ 1 stk. 1, nr. 2": (["power"], ["L-02"]),
        "§ 1 stk. 1, nr. 3": (["not_checkable"], []),
        "§ 1 stk. 2": (["not_checkable"], []),
        "§ 2": (["power"], ["L-03"]),
        "§ 2 stk. 1": (["power"], ["L-03"]),
        "§ 2 stk. 1, 1. pkt.": (["power"], ["L-03"]),
        "§ 2 stk. 1, 2. pkt.": (["power"], ["L-03"]),
        "§ 3": (["repealed"], []),
        "§ 4": (["none"], []),
    }


def test_one_part_without_a_state_is_not_hidden_by_the_others(tmp_path: Path) -> None:
    coverage = covering(
        tmp_path,
        NORM.format("L-01", "§ 1, nr. 1", DUTY),
        "foreningsloven,1,1,,\n",
        "foreningsloven,2020/1,§ 1,1,nr. 1; nr. 2\n",
    )
    (stykke,) = coverage.sources[0].stykker()

    assert not stykke.whole.accounted
    assert [part.accounted for part in stykke.parts] == [True, False]


def test_a_comparison_is_no_citation(tmp_path: Path) -> None:
    coverage = covering(
        tmp_path,
        NORM.format("L-01", "§ 1, jf. § 2", DUTY),
        "foreningsloven,1,1,,\nforeningsloven,2,1,,\n",
        "foreningsloven,2020/1,§ 1,1,\nforeningsloven,2020/1,§ 2,1,\n",
    )

    assert {place: states for place, (states, _) in standing(coverage).items() if " stk" in place} == {
        "§ 1 stk. 1": ["requirement"],
        "§ 2 stk. 1": ["none"],
    }


# ── The rule book that ships ──────────────────────────────────────────────────────────────────────
def test_everything_is_accounted_for(shipped: Coverage) -> None:
    """Every place has a state, every pinpoint leads somewhere, every judged norm says what it leaves out."""
    assert [
        f"{fault.file}, linje {fault.position.line}: {fault.message}" for fault in coverage_faults(shipped)
    ] == []


def test_the_acts_of_the_clusters_are_listed(shipped: Coverage) -> None:
    listed = {source.name: sum(1 for _ in source.stykker()) for source in shipped.sources}

    assert listed["sundhedsloven"] == 33
    assert listed["BEK 1248/2022"] == 91
    assert listed["BEK 1615/2025"] == 17
    assert listed["BEK 679/2018"] == 25


def test_norms_of_the_general_rules_of_an_act_count_in_each_of_its_shapes(shipped: Coverage) -> None:
    """§ 205 on the health agreement is encoded once, and older than the clusters."""
    for source in ("sundhedsloven", "sundhedsloven før 1. juli 2022"):
        place = shipped.place((source, "§ 205", "stk. 1"))
        assert place.state is State.REQUIREMENT
        assert place.norms


def test_an_amending_order_is_covered_in_the_order_it_amends(shipped: Coverage) -> None:
    place = shipped.place(("BEK 1248/2022", "§ 30 a", "stk. 2"))

    assert place.norms
    assert all(
        shipped.rulebook.norm(norm).citation.source == "BEK 999/2023"  # type: ignore[union-attr]
        for norm in place.norms
    )
