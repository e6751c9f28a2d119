"""Keeps imported documents in the user's own data folder, one JSON file a document.

The official wording belongs to the user's copy and never comes into the project. A file is written
whole or not at all, and one that is damaged is told of, never half believed.
"""

from __future__ import annotations

import json
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import TypeAdapter

from klyngelov.statute.document import Document
from klyngelov.values.frozen import dataclass
from klyngelov.values.whole_file import replace_file

Schema = Literal["klyngelov/statute/1"]


class Kept(StrEnum):
    """What an import did to the store."""

    NEW = "new"
    SAME = "same"
    REPLACED = "replaced"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class _File:
    """The content of a stored file."""

    schema: Schema
    document: Document


@dataclass(frozen=True, slots=True)
class Stored:
    """The documents that are imported, oldest first, and the files that cannot be read."""

    documents: tuple[Document, ...] = ()
    unreadable: tuple[Path, ...] = ()


def imported(folder: Path) -> Stored:
    """Everything in a data folder; a folder that does not exist holds nothing."""
    documents: list[Document] = []
    unreadable: list[Path] = []
    try:
        files = stored_files(folder)
    except OSError:
        return Stored(unreadable=(folder,))
    for path in files:
        found = _read(path)
        if found is None:
            unreadable.append(path)
        else:
            documents.append(found)
    return Stored(tuple(sorted(documents, key=lambda one: one.order)), tuple(unreadable))


def stored_files(folder: Path) -> list[Path]:
    """The files of a data folder; none where there is no such folder.

    Raises ``OSError`` where it cannot be seen what there is: that is not the same as nothing.
    """
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".json")
    except (FileNotFoundError, NotADirectoryError):
        return []


def keep(document: Document, folder: Path) -> Kept:
    """Store a document. Raises ``OSError``; nothing is then changed.

    A document never reads in two ways: where another wording is stored under its number, one of the two is
    wrong, and nothing is changed (``OTHER``). Which it is, a person must say (``replace``).
    """
    before = _read(_path(document, folder))
    if before == document:
        return Kept.SAME
    if before is not None and before.provisions != document.provisions:
        return Kept.OTHER
    return replace(document, folder)


def replace(document: Document, folder: Path) -> Kept:
    """Store a document in place of an earlier import of it. Raises ``OSError``; nothing is then changed."""
    path = _path(document, folder)
    folder.mkdir(parents=True, exist_ok=True)
    content = _adapter().dump_python(_File("klyngelov/statute/1", document), mode="json")
    there = path.exists()
    replace_file(path, json.dumps(content, ensure_ascii=False, indent=1) + "\n")
    return Kept.REPLACED if there else Kept.NEW


def _path(document: Document, folder: Path) -> Path:
    return folder / f"{document.id.replace('/', '-')}.json"


def _read(path: Path) -> Document | None:
    try:
        document: Document = _adapter().validate_json(path.read_bytes()).document
        return document if _path(document, path.parent) == path and document.order else None
    except (OSError, ValueError):
        return None


@cache
def _adapter() -> TypeAdapter[Any]:
    return TypeAdapter(_File)
