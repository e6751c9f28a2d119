"""The rule book that ships, loaded once from its files and not from a cache."""

from __future__ import annotations

import pytest

from klyngelov.lawbook.loading import load
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.resources import rules_directory


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    loading = load(rules_directory())
    assert loading.rulebook is not None, [fault.message for fault in loading.diagnostics]
    return loading.rulebook
