"""The rule book that ships, loaded once."""

from __future__ import annotations

import pytest

from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    found = open_rulebook().rulebook
    assert found is not None
    return found
