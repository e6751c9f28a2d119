"""Drafts of the shipped rule book's kinds of bodies, read from a few words."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from klyngelov.judging.legal_bases import legal_bases
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.proposal_reader import Draft, read_proposals
from klyngelov.proposal.reading import read_document

FILE = "forslag.json"

Reader = Callable[[dict[str, Any], str], Draft]


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    loading = open_rulebook()
    assert loading.rulebook is not None, [fault.message for fault in loading.diagnostics]
    return loading.rulebook


@pytest.fixture(scope="session")
def draft(rulebook: Rulebook) -> Reader:
    """Reads a cluster's draft, judged by the rules of a day."""

    def read(content: dict[str, Any], day: str) -> Draft:
        text = json.dumps(
            {"navn": "En klynge", "type": "sundhedsklynge", **content}, ensure_ascii=False, indent=1
        )
        document = read_document(text.encode(), FILE)
        reading = read_proposals(
            document, FILE, rulebook.vocabulary, date.fromisoformat(day), date(2026, 11, 21)
        )
        assert not reading.diagnostics
        return reading.drafts[0]

    return read


@pytest.fixture
def told(draft: Reader, rulebook: Rulebook):
    """The code and the rest of the sentence of each caveat about one cited basis."""

    def tell(basis: str, day: str) -> list[tuple[str, str]]:
        found = legal_bases(draft({"retsgrundlag": [basis]}, day), rulebook)
        start = f"Retsgrundlaget «{basis}» (linje 5) "
        assert all(one.message.startswith(start) for one in found)
        return [(one.code, one.message.removeprefix(start)) for one in found]

    return tell
