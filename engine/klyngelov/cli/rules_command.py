"""``klyngelov rules``: checks and formats rule files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from klyngelov.cli import fingerprint_command
from klyngelov.cli.danish_parser import DanishParser, UsageFaultError
from klyngelov.cli.fingerprint_command import fingerprint_faults
from klyngelov.cli.output import OutputFaultError, reason, write
from klyngelov.lawbook.digest import rule_files
from klyngelov.reporting.diagnostics_text import write_diagnostic
from klyngelov.reporting.layout import Page, colour_wanted
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
    lint = actions.add_parser(
        "lint",
        help="indlæs reglerne og vis alle fejl",
        description="Indlæser en mappe med regler og viser alle fejl med fil, linje og forslag.",
        epilog="Eksempel:\n  klyngelov rules lint",
    )
    lint.add_argument(
        "directory", metavar="MAPPE", nargs="?", help="mappen med regler (ellers programmets egen)"
    )
    lint.set_defaults(run=run_lint)
    fingerprint_command.add_to(actions)
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


def run_lint(options: argparse.Namespace) -> int:
    """Load the rules and report every fault."""
    from klyngelov.lawbook.loading import load  # noqa: PLC0415 (Lark is slow to import)

    directory = Path(options.directory) if options.directory else rules_directory()
    if not directory.is_dir():
        raise UsageFaultError(f"{options.directory} er ikke en mappe; angiv mappen med regelfilerne.")
    loading = load(directory)
    rulebook = loading.rulebook
    faults = loading.diagnostics if rulebook is None else fingerprint_faults(rulebook, directory)
    page = Page(coloured=colour_wanted(sys.stdout))
    sources = {path.name: _shown(path) for path in rule_files(directory)}
    for number, fault in enumerate(faults):
        if number:
            page.line()
        write_diagnostic(page, fault, sources)
    if faults:
        page.line()
        page.line(f"{len(faults)} fejl i reglerne.")
    elif rulebook is not None:
        page.line(
            f"Reglerne er i orden: {len(rulebook.norms)} normer fra {len(rulebook.sources)} kilder "
            f"(regelbog {rulebook.version})."
        )
    write(page.text(), None)
    if rulebook is None:
        return 2
    return 1 if faults else 0


def _shown(path: Path) -> str:
    """A file as far as it can be shown; a sign that cannot be decoded is a question mark on any console."""
    try:
        return path.read_text("utf-8", "replace").replace("\ufffd", "?")
    except OSError:
        return ""


def run_format(options: argparse.Namespace) -> int:
    """Format rule files in place."""
    from klyngelov.syntax.formatter import format_text  # noqa: PLC0415

    paths = [Path(name) for name in options.files] or sorted(rules_directory().glob("*.regel"))
    changed: list[Path] = []
    for path in paths:
        try:
            before = path.read_text("utf-8")
        except FileNotFoundError:
            raise UsageFaultError(f"{path} findes ikke.") from None
        except (OSError, UnicodeDecodeError):
            raise UsageFaultError(f"{path} kan ikke læses som en tekstfil i UTF-8.") from None
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
