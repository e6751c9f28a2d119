"""A document of a known number that says it is another."""

from __future__ import annotations

import pytest
from tests.statute.official import document, paragraf

from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.statute.identity import mistaken


@pytest.mark.parametrize(
    ("meta", "code"),
    [
        ({}, None),
        ({"DocumentType": "LBK H"}, "other-document"),
        ({"DiesSigni": "2022-09-15"}, "other-document"),
        ({"Number": "1249", "DocumentType": "LOV H"}, None),  # a number that the rule book does not know
        ({"Number": "210", "DocumentType": "LBK H", "DiesSigni": "2022-01-27"}, None),
        ({"Number": "210", "DocumentType": "BEK H", "DiesSigni": "2022-01-27"}, "other-document"),
    ],
)
def test_a_document_is_held_against_what_is_known(meta: dict[str, str], code: str | None) -> None:
    rulebook = open_rulebook().rulebook
    assert rulebook is not None
    found = mistaken(document(paragraf("§ 1.", "Udvalget mødes."), **meta), rulebook)

    assert (found.code if found else None) == code
