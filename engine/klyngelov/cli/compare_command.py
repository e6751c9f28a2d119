"""``klyngelov compare``: what differs between two drafts, two days, or a report that was kept and now."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from typing import Any

from klyngelov.cli.arguments import add_engine, chosen_engine, spare_the_drafts
from klyngelov.cli.compare_inputs import Inputs, is_report
from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.cli.output import add_output, write
from klyngelov.cli.session import Session
from klyngelov.comparison.comparison import ChangeKind, Comparison
from klyngelov.reporting.compare_json import compare_json
from klyngelov.reporting.compare_text import write_comparison
from klyngelov.reporting.diagnostics_text import write_faults
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.reporting.outcome import DISAGREEMENT_CODE, Exit
from klyngelov.values.diagnostic import Diagnostic

_DESCRIPTION = """\
Viser, hvilke resultater der er nye, er faldet bort eller har et andet udfald, og om udkastet, loven eller
regelbogen gør forskellen: mellem to forslag, mellem to dages ret for ét forslag (--dates), eller mellem en
rapport skrevet med check --format json og forslaget, som det bedømmes nu."""
_EPILOG = """\
Er forslagets type afløst af en anden på den anden dag, vises det, hvilke pligter der falder bort, er nye
eller vender om.

Afslutningskoder: 0 intet er anderledes, 1 noget er, 2 noget kan ikke læses, 3 bedømmerne er uenige.

Eksempel:
  klyngelov compare examples/goedstrup.yaml examples/goedstrup-fejl.yaml
  klyngelov compare examples/goedstrup.yaml --dates 2025-12-31 2027-01-01
"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "compare", help="sammenlign to forslag, to dage eller to rapporter", description=_DESCRIPTION,
        epilog=_EPILOG,
    )  # fmt: skip
    parser.add_argument("before", metavar="FØR", help="et forslag, eller en rapport som JSON")
    parser.add_argument("after", metavar="NU", nargs="?", help="et forslag")
    parser.add_argument(
        "--dates", metavar="DATO", nargs=2, help="sammenlign de to dages ret for ét forslag (åååå-mm-dd)"
    )
    parser.add_argument("--date", metavar="DATO", help="bedøm begge forslag efter reglerne denne dag")
    parser.add_argument("--type", metavar="TYPE", help="den type, der afløser forslagets på den anden dag")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="svarets form")
    add_output(parser, "svaret")
    parser.add_argument("--all", action="store_true", help="vis også det, der ikke står imod forslaget")
    add_engine(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Compare, and write the comparison."""
    _check(options)
    spare_the_drafts([one for one in (options.before, options.after) if one is not None], options.output)
    session = Session(chosen_engine(options))
    found: list[Comparison] = []
    faults: list[Diagnostic] = list(session.faults)
    if session.rulebook is not None:
        inputs = Inputs(session, session.rulebook, date.today())
        found = inputs.compared(options)
        faults.extend(inputs.faults)
    write(_written(options, session, found, faults), options.output)
    if any(fault.code == DISAGREEMENT_CODE for fault in faults):
        return Exit.DISAGREEMENT
    if faults:
        return Exit.UNREADABLE
    same = all(change.kind is ChangeKind.UNCHANGED for one in found for change in one.changes)
    return Exit.CLEAN if same else Exit.BREACH


def _check(options: argparse.Namespace) -> None:
    """What is given must be one of the three comparisons. Raises ``UsageFaultError``."""
    if options.dates and options.after is not None:
        raise UsageFaultError("--dates sammenligner ét forslag; udelad det andet, eller udelad --dates.")
    if options.dates and options.date:
        raise UsageFaultError("--date kan ikke bruges sammen med --dates.")
    if options.dates and is_report(options.before):
        raise UsageFaultError("--dates sammenligner et forslag, ikke en rapport; angiv forslaget.")
    if not options.dates and options.after is None:
        raise UsageFaultError("Angiv ét forslag mere, eller to dage med --dates.")
    if not options.dates and options.type:
        raise UsageFaultError("--type bruges kun sammen med --dates.")


def _written(
    options: argparse.Namespace,
    session: Session,
    found: Sequence[Comparison],
    faults: Sequence[Diagnostic],
) -> str:
    if options.format == "json":
        return compare_json(found, session.rulebook, faults)
    page = Page(coloured=options.output is None and colour_wanted(sys.stdout))
    for number, one in enumerate(found if session.rulebook is not None else ()):
        if number:
            page.lines.extend(["", "=" * 100, ""])
        if session.rulebook is not None:
            write_comparison(page, one, session.rulebook, everything=options.all)
    if faults:
        write_faults(page, faults, session.sources)
    return page.text()
