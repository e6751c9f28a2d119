"""Compares a text with the file that holds what is expected.

``UPDATE_GOLDENS=1`` writes the files anew instead; read the difference before it is committed.
"""

from __future__ import annotations

import os
from pathlib import Path


def same_as(file: Path, text: str) -> None:
    """Assert that ``text`` is what ``file`` holds, or make it so where goldens are updated."""
    if os.environ.get("UPDATE_GOLDENS") == "1":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
        return
    assert file.is_file(), f"{file} is missing; run with UPDATE_GOLDENS=1 and read what it writes"
    assert text == file.read_text(encoding="utf-8"), f"differs from {file}"
