"""How a repair is shown: what cannot be mended, where the search ended, and a patch that can be used."""

from __future__ import annotations

import pytest
from tests.repairing.conftest import TODAY
from tests.repairing.test_repair import LAWFUL, MEMBERS

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.reading import read_document
from klyngelov.repairing import repair
from klyngelov.repairing.coming_rows import ComingRows
from klyngelov.repairing.edits import mapping, scalar
from klyngelov.repairing.encoding import Encoding, encoded
from klyngelov.repairing.goals import MEND
from klyngelov.repairing.mending import MendedFile, mended
from klyngelov.repairing.problem import Problem
from klyngelov.repairing.sentences import Sentences
from klyngelov.reporting.layout import Page
from klyngelov.reporting.repair_text import unified_patch, write_repairs

BROKEN = LAWFUL.replace("om året: 2", "om året: 1").replace("[kommune]", "[forening]")


def mend(text: str, rulebook: Rulebook) -> MendedFile:
    document = read_document(text.encode(), "forslag.yaml")
    return mended(document, "forslag.yaml", rulebook, None, TODAY, MEND)


def shown(found: MendedFile, rulebook: Rulebook) -> str:
    page = Page(coloured=False)
    write_repairs(page, found, rulebook)
    return page.text()


def test_what_cannot_be_kept_together_is_shown(contradictory: Rulebook) -> None:
    text = shown(mend(LAWFUL, contradictory), contradictory)

    assert "Forslaget har 1 fejl. Den kan ikke rettes ved at ændre, hvad forslaget selv afgør." in text
    part = text.split("Kan ikke rettes")[1].split("Efter rettelsen")[0]
    assert "Rådet har 3 pladser. (§ 20 i foreningsloven; F-20)" in part
    assert "Kan ikke opfyldes sammen med det følgende; uden ét af det kan det øvrige:" in part
    assert "- Rådet har mindst 3 medlemmer (rådet) (§ 1 i foreningsloven; F-01)" in part
    assert "F-02" not in part


def test_a_search_that_ended_at_its_limit_says_so(
    association: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That nothing was found is not that there is nothing."""
    monkeypatch.setattr(repair, "MOST_TRIES", 0)

    text = shown(mend(BROKEN, association), association)

    assert "Forslaget har 2 fejl. Der er ikke fundet en rettelse inden for søgningens grænse; " in text
    assert "Ikke rettet (2)" in text
    assert "Kan ikke rettes" not in text
    assert "Kommunen hjælper ikke." in text


def test_what_is_only_not_found_is_no_contradiction(
    association: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A search that looks at nobody new finds no member; the law has no part in that."""
    monkeypatch.setattr(ComingRows, "rows", lambda *_: iter(()))
    text = LAWFUL.replace(MEMBERS, "    medlemmer: []\n")

    found = mend(text, association)
    page = shown(found, association)

    assert {one.proven for one in found.repairs[0].conflicts} == {False}
    assert "er ikke fundet en rettelse inden for søgningens grænse" in page
    assert "kan ikke" not in page.lower()
    assert "ikke nok" not in page


def test_the_patch_has_the_lines_of_the_file(association: Rulebook) -> None:
    text = BROKEN.replace("\n", "\r\n")

    found = mend(text, association)
    patch = unified_patch(found)

    assert "-    møder: {om året: 1}\r\n" in patch
    assert "+    møder: {om året: 2}\r\n" in patch
    assert "\r" not in shown(found, association)


def test_what_the_judge_finds_broken_is_ruled_out(
    association: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A model that foresees too little costs tries, and never the answer."""
    text = LAWFUL.replace("ledelse: [{rolle: formand, by: Ribe}]", "ledelse: [{rolle: formand, by: Skive}]")
    foreseen = mend(text, association).repairs[0]
    everybody = "alike(P,O,yes) :- looks_in(P,_), option(_,O)."

    def blind(problem: Problem) -> Encoding:
        told = encoded(problem)
        return Encoding(f"{told.text}\n{everybody}", told.options, told.claims, told.defaults)

    monkeypatch.setattr(repair, "encoded", blind)
    found = mend(text, association).repairs[0]

    assert (found.remaining, found.weight) == ((), foreseen.weight)
    assert found.tries > foreseen.tries


def test_one_meeting_is_one(association: Rulebook) -> None:
    said = [
        Sentences(association).of_entry(("råd", "møder"), mapping([("om året", scalar(number))]))
        for number in ("1", "2")
    ]

    assert said == ["Rådet holder 1 møde om året.", "Rådet holder 2 møder om året."]
