"""docs/regelsprog.md describes the whole rule language, and its examples are rules that load.

The page is a rule directory: every block marked ``regel`` is a file of it, and those marked ``csv`` and
with a name are its registers. A block marked ``regel fejl`` holds faults, and the block after it is what is
said of them (``UPDATE_GOLDENS=1`` writes that block anew).
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lark import Token, Tree
from tests.golden import same_as

from klyngelov.lawbook.loading import load
from klyngelov.lawbook.register import load_register
from klyngelov.reporting.diagnostics_text import write_diagnostic
from klyngelov.reporting.layout import Page
from klyngelov.syntax import tree
from klyngelov.syntax.layout import Block, blocks
from klyngelov.syntax.parser import is_vocabulary, parse_blocks
from klyngelov.syntax.terminals import NO_NAMES, Names, names_of, parser_for
from klyngelov.values.position import START
from klyngelov.values.resources import grammar_text

PAGE = Path(__file__).parents[2] / "docs" / "regelsprog.md"
TEXT = PAGE.read_text(encoding="utf-8")
REGISTERS = ("kommuner.csv", "perioder.csv")
FAULTY = "fejl.regel"

FENCED = re.compile(r"^```(?P<kind>[^\n]*)\n(?P<content>.*?)^```$", re.MULTILINE | re.DOTALL)
TOLD = re.compile(
    r"(?P<before>^```regel fejl\n(?P<rules>.*?)^```\n\n^```text\n).*?(?=^```$)", re.MULTILINE | re.DOTALL
)


def fenced(kind: str) -> list[str]:
    """The blocks of a kind, in order."""
    return [found["content"] for found in FENCED.finditer(TEXT) if found["kind"] == kind]


def _file(rules: str) -> str:
    """An example as a file: it says its language, at its end so that the lines keep their numbers."""
    return rules if "\nsprog " in f"\n{rules}" else f"{rules}sprog 1\n"


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    for number, rules in enumerate(fenced("regel")):
        (tmp_path / f"{number:02}.regel").write_text(_file(rules), encoding="utf-8")
    for register in REGISTERS:
        (content,) = fenced(f"csv {register}")
        (tmp_path / register).write_text(content, encoding="utf-8")
    return tmp_path


def test_the_examples_are_rules_that_load(directory: Path) -> None:
    loading = load(directory)

    assert [(fault.file, fault.position, fault.message) for fault in loading.diagnostics] == []


def test_what_is_said_of_the_faulty_example(directory: Path) -> None:
    def told(found: re.Match[str]) -> str:
        (directory / FAULTY).write_text(_file(found["rules"]), encoding="utf-8")
        page = Page()
        for number, fault in enumerate(load(directory).diagnostics):
            if number:
                page.line()
            write_diagnostic(page, fault, {FAULTY: found["rules"]})
        return found["before"] + page.text()

    rebuilt, count = TOLD.subn(told, TEXT)

    assert count == len(fenced("regel fejl")) > 0
    same_as(PAGE, rebuilt)


# ── The whole language ────────────────────────────────────────────────────────────────────────────
def names(directory: Path, parts: list[Block]) -> Names:
    """The names that the examples declare, as the rules give them to the lexer."""
    vocabulary = parse_blocks([part for part in parts if is_vocabulary(part)], "", NO_NAMES)
    written = [found[1] for part in parts if (found := re.match(r'begreb "([^"]*)"', part.text))]
    terms = (tree.Term(tree.Name(name, START), tree.Name(name, START), (), START) for name in written)
    words, periods = (load_register(directory / register) for register in REGISTERS)
    return names_of((*vocabulary.declarations, *terms), (*words.rows, *words.variants), periods.rows)


def constructs(node: Tree[Token]) -> set[str]:
    return {str(part.data) for part in node.iter_subtrees()}


def test_every_construct_of_the_grammar_has_an_example(directory: Path) -> None:
    parts = [part for rules in fenced("regel") for part in blocks(rules)]
    lark = parser_for(names(directory, parts))
    shown: set[str] = set().union(*(constructs(lark.parse(part.text)) for part in parts))
    # A rule that only passes on what it holds leaves no trace of its own in the tree.
    known = {
        rule.alias or str(rule.origin.name)
        for rule in lark.rules
        if not str(rule.origin.name).startswith("__") and (rule.alias or not rule.options.expand1)
    }

    assert known - shown == set()


def test_every_rule_and_terminal_of_the_grammar_is_named() -> None:
    lark = parser_for(NO_NAMES)
    rules = {str(rule.origin.name) for rule in lark.rules} | {rule.alias for rule in lark.rules if rule.alias}
    terminals = set(re.findall(r"^([A-Z_]+)(?:\.\d+)?:", grammar_text("regel.lark"), re.MULTILINE))
    named = set(re.findall(r"`(\w+)`", TEXT))

    assert {name for name in rules | terminals if not name.startswith("__")} - named == set()


def keywords() -> set[str]:
    """Every word that the grammar asks for: its literals, and the phrases that terminals spell out."""
    grammar = re.sub(r"^//.*", "", grammar_text("regel.lark"), flags=re.MULTILINE)
    literals = re.findall(r'"([^"\n]*)"', re.sub(r"/(?:[^/\n]|\\/)+/", "", grammar))
    phrases = re.findall(r"/([a-zæøå]+(?:\\s\+[a-zæøå.\\]+)*)/", grammar)
    written = [*literals, *(phrase.replace(r"\s+", " ").replace("\\", "") for phrase in phrases)]
    return {word for word in written if re.search(r"\w", word)}


def test_every_keyword_of_the_grammar_stands_in_code() -> None:
    inline = re.findall(r"`([^`\n]+)`", re.sub(FENCED, "", TEXT))
    code = " ".join(" ".join([*fenced("regel"), *inline]).split())
    missing = {word for word in keywords() if not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", code)}

    assert {"sprog", "skal som udgangspunkt", "opfyldt også", "ja/nej"} <= keywords()
    assert missing == set()
