"""Repairs of small drafts: what is changed, in which words, and what cannot be mended."""

from __future__ import annotations

import pytest
from tests.repairing.broken import EXAMPLES
from tests.repairing.conftest import TODAY, bench

from klyngelov.judging.check import Result
from klyngelov.judging.finding import Finding, Severity, Status
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.reading import read_document
from klyngelov.repairing.goals import COMPLETE, MEND, Goal
from klyngelov.repairing.mending import mended
from klyngelov.repairing.repair import Repair, repair
from klyngelov.repairing.rows import StepKind
from klyngelov.repairing.sentences import Sentences

HEAD = "navn: Foreningen\ntype: forening\nbyer: [Ribe, Skive]\norganer:\n  råd:\n"
MEMBERS = """\
    medlemmer:
      - {rolle: formand, by: Ribe}
      - {rolle: kasserer, by: Skive, valgt af: mødet}
      - {rolle: medlem, valgt af: mødet}
"""
LEADERS = "    ledelse: [{rolle: formand, by: Ribe}]\n"
REST = "    møder: {om året: 2}\n    sekretariat: [kommune]\n    vedtægt: mødet\n"
LAWFUL = HEAD + MEMBERS + LEADERS + REST


def mend(text: str, rulebook: Rulebook, goal: Goal = MEND, index: int = 0) -> Repair:
    judging = bench(text, rulebook)
    return repair(judging, (judging.drafts() or ())[index], goal)


def said(found: Repair, rulebook: Rulebook) -> list[str]:
    """The sentences for the document."""
    return [Sentences(rulebook).of_step(one.step) for one in found.steps]


def after(text: str, rulebook: Rulebook) -> str:
    """The lines that are new in the mended file."""
    document = read_document(text.encode(), "forslag.yaml")
    found = mended(document, "forslag.yaml", rulebook, None, TODAY, MEND).after.decode()
    before = text.splitlines()
    return "\n".join(line.strip() for line in found.splitlines() if line not in before)


def test_a_lawful_draft_is_left_alone(association: Rulebook) -> None:
    found = mend(LAWFUL, association)

    assert (found.edits, found.steps, found.weight, found.proven) == ((), (), 0, True)


