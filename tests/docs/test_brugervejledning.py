"""The lists of keys and words in docs/brugervejledning.md are those the rules declare.

``UPDATE_GOLDENS=1`` writes them anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from tests.golden import same_as

from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing, Vocabulary
from klyngelov.proposal.header_reader import HEADER_KEYS

PAGE = Path(__file__).parents[2] / "docs" / "brugervejledning.md"

KINDS = {
    FieldKind.TEXT: "tekst",
    FieldKind.NUMBER: "tal",
    FieldKind.COUNT: "tal",
    FieldKind.PER_YEAR: "tal",
    FieldKind.ANSWER: "ja/nej",
    FieldKind.DATE: "dato",
    FieldKind.DAYS_HELD: "datoer",
    FieldKind.DAYS_PLANNED: "datoer",
}


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    rulebook = open_rulebook().rulebook
    assert rulebook is not None
    return rulebook.vocabulary


def rebuilt(text: str, part: str, content: str) -> str:
    """The page with what stands between the marks of a part replaced."""
    between = re.compile(rf"(<!-- {part}: [^\n]*-->\n).*?(?=<!-- slut -->)", re.DOTALL)
    assert len(between.findall(text)) == 1
    return between.sub(lambda found: f"{found[1]}\n{content}\n", text)


def table(head: str, rows: Iterable[str]) -> str:
    columns = head.count("|") - 1
    return "\n".join((head, "|" + "---|" * columns, *rows, ""))


def keys(vocabulary: Vocabulary) -> str:
    """Every list, by where it stands, with its fields."""
    listings = vocabulary.listings.values()
    head = "| Nøgle | Form | Felter |"
    return "\n".join(
        (
            "### I forslaget\n",
            table(head, (row(one) for one in listings if not one.of_organ and one.name != "organer")),
            "### I hvert organ\n",
            table(head, (row(one) for one in listings if one.of_organ)),
        )
    )


def row(listing: Listing) -> str:
    fields = ", ".join(shown(field) for field in listing.fields.values())
    return f"| `{listing.name}` | {listing.shape.value} | {fields} |"


def shown(field: Field) -> str:
    name = f"**`{field.name}`**" if field.main else f"`{field.name}`"
    kind = KINDS.get(field.kind) or f"{'flere ' if field.several else ''}*{field.word_list}*"
    return f"{name} ({kind})"


def words(vocabulary: Vocabulary) -> str:
    """Every list of words; those of a register are too many to show."""
    rows = []
    for one in vocabulary.word_lists.values():
        known = f"de {len(one.register)} i registret" if one.register else ", ".join(one.words())
        rows.append(
            f"| *{one.name}* | {'lukket' if one.closed else 'åben'} | {known or 'ingen; skriv frit'} |"
        )
    return table("| Felt | Slags | Ord |", rows)


def test_all_keys_are_listed(vocabulary: Vocabulary) -> None:
    same_as(PAGE, rebuilt(PAGE.read_text(encoding="utf-8"), "alle nøgler", keys(vocabulary)))


def test_all_words_are_listed(vocabulary: Vocabulary) -> None:
    same_as(PAGE, rebuilt(PAGE.read_text(encoding="utf-8"), "alle ord", words(vocabulary)))


def test_the_keys_of_the_header_are_described() -> None:
    text = PAGE.read_text(encoding="utf-8")

    assert [key for key in HEADER_KEYS if f"| `{key}` |" not in text] == []
