"""Puts a changed draft in the place of the one that was read."""

from __future__ import annotations

from pathlib import Path

from klyngelov.cli.output import OutputFaultError, reason
from klyngelov.values.whole_file import replace_file


def carry_out(file: str, before: bytes, after: bytes) -> None:
    """Write the file, unless somebody has changed it meanwhile."""
    path = Path(file)
    try:
        if path.read_bytes() != before:
            raise OutputFaultError(
                f"{file} er ændret, siden den blev læst, og er ikke rettet. Kør kommandoen igen."
            )
        replace_file(path, after)
    except OSError as error:
        raise OutputFaultError(f"{file} kan ikke skrives, fordi {reason(error)}. Intet er ændret.") from error
