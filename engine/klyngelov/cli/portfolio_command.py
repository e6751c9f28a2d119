"""``klyngelov portfolio``: all the drafts of a folder, and which provisions stand against most of them."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import Any

from klyngelov.cli.arguments import (
    add_engine,
    add_fail_on,
    chosen_day,
    chosen_engine,
    chosen_severity,
    spare_the_drafts,
    standard_input,
)
from klyngelov.cli.compare_inputs import is_report
from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.cli.output import add_output, write
from klyngelov.cli.session import Session
from klyngelov.reporting.diagnostics_text import write_faults
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.reporting.portfolio import Portfolio, portfolio
from klyngelov.reporting.portfolio_text import portfolio_json, write_portfolio

_SUFFIXES = (".yaml", ".yml", ".json", ".toml")
_DESCRIPTION = """\
Bedømmer alle forslag i en mappe og dens undermapper (YAML, JSON og TOML) og viser, hvordan hvert af dem står,
og hvilke bestemmelser der brydes eller står åbne i flest af dem. Rapporter i mappen springes over."""
_EPILOG = """\
Afslutningskoder som for check: 0 ingen fejl, 1 mindst én fejl, 2 noget kan ikke læses, 3 bedømmerne er
uenige, 4 ingen bindende regel om et sådant organ er i kraft på dagen.

Eksempel:
  klyngelov portfolio examples --date 2022-10-01
"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "portfolio", help="bedøm alle forslag i en mappe", description=_DESCRIPTION, epilog=_EPILOG
    )
    parser.add_argument("folder", metavar="MAPPE", help="mappen med forslagene")
    parser.add_argument("--date", metavar="DATO", help="bedøm alle efter reglerne denne dag (åååå-mm-dd)")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="svarets form")
    add_output(parser, "svaret")
    parser.add_argument("--all", action="store_true", help="vis alle bestemmelser")
    add_fail_on(parser)
    add_engine(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Judge every draft of the folder, and write the portfolio."""
    files = _files(options.folder)
    spare_the_drafts(files, options.output)
    session = Session(chosen_engine(options))
    checked = session.check(files, chosen_day(options.date), date.today(), standard_input())
    found = portfolio(checked.results, checked.rulebook) if checked.rulebook else Portfolio((), ())
    if options.format == "json":
        text = portfolio_json(found, checked.rulebook, checked.diagnostics)
    else:
        page = Page(coloured=options.output is None and colour_wanted(sys.stdout))
        unreadable = len({fault.file for fault in checked.diagnostics})
        write_portfolio(page, found, unreadable, everything=options.all)
        if checked.diagnostics:
            write_faults(page, checked.diagnostics, session.sources)
        text = page.text()
    write(text, options.output)
    return checked.exit_code(chosen_severity(options))


def _files(folder: str) -> list[str]:
    """The drafts of a folder in a fixed order. Raises ``UsageFaultError`` where there are none."""
    path = Path(folder)
    try:
        if not path.is_dir():
            raise UsageFaultError(f"{folder} er ikke en mappe; angiv mappen med forslagene.")
        inside = sorted(one for one in path.rglob("*") if one.suffix.lower() in _SUFFIXES and one.is_file())
    except (OSError, ValueError):
        raise UsageFaultError(f"{folder} kan ikke læses; sørg for, at du har adgang til mappen.") from None
    files = [str(one) for one in inside if not is_report(str(one))]
    if not files:
        raise UsageFaultError(f"Der er ingen forslag (YAML, JSON eller TOML) i {folder}.")
    return files
