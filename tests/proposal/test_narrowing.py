"""A field that says more precisely what another says: what a municipal member's office makes certain."""

from __future__ import annotations

import json
from datetime import date

import pytest

from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.leaf import word_truth
from klyngelov.proposal.facts import Facts, Words
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import read_document
from klyngelov.values.truth import MAYBE, NO, YES, Truth

Row = dict[str, str | None]
DAY = date(2027, 1, 1)
SHARED = "udvalgsformand i kommune med delt administrativ ledelse"


@pytest.mark.parametrize(
    ("role", "office", "asked", "answer"),
    [
        ("kommunalt medlem", "borgmester", "borgmester", YES),
        ("kommunalt medlem", "formand for økonomiudvalget", "borgmester", YES),
        ("kommunalt medlem", "udvalgsformand", "borgmester", NO),
        ("kommunalt medlem", SHARED, "udvalgsformand", YES),
        ("kommunalt medlem", "formand for et fast udvalg", "udvalgsformand", NO),
        ("kommunalt medlem", "ansat i en kommune", "borgmester", NO),
        # What a title stands for is for the list of roles to say.
        ("kommunalt medlem", "rådmand", "rådmand", YES),
        ("kommunalt medlem", "rådmand", "borgmester", NO),
        ("kommunalt medlem", "et ukendt hverv", "borgmester", MAYBE),
        ("kommunalt medlem", None, "borgmester", MAYBE),
        ("regionalt medlem", "regionsrådsmedlem", "regionsrådsmedlem", YES),
        ("regionalt medlem", "regionsrådsmedlem", "regionsrådsformand", MAYBE),
        # The office is narrower than the role in either list, so it is the office that is meant.
        ("regionsrådsmedlem", "regionsrådsformand", "regionsrådsformand", YES),
        ("regionalt medlem", "regionsrådsformand", "regionsrådsformand", YES),
        # A mayor may chair a committee too, so the role is left as it was stated.
        ("borgmester", "udvalgsformand", "borgmester", YES),
        ("borgmester", "udvalgsformand", "udvalgsformand", NO),
    ],
)
def test_an_office_narrows_a_role(role: str, office: str | None, asked: str, answer: Truth) -> None:
    assert _truth({"rolle": role, "hverv": office, "kommune": "Herning"}, asked) is answer


def test_what_is_ambiguous_stays_so() -> None:
    """In København a committee chair may be styled mayor."""
    row: Row = {"rolle": "kommunalt medlem", "hverv": "borgmester", "kommune": "København"}
    assert _truth(row, "borgmester") is MAYBE
    assert _truth(row | {"hverv": "overborgmester"}, "borgmester") is YES


def test_what_is_left_of_a_role_can_be_held_against_a_chair() -> None:
    """The words that are left are a set like any other, so that descriptions can be told apart."""
    chair: Row = {"rolle": "kommunalt medlem", "post": "formand"}
    row: Row = {"rolle": "kommunalt medlem", "hverv": "ansat i en kommune"}
    (member,) = _read({"medlemmer": [row], "formandskab": [chair]}).of("sundhedsråd", "medlemmer").records

    assert isinstance(member.values["rolle"], Words)
    assert isinstance(member.values["rolle"].possible, frozenset)


def _read(council: dict[str, list[Row]]) -> Facts:
    whole = {"navn": "Råd", "type": "sundhedsråd", "organer": {"sundhedsråd": council}}
    document = read_document(json.dumps(whole).encode(), "forslag.json")
    (draft,) = read_proposals(document, "forslag.json", _rulebook().vocabulary, DAY, DAY).drafts
    return draft.facts


def _rulebook() -> Rulebook:
    rulebook = open_rulebook().rulebook
    assert rulebook is not None
    return rulebook


def _truth(row: Row, asked: str) -> Truth:
    (record,) = _read({"medlemmer": [row]}).of("sundhedsråd", "medlemmer").records
    role = record.values["rolle"]
    assert isinstance(role, Words)
    return word_truth(_rulebook().vocabulary.word_lists["rolle"].extension[asked], role.possible)
