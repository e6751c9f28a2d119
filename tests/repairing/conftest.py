"""An invented association, small enough that every repair can be tried, and the shipped rule book."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from klyngelov.lawbook.loading import load
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.reading import read_document
from klyngelov.repairing.bench import Bench

HERE = Path(__file__).parent
TODAY = date(2022, 10, 1)


def loaded(directory: Path) -> Rulebook:
    loading = load(directory)
    assert loading.rulebook is not None, [fault.message for fault in loading.diagnostics]
    return loading.rulebook


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    found = open_rulebook().rulebook
    assert found is not None
    return found


@pytest.fixture(scope="session")
def association() -> Rulebook:
    """The rules of the association."""
    return loaded(HERE / "rules")


@pytest.fixture(scope="session")
def contradictory(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """The same rules, with one that cannot be kept beside another."""
    directory = tmp_path_factory.mktemp("regler")
    for path in (*(HERE / "rules").iterdir(), *(HERE / "contradiction").iterdir()):
        shutil.copy(path, directory)
    return loaded(directory)


def bench(text: str, rulebook: Rulebook, file: str = "forslag.yaml") -> Bench:
    """A workbench with the text of a draft."""
    document = read_document(text.encode(), file)
    assert document.root is not None, document.diagnostics
    assert document.diagnostics == ()
    return Bench(document.root, file, rulebook, DirectEvaluator(), None, TODAY)
