"""The JSON of ``sources status``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from klyngelov.reporting.json_model import Part
from klyngelov.reporting.published.common import Report
from klyngelov.statute.wordings import State


class DocumentInfo(Part):
    """An imported document."""

    id: str
    name: str
    type: str
    title: str
    signed: str
    status: str


class ListedDocument(DocumentInfo):
    """An imported document and how many paragraphs it has."""

    paragraphs: int


class FingerprintInfo(Part):
    """The fingerprint of a wording, and the document it was taken of."""

    document: str
    sha256: str


class ChangedLine(Part):
    """A line of a difference: taken out (-), put in (+) or the same."""

    sign: str
    text: str


class DifferenceInfo(Part):
    """How a paragraph has changed from one document to another."""

    from_: str = Field(alias="from")
    to: str
    lines: tuple[ChangedLine, ...]


class ParagraphStatus(Part):
    """How a paragraph that norms cite stands beside what is imported."""

    source: str
    paragraph: str
    status: State
    norms: tuple[str, ...]
    fingerprint: FingerprintInfo | None
    imported: DocumentInfo | None
    wording: str | None
    difference: DifferenceInfo | None


class SourcesReport(Report):
    """The whole report."""

    schema_: Literal["klyngelov/sources/1"] = Field(alias="schema")
    documents: tuple[ListedDocument, ...]
    paragraphs: tuple[ParagraphStatus, ...]
