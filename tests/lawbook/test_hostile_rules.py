"""Rules that nobody would write take no more time or memory than rules that somebody would."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from klyngelov.lawbook import report
from klyngelov.lawbook.digest import MAX_BYTES, digest
from klyngelov.lawbook.loading import load
from klyngelov.values.bounded_file import TooLargeError, bounded_bytes

VOCABULARY = Path(__file__).parents[1] / "bad/vocabulary"
ENDLESS = Path("/dev/zero")


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    return shutil.copytree(VOCABULARY, tmp_path / "rules")


def codes(rules: Path) -> list[str]:
    return [fault.code for fault in load(rules).diagnostics]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="kræver navngivne rør")
@pytest.mark.parametrize(
    ("name", "code"), [("x.regel", "rule-file-unreadable"), ("x.csv", "rule-bad-register")]
)
def test_a_pipe_that_nobody_writes_to_is_not_opened(rules: Path, name: str, code: str) -> None:
    os.mkfifo(rules / name)

    assert codes(rules) == [code]
    assert digest(rules) == digest(rules)


@pytest.mark.skipif(not ENDLESS.exists(), reason="kræver en fil uden ende")
@pytest.mark.parametrize(
    ("name", "code"), [("x.regel", "rule-file-unreadable"), ("x.csv", "rule-bad-register")]
)
def test_a_file_without_an_end_is_not_read(rules: Path, name: str, code: str) -> None:
    (rules / name).symlink_to(ENDLESS)

    assert codes(rules) == [code]


def test_no_more_is_read_than_may_be(tmp_path: Path) -> None:
    file = tmp_path / "stor.csv"
    file.write_bytes(b"x" * 10)

    assert bounded_bytes(file, 10) == b"x" * 10
    with pytest.raises(TooLargeError):
        bounded_bytes(file, 9)


def test_a_register_can_be_too_large(rules: Path) -> None:
    (rules / "x.csv").write_bytes(b"navn\n" + b"a" * MAX_BYTES)

    assert codes(rules) == ["rule-bad-register"]


def test_near_names_are_looked_for_a_hundred_times(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody reads more suggestions, and each takes as long as there are names."""
    looked: list[str] = []

    def nearest(word: str, names: list[str]) -> None:
        looked.extend([word] if names else [])

    monkeypatch.setattr(report, "nearest", nearest)
    words = "".join(f'  ord "a{number}", er "b{number}"\n' for number in range(150))
    (rules / "x.regel").write_text('sprog 1\n\nordliste "mange" (lukket)\n' + words, encoding="utf-8")

    assert codes(rules) == ["rule-unknown-word"] * 150
    assert len(looked) == 100
