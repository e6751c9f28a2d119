"""``klyngelov rules lint``: every fault in the rules, in what they say of the statute and in its prints."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.cli.fingerprint_command import fingerprint_faults
from klyngelov.cli.output import write
from klyngelov.lawbook.digest import content_of, rule_files
from klyngelov.lawbook.loaded import Loading
from klyngelov.reporting.diagnostics_text import write_diagnostics
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.resources import rules_directory


def add_to(actions: Any) -> None:
    """Add the command to the parser of ``rules``."""
    parser = actions.add_parser(
        "lint",
        help="indlæs reglerne og vis alle fejl",
        description="Indlæser en mappe med regler og viser alle fejl med fil, linje og forslag.",
        epilog="Eksempel:\n  klyngelov rules lint",
    )
    parser.add_argument(
        "directory", metavar="MAPPE", nargs="?", help="mappen med regler (ellers programmets egen)"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Load the rules and report every fault: 2 where they cannot be used, 1 where they can."""
    from klyngelov.lawbook.loading import load  # noqa: PLC0415 (Lark is slow to import)

    directory = Path(options.directory) if options.directory else rules_directory()
    if not directory.is_dir():
        raise UsageFaultError(f"{options.directory} er ikke en mappe; angiv mappen med regelfilerne.")
    loading = load(directory)
    rulebook = loading.rulebook
    faults = faults_of(loading, directory)
    page = Page(coloured=colour_wanted(sys.stdout))
    sources = {path.name: _shown(path) for path in rule_files(directory)}
    write_diagnostics(page, faults, sources, "De vises, når disse er rettet.")
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


def faults_of(loading: Loading, directory: Path) -> tuple[Diagnostic, ...]:
    """Every fault of rules that were loaded; those that cannot be used are held against nothing more."""
    from klyngelov.covering.faults import coverage_faults  # noqa: PLC0415 (seldom needed)
    from klyngelov.covering.open_coverage import open_coverage  # noqa: PLC0415

    if loading.rulebook is None:
        return loading.diagnostics
    coverage, of_table = open_coverage(loading.rulebook, directory)
    found = (*loading.remarks, *of_table, *coverage_faults(coverage))
    fingerprints = fingerprint_faults(loading.rulebook, directory)
    return tuple(sorted((*found, *fingerprints), key=Diagnostic.sort_key))


def _shown(path: Path) -> str:
    """A file as far as it can be shown; a sign that cannot be decoded is a question mark on any console."""
    try:
        text = content_of(path).decode("utf-8", "replace")
        return text.replace("\r\n", "\n").replace("\ufffd", "?")
    except OSError:
        return ""
