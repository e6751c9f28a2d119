"""The identity of a rule book: a hash of its files, whatever they are read into."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path
from typing import Final

from klyngelov.values.bounded_file import bounded_bytes

MAX_BYTES: Final = 1 << 20
"""The largest file of a rule book, in bytes."""

FINGERPRINTS_FILE = "fingeraftryk.csv"
"""The table of fingerprints."""

PROVISIONS_FILE = "bestemmelser.csv"
"""The table of what each paragraph consists of. The other tables of a rule book are registers."""


def rule_files(directory: Path) -> list[Path]:
    """The files of a rule book in the order they are read: rules first, then tables."""
    found = sorted(directory.iterdir())
    return [path for ending in (".regel", ".csv") for path in found if path.suffix == ending]


def register_files(directory: Path) -> list[Path]:
    """The registers of a rule book."""
    return [
        path
        for path in sorted(directory.glob("*.csv"))
        if path.name not in (FINGERPRINTS_FILE, PROVISIONS_FILE)
    ]


def content_of(path: Path) -> bytes:
    """The content of a file of a rule book. Raises as ``bounded_bytes`` does."""
    return bounded_bytes(path, MAX_BYTES)


def digest(directory: Path) -> str:
    """The hash of a rule book: of the names and contents of its files."""
    sha = hashlib.sha256()
    for path in rule_files(directory):
        sha.update(path.name.encode() + b"\0")
        # What cannot be read is a fault of the rule book, which then comes to nothing.
        with contextlib.suppress(OSError):
            sha.update(content_of(path))
        sha.update(b"\0")
    return sha.hexdigest()
