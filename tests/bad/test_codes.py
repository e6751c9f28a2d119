"""Every code of a diagnostic that the engine can give has a case."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent

NO_FAULTS = {"Caveat", "notice"}
"""What these are called with qualifies a result and is no fault; ``tests/goldens`` has their cases."""

NO_CODES = {
    "utf-8": "an encoding",
    "utf-8-sig": "an encoding",
}
"""Texts that look like codes and are none, each with its reason."""

ELSEWHERE = {
    "evaluators-disagree": "tests/cli/test_exit_codes.py",
}
"""Codes that no file alone can bring about, and where their case is."""

_CODE = re.compile(r"[a-z]+[a-z0-9]*(-[a-z0-9]+)+")


def _texts(path: Path) -> Iterator[str]:
    """The strings of a module that may be codes of faults."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed_by = {
        id(argument)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _called(call) in NO_FAULTS
        for argument in call.args
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed_by:
            if _CODE.fullmatch(node.value):
                yield node.value


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


@cache
def codes() -> frozenset[str]:
    """Every code in the engine."""
    modules = (ROOT / "engine").rglob("*.py")
    return frozenset(text for path in modules for text in _texts(path)) - NO_CODES.keys()


def cases() -> set[str]:
    """Every code that a case is named after, or that the tests of the three readers expect."""
    named = {path.stem.split("--")[0] for path in (HERE / "proposals").glob("*.yaml")}
    named |= {path.name.split("--")[0] for path in (HERE / "rules").iterdir()}
    readers = [*(ROOT / "tests/proposal").glob("test_*.py"), *(ROOT / "tests/proposal").glob("bad_files/*")]
    expected = {word for path in readers for word in _CODE_IN_TEXT.findall(path.read_text(encoding="utf-8"))}
    elsewhere = {
        code for code, file in ELSEWHERE.items() if code in (ROOT / file).read_text(encoding="utf-8")
    }
    return named | expected | elsewhere


_CODE_IN_TEXT = re.compile(r"(?<![\w-])[a-z]+[a-z0-9]*(?:-[a-z0-9]+)+(?![\w-])")


def test_every_code_has_a_case() -> None:
    assert codes() - cases() == set()


def test_every_case_is_of_a_code_there_is() -> None:
    named = {path.stem.split("--")[0] for path in (HERE / "proposals").glob("*.yaml")}
    named |= {path.name.split("--")[0] for path in (HERE / "rules").iterdir()}

    assert {name for name in named if not name.startswith("several-")} - codes() == set()


def test_the_search_finds_codes_however_they_are_given() -> None:
    """As an argument, in a table, as part of a returned tuple, and as an error of pydantic."""
    assert codes() >= {"unknown-key", "not-a-result", "unknown-escape", "range-backwards", "rule-syntax"}
