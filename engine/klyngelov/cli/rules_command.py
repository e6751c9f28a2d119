"""``klyngelov rules``: checks and formats rule files."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from klyngelov.cli import coverage_command, fingerprint_command, lint_command, provisions_command
from klyngelov.cli.danish_parser import DanishParser, UsageFaultError
from klyngelov.cli.output import OutputFaultError, reason, write
from klyngelov.lawbook.digest import content_of
from klyngelov.values.bounded_file import TooLargeError
from klyngelov.values.resources import rules_directory
from klyngelov.values.whole_file import replace_file


def add_to(commands: Any) -> None:
    """Add the commands to the parser."""
    parser = commands.add_parser(
        "rules",
        help="efterse og opstil regelfiler",
        description="Efterser og opstiller regelfiler.",
        epilog="Eksempel:\n  klyngelov rules lint",
    )
    actions = parser.add_subparsers(
        title="Kommandoer", dest="action", metavar="HANDLING", required=True, parser_class=DanishParser
    )
    lint_command.add_to(actions)
    coverage_command.add_to(actions)
    fingerprint_command.add_to(actions)
    provisions_command.add_to(actions)
    format_ = actions.add_parser(
        "format",
        help="opstil regelfiler ens",
        description="Opstiller regelfiler ens. Kun blanktegn ændres; kommentarer bevares.",
        epilog="Eksempel:\n  klyngelov rules format rules/kilder.regel",
    )
    format_.add_argument("files", metavar="FIL", nargs="*", help="regelfiler (ellers programmets egne)")
    format_.add_argument(
        "--check", action="store_true", help="skriv intet; vis kun, hvilke filer der ville ændres"
    )
    format_.set_defaults(run=run_format)


def run_format(options: argparse.Namespace) -> int:
    """Format rule files in place."""
    from klyngelov.syntax.formatter import format_text, unclosed_text  # noqa: PLC0415

    paths = [Path(name) for name in options.files] or sorted(rules_directory().glob("*.regel"))
    changed: list[Path] = []
    for path in paths:
        try:
            before = content_of(path).decode("utf-8").replace("\r\n", "\n")
        except FileNotFoundError:
            raise UsageFaultError(f"{path} findes ikke; ret stien.") from None
        except IsADirectoryError:
            raise UsageFaultError(f"{path} er en mappe; angiv regelfilerne i den.") from None
        except TooLargeError:
            raise UsageFaultError(f"{path} er større end 1 MB; del filen i flere.") from None
        except (OSError, UnicodeDecodeError):
            raise UsageFaultError(f"{path} kan ikke læses som en tekstfil i UTF-8.") from None
        line = unclosed_text(before)
        if line is not None:
            message = f"{path}, linje {line}: Teksten mangler et afsluttende anførselstegn på samme linje."
            raise UsageFaultError(message)
        after = format_text(before)
        if after == before:
            continue
        changed.append(path)
        if not options.check:
            try:
                replace_file(path, after)
            except OSError as error:
                message = f"{path} kan ikke skrives, fordi {reason(error)}. Intet er ændret i filen."
                raise OutputFaultError(message) from None
    done = "ville blive opstillet" if options.check else "er opstillet"
    told = [f"{path} {done}.\n" for path in changed] or ["Alle filer er allerede opstillet.\n"]
    write("".join(told), None)
    return 1 if changed and options.check else 0
