"""The command ``klyngelov``: reads the command line and hands over to one module a command.

A command is one module of this package with a function ``add_to`` that adds its parser, and one line in
``COMMANDS``. Only the module of the command that is called is imported; the others, and what they import,
are paid for by the one who asks for help on them all.

Bad input ends in exit code 2 with a Danish sentence, never in a traceback. An exception that
reaches this module is a bug and is shown as one.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module

from klyngelov import __version__
from klyngelov.cli.danish_parser import DanishParser, UsageFaultError
from klyngelov.cli.output import (
    OutputFaultError,
    give_up_standard_output,
    tell,
    use_utf8_when_redirected,
)

# In the order of the help. Each module is imported by name, so that nothing else imports it.
COMMANDS = {
    "check": "klyngelov.cli.check_command",
    "explain": "klyngelov.cli.explain_command",
    "questions": "klyngelov.cli.questions_command",
    "fix": "klyngelov.cli.fix_command",
    "record": "klyngelov.cli.record_command",
    "calendar": "klyngelov.cli.calendar_command",
    "compare": "klyngelov.cli.compare_command",
    "portfolio": "klyngelov.cli.portfolio_command",
    "verify": "klyngelov.cli.verify_command",
    "requirements": "klyngelov.cli.requirements_command",
    "draft": "klyngelov.cli.draft_command",
    "rules": "klyngelov.cli.rules_command",
    "sources": "klyngelov.cli.sources_command",
    "schema": "klyngelov.cli.schema_command",
}

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


def build_parser(names: Iterable[str] = tuple(COMMANDS)) -> argparse.ArgumentParser:
    """The parser of the command line, as far as it concerns the commands named."""
    parser = DanishParser(prog="klyngelov", description=_DESCRIPTION, epilog=_EXAMPLES)
    parser.add_argument(
        "--version", action="version", version=f"klyngelov {__version__}", help="vis versionen"
    )
    commands = parser.add_subparsers(
        title="Kommandoer", dest="command", metavar="KOMMANDO", required=True, parser_class=DanishParser
    )
    for name in names:
        import_module(COMMANDS[name]).add_to(commands)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    use_utf8_when_redirected()
    try:
        return _run(arguments)
    except (UsageFaultError, OutputFaultError) as fault:
        tell(str(fault))
        return 2
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        give_up_standard_output()  # the reader has gone, as with "| head"
        return _BROKEN_PIPE


def _run(arguments: Sequence[str] | None) -> int:
    given = list(sys.argv[1:] if arguments is None else arguments)
    # What begins otherwise asks for the whole help, or is a fault that lists what there is.
    parser = build_parser(given[:1]) if given and given[0] in COMMANDS else build_parser()
    try:
        options = parser.parse_args(given)
    except SystemExit as ended:  # --help and --version have been answered
        return int(ended.code or 0)
    code: int = options.run(options)
    return code


if __name__ == "__main__":
    sys.exit(main())
