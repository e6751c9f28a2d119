"""The process ``klyngelov`` (and ``python -m klyngelov``), around the command itself."""

from __future__ import annotations

import gc
import os
import sys

RARELY = 100_000
"""After how many new objects Python looks for cycles among them."""

INTERRUPTED = 130
"""The exit code of one who is interrupted, as of ``main``."""


def run() -> None:
    """Run the command and end the process with its exit code.

    A command is over within a second, and nearly all that it makes lives as long. To search that for
    cycles, again and again while it grows, and to take it apart piece by piece at the end, takes a tenth
    of the time. So the process ends at once, as soon as all it has to say is written; what is to watch it
    from inside, as a profiler, calls ``main`` itself.
    """
    try:
        gc.set_threshold(RARELY)
        # Imported here, where one who interrupts is answered.
        import contextlib  # noqa: PLC0415

        from klyngelov.cli.main import main  # noqa: PLC0415 (what it imports is most of what is made)

        code = main()
    except KeyboardInterrupt:  # before main is there to answer it
        os._exit(INTERRUPTED)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # as where the caller has closed it
            with contextlib.suppress(OSError, ValueError):  # main has told what could not be written
                stream.flush()
    os._exit(code)


if __name__ == "__main__":
    run()
