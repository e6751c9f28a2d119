"""What stands in a list is put right as an adviser would: no more is struck or made up than it takes."""

from __future__ import annotations

import pytest
from tests.repairing.broken import EXAMPLES
from tests.repairing.test_repair import LAWFUL, after, mend

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.repairing.rows import StepKind
from klyngelov.repairing.witnesses import assignment_of

EXAMPLE_CASES = {
    "sundhedsraad-vestjylland.yaml": (
        ("valgmåde: flertalsvalg", "valgmåde: forholdstalsvalg"),
        [("valgmåde",), ("valgmåde",)],
    ),
    "patientinddragelsesudvalg.yaml": (("post: næstformand", "post: formand"), [("post",)]),
    "sundhedssamarbejdsudvalg-midtjylland.yaml": (
        ("post: formand, valgt af: sundhedssamarbejdsudvalget", "post: formand, valgt af: regionsrådet"),
        [("valgt af",)],
    ),
}


@pytest.mark.parametrize("name", EXAMPLE_CASES)
def test_what_is_said_of_a_chair_is_put_right(name: str, rulebook: Rulebook) -> None:
    """Only that is changed: nobody is struck, nobody comes, and nobody gets another role."""
    (old, new), fields = EXAMPLE_CASES[name]
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    assert old in text

    found = mend(text.replace(old, new), rulebook)

    assert [one.step.fields for one in found.steps] == fields
    assert (found.remaining, found.proven, found.weight) == ((), True, 3 * len(fields))


def test_a_surplus_goes_and_makes_nobody_an_observer(rulebook: Rulebook) -> None:
    """The order speaks of observers only to say that they are no members."""
    text = (EXAMPLES / "patientinddragelsesudvalg.yaml").read_text(encoding="utf-8")
    three = "antal: 3, udpeget af: Danske Handicaporganisationer"
    assert three in text

    found = mend(text.replace(three, three.replace("3", "4")), rulebook)

    assert [(one.step.kind, one.step.persons) for one in found.steps] == [(StepKind.STRIKE, 1)]


def test_the_only_answer_is_replaced(rulebook: Rulebook) -> None:
    """Who calls the meetings is one: another beside them would be a second answer."""
    text = (EXAMPLES / "patientinddragelsesudvalg.yaml").read_text(encoding="utf-8")
    old = "indkaldes af: formanden"
    assert old in text

    assert after(text.replace(old, "indkaldes af: regionen"), rulebook) == old


def test_nobody_comes_to_a_chair_who_may_not_be_of_the_regional_council(rulebook: Rulebook) -> None:
    """That another chair leaves the same question open is no reason to leave it open twice."""
    text = (EXAMPLES / "sundhedsraad-vestjylland.yaml").read_text(encoding="utf-8")
    chair, deputy = (f"- {{rolle: regionsrådsmedlem, post: {post}" for post in ("formand", "næstformand"))
    lines = [line for line in text.splitlines(keepends=True) if chair not in line]
    text = "".join(lines).replace(deputy, "- {rolle: borgmester, kommune: Struer, post: næstformand")

    found = mend(text, rulebook)

    added = [one for one in found.steps if one.step.kind is StepKind.ADD]
    steps = [step for one in added for step in (one.step, *one.alternatives)]
    roles = [
        assignment_of(step.after, rulebook.vocabulary.listings["formandskab"])["rolle"]
        for step in steps
        if step.after
    ]
    assert roles
    assert set(roles) <= {"regionsrådsmedlem", "regionsrådsformand"}


def test_a_second_member_comes_with_a_second_deputy(rulebook: Rulebook) -> None:
    """That one deputy could do for two is for judgement, and nothing was for judgement before."""
    text = (EXAMPLES / "sundhedsraad-vestjylland.yaml").read_text(encoding="utf-8")
    member, deputies = "kommune: Herning, hverv: udvalgsformand", "kommune: Herning, antal: 2, angivet"
    assert member in text
    assert deputies in text
    lines = [line for line in text.splitlines(keepends=True) if member not in line]

    found = mend("".join(lines).replace(deputies, "kommune: Herning, angivet"), rulebook)

    assert found.remaining == ()
    assert [one.step.key[1] for one in found.steps] == ["medlemmer", "stedfortrædere"]
    assert not [
        one for one in found.after.findings if one.norm.id == "R-46.hvert-medlem" and one.severity > 0
    ]


def test_a_day_more_is_planned_in_order(association: Rulebook) -> None:
    text = LAWFUL.replace("{om året: 2}", "{afholdt: [2022-03-01], planlagt: [2023-01-05, 2024-12-01]}")

    lines = after(text, association)

    days = [day.strip(" []{}") for day in lines.split("planlagt:")[1].split(",")]
    assert len(days) > 2
    assert days == sorted(days)


def test_a_person_with_a_name_gets_no_other_office(association: Rulebook) -> None:
    """Who is said to be in the council is a fact about somebody; a nameless seat is not."""
    chair = "{rolle: formand, by: Skive, navn: Ane, valgt af: mødet}"
    text = LAWFUL.replace("{rolle: kasserer, by: Skive, valgt af: mødet}", chair)

    found = mend(text, association)

    assert found.remaining == ()
    assert all("navn" not in str(one.step.after) for one in found.steps if one.step.kind is StepKind.ALTER)
