"""Writes files that are whole or not there at all, whatever happens while they are written."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


def replace_file(path: Path, content: str | bytes) -> None:
    """Put a text, or bytes, in a file's place in one step. Raises ``OSError``."""
    raw = content.encode("utf-8", "replace") if isinstance(content, str) else content
    if path.is_dir():
        raise IsADirectoryError(str(path))
    if path.is_symlink():  # the file it leads to is meant; the link is to go on leading there
        path = path.resolve()
    if path.exists() and not path.is_file():  # a device or a pipe is written to; it must not be replaced
        path.write_bytes(raw)
        return
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(str(path))
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
