"""The command ``klyngelov``: reads the command line and hands over to one module a command.

Bad input ends in exit code 2 with a Danish sentence, never in a traceback. An exception that
reaches this module is a bug and is shown as one.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence

from klyngelov import __version__
from klyngelov.cli import check_command, rules_command, schema_command, sources_command
from klyngelov.cli.danish_parser import DanishParser, UsageFaultError
from klyngelov.cli.output import OutputFaultError, use_utf8_when_redirected

_DESCRIPTION = """\
klyngelov holder et udkast til en sundhedsklynge eller et andet organ op mod loven på en valgt dag
og henviser til bestemmelsen bag hvert svar.
"""

_EXAMPLES = """\
Eksempler:
  klyngelov check examples/goedstrup.yaml
  klyngelov rules lint
"""

_INTERRUPTED = 130
_BROKEN_PIPE = 141


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = DanishParser(prog="klyngelov", description=_DESCRIPTION, epilog=_EXAMPLES)
    parser.add_argument(
        "--version", action="version", version=f"klyngelov {__version__}", help="vis versionen"
    )
    commands = parser.add_subparsers(
        title="Kommandoer", dest="command", metavar="KOMMANDO", required=True, parser_class=DanishParser
    )
    check_command.add_to(commands)
    rules_command.add_to(commands)
    sources_command.add_to(commands)
    schema_command.add_to(commands)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    use_utf8_when_redirected()
    try:
        options = build_parser().parse_args(arguments)
        code: int = options.run(options)
        sys.stdout.flush()
    except UsageFaultError as fault:
        print(f"klyngelov: {fault}", file=sys.stderr)
        return 2
    except OutputFaultError as fault:
        print(f"klyngelov: {fault}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader has gone (as with "| head"); nothing more can be written, not even at exit.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE
    return code


if __name__ == "__main__":
    sys.exit(main())
