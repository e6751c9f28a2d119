"""Where output goes: the terminal, a pipe, or a file that is whole or not there at all."""

from __future__ import annotations

import sys
from pathlib import Path

from klyngelov.values.whole_file import replace_file


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
