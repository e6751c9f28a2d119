"""Takes the fingerprints of everything the rule book rests on, for ``rules/fingeraftryk.csv``.

The wording comes from official documents: imported ones, or copies of provisions as JSON. Nothing of
it is kept but the hash.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.cited_paragraphs import all_references
from klyngelov.statute.document import Document, document_order
from klyngelov.statute.fingerprint import fingerprint
from klyngelov.statute.fingerprint_table import Fingerprint, FingerprintTable
from klyngelov.statute.references import Paragraph, paragraph
from klyngelov.statute.versions import known_documents

Texts = Mapping[str, Mapping[Paragraph, str]]
"""The wording of paragraphs by document id."""


def texts_of(documents: Iterable[Document]) -> Texts:
    """The wording in imported documents."""
    return {
        document.id: {
            known: one.wording
            for label, one in document.provisions.items()
            if (known := paragraph(label)) is not None
        }
        for document in documents
    }


def texts_in(folder: Path) -> Texts:
    """The wording in a folder of JSON files, each a document's ``id`` and ``provisions``.

    A provision has ``paragraph`` and ``text``. Raises ``ValueError`` where a file is of another form.
    """
    found: dict[str, Mapping[Paragraph, str]] = {}
    for path in sorted(folder.glob("*.json")):
        try:
            document = json.loads(path.read_text("utf-8"))
            document_order(document["id"])
            texts = {paragraph(one["paragraph"]): one["text"] for one in document["provisions"]}
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(str(path)) from error
        found[document["id"]] = {known: text for known, text in texts.items() if known is not None}
    return found


def take_fingerprints(rulebook: Rulebook, texts: Texts, before: FingerprintTable) -> tuple[Fingerprint, ...]:
    """A row for each paragraph that a norm rests on and whose wording is at hand.

    Of a source's documents the newest that carries the paragraph is taken. A row from before is kept
    where no wording is at hand.
    """
    listed = [reference for _, reference in all_references(rulebook)]
    kept = {(row.source, row.paragraph): row for row in before.rows}
    rows: list[Fingerprint] = []
    for name, source in rulebook.sources.items():
        documents = [one for one in reversed(known_documents(source)) if one in texts]
        mine = [one for one in listed if one.source == name]
        known = {one for document in documents for one in texts[document]}
        known.update(one for source_name, one in kept if source_name == name)
        for cited in sorted(one for one in known if any(reference.covers(one) for reference in mine)):
            taken = next(_taken(name, cited, documents, texts), None) or kept.get((name, cited))
            if taken is not None:
                rows.append(taken)
    return tuple(rows)


def _taken(source: str, cited: Paragraph, documents: list[str], texts: Texts) -> Iterator[Fingerprint]:
    for document in documents:
        if cited in texts[document]:
            text = texts[document][cited]
            yield Fingerprint(source, document, cited.label, fingerprint(text))
