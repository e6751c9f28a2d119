"""What every test needs: that nothing the person who runs the tests has imported can change an answer."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder for imported documents; it does not exist yet."""
    folder = tmp_path_factory.mktemp("data") / "klyngelov"
    monkeypatch.setenv("KLYNGELOV_DATA", str(folder))
    return folder
