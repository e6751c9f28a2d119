"""The commands run from the root of the checkout, as in the examples of the documentation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.invented import fingerprints
from tests.cli.running import ROOT, VERIFIED, run, use_two_evaluators

from klyngelov.statute import fingerprint_table, lint


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.fixture
def invented(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the rule book's fingerprints be those of an invented order, and none be missed beside them."""
    use_two_evaluators(monkeypatch)
    monkeypatch.setattr(fingerprint_table, "load_fingerprints", lambda _: fingerprints())
    monkeypatch.setattr(lint, "lint_completeness", lambda *_: ())


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str, bytes], str]:
    """Writes a file to import and gives its path."""

    def write(name: str, content: bytes) -> str:
        path = tmp_path / name
        path.write_bytes(content)
        return str(path)

    return write


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The report on a draft with mistakes."""
    target = tmp_path / "rapport.json"
    run("check", VERIFIED, "--format", "json", "--output", str(target))
    return target
