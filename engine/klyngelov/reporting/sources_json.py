"""``sources status`` as JSON: the same data folder gives the same bytes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from klyngelov import __version__
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.document import Document
from klyngelov.statute.status import Difference, Standing
from klyngelov.values.diagnostic import Diagnostic

SCHEMA = "klyngelov/sources/1"


def sources_json(
    rulebook: Rulebook,
    standings: Sequence[Standing],
    documents: Sequence[Document],
    faults: Sequence[Diagnostic],
) -> str:
    """The status, ending in a line break."""
    content = {
        "schema": SCHEMA,
        "tool": {"name": "klyngelov", "version": __version__},
        "rulebook": {
            "version": rulebook.version,
            "sha256": rulebook.sha256,
            "law_read_until": rulebook.read_until.isoformat(),
        },
        "diagnostics": [_diagnostic(fault) for fault in faults],
        "documents": [{**_document(one), "paragraphs": len(one.provisions)} for one in documents],
        "paragraphs": [_paragraph(one) for one in standings],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _diagnostic(fault: Diagnostic) -> dict[str, Any]:
    return {
        "code": fault.code,
        "message": fault.message,
        "file": fault.file.replace("\\", "/"),
        "line": fault.position.line,
        "column": fault.position.column,
        "suggestion": fault.suggestion,
    }


def _document(document: Document) -> dict[str, Any]:
    return {
        "id": document.id,
        "name": document.name,
        "type": document.kind,
        "title": document.title,
        "signed": document.signed.isoformat(),
        "status": document.status,
    }


def _paragraph(one: Standing) -> dict[str, Any]:
    compared = one.compared
    return {
        "source": one.cited.source,
        "paragraph": one.cited.paragraph.label,
        "status": compared.state.value,
        "norms": [*one.cited.norms, *one.cited.spanning],
        "fingerprint": {"document": one.fingerprint.document, "sha256": one.fingerprint.sha256}
        if one.fingerprint
        else None,
        "imported": _document(compared.document) if compared.document else None,
        "wording": compared.provision.wording if compared.provision else None,
        "difference": _difference(one.difference),
    }


def _difference(difference: Difference | None) -> dict[str, Any] | None:
    if difference is None:
        return None
    return {
        "from": difference.earlier.id,
        "to": difference.later.id,
        "lines": [{"sign": sign, "text": text} for sign, text in difference.lines],
    }