CASES = {
    "a member is added where one is missing": (
        ("      - {rolle: kasserer, by: Skive, valgt af: mødet}\n", ""),
        ["2 medlemmer indgår i rådet, valgt af mødet."],
        "- {rolle: medlem, valgt af: mødet, antal: 2}",
    ),
    "the one who is not elected as the law says is elected so": (
        ("Skive, valgt af: mødet", "Skive, valgt af: formanden"),
        ["1 kasserer fra Skive indgår i rådet, valgt af mødet."],
        "- {rolle: kasserer, by: Skive, valgt af: mødet}",
    ),
    "one too many of a town is struck": (
        ("- {rolle: kasserer", "- {rolle: medlem, by: Ribe, valgt af: mødet}\n      - {rolle: kasserer"),
        ["1 medlem fra Ribe udgår af rådet."],
        "",
    ),
    "the meetings of a year": (
        ("om året: 2", "om året: 1"),
        ["Rådet holder 2 møder om året."],
        "møder: {om året: 2}",
    ),
    "the secretariat": (
        ("sekretariat: [kommune]", "sekretariat: []"),
        ["Kommunen hjælper rådet."],
        "sekretariat: [kommune]",
    ),
    "the single word of a field": (
        ("vedtægt: mødet", "vedtægt: formanden"),
        ["Vedtægten for rådet vedtages af mødet."],
        "vedtægt: mødet",
    ),
    "one of whom more is known is elected by others, and stays who it is": (
        (
            "{rolle: formand, by: Ribe}\n      ",
            "{rolle: formand, by: Ribe, straffet: nej, valgt af: formanden}\n      ",
        ),
        ["Formanden fra Ribe indgår i rådet, valgt af mødet."],
        "- {rolle: formand, by: Ribe, straffet: nej, valgt af: mødet}",
    ),
    "two who are made one": (
        ("{rolle: formand, by: Ribe}\n", "{rolle: formand, antal: 2, by: Ribe}\n"),
        ["Formanden fra Ribe udgår af rådet."],
        "- {rolle: formand, antal: 1, by: Ribe}",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_step_and_its_words(name: str, association: Rulebook) -> None:
    (old, new), sentences, lines = CASES[name]
    text = LAWFUL.replace(old, new)
    assert text != LAWFUL

    found = mend(text, association)

    assert found.remaining == ()
    assert said(found, association) == sentences
    assert after(text, association) == lines


def test_each_step_names_what_it_satisfies(association: Rulebook) -> None:
    text = LAWFUL.replace("om året: 2", "om året: 1").replace("[kommune]", "[forening]")

    found = mend(text, association)

    assert [[one.norm.id for one in step.findings] for step in found.steps] == [["F-07"], ["F-08"]]


def test_other_ways_that_weigh_as_much_are_told(rulebook: Rulebook) -> None:
    """Any member of the regional council may go, or be the deputy: its chair, or one of the others."""
    text = (EXAMPLES / "sundhedsraad-limfjorden-fejl.yaml").read_text(encoding="utf-8")

    found = mend(text, rulebook)

    others = [(one.step.kind, len(one.alternatives)) for one in found.steps if one.alternatives]
    assert others == [(StepKind.STRIKE, 1)]


def test_what_rests_on_facts_alone_is_told_as_it_is(association: Rulebook) -> None:
    text = LAWFUL.replace("byer: [Ribe, Skive]", "byer: [Ribe]").replace(", by: Skive", "")

    found = mend(text, association)

    assert found.edits == ()
    assert [(one.finding.norm.id, one.others) for one in found.conflicts] == [("F-10", ())]


def test_a_meeting_that_was_held_is_a_fact(association: Rulebook) -> None:
    """Whether the year can still hold two depends on the day, and only what is planned is changed."""
    text = LAWFUL.replace("{om året: 2}", "{afholdt: [2022-03-01], planlagt: []}")

    found = mend(text, association)

    assert found.remaining == ()
    assert [one.step.kind for one in found.steps] in ([], [StepKind.PLAN])
    assert "2022-03-01" not in after(text, association).replace("afholdt: [2022-03-01]", "")


def test_the_smallest_set_that_cannot_hold_is_told(contradictory: Rulebook) -> None:
    """At least three members and at most two seats: the other norms are left out of it."""
    found = mend(LAWFUL, contradictory)

    assert len(found.remaining) == 1
    (conflict,) = found.conflicts
    involved = {conflict.finding.norm.id, *(one.bearing.norm.id for one in conflict.others)}
    assert involved == {"F-01", "F-20"}


def test_the_default_is_kept_where_nobody_agreed_to_depart(rulebook: Rulebook) -> None:
    """The act asks for general practice to be represented; the order's default is two doctors."""
    text = (EXAMPLES / "goedstrup.yaml").read_text(encoding="utf-8")
    doctors = "      - {rolle: praktiserende læge, antal: 2, udpeget af: PLO}\n"
    assert doctors in text

    found = mend(text.replace(doctors, "", 1), rulebook)

    assert found.remaining == ()
    assert found.departing == ()
    assert [one.step.persons for one in found.steps] == [2]


CHANGING = """\
navn: Klynge
type: sundhedsklynge
dato: 2024-03-01
kommuner: [Lemvig, Struer]
organer:
  politisk niveau:
    medlemmer:
      - {rolle: regionsrådsformand}
      - {rolle: regionsrådsmedlem}
      - {rolle: borgmester, kommune: Lemvig}
      - {rolle: borgmester, kommune: Struer, fra: 2022-07-01, til: 2024-02-29}
      - {rolle: borgmester, kommune: Struer, fra: 2024-03-02}
      - {rolle: praktiserende læge, antal: 2, udpeget af: PLO}
"""


def test_a_day_between_two_terms_is_mended_by_moving_one(rulebook: Rulebook) -> None:
    """Somebody more would be a third mayor the next day."""
    found = mend(CHANGING, rulebook)

    assert after(CHANGING, rulebook) == "- {rolle: borgmester, kommune: Struer, fra: 2024-03-01}"
    assert found.elsewhen == ()


def test_what_is_broken_on_another_day_is_told(rulebook: Rulebook) -> None:
    """Only the one who comes is dated; on the day before there is nobody whose time could be moved."""
    text = CHANGING.replace(
        "      - {rolle: borgmester, kommune: Struer, fra: 2022-07-01, til: 2024-02-29}\n", ""
    )

    found = mend(text, rulebook)

    assert found.remaining == ()
    assert [(str(one.day), one.finding.norm.id) for one in found.elsewhen] == [
        ("2024-03-02", "L-08.én-borgmester")
    ]


def test_nothing_is_mended_by_saying_less(association: Rulebook) -> None:
    """One from a town has a seat for each town already; one from nowhere would only hide it."""
    text = LAWFUL.replace("      - {rolle: medlem, valgt af: mødet}\n", "")

    found = mend(text, association)

    assert found.edits == ()
    (conflict,) = found.conflicts
    assert conflict.finding.norm.id == "F-01"
    assert {one.bearing.norm.id for one in conflict.others} == {"F-03"}


def test_what_hangs_on_a_fact_may_stay_open(rulebook: Rulebook) -> None:
    """Which office gives the second seat depends on a form of government that is not stated."""
    text = (EXAMPLES / "sundhedsraad-limfjorden-fejl.yaml").read_text(encoding="utf-8")
    second = "      - {rolle: kommunalt medlem, kommune: Aalborg, hverv: viceborgmester}\n"
    assert second in text

    found = mend(text.replace(second, ""), rulebook)

    assert found.remaining == ()
    known = {one.id for one in unknown(found.before)}
    opened = [
        one.id for one in unknown(found.after) if one.id not in known and one.severity >= Severity.WARNING
    ]
    assert opened
    assert all(one.endswith("/Aalborg") for one in opened)


def test_an_organ_that_is_said_not_to_be_there_may_come(rulebook: Rulebook) -> None:
    text = (
        "navn: Klynge\ntype: sundhedsklynge\ndato: 2022-10-01\nkommuner: [Herning]\norganer:\n"
        "  fagligt strategisk niveau: {findes: nej}\n"
    )

    found = mend(text, rulebook)

    assert found.remaining == ()
    assert [(one.step.kind, one.step.key) for one in found.steps] == [
        (StepKind.STATE, ("fagligt strategisk niveau", "findes"))
    ]


def test_a_row_for_every_municipality_says_it_once(rulebook: Rulebook) -> None:
    text = (
        "navn: Klynge\ntype: sundhedsklynge\ndato: 2022-10-01\nkommuner: [Herning, Holstebro]\norganer:\n"
        "  politisk niveau:\n    medlemmer:\n      - {rolle: regionsrådsformand}\n"
    )

    found = mend(text, rulebook)

    step = found.steps[0].step
    assert (step.persons, step.weight) == (2, 8)
    assert "- {rolle: borgmester, kommune: hver deltagende}" in after(text, rulebook)


def test_several_drafts_in_a_file_are_mended_each(association: Rulebook) -> None:
    lines = LAWFUL.replace("om året: 2", "om året: 1").splitlines()
    one = "  - " + "\n    ".join(lines)
    text = f"forslag:\n{one}\n{one.replace('Foreningen', 'Den anden')}\n"

    document = read_document(text.encode(), "forslag.yaml")
    found = mended(document, "forslag.yaml", association, None, TODAY, MEND)

    assert [repair.weight for repair in found.repairs] == [2, 2]
    assert found.after.decode() == text.replace("om året: 1", "om året: 2")


def test_the_goal_can_be_a_whole_draft(rulebook: Rulebook) -> None:
    """From the facts alone: no errors, no departures, and less left open than before."""
    text = (
        "navn: Sundhedsklynge Gødstrup\ntype: sundhedsklynge\ndato: 2022-10-01\nregion: Region Midtjylland\n"
        "akutsygehuse: [Regionshospitalet Gødstrup]\nkommuner: [Herning, Holstebro, Struer]\norganer:\n"
        "  politisk niveau: {}\n  fagligt strategisk niveau: {}\n"
    )

    found = mend(text, rulebook, COMPLETE)

    assert found.remaining == ()
    assert found.proven
    assert not [one for one in found.after.findings if one.status is Status.DEPARTS]
    assert len(unknown(found.after)) < len(unknown(found.before)) / 4


def unknown(result: Result) -> list[Finding]:
    return [one for one in result.findings if one.status is Status.UNKNOWN]
