"""TOML is read as texts with their places, in agreement with the standard library."""

from __future__ import annotations

import itertools
import tomllib
from typing import Any

import pytest

from klyngelov.proposal.located import Entry, Mapping, Node, Scalar, Sequence
from klyngelov.proposal.reading import read_document
from klyngelov.values.position import Position

DRAFT = """\
navn = "Sundhedsklynge Gødstrup"  # udkast
dato = 2022-10-01
kommuner = [
  "Herning", {navn = 'Struer', "indbyggere" = 21_000},  # og
  'Lemvig',
]
[organer."politisk niveau"]
"møder"."om året" = 2
[[organer."politisk niveau".medlemmer]]
rolle = "borgmester"
[[organer."politisk niveau".medlemmer]]
rolle = \"\"\"
regionsråds\\
  formand\"\"\"
"""


def read(text: str) -> Mapping:
    document = read_document(text.encode(), "forslag.toml")
    assert document.diagnostics == ()
    assert document.root is not None
    return document.root


def plain(node: Node) -> Any:
    """The tree without places; values that are no text keep their literal."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {entry.key.text: plain(entry.value) for entry in node.entries}


def at(root: Mapping, *path: str | int) -> Node:
    node: Node = root
    for step in path:
        if isinstance(step, int):
            assert isinstance(node, Sequence)
            node = node.items[step]
        else:
            assert isinstance(node, Mapping)
            node = next(entry.value for entry in node.entries if entry.key.text == step)
    return node


def test_a_draft_agrees_with_the_standard_library() -> None:
    expected = tomllib.loads(DRAFT)
    expected["dato"] = "2022-10-01"
    expected["kommuner"][1]["indbyggere"] = "21_000"
    expected["organer"]["politisk niveau"]["møder"]["om året"] = "2"

    assert plain(read(DRAFT)) == expected


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        ((), 1, 1),
        (("navn",), 1, 8),
        (("dato",), 2, 8),
        (("kommuner",), 3, 12),
        (("kommuner", 0), 4, 3),
        (("kommuner", 1), 4, 14),
        (("kommuner", 1, "navn"), 4, 22),
        (("kommuner", 2), 5, 3),
        (("organer",), 7, 2),
        (("organer", "politisk niveau"), 7, 1),
        (("organer", "politisk niveau", "møder"), 8, 1),
        (("organer", "politisk niveau", "møder", "om året"), 8, 21),
        (("organer", "politisk niveau", "medlemmer"), 9, 1),
        (("organer", "politisk niveau", "medlemmer", 1), 11, 1),
        (("organer", "politisk niveau", "medlemmer", 1, "rolle"), 12, 9),
    ],
)
def test_every_value_has_its_place(path: tuple[str | int, ...], line: int, column: int) -> None:
    assert at(read(DRAFT), *path).position == Position(line, column)


def test_every_key_has_its_place() -> None:
    root = read('a."b c".d = 1\n')
    first = root.entries[0]
    assert isinstance(first.value, Mapping)
    second = first.value.entries[0]

    assert first.key == Scalar("a", Position(1, 1))
    assert second.key == Scalar("b c", Position(1, 3))
    assert second.value == Mapping(
        (Entry(Scalar("d", Position(1, 9)), Scalar("1", Position(1, 13))),), Position(1, 3)
    )


@pytest.mark.parametrize(
    "literal",
    [
        *["true", "false", "0x10", "0b01", "0o17", "-1_000", "+1.5e-3", "inf", "-nan"],
        *["2022-10-01", "07:30:00", "2022-10-01T07:30:00Z", "2022-10-01 07:30:00.5+02:00"],
    ],
)
def test_a_value_that_is_no_text_is_its_own_text(literal: str) -> None:
    assert read(f"a = {literal} # x\n").entries[0].value == Scalar(literal, Position(1, 5))


@pytest.mark.parametrize(
    "written",
    [
        *['""', "''", '""""""', "''''''", '"""a"b""c"""', "'''a'b''c'''"],
        *['""""a""""', '"""a"""""', "''''a'''''", '"# ingen bemærkning"', '"\\u00e6\\t\\\\"', "'\\u00e6'"],
        *['"""\n a\n b\\\n   c"""', "'''\n\n a'''"],
    ],
)
def test_texts_mean_what_the_standard_library_says(written: str) -> None:
    text = f"a = {written}\nb = 1\n"

    assert at(read(text), "a") == Scalar(tomllib.loads(text)["a"], Position(1, 5))


@pytest.mark.parametrize("key", ["1", "1.2", "-", "2022-10-01", "true", '"a.b"', "'c d'", 'a . "b" .c'])
def test_keys_are_what_the_standard_library_says(key: str) -> None:
    text = f"{key} = 'x'\n[x.{key}]\n"

    assert plain(read(text)) == tomllib.loads(text)


HEADINGS = (
    "[a]",
    "[a.b]",
    "[[a]]",
    "[[a.b]]",
    "a = 1",
    "a.b = 1",
    "b = {a = 1}",
    "a.b.c = []",
    "[b]",
    "c = 2",
)


def test_statements_in_any_order_agree_with_the_standard_library() -> None:
    for statements in itertools.product(HEADINGS, repeat=3):
        text = "\n".join(statements)
        document = read_document(text.encode(), "x.toml")
        codes = {found.code for found in document.diagnostics}
        try:
            expected = tomllib.loads(text.replace("1", "'1'").replace("2", "'2'"))
        except tomllib.TOMLDecodeError:
            assert codes == {"duplicate-key"}, text
        else:
            assert document.root is not None
            assert codes == set(), text
            assert plain(document.root) == expected, text
