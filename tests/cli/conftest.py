"""The commands run from the root of the checkout, as in the examples of the documentation."""

from __future__ import annotations

import pytest
from tests.cli.running import ROOT


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
