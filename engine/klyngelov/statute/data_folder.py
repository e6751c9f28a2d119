"""Where the user's imported documents lie."""

from __future__ import annotations

import os
import platform
from pathlib import Path


def data_directory() -> Path:
    """Where imported documents are kept: ``KLYNGELOV_DATA``, or the platform's folder for such data.

    For a user without a home it is a place where nothing can be, so that there is nothing to read and
    writing fails.
    """
    chosen = os.environ.get("KLYNGELOV_DATA")
    if chosen:
        return Path(chosen)
    system = platform.system()
    if system == "Windows" and (local := os.environ.get("LOCALAPPDATA")):
        return Path(local) / "klyngelov" / "data"
    if system == "Darwin":
        return _home() / "Library" / "Application Support" / "klyngelov"
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else _home() / ".local" / "share") / "klyngelov"


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.devnull)
