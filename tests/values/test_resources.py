"""Rules and grammars are found in a checkout and in an installed package."""

from __future__ import annotations

from pathlib import Path

import pytest

from klyngelov.values import resources


def test_a_checkout_has_them_at_its_root() -> None:
    assert resources.rules_directory() == Path(__file__).parents[2] / "rules"
    assert "start:" in resources.grammar_text("json.lark")


def test_an_installed_package_has_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "grammar").mkdir()
    (tmp_path / "grammar" / "json.lark").write_text("// på plads", encoding="utf-8")
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)

    assert resources.grammar_text("json.lark") == "// på plads"


def test_a_broken_installation_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    monkeypatch.setattr(resources, "_CHECKOUT", tmp_path)

    with pytest.raises(FileNotFoundError):
        resources.rules_directory()
