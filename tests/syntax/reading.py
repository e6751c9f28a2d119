"""Reads rule files for the tests of the syntax: with the names that their own vocabulary declares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from klyngelov.lawbook.loading import register_names
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.rule_texts import read_registers
from klyngelov.syntax.layout import blocks
from klyngelov.syntax.parser import RuleFile, is_vocabulary, parse_blocks
from klyngelov.syntax.terminals import NO_NAMES, Names, names_of

ROOT = Path(__file__).parents[2]
RULES = ROOT / "rules"
SMALL = ROOT / "tests/bad/vocabulary"
"""A vocabulary of a few words, for which a parser is made in no time."""


@cache
def names(directory: Path) -> Names:
    """The names that the rule files of a directory declare."""
    declared = [declaration for path in files(directory) for declaration in vocabulary(path).declarations]
    registers = read_registers(directory, Report())
    terms = {
        name
        for path in files(directory)
        for name in re.findall(r'^begreb "(.*?)"', path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    }
    found = names_of(declared, *register_names(registers, declared))
    return {**found, "TERM": found["TERM"] | terms}


def files(directory: Path) -> list[Path]:
    return sorted(directory.glob("*.regel"))


def vocabulary(path: Path) -> RuleFile:
    parts = [part for part in blocks(path.read_text(encoding="utf-8")) if is_vocabulary(part)]
    return parse_blocks(parts, path.name, NO_NAMES)


def parsed(text: str, directory: Path = SMALL) -> RuleFile:
    """A text read with the vocabulary of a directory, whatever declares it."""
    parts = blocks(text)
    known = parse_blocks([part for part in parts if is_vocabulary(part)], "x.regel", NO_NAMES)
    rest = parse_blocks([part for part in parts if not is_vocabulary(part)], "x.regel", names(directory))
    return RuleFile(
        "x.regel", (*known.declarations, *rest.declarations), (*known.diagnostics, *rest.diagnostics)
    )


def nodes(node: Any) -> Iterator[Any]:
    """Every node of a tree, itself first."""
    if isinstance(node, tuple):
        for part in node:
            yield from nodes(part)
    elif fields := getattr(node, "__match_args__", ()):
        yield node
        for field in fields:
            yield from nodes(getattr(node, field))


def shape(node: Any, without: frozenset[str] = frozenset({"position"})) -> Any:
    """What a value says and is made of, without where it stands; can be compared with another's."""
    if isinstance(node, tuple | list):
        return tuple(shape(part, without) for part in node)
    if isinstance(node, dict):
        return {key: shape(part, without) for key, part in node.items()}
    fields = getattr(node, "__match_args__", ())
    if not fields:
        return node
    return (
        type(node).__name__,
        *(shape(getattr(node, one), without) for one in fields if one not in without),
    )
