"""Where output goes: the terminal, a pipe, or a file that is whole or not there at all.

All that is written to standard output passes through here, for a report cut short must never look like a
whole one: Python's own streams pass over it where the system takes less than it is given, once they have no
buffer (``PYTHONUNBUFFERED``) or do not block.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from klyngelov.values.whole_file import replace_file

if TYPE_CHECKING:
    import argparse


class OutputFaultError(Exception):
    """The output cannot be written; the text is a Danish sentence."""


def use_utf8_when_redirected() -> None:
    """Redirected output is UTF-8 with plain line ends; what cannot be written is shown as "?"."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                # Even UTF-8 lacks something: the bytes of a file name that is none.
                stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def add_output(parser: argparse.ArgumentParser, what: str) -> None:
    """Let it be chosen where a command writes; ``write`` and ``write_document`` take it as their target."""
    parser.add_argument(
        "--output", metavar="FIL", type=_target, help=f"skriv {what} i en fil; - skriver til standard ud"
    )


def _target(given: str) -> str | None:
    return None if given == "-" else given


def write(text: str, target: str | None) -> None:
    """Write to a file, or to standard output.

    A file is written beside its target and renamed, so that a failure leaves what was there.
    Raises ``OutputFaultError`` where it cannot be written.
    """
    if target is None:
        _write_standard_output(text)
    else:
        _write_file(text, target)


def write_document(content: bytes, target: str | None) -> None:
    """Write a document that is no text, such as a Word file; like ``write``, but never to a terminal."""
    if target is not None:
        _write_file(content, target)
        return
    stream = _standard_output()
    if stream.isatty():
        raise OutputFaultError(
            "En Word-fil kan ikke vises i en terminal. Angiv en fil, f.eks. --output notat.docx."
        )
    with _faults_told():
        _deliver(content, stream)


def _write_file(content: str | bytes, target: str) -> None:
    path = Path(target)
    try:
        replace_file(path, content)
    except IsADirectoryError:
        raise OutputFaultError(f"{target} er en mappe; angiv en fil efter --output.") from None
    except (OSError, ValueError) as error:
        missing = isinstance(error, (FileNotFoundError, NotADirectoryError))
        why = "mappen ikke findes" if missing else reason(error)
        raise OutputFaultError(f"{target} kan ikke skrives, fordi {why}. Intet er ændret.") from error


def reason(error: OSError | ValueError) -> str:
    """Why something cannot be written, to go on with after «fordi»."""
    if isinstance(error, PermissionError):
        return "der ikke er adgang til at skrive"
    number = error.errno if isinstance(error, OSError) else errno.EINVAL
    return _REASONS.get(number or 0, "skrivningen mislykkedes")


_REASONS = {
    errno.ENOSPC: "disken er fuld",
    errno.EDQUOT: "disken er fuld",
    errno.EFBIG: "filen bliver for stor",
    errno.EROFS: "der ikke er adgang til at skrive",
    errno.ENAMETOOLONG: "navnet er for langt",
    errno.EINVAL: "navnet ikke kan være navn på en fil",
}


def _write_standard_output(text: str) -> None:
    stream = _standard_output()
    with _faults_told():
        _deliver(_encoded(text, stream), stream)


def _standard_output() -> TextIO:
    # Python has no stream at all where the caller has closed it (">&-").
    if sys.stdout is None:
        raise OutputFaultError("Standardoutput er lukket, så der er intet sted at skrive.")
    return sys.stdout


def _encoded(text: str, stream: TextIO) -> bytes:
    """The bytes that the stream itself would make of the text; see ``use_utf8_when_redirected``."""
    ended = text.replace("\n", os.linesep) if stream.isatty() else text
    return ended.encode(stream.encoding, stream.errors or "strict")


def _deliver(content: bytes, stream: TextIO) -> None:
    """Have the system take every byte before going on. Raises ``OSError`` where it does not."""
    stream.flush()  # what others have written comes first
    sink = getattr(stream.buffer, "raw", stream.buffer)  # there is none below where there is no buffer
    rest = memoryview(content)
    while rest:
        taken = sink.write(rest)  # None: it is full and does not block
        if taken:
            rest = rest[taken:]
        else:
            _wait_for(sink.fileno())


def _wait_for(descriptor: int) -> None:
    """Wait until a pipe or a terminal takes more, or its reader has gone."""
    import select  # noqa: PLC0415 (seldom needed)

    select.select([], [descriptor], [])


@contextlib.contextmanager
def _faults_told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise  # the reader has gone, which is no fault
    except OSError as error:
        give_up_standard_output()
        raise OutputFaultError(f"Standardoutput kan ikke skrives, fordi {reason(error)}.") from error


def give_up_standard_output() -> None:
    """Nothing more can be written, not even what Python would still write at its end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(sentence: str) -> None:
    """Write a sentence to standard error, if there is one."""
    tell_text(f"klyngelov: {sentence}\n")


def tell_text(text: str) -> None:
    """Write a text to standard error, if there is one."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            _deliver(_encoded(text, sys.stderr), sys.stderr)
