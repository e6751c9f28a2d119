"""Python knows kinds and no words: what organs, roles, bodies and laws are called stands in ``rules/``."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.spelling import fold

ENGINE = Path(__file__).parents[2] / "engine"

ORDINARY = {"andet": "the word of a role, and the most ordinary Danish for «other»"}
"""Words that no module can be asked to do without, each with its reason."""

ALLOWED = {
    ("cli/coverage_command.py", "sundhedsloven"): "shows how a provision is asked about, in the help",
    ("cli/coverage_command.py", "§ 203"): "shows how a provision is asked about, in the help",
    ("cli/explain_command.py", "bek 1248/2022"): "shows how a provision is asked about, in the help",
    ("cli/explain_command.py", "borgmestre"): "shows a finding's norm, in the help",
    ("cli/explain_command.py", "§ 3"): "shows how a provision is asked about, in the help",
    ("cli/draft_command.py", "sundhedsklynge"): "shows how a kind of body is given, in the help",
    ("cli/requirements_command.py", "sundhedsklynge"): "shows how a kind of body is given, in the help",
    ("cli/main.py", "sundhedsklynge"): "says what the program is for, to one who asks for help",
    ("proposal/toml_faults.py", "politisk niveau"): "shows how a name with a blank is written in TOML",
    ("syntax/faults.py", "borgmestre"): "shows what an id looks like, to one who has written a wrong one",
    ("syntax/faults.py", "§ 3"): "shows what a provision looks like, to one who has written a wrong one",
}
"""Words that stand in a module all the same, each with its reason."""


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """The strings of a module that are not documentation, with their lines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.lineno, node.value


def words(rulebook: Rulebook) -> set[str]:
    """What the rules call organs, bodies, roles and sources, folded."""
    vocabulary = rulebook.vocabulary
    found = {
        *vocabulary.organ_spellings,
        *vocabulary.type_spellings,
        *vocabulary.word_lists["rolle"].spellings,
    }
    found |= {fold(organ.definite) for organ in vocabulary.organs.values()}
    found |= {fold(kind.definite) for kind in vocabulary.types.values() if kind.definite}
    found |= {fold(name) for source in rulebook.sources.values() for name in source.names}
    return found


def found_in(text: str, known: re.Pattern[str]) -> set[str]:
    return {match[0].strip() for match in known.finditer(fold(text))} - ORDINARY.keys()


def test_no_module_names_what_the_rules_name(rulebook: Rulebook) -> None:
    longest_first = sorted(words(rulebook), key=len, reverse=True)
    known = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))}|§§? ?\d+)(?!\w)")
    named = {
        (path.relative_to(ENGINE / "klyngelov").as_posix(), word): line
        for path in sorted(ENGINE.rglob("*.py"))
        for line, text in texts(path)
        for word in found_in(text, known)
    }

    assert {key: line for key, line in named.items() if key not in ALLOWED} == {}
    assert ALLOWED.keys() - named.keys() == set()
