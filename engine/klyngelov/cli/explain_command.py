"""``klyngelov explain``: explains a norm, or a finding in a draft."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from typing import Any

from klyngelov.cli.arguments import add_engine, chosen_day, chosen_engine, spare_the_drafts, standard_input
from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.cli.output import add_output, write
from klyngelov.cli.session import Session
from klyngelov.explaining.asking import Explainer, Explanations
from klyngelov.explaining.naming import Named, named
from klyngelov.reporting.diagnostics_text import write_faults
from klyngelov.reporting.explain_json import explain_json
from klyngelov.reporting.explain_text import write_explanations
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.reporting.outcome import Exit, Run

_DESCRIPTION = """\
Forklarer en norm eller et resultat. Uden FIL: hvad normen siger, hvornår den gælder, hvad den viger for,
og hvad der gjaldt før og efter. Med FIL: hvorfor forslaget opfylder den eller ikke, hvilke linjer der
tæller, hvilke der ikke gør og hvorfor, og hvad der ville afgøre det, der står åbent."""
_EPILOG = """\
HVAD er en norms id (B-06, L-08), et resultats id fra rapporten eller en bestemmelse i anførselstegn.

Eksempel:
  klyngelov explain B-06
  klyngelov explain "BEK 1248/2022 § 3, stk. 1"
  klyngelov explain L-08.borgmestre examples/goedstrup-fejl.yaml
"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "explain", help="forklar en norm eller et resultat", description=_DESCRIPTION, epilog=_EPILOG
    )
    parser.add_argument("what", metavar="HVAD", help="en norm, en bestemmelse eller et resultat")
    parser.add_argument("file", metavar="FIL", nargs="?", help="et forslag; - læser fra standard ind")
    parser.add_argument("--date", metavar="DATO", help="forklar efter reglerne denne dag (åååå-mm-dd)")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="svarets form")
    add_output(parser, "svaret")
    parser.add_argument("--all", action="store_true", help="vis alt, også hvor der er mange")
    add_engine(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Explain, and write the explanation."""
    files = [options.file] if options.file is not None else []
    spare_the_drafts(files, options.output)
    session = Session(chosen_engine(options))
    chosen, today = chosen_day(options.date), date.today()
    asked = _asked(session, options.what)
    checked = session.check(files, chosen, today, standard_input())
    found = _explained(session, asked, checked, chosen or today, in_file=bool(files))
    if options.format == "json":
        text = explain_json(found, session.rulebook, checked.diagnostics)
    else:
        coloured = options.output is None and colour_wanted(sys.stdout)
        page = Page(coloured=coloured)
        if found is not None:
            write_explanations(page, found, everything=options.all)
        if checked.diagnostics:
            write_faults(page, checked.diagnostics, session.sources)
        text = page.text()
    write(text, options.output)
    if checked.disagreed:
        return Exit.DISAGREEMENT
    return Exit.UNREADABLE if checked.diagnostics else Exit.CLEAN


def _asked(session: Session, what: str) -> Named:
    """What is to be explained; nothing where the rules themselves cannot be read."""
    if session.rulebook is None:
        return Named()
    asked = named(session.rulebook, what)
    if asked.unknown:
        raise UsageFaultError(asked.unknown)
    return asked


def _explained(
    session: Session, asked: Named, checked: Run, day: date, *, in_file: bool
) -> Explanations | None:
    if session.rulebook is None or (in_file and not checked.results):
        return None
    explainer = Explainer(session.rulebook, session.evaluator, day, session.wordings)
    if not in_file:
        return explainer.about_law(asked)
    found = explainer.about_drafts(asked, checked.results)
    if found.missing:
        raise UsageFaultError(found.missing)
    return found
