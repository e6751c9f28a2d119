"""The codes that stand in the engine's source: of faults, and of what qualifies a result."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ENGINE = Path(__file__).parents[2] / "engine"

NO_CODES = {
    "kan-ikke-brydes": "a tag of scenarios",
    "utf-8": "an encoding",
    "utf-8-sig": "an encoding",
    "sha-256": "SARIF's name of a hash",
}
"""Texts that look like codes and are none, each with its reason."""

CODE = re.compile(r"(?<![\w-])[a-z]+[a-z0-9]*(?:-[a-z0-9]+)+(?![\w-])")


@cache
def given_to(function: str) -> frozenset[str]:
    """The codes that a function or class is called with, as its first argument."""
    return frozenset(
        call.args[0].value
        for tree in _modules()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _name(call.func) == function and call.args
        if isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)
    )


@cache
def faults() -> frozenset[str]:
    """Every code of a fault, however it is given: whatever looks like a code and is not another's."""
    texts = {
        str(node.value)
        for tree in _modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and _is_code(node.value)
    }
    return frozenset(texts) - given_to("Caveat") - given_to("notice") - NO_CODES.keys()


def _modules() -> Iterator[ast.Module]:
    for path in sorted(ENGINE.rglob("*.py")):
        yield ast.parse(path.read_text(encoding="utf-8"))


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _is_code(text: object) -> bool:
    return isinstance(text, str) and CODE.fullmatch(text) is not None
