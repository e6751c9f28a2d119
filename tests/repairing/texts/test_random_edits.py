"""Random edits of the examples in every style: read back as meant, and no line touched without need."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from random import Random

import pytest
from tests.repairing.broken import STYLES, examples

from klyngelov.proposal.located import Mapping, Node, Scalar, Sequence
from klyngelov.proposal.reading import read_document
from klyngelov.repairing.edits import (
    DeleteItem,
    Edit,
    InsertItem,
    Path,
    SetField,
    SetItem,
    edited,
    mapping,
    same,
    scalar,
    sequence,
)
from klyngelov.repairing.texts.rewriting import rewritten

ROW = mapping([("rolle", scalar("ny # række")), ("antal", scalar("2")), ("hvem", scalar("ja"))])
NEW: tuple[Node, ...] = (
    scalar("2022-10-01"), scalar("nej: \"jo\""), scalar("3"), sequence([scalar("en"), scalar("to")]), ROW,
    sequence([ROW, ROW]), sequence([]),
)  # fmt: skip
SEEDS = range(30)


def within(node: Node, path: Path = ()) -> Iterator[tuple[Path, Node]]:
    """Every node below the organs, with its path."""
    yield path, node
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield from within(entry.value, (*path, entry.key.text or ""))
    elif isinstance(node, Sequence):
        for index, item in enumerate(node.items):
            yield from within(item, (*path, index))


def one_edit(random: Random, root: Mapping) -> Edit:
    """An edit of any part; what is no single value is never replaced as a whole."""
    places = [(path, node) for path, node in within(root) if len(path) > 1 and path[0] == "organer"]
    path, node = random.choice([one for one in places if not isinstance(one[1], Scalar)])
    if isinstance(node, Mapping):
        names = [entry.key.text or "" for entry in node.entries if isinstance(entry.value, Scalar)]
        return SetField(path, random.choice([*names, "andet"]), random.choice(NEW))
    assert isinstance(node, Sequence)
    numbers = list(range(len(node.items)))
    # TOML's tables stand in no list with anything else.
    new = [ROW] if numbers and isinstance(node.items[0], Mapping) else NEW[:5]
    how = random.random()
    if not numbers or how < 0.4:
        return InsertItem(path, random.choice([-1, *numbers]), random.choice(new))
    at = random.choice(numbers)
    if how < 0.7 or isinstance(node.items[at], Mapping):
        return DeleteItem(path, at)
    return SetItem(path, at, random.choice(new))


@pytest.mark.parametrize("style", STYLES)
def test_a_random_edit_is_read_back_as_it_was_meant(style: str) -> None:
    file, write = STYLES[style]
    trees = examples()
    for seed in SEEDS:
        random = Random(seed)
        text = write(random.choice(trees))
        root = read_document(text.encode(), file).root
        assert root is not None
        edit = one_edit(random, root)

        changed = rewritten(text.encode(), file, root, [edit]).decode()

        back = read_document(changed.encode(), file).root
        assert back is not None
        assert same(back, edited(root, [edit])), (seed, edit)
        assert_only_one_place_differs(text, changed, edit)


def assert_only_one_place_differs(before: str, after: str, edit: Edit) -> None:
    """What was added stands together, nothing else is gone, and every comment of another line is there."""
    ours, theirs = before.splitlines(), after.splitlines()
    blocks = [
        one for one in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes() if one[0] != "equal"
    ]
    if isinstance(edit, InsertItem) and len(ours) > 5:
        gone = [line for _, start, end, _, _ in blocks for line in ours[start:end]]
        assert len(gone) <= 1 or all("[" in line for line in gone), gone
    assert len(blocks) <= 2, blocks
