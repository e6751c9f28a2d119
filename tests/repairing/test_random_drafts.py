"""Forty drafts broken at random are mended; ``benchmarks/soak_fix.py`` tries a thousand."""

from __future__ import annotations

from random import Random

import pytest
from tests.repairing.broken import STYLES, broken, examples
from tests.repairing.conftest import TODAY
from tests.repairing.soundness import faults

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.located import Mapping
from klyngelov.proposal.proposal_reader import ORGANS_KEY, read_proposals
from klyngelov.proposal.reading import read_document
from klyngelov.repairing.goals import MEND
from klyngelov.repairing.mending import MendedFile, mended
from klyngelov.repairing.rows import Step
from klyngelov.values.spelling import fold


def at_random(seed: int, rulebook: Rulebook) -> tuple[str, bytes] | None:
    """A file with a draft that is broken; None where it is broken so that it cannot be read."""
    random = Random(seed)
    tree = broken(random, random.choice(examples()), rulebook)
    file, write = random.choice(list(STYLES.values()))
    content = write(tree).encode()
    reading = read_proposals(read_document(content, file), file, rulebook.vocabulary, None, TODAY)
    return None if reading.diagnostics else (file, content)


def mend(file: str, content: bytes, rulebook: Rulebook) -> MendedFile:
    return mended(read_document(content, file), file, rulebook, None, TODAY, MEND)


@pytest.mark.parametrize("first", range(0, 30, 10))
def test_whatever_is_broken_is_mended(first: int, rulebook: Rulebook) -> None:
    changed = 0
    for seed in range(first, first + 10):
        draft = at_random(seed, rulebook)
        if draft:
            found = mend(*draft, rulebook)
            assert faults(found) == [], f"seed {seed}"
            changed += found.after != found.before
    assert changed > 3, "too few of the drafts were broken"


@pytest.mark.parametrize("seed", range(100, 110))
def test_facts_are_never_changed(seed: int, rulebook: Rulebook) -> None:
    """Outside the organs nothing changes, and within them only what the rules say that a draft decides."""
    draft = at_random(seed, rulebook)
    if draft is None:
        return
    file, content = draft
    found = mend(file, content, rulebook)

    before, after = (read_document(text, file).root for text in (content, found.after))
    assert before is not None
    assert after is not None
    assert facts(before, rulebook) == facts(after, rulebook)


def facts(root: Mapping, rulebook: Rulebook) -> str:
    """All that a draft says but does not decide."""
    spellings = rulebook.vocabulary.listing_spellings
    organs = next(entry.value for entry in root.entries if entry.key.text == ORGANS_KEY)
    assert isinstance(organs, Mapping)
    told = [(entry.key.text, said(entry.value)) for entry in root.entries if entry.key.text != ORGANS_KEY]
    for organ in organs.entries:
        assert isinstance(organ.value, Mapping)
        for entry in organ.value.entries:
            if spellings.get(fold(entry.key.text or "")) not in rulebook.changes:
                told.append((entry.key.text, said(entry.value)))
    return str(told)


def said(node: object) -> object:
    """What a node says, wherever it stands."""
    return getattr(node, "text", None) or [
        said(getattr(one, "value", one))
        for one in (*getattr(node, "items", ()), *getattr(node, "entries", ()))
    ]


@pytest.mark.parametrize("seed", [3, 14, 41])
def test_the_same_draft_is_always_mended_alike(seed: int, rulebook: Rulebook) -> None:
    draft = at_random(seed, rulebook)
    assert draft is not None

    first, second = mend(*draft, rulebook), mend(*draft, rulebook)

    assert first.after == second.after
    assert steps(first) == steps(second)


def steps(found: MendedFile) -> list[tuple[Step, tuple[Step, ...]]]:
    return [(one.step, one.alternatives) for repair in found.repairs for one in repair.steps]


def test_a_mended_draft_is_left_alone(rulebook: Rulebook) -> None:
    draft = at_random(7, rulebook)
    assert draft is not None
    file, content = draft
    once = mend(file, content, rulebook)
    assert once.after != content

    assert mend(file, once.after, rulebook).after == once.after
