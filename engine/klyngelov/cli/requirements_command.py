"""``klyngelov requirements``: the checklist that the law sets for a body on a day."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from typing import Any

from klyngelov.cli.arguments import spare_the_drafts
from klyngelov.cli.drafting_options import add_selectors, loaded, started
from klyngelov.cli.output import add_output, write
from klyngelov.cli.session import Session
from klyngelov.drafting.checklist import Checklist, checklist
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.proposal_reader import FileReading
from klyngelov.reporting.diagnostics_text import write_faults
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.reporting.outcome import Exit
from klyngelov.values.diagnostic import Diagnostic

_DESCRIPTION = """\
Viser, hvad reglerne kræver af netop det organ på den dag: hvor mange der mindst skal være, hvad der ikke kan
fraviges, hvad der kan aftales og hvor langt ned, hvad der må vurderes, og hvad der står frit. Hvert krav har
sin bestemmelse."""
_EPILOG = """\
Afslutningskoder: 0 listen er vist, 2 noget kan ikke læses, 4 ingen bindende regel om et sådant organ er
i kraft på dagen.

Eksempel:
  klyngelov requirements --type sundhedsklynge --municipalities Herning,Holstebro --date 2022-10-01
"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "requirements", help="vis, hvad reglerne kræver af et organ", description=_DESCRIPTION, epilog=_EPILOG
    )
    add_selectors(parser)
    parser.add_argument("--format", choices=("text", "json", "markdown"), default="text", help="listens form")
    add_output(parser, "listen")
    parser.add_argument(
        "--all", action="store_true", help="vis også beføjelser og det, der kun viser sig i arbejdet"
    )
    parser.set_defaults(run=run, name=None)


def run(options: argparse.Namespace) -> int:
    """Make the checklist and write it."""
    spare_the_drafts([options.file] if options.file else [], options.output)
    session = Session(None)
    rulebook = session.rulebook
    if rulebook is None:
        return _refused(session.judge((), None, date.today()).diagnostics, options, session)
    document = loaded(options)
    start = started(options, document, rulebook)
    if isinstance(start, FileReading):
        session.sources[options.file] = document.text if document else ""
        return _refused(start.diagnostics, options, session)
    found = checklist(start.draft, rulebook, session.evaluator)
    write(_written(found, rulebook, options), options.output)
    return Exit.CLEAN if found.binding else Exit.NO_LAW


def _refused(faults: Sequence[Diagnostic], options: argparse.Namespace, session: Session) -> int:
    """Say what could not be read."""
    if options.format == "json":
        from klyngelov.reporting.requirements_json import requirements_json  # noqa: PLC0415 (pydantic models)

        write(requirements_json(None, session.rulebook, faults), options.output)
    else:
        page = Page(coloured=options.output is None and colour_wanted(sys.stdout))
        write_faults(page, faults, session.sources)
        write(page.text(), options.output)
    return Exit.UNREADABLE


def _written(found: Checklist, rulebook: Rulebook, options: argparse.Namespace) -> str:
    if options.format == "json":
        from klyngelov.reporting.requirements_json import requirements_json  # noqa: PLC0415 (pydantic models)

        return requirements_json(found, rulebook, ())
    if options.format == "markdown":
        from klyngelov.reporting.requirements_markdown import requirements_markdown  # noqa: PLC0415

        return requirements_markdown(found, rulebook, everything=options.all)
    from klyngelov.reporting.requirements_text import write_checklist  # noqa: PLC0415

    page = Page(coloured=options.output is None and colour_wanted(sys.stdout))
    write_checklist(page, found, rulebook, everything=options.all)
    return page.text()
