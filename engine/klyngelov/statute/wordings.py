"""The imported wording, held against the fingerprints: what the stages above ask.

No files are read here. Everything is put in when a run begins, so that judging stays a function of
its input.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from functools import cache

from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.norm import Norm
from klyngelov.statute.document import Document, Provision, document_order
from klyngelov.statute.fingerprint import fingerprint
from klyngelov.statute.fingerprint_table import Fingerprint
from klyngelov.statute.references import Reference, references
from klyngelov.values.frozen import dataclass


class State(StrEnum):
    """How the imported wording of a paragraph stands to the one its norms were encoded from."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    NOT_IMPORTED = "not_imported"
    NOT_FINGERPRINTED = "not_fingerprinted"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A paragraph in the imported document that counts.

    ``provision`` is None where that document no longer has the paragraph, or none is imported.
    """

    state: State
    document: Document | None = None
    provision: Provision | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """The official wording of a place that a norm cites, and what the document it stands in is called."""

    text: str
    document: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Change:
    """A cited paragraph whose imported wording is another than the one its norms were encoded from.

    ``document`` is what the document with the other wording is called.
    """

    source: str
    label: str
    document: str


@dataclass(frozen=True, slots=True)
class Wordings:
    """Imported documents by the source they print, oldest first, and the rule book's fingerprints.

    ``unreadable`` names the files of the data folder that are damaged.
    """

    sources: dict[str, Source] = field(default_factory=dict)
    fingerprints: Mapping[tuple[str, str], Fingerprint] = field(default_factory=dict)
    versions: Mapping[str, tuple[Document, ...]] = field(default_factory=dict)
    unreadable: tuple[str, ...] = ()

    def compare(self, source: str, label: str, day: date | None = None) -> Comparison:
        """The paragraph as the newest imported document has it, or the newest that is signed on ``day``.

        Documents older than the one the norms were encoded from count only where they read the same.
        """
        print_ = self.fingerprints.get((source, label))
        versions = self._carrying(source, label)
        current = [one for one in versions if day is None or one.signed <= day]
        if print_ is None:
            chosen = next((one for one in reversed(current) if one.provision(label)), None)
            return Comparison(State.NOT_FINGERPRINTED, chosen, chosen.provision(label) if chosen else None)
        read_in = document_order(print_.document)
        newer = [one for one in current if one.order >= read_in]
        same = [one for one in versions if one.id == print_.document or _reads(one, print_)]
        found = newer[-1:] or same[-1:]
        if not found:
            return Comparison(State.NOT_IMPORTED)
        state = State.UNCHANGED if _reads(found[0], print_) else State.CHANGED
        return Comparison(state, found[0], found[0].provision(label))

    def earlier(self, source: str, label: str) -> Document | None:
        """The imported document to hold a changed wording against.

        The newest that reads as when the norms were encoded, otherwise the newest of the others.
        """
        current = self.compare(source, label).document
        others = [one for one in self._carrying(source, label) if one != current and one.provision(label)]
        print_ = self.fingerprints.get((source, label))
        same = [one for one in others if print_ is not None and _reads(one, print_)]
        return next(reversed(same or others), None)

    def labels(self, reference: Reference) -> tuple[str, ...]:
        """The paragraphs of a reference; of a run of them those that have fingerprints, in order."""
        if not reference.span:
            return (reference.first.label,)
        rows = [row for row in self.fingerprints.values() if row.source == reference.source]
        return tuple(
            row.label
            for row in sorted(rows, key=lambda row: row.paragraph)
            if reference.covers(row.paragraph)
        )

    def quotations(self, norm: Norm, day: date) -> tuple[Quotation, ...]:
        """The wording of each place a norm cites, as it read on a day, where it is imported."""
        found: list[Quotation] = []
        for reference in references(norm, self.sources):
            if reference.span:
                continue
            compared = self.compare(reference.source, reference.first.label, day)
            if compared.document and compared.provision:
                text = compared.provision.quoted(reference.place)
                found.append(Quotation(text, compared.document.name, compared.state is State.CHANGED))
        return tuple(dict.fromkeys(found))

    def changes(self, norm: Norm, day: date) -> Iterator[Change]:
        """The paragraphs a norm rests on whose wording on a day is not the one it was encoded from."""
        for reference in references(norm, self.sources):
            for label in self.labels(reference):
                compared = self.compare(reference.source, label, day)
                if compared.state is State.CHANGED and compared.document:
                    yield Change(reference.source, label, compared.document.name)

    def _carrying(self, source: str, label: str) -> list[Document]:
        """The versions that say something of a paragraph: an amending act only where it has it."""
        versions = self.versions.get(source, ())
        return [one for one in versions if not one.amending or one.provision(label)]


NONE_IMPORTED = Wordings()
"""What is known where the user has imported nothing."""


_fingerprint = cache(fingerprint)


def _reads(document: Document, print_: Fingerprint) -> bool:
    provision = document.provision(print_.label)
    return provision is not None and _fingerprint(provision.wording) == print_.sha256
