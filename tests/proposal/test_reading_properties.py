"""Whatever a file holds: nothing is raised, and what is written is read back from its place."""

from __future__ import annotations

import json
import tomllib
from typing import Any, TypeAlias

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from klyngelov.proposal.faults import UNSEEN
from klyngelov.proposal.located import Mapping, Node, Scalar, Sequence
from klyngelov.proposal.reading import Document, read_document
from klyngelov.values.spelling import fold

Tree: TypeAlias = "dict[str, Tree] | list[Tree] | str | None"

FILES = st.sampled_from(["x.yaml", "x.json", "x.toml", "-"])

texts = st.text(st.characters(codec="utf-8").filter(lambda sign: not UNSEEN.match(sign)), max_size=12)
keys = texts.filter(str.strip)


def trees(leaves: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Tree]]:
    def fields(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Tree]]:
        pairs = st.lists(st.tuples(keys, values), max_size=4, unique_by=lambda pair: fold(pair[0]))
        return pairs.map(dict)

    return fields(
        st.recursive(leaves, lambda inner: st.lists(inner, max_size=3) | fields(inner), max_leaves=12)
    )


PIECES = [
    *"[]{}:,=.#&*!|>?%@'\"\\-\n\t a1æ😀\u00a0",
    "\n  ",
    ": ",
    "- ",
    "\r\n",
    '"""',
    "'''",
    "[[",
    "]]",
    "<<: ",
]
PIECES += [
    "---\n",
    "null",
    "true",
    "2022-10-01",
    "\\ud800",
    "\\n",
    "a = ",
    '"a"',
    '"b": ',
    "a: ",
    "[a]\n",
    "a.b",
    "//",
]
soups = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def plain(node: Node) -> Any:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {entry.key.text: plain(entry.value) for entry in node.entries}


def scalars(node: Node) -> list[Scalar]:
    if isinstance(node, Scalar):
        return [node]
    if isinstance(node, Sequence):
        return [scalar for item in node.items for scalar in scalars(item)]
    return [scalar for entry in node.entries for scalar in (entry.key, *scalars(entry.value))]


def root_of(document: Document) -> Mapping:
    assert document.diagnostics == ()
    assert document.root is not None
    return document.root


def text_from(source: str, scalar: Scalar) -> str:
    line = source.split("\n")[scalar.position.line - 1 :]
    return "\n".join(line)[scalar.position.column - 1 :]


@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode) | soups.map(str.encode), FILES)
@settings(max_examples=1500, deadline=None)
def test_no_file_raises_and_every_fault_lies_in_the_file(content: bytes, file: str) -> None:
    document = read_document(content, file)

    assert (document.root is None) <= bool(document.diagnostics)
    lines = content.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for found in document.diagnostics:
        assert found.position.line <= len(lines)
        assert 1 <= found.position.column <= len(lines[found.position.line - 1]) + 1


@given(soups)
@settings(max_examples=500, deadline=None)
def test_json_is_refused_exactly_when_the_standard_library_refuses_it(text: str) -> None:
    document = read_document(text.encode(), "x.json")
    codes = {found.code for found in document.diagnostics}
    ours = {"duplicate-key", "key-not-text", "lone-surrogate", "root-not-mapping", "control-character"}
    try:
        json.loads(text)
    except json.JSONDecodeError:
        assert codes
        assert document.root is None or codes - ours
    else:
        assert codes <= ours


@given(soups)
@settings(max_examples=500, deadline=None)
def test_toml_is_refused_exactly_when_the_standard_library_refuses_it(text: str) -> None:
    codes = {found.code for found in read_document(text.encode(), "x.toml").diagnostics}
    try:
        read = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError:
        assert codes
    else:
        assert codes <= {"duplicate-key", "key-not-text", "empty-file"}
        assert bool(read) or "empty-file" in codes


@given(trees(texts | st.none()), st.sampled_from([None, 1]), st.booleans())
@settings(max_examples=120, deadline=None)
def test_json_is_read_back(tree: dict[str, Tree], indent: int | None, ascii_only: bool) -> None:
    written = json.dumps(tree, indent=indent, ensure_ascii=ascii_only)
    root = root_of(read_document(written.encode(), "x.json"))

    assert plain(root) == tree
    for scalar in scalars(root):
        expected = json.dumps(scalar.text, ensure_ascii=ascii_only)
        assert text_from(written, scalar).startswith(expected)


@given(trees(st.integers() | st.floats() | st.booleans()))
@settings(max_examples=50, deadline=None)
def test_json_numbers_are_their_literals(tree: dict[str, Any]) -> None:
    try:
        written = json.dumps(tree, allow_nan=False)
    except ValueError:
        return
    for scalar in scalars(root_of(read_document(written.encode(), "x.json"))):
        assert scalar.text is not None
        assert text_from(written, scalar).startswith((scalar.text, '"'))


class Dumper(yaml.SafeDumper):
    """Writes no references."""

    def ignore_aliases(self, data: object) -> bool:
        return True


@given(trees(texts | st.none()), st.sampled_from([None, True, False]), st.integers(4, 100))
@settings(max_examples=120, deadline=None)
def test_yaml_is_read_back(tree: dict[str, Tree], flow: bool | None, width: int) -> None:
    written = yaml.dump(
        tree, Dumper=Dumper, default_flow_style=flow, width=width, allow_unicode=True, sort_keys=False
    )
    root = root_of(read_document(written.encode(), "x.yaml"))

    assert plain(root) == tree
    for scalar in scalars(root):
        rest = text_from(written, scalar)
        if scalar.text is not None and rest[:1] not in ("'", '"', "|", ">"):
            assert rest.startswith(scalar.text.split("\n")[0].split(" ")[0])


def toml_value(value: Tree) -> str:
    """A value on one line; no value is an empty text, since TOML has none."""
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{toml_value(key)} = {toml_value(inner)}" for key, inner in value.items()) + "}"
        )
    if isinstance(value, list):
        return "[" + ", ".join(toml_value(item) for item in value) + "]"
    return json.dumps(value or "", ensure_ascii=False)


def toml(tree: dict[str, Tree], path: tuple[str, ...] = ()) -> str:
    """``tree`` with a heading for each table, and one for each item of a list of tables."""
    fields, tables = "", ""
    for key, value in tree.items():
        inner = (*path, key)
        heading = ".".join(toml_value(part) for part in inner)
        if isinstance(value, dict):
            tables += f"[{heading}]\n{toml(value, inner)}"
        elif isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
            tables += "".join(
                f"[[{heading}]]\n{toml(item, inner)}" for item in value if isinstance(item, dict)
            )
        else:
            fields += f"{toml_value(key)} = {toml_value(value)}\n"
    return fields + tables


@given(trees(texts), st.booleans())
@settings(max_examples=120, deadline=None)
def test_toml_is_read_back(tree: dict[str, Tree], inline: bool) -> None:
    written = "".join(f"{toml_value(key)} = {toml_value(value)}\n" for key, value in tree.items())
    if not inline:
        written = toml(tree)
    document = read_document(written.encode(), "x.toml")
    if not tree:
        assert [found.code for found in document.diagnostics] == ["empty-file"]
        return
    root = root_of(document)

    assert plain(root) == tree == tomllib.loads(written)
    for scalar in scalars(root):
        assert text_from(written, scalar).startswith(toml_value(scalar.text))
