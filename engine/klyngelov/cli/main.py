"""The command ``klyngelov``: reads the command line and hands over to one module a command.

Bad input ends in exit code 2 with a Danish sentence, never in a traceback. An exception that
reaches this module is a bug and is shown as one.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from klyngelov import __version__
from klyngelov.cli import check_command, rules_command, schema_command, sources_command
from klyngelov.cli.danish_parser import DanishParser, UsageFaultError
from klyngelov.cli.output import (
    OutputFaultError,
    finish,
    give_up_standard_output,
    tell,
    use_utf8_when_redirected,
)

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
        code = _run(arguments)
        finish()
    except (UsageFaultError, OutputFaultError) as fault:
        tell(str(fault))
        return 2
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        give_up_standard_output()  # the reader has gone, as with "| head"
        return _BROKEN_PIPE
    return code


def _run(arguments: Sequence[str] | None) -> int:
    try:
        options = build_parser().parse_args(arguments)
    except SystemExit as ended:  # --help and --version have been answered
        return int(ended.code or 0)
    code: int = options.run(options)
    return code


if __name__ == "__main__":
    sys.exit(main())
