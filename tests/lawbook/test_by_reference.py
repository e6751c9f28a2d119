"""A norm that refers to another takes what that one requires, and nothing that belongs to its provision."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from klyngelov.lawbook.loading import load
from klyngelov.lawbook.norm import CountBound, Norm

VOCABULARY = Path(__file__).parents[1] / "bad" / "vocabulary"

RULES = """\
sprog 1

organ "bestyrelse", bestemt "den forberedende bestyrelse"
type "forberedende forening", bestemt "den forberedende forening"
  organer "bestyrelse"

norm L-01 "Rådet har en formand"
  hjemmel foreningsloven § 1
  i kraft fra 2022-01-01 til 2022-12-31
  skal rådet have præcis 1 formand
  viger for L-03 (speciel regel)
  skøn hvis det har mindst 2 formænd "Rådet har to formænd; rådets orden må vurderes."
  sekundær kilde
  læsning "»Formand« læses som rådets formand."
  ellers "Rådet har {antal} formænd."
  rettelse "Lad rådet have én formand."

norm L-02 "Den forberedende bestyrelse har en formand"
  hjemmel foreningsloven § 2
  som L-01, for den forberedende bestyrelse
  læsning "Egen læsning."

norm L-03 "Rådet har en formand efter § 3"
  hjemmel foreningsloven § 3
  som L-01
"""


@pytest.fixture(scope="module")
def norms(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Norm]:
    directory = tmp_path_factory.mktemp("regler")
    for file in VOCABULARY.iterdir():
        shutil.copy(file, directory)
    (directory / "henvisning.regel").write_text(RULES, encoding="utf-8")
    loading = load(directory)
    assert [fault.message for fault in loading.diagnostics] == []
    assert loading.rulebook is not None
    return {norm.id: norm for norm in loading.rulebook.norms}


def test_the_organ_takes_the_place_of_the_other_norms_own(norms: dict[str, Norm]) -> None:
    (instance,) = norms["L-02"].instances
    requirement = instance.cases[0].requirement

    assert norms["L-02"].scope == ("forberedende forening",)
    assert isinstance(requirement, CountBound)
    assert (instance.organ, requirement.query.organ) == ("bestyrelse", "bestyrelse")
    assert (requirement.bound.low, requirement.bound.high) == (1, 1)


def test_texts_name_the_organ_too(norms: dict[str, Norm]) -> None:
    assert norms["L-02"].message == "Den forberedende bestyrelse har {antal} formænd."
    assert norms["L-02"].remedy == "Lad den forberedende bestyrelse have én formand."
    assert norms["L-02"].instances[0].effects[0].text == (
        "Den forberedende bestyrelse har to formænd; den forberedende bestyrelses orden må vurderes."
    )


def test_what_the_norm_says_itself_stands(norms: dict[str, Norm]) -> None:
    assert norms["L-02"].reading == "Egen læsning."
    assert norms["L-03"].reading == norms["L-01"].reading


def test_basis_time_precedence_and_kind_of_source_are_not_taken(norms: dict[str, Norm]) -> None:
    taken = norms["L-03"]

    assert taken.citation.pinpoint == "§ 3"
    assert taken.force.end is None
    assert taken.yields_to == ()
    assert not taken.secondary


def test_the_same_requirement_without_another_organ(norms: dict[str, Norm]) -> None:
    assert norms["L-03"].instances == norms["L-01"].instances
