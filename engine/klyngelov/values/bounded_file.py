"""Reads a file that somebody else wrote: never more of it than is wanted, and never what has no end.

A folder may hold a pipe that nobody writes to, or a link to a device that writes for ever; to open the one
or read the other would be to wait for ever.
"""

from __future__ import annotations

import stat
from pathlib import Path


class TooLargeError(OSError):
    """The file is larger than it may be."""


def bounded_bytes(path: Path, most: int) -> bytes:
    """The content of an ordinary file.

    Raises ``FileNotFoundError`` where there is nothing, ``IsADirectoryError`` for a folder, ``TooLargeError``
    beyond ``most`` bytes and another ``OSError`` where it is no file, or none that can be read.
    """
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(f"{path} is a folder")
    if not stat.S_ISREG(status.st_mode):
        raise OSError(f"{path} is no ordinary file")
    with path.open("rb") as stream:
        # As much as there is, and whether there is more: to ask for the most at once would make room for it.
        content = stream.read(min(status.st_size, most) + 1)
        if len(content) > status.st_size:
            content += stream.read(most + 1 - len(content))
    if len(content) > most:
        raise TooLargeError(f"{path} is larger than {most} bytes")
    return content
