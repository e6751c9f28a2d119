"""The rule book that ships, and what the commands begin with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from klyngelov.drafting.start import Start, read_start, tree
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook

Starter = Callable[..., Start]


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    loading = open_rulebook()
    assert loading.rulebook is not None, [fault.message for fault in loading.diagnostics]
    return loading.rulebook


@pytest.fixture(scope="session")
def start(rulebook: Rulebook) -> Starter:
    """Begins a draft of a kind of body on a day, with some lists of the file stated."""

    def begin(kind: str, day: str, **lists: list[str]) -> Start:
        stated: list[tuple[str, str | list[str]]] = [("navn", "Et udkast"), ("type", kind), ("dato", day)]
        root = tree(None, [*stated, *lists.items()])
        found = read_start(root, "udkast", rulebook.vocabulary, date(2026, 1, 1))
        assert isinstance(found, Start), found.diagnostics
        return found

    return begin
