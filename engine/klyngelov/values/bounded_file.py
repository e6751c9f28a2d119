"""Reads a file that somebody else wrote: never more of it than is wanted, and never what has no end.

A folder may hold a pipe that nobody writes to, or a link to a device that writes for ever; to open the one
or read the other would be to wait for ever.
"""

from __future__ import annotations

from pathlib import Path


class TooLargeError(OSError):
    """The file is larger than it may be."""


def bounded_bytes(path: Path, most: int) -> bytes:
    """The content of an ordinary file.

    Raises ``FileNotFoundError`` where there is nothing, ``IsADirectoryError`` for a folder, ``TooLargeError``
    beyond ``most`` bytes and another ``OSError`` where it is no file, or none that can be read.
    """
    if path.is_dir():
        raise IsADirectoryError(f"{path} is a folder")
    if not path.is_file() and path.exists():
        raise OSError(f"{path} is no ordinary file")
    with path.open("rb") as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise TooLargeError(f"{path} is larger than {most} bytes")
    return content
