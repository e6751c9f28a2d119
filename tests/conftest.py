"""What every test needs: that nothing on the machine of the person who runs the tests can change an answer.

Hypothesis tries the same examples each time, so that a run shows what a change has done and nothing else;
``--hypothesis-profile=search`` tries others.
"""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("search", _UNHURRIED)
settings.register_profile("same", _UNHURRIED, derandomize=True, database=None)
settings.load_profile("same")


def pytest_collection_finish() -> None:
    """What has been collected stays to the end: to search it for cycles again and again takes long."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.fixture(autouse=True)
def data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder for imported documents; it does not exist yet."""
    folder = tmp_path_factory.mktemp("data") / "klyngelov"
    monkeypatch.setenv("KLYNGELOV_DATA", str(folder))
    return folder
