"""``klyngelov questions``: what to ask about drafts, the answers that settle most first."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from typing import Any

from klyngelov.cli.arguments import add_engine, chosen_day, chosen_engine, spare_the_drafts, standard_input
from klyngelov.cli.output import add_output, write
from klyngelov.cli.session import Session
from klyngelov.reporting.diagnostics_text import write_faults
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.reporting.outcome import Exit
from klyngelov.reporting.questions_text import draft_questions, questions_json, write_questions

_DESCRIPTION = (
    "Viser, hvad der skal oplyses, før alt i et forslag er afgjort, med de svar først, der afgør mest."
)
_EPILOG = """\
Afslutningskoder: 0 i orden, 2 noget kan ikke læses, 3 bedømmerne er uenige.

Eksempel:
  klyngelov questions examples/goedstrup-fejl.yaml
"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "questions", help="vis, hvilke svar der afgør mest", description=_DESCRIPTION, epilog=_EPILOG
    )
    parser.add_argument("files", metavar="FIL", nargs="+", help="forslag; - læser fra standard ind")
    parser.add_argument("--date", metavar="DATO", help="bedøm efter reglerne denne dag (åååå-mm-dd)")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="svarets form")
    add_output(parser, "svaret")
    add_engine(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Rank the questions of each draft, and write them."""
    spare_the_drafts(options.files, options.output)
    session = Session(chosen_engine(options))
    checked = session.check(options.files, chosen_day(options.date), date.today(), standard_input())
    rulebook = checked.rulebook
    asked = [draft_questions(one, rulebook) for one in checked.results] if rulebook is not None else []
    if options.format == "json":
        text = questions_json(asked, rulebook, checked.diagnostics)
    else:
        page = Page(coloured=options.output is None and colour_wanted(sys.stdout))
        write_questions(page, asked)
        if checked.diagnostics:
            write_faults(page, checked.diagnostics, session.sources)
        text = page.text()
    write(text, options.output)
    if checked.disagreed:
        return Exit.DISAGREEMENT
    return Exit.UNREADABLE if checked.diagnostics else Exit.CLEAN
