"""Entries of one name are one person: what each of them then says, and what none can be made to say."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.facts import Record, Several, Words
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import read_document

Row = dict[str, Any]
DAY = date(2023, 1, 1)
ANNA = "Anna Krogh"


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    found = open_rulebook().rulebook
    assert found is not None
    return found


def read(rulebook: Rulebook, members: list[Row], chairs: list[Row]) -> tuple[list[Record], list[Record]]:
    """The members and the chairs of a cluster's political level."""
    organ = {"medlemmer": members, "formandskab": chairs}
    content = {"navn": "En klynge", "type": "sundhedsklynge", "organer": {"politisk niveau": organ}}
    document = read_document(json.dumps(content, ensure_ascii=False).encode(), "x.json")
    reading = read_proposals(document, "x.json", rulebook.vocabulary, DAY, DAY)
    assert not reading.diagnostics, reading.diagnostics
    facts = reading.drafts[0].facts
    found = [facts.of("politisk niveau", name) for name in ("medlemmer", "formandskab")]
    return list(found[0].records), list(found[1].records)


def offices(record: Record) -> set[str]:
    value = record.values.get("andre hverv")
    return {item.identity for item in value.items} if isinstance(value, Several) else set()


def role(record: Record) -> str | None:
    value = record.values.get("rolle")
    return value.identity if isinstance(value, Words) else None


def test_a_chair_is_what_the_member_of_that_name_is(rulebook: Rulebook) -> None:
    _, (chair,) = read(rulebook, [{"rolle": "regionsrådsformand", "navn": ANNA}], [{"navn": ANNA}])

    assert role(chair) == "regionsrådsformand"


def test_what_one_entry_tells_of_other_offices_all_tell(rulebook: Rulebook) -> None:
    member = {"rolle": "regionsrådsmedlem", "navn": ANNA, "andre hverv": ["borgmester"]}
    _, (chair,) = read(rulebook, [member], [{"rolle": "regionsrådsmedlem", "navn": ANNA, "andre hverv": []}])

    assert offices(chair) == {"borgmester"}


def test_words_that_exclude_each_other_are_both_offices_of_the_person(rulebook: Rulebook) -> None:
    rows: list[Row] = [
        {"rolle": "regionsrådsformand", "navn": ANNA},
        {"rolle": "borgmester", "kommune": "Herning", "navn": ANNA},
    ]
    (region, town), (chair,) = read(rulebook, rows, [{"navn": ANNA}])

    assert (role(region), offices(region)) == ("regionsrådsformand", {"borgmester"})
    assert (role(town), offices(town)) == ("borgmester", {"regionsrådsformand"})
    # Which of the two the chair is chair as, nobody has said.
    assert (role(chair), offices(chair)) == (None, {"borgmester", "regionsrådsformand"})


def test_others_are_left_as_they_are(rulebook: Rulebook) -> None:
    rows: list[Row] = [{"rolle": "regionsrådsformand", "navn": ANNA}, {"rolle": "regionsrådsmedlem"}]
    _, (chair,) = read(rulebook, rows, [{"navn": "Bo Lind"}])

    assert (role(chair), offices(chair)) == (None, set())
