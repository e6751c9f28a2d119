"""``klyngelov calendar``: for how long a draft is without a breach."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from typing import Any

from klyngelov.chronology.periods import Chronology, chronology
from klyngelov.chronology.segments import Timeline
from klyngelov.cli.arguments import add_engine, chosen_engine, spare_the_drafts, standard_input
from klyngelov.cli.output import add_output, tell_text, write
from klyngelov.cli.session import Session, disagreement
from klyngelov.matching.comparing import DisagreementError
from klyngelov.proposal.reading import Document, load_document, shown_name
from klyngelov.reporting.calendar_json import calendar_json
from klyngelov.reporting.calendar_text import write_chronologies
from klyngelov.reporting.diagnostics_text import write_faults
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.reporting.outcome import Exit, Run
from klyngelov.values.diagnostic import Diagnostic

_DESCRIPTION = """\
Viser, i hvilke perioder et forslag er uden overtrædelse, fra 2021 til enden af den kodede ret, og hvad
der gør, at en periode begynder: en bestemmelse eller en af forslagets egne datoer. Usikre perioder og
perioder uden bindende regler vises som sådanne."""
_EPILOG = """\
Afslutningskoder: 0 i orden, 2 noget kan ikke læses, 3 bedømmerne er uenige.

Eksempel:
  klyngelov calendar examples/goedstrup.yaml
  klyngelov calendar examples/goedstrup.yaml --format svg --output kalender.svg
"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "calendar", help="vis perioderne uden overtrædelse", description=_DESCRIPTION, epilog=_EPILOG
    )
    parser.add_argument("file", metavar="FIL", help="et forslag; - læser fra standard ind")
    parser.add_argument("--format", choices=("text", "json", "svg"), default="text", help="svarets form")
    add_output(parser, "svaret")
    add_engine(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Hold the draft against the law of every day, and write its periods."""
    spare_the_drafts([options.file], options.output)
    session = Session(chosen_engine(options))
    document = load_document(options.file, standard_input())
    checked = session.judge([(shown_name(options.file), document)], None, date.today())
    found, faults = _chronologies(session, document, checked)
    everything = (*checked.diagnostics, *faults)
    _write(options, session, found, everything)
    if checked.disagreed or faults:
        return Exit.DISAGREEMENT
    return Exit.UNREADABLE if everything else Exit.CLEAN


def _chronologies(
    session: Session, document: Document, checked: Run
) -> tuple[list[Chronology], list[Diagnostic]]:
    """The periods of each draft, or that the evaluators disagree on it on some day."""
    found: list[Chronology] = []
    faults: list[Diagnostic] = []
    rulebook = checked.rulebook
    if rulebook is None:
        return found, faults
    for result in checked.results:
        timeline = Timeline(document, result.draft, rulebook, session.evaluator, session.single)
        try:
            found.append(chronology(timeline))
        except DisagreementError as error:
            faults.append(disagreement(result.draft.proposal.file, len(error.differences)))
    return found, faults


def _write(
    options: argparse.Namespace,
    session: Session,
    found: Sequence[Chronology],
    faults: Sequence[Diagnostic],
) -> None:
    text = _written(options, session, found, faults)
    if options.format == "svg" and (faults or not found):
        tell_text(text)  # a picture of the calendar is no place for what is wrong with the draft
    else:
        write(text, options.output)


def _written(
    options: argparse.Namespace,
    session: Session,
    found: Sequence[Chronology],
    faults: Sequence[Diagnostic],
) -> str:
    if options.format == "json":
        return calendar_json(found, session.rulebook, faults)
    if options.format == "svg" and session.rulebook is not None and found and not faults:
        from klyngelov.reporting.calendar_svg import calendar_svg  # noqa: PLC0415 (Jinja2 takes time)

        return calendar_svg(found, session.rulebook)
    page = Page(coloured=options.output is None and colour_wanted(sys.stdout))
    if session.rulebook is not None:
        write_chronologies(page, found, session.rulebook)
    if faults:
        write_faults(page, faults, session.sources)
    return page.text()
