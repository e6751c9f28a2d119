"""What takes the place of a kind of body, and a draft of it that states only what both have in common.

The lists of the file itself (which municipalities, which region) say the same of either; organs, agreements
and judgements are of the first kind alone. So nothing is held against the successor that was written of
another body.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from klyngelov.judging.law import law_on
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.draft_roots import draft_roots
from klyngelov.proposal.faulting import Collector
from klyngelov.proposal.located import Entry, Mapping, Scalar
from klyngelov.proposal.proposal_reader import (
    ORGANS_KEY,
    TYPE_KEY,
    Draft,
    FileReading,
    read_proposals,
)
from klyngelov.proposal.reading import Document
from klyngelov.values.spelling import fold

_OWN = (ORGANS_KEY, "retsgrundlag", "aftalte fravigelser", "vurderinger", "dato")
"""The keys that are of the first kind of body alone, or of its day."""


def successors(rulebook: Rulebook, body_type: str, day: date) -> tuple[str, ...]:
    """The kinds of bodies that take the place of one and are bound by law on a day."""
    return tuple(
        later
        for later in rulebook.vocabulary.types
        if rulebook.vocabulary.replaces(later, body_type) and law_on(rulebook, later, day).binding
    )


def successor_draft(
    document: Document, draft: Draft, body_type: str, day: date, rulebook: Rulebook
) -> FileReading:
    """A draft of the successor, with what the file says of both; or the faults in that."""
    if document.root is None:
        raise ValueError("a draft that has been read has a root")
    own = draft_roots(document.root, Collector(draft.proposal.file))[draft.proposal.index]
    entries = [entry for entry in own.entries if fold(entry.key.text or "") not in _OWN]
    root = Mapping(tuple(_typed(entry, body_type) for entry in entries), own.position)
    common = replace(document, root=root)
    return read_proposals(common, draft.proposal.file, rulebook.vocabulary, day, day)


def _typed(entry: Entry, body_type: str) -> Entry:
    if fold(entry.key.text or "") != TYPE_KEY:
        return entry
    return Entry(entry.key, Scalar(body_type, entry.value.position))
