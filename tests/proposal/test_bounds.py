"""A draft that nobody would write takes no more work than one that somebody would."""

from __future__ import annotations

from datetime import date

import pytest

from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.proposal import faulting, seats
from klyngelov.proposal.faults import MAX_ENTRIES, MAX_UNFOLDED
from klyngelov.proposal.proposal_reader import FileReading, read_proposals
from klyngelov.proposal.reading import read_document
from klyngelov.values.truth import Truth

FRAME = "navn: Et udkast\ntype: sundhedsklynge\ndato: 2022-10-01\n"
ORGAN = "organer:\n  politisk niveau:\n"


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    rulebook = open_rulebook().rulebook
    assert rulebook is not None
    return rulebook.vocabulary


def read(text: str, vocabulary: Vocabulary) -> FileReading:
    document = read_document((FRAME + text).encode(), "x.yaml")
    return read_proposals(document, "x.yaml", vocabulary, None, date(2022, 10, 1))


def codes(reading: FileReading) -> set[str]:
    return {fault.code for fault in reading.diagnostics}


@pytest.mark.parametrize(
    ("before", "entry"),
    [
        ("kommuner:\n", "  - Ribe\n"),
        ("retsgrundlag:\n", "  - sundhedsloven § 203\n"),
        ("aftalte fravigelser:\n", "  - {bestemmelse: § 3, aftale: ja}\n"),
        (f"{ORGAN}    medlemmer:\n", "      - borgmester\n"),
        (f"{ORGAN}    medlemmer:\n      liste:\n", "        - borgmester\n"),
        (f"{ORGAN}    opgaver:\n", "      - noget nyt\n"),
        (f"{ORGAN}    møder:\n      afholdt:\n", "        - 2022-01-01\n"),
    ],
)
def test_a_list_is_read_so_far_and_no_further(before: str, entry: str, vocabulary: Vocabulary) -> None:
    whole = read(before + entry * MAX_ENTRIES, vocabulary)
    longer = read(before + entry * (MAX_ENTRIES + 1), vocabulary)
    longest = read(before + entry * 3 * MAX_ENTRIES, vocabulary)

    assert "too-many-entries" not in codes(whole)
    assert "too-many-entries" in codes(longer)
    assert len(longest.diagnostics) == len(longer.diagnostics)


def test_each_of_many_is_counted_before_it_is_written_out(vocabulary: Vocabulary) -> None:
    towns = list(vocabulary.word_lists["kommune"].register)[:50]
    row = "      - {rolle: borgmester, kommune: hver deltagende}\n"
    rows = MAX_UNFOLDED // len(towns)
    frame = f"kommuner: [{', '.join(towns)}]\n{ORGAN}    medlemmer:\n"

    assert codes(read(frame + row * rows, vocabulary)) == set()
    assert codes(read(frame + row * (rows + 1), vocabulary)) == {"too-many-entries"}


def test_near_words_are_looked_for_a_hundred_times(
    vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    monkeypatch.setattr(faulting, "nearest", lambda word, _: looked.append(word))
    reading = read("".join(f"felt{number}: 1\n" for number in range(2_000)), vocabulary)

    assert len(reading.diagnostics) == 2_000
    assert len(looked) == 100


def test_chairs_and_members_who_are_described_alike_are_compared_once(
    vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[object] = []
    same = seats.same_described

    def noted(one: seats.Description, other: seats.Description) -> Truth:
        compared.append((one, other))
        return same(one, other)

    monkeypatch.setattr(seats, "same_described", noted)
    members = "    medlemmer:\n" + "      - borgmester\n      - regionsrådsmedlem\n" * 100
    chairs = "    formandskab:\n" + "      - {rolle: borgmester, post: formand}\n" * 100
    reading = read(ORGAN + members + chairs, vocabulary)

    assert len(reading.drafts) == 1
    # One description of the chairs, and two of the members: to find a seat, and to count the seats there are.
    assert len(compared) == 4


def test_who_says_the_same_of_himself_is_compared_once(
    vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[object] = []
    one_person = seats._one_person

    def noted(one: seats._Person, other: seats._Person) -> Truth:
        compared.append((one, other))
        return one_person(one, other)

    monkeypatch.setattr(seats, "_one_person", noted)
    towns = list(vocabulary.word_lists["kommune"].register)[1:21]  # in København a mayor may be none
    row = "      - {rolle: borgmester, kommune: hver deltagende}\n"
    reading = read(f"kommuner: [{', '.join(towns)}]\n{ORGAN}    medlemmer:\n" + row * 10, vocabulary)

    assert len(reading.drafts) == 1
    assert len(compared) == len(towns) ** 2
