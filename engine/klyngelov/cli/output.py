"""Where output goes: the terminal, a pipe, or a file that is whole or not there at all."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path


class OutputFaultError(Exception):
    """The output cannot be written; the text is a Danish sentence."""


def use_utf8_when_redirected() -> None:
    """Redirected output is UTF-8 with plain line ends; a console that lacks a character shows "?"."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                stream.reconfigure(encoding="utf-8", newline="\n")


def write(text: str, target: str | None) -> None:
    """Write to a file, or to standard output.

    A file is written beside its target and renamed, so that a failure leaves what was there.
    Raises ``OutputFaultError`` where the file cannot be written.
    """
    if target is None:
        sys.stdout.write(text)
        return
    path = Path(target)
    try:
        replace_file(path, text)
    except IsADirectoryError:
        raise OutputFaultError(f"{target} er en mappe; angiv en fil efter --output.") from None
    except OSError as error:
        why = "mappen findes ikke" if not path.parent.is_dir() else "der er ikke adgang til at skrive"
        raise OutputFaultError(f"{target} kan ikke skrives, fordi {why}. Intet er ændret.") from error


def replace_file(path: Path, text: str) -> None:
    """Put a text in a file's place in one step. Raises ``OSError``."""
    if path.is_dir():
        raise IsADirectoryError(str(path))
    if path.exists() and not path.is_file():  # a device or a pipe is written to; it must not be replaced
        path.write_text(text, encoding="utf-8", newline="\n")
        return
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(str(path))
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
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
