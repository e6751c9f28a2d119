"""The process ``klyngelov`` (and ``python -m klyngelov``), around the command itself."""

from __future__ import annotations

import gc
import sys

RARELY = 100_000
"""After how many new objects Python looks for cycles among them."""


def run() -> None:
    """Run the command and end the process with its exit code.

    A command is over within a second, and nearly all that it makes lives as long. To search that for
    cycles, again and again while it grows and once more at the end, takes a tenth of the time.
    """
    gc.set_threshold(RARELY)
    from klyngelov.cli.main import main  # noqa: PLC0415 (what it imports is most of what is made)

    code = main()
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    run()
