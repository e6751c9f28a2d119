"""Writes beside each recorded judgement the hashes of the facts it rests on.

Only what is missing is written: a hash that no longer fits says that the judgement has lapsed, and putting
the new one in its place would hide that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from klyngelov.judging.check import Result
from klyngelov.proposal.draft_roots import DRAFTS_KEY
from klyngelov.proposal.header_reader import JUDGEMENTS_KEY
from klyngelov.proposal.located import Mapping, Sequence
from klyngelov.proposal.model import Judgement
from klyngelov.proposal.reading import Document
from klyngelov.repairing.edits import Path, SetField, scalar
from klyngelov.repairing.texts.rewriting import rewritten
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold

BASIS_KEY = "grundlag"


@dataclass(frozen=True, slots=True)
class Recorded:
    """A file before and after, and how many judgements were given their hashes."""

    file: str
    before: bytes
    after: bytes
    count: int


def recorded(document: Document, file: str, results: Iterable[Result]) -> Recorded:
    """The file with a basis for every judgement that settles something and has none.

    Raises ``UnwritableError`` where that cannot be fitted into the way the file is written.
    """
    if document.root is None:
        raise ValueError("a file that cannot be read has no judgements")
    edits = [edit for result in results for edit in _edits(document.root, result)]
    after = rewritten(document.content, file, document.root, edits)
    return Recorded(file, document.content, after, len(edits))


def _edits(root: Mapping, result: Result) -> Iterator[SetField]:
    path = _judgements(root, result.draft.proposal.index)
    for number, judgement in enumerate(result.draft.proposal.header.judgements):
        hashes = _hashes(judgement, result)
        if path is not None and judgement.basis is None and hashes:
            yield SetField((*path, number), BASIS_KEY, scalar(" ".join(hashes)))


def _hashes(judgement: Judgement, result: Result) -> list[str]:
    """The hashes of what the judgement settles."""
    found = {one.basis_hash for one in result.findings if one.judgement is judgement}
    return sorted(one for one in found if one is not None)


def _judgements(root: Mapping, index: int) -> Path | None:
    """Where the judgements of a draft stand, with every key as the file writes it."""
    drafts = _key(root, DRAFTS_KEY)
    if drafts is None:
        key = _key(root, JUDGEMENTS_KEY)
        return (key,) if key else None
    listed = next(entry.value for entry in root.entries if entry.key.text == drafts)
    draft = listed.items[index] if isinstance(listed, Sequence) else None
    key = _key(draft, JUDGEMENTS_KEY) if isinstance(draft, Mapping) else None
    return (drafts, index, key) if key else None


def _key(mapping: Mapping, name: str) -> str | None:
    return next((entry.key.text for entry in mapping.entries if fold(entry.key.text or "") == name), None)
