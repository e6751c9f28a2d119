"""``klyngelov check``: judges drafts and reports."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING, Any

from klyngelov.cli.arguments import (
    add_engine,
    add_fail_on,
    chosen_day,
    chosen_engine,
    chosen_severity,
    spare_the_drafts,
    standard_input,
)
from klyngelov.cli.check_forms import Form, Writing, write_report
from klyngelov.cli.output import add_output
from klyngelov.cli.session import Session

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Wordings

_DESCRIPTION = (
    "Holder et eller flere forslag op mod loven og viser, hvad der opfyldes, brydes eller står åbent."
)
_EPILOG = """\
Afslutningskoder: 0 ingen fejl, 1 mindst én fejl, 2 noget kan ikke læses, 3 bedømmerne er uenige,
4 ingen bindende regel om et sådant organ er i kraft på dagen.

Eksempel:
  klyngelov check examples/goedstrup.yaml --date 2022-10-01 --all
"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("check", help="bedøm et forslag", description=_DESCRIPTION, epilog=_EPILOG)
    parser.add_argument(
        "files", metavar="FIL", nargs="+", help="forslag i YAML, JSON eller TOML; - læser fra standard ind"
    )
    parser.add_argument("--date", metavar="DATO", help="bedøm efter reglerne denne dag (åååå-mm-dd)")
    parser.add_argument(
        "--format", choices=[one.value for one in Form], default=Form.TEXT.value, help="rapportens form"
    )
    add_output(parser, "rapporten")
    parser.add_argument(
        "--wording", action="store_true", help="vis bestemmelsernes ordlyd, hvor kilden er importeret"
    )
    parser.add_argument(
        "--all", action="store_true", help="vis også det, der er opfyldt eller ikke finder anvendelse"
    )
    add_fail_on(parser)
    add_engine(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check the files and write the report."""
    spare_the_drafts(options.files, options.output)
    session = Session(chosen_engine(options))
    today = date.today()
    found = session.check(options.files, chosen_day(options.date), today, standard_input())
    fail_on = chosen_severity(options)
    wanted = Writing(
        form=Form(options.format),
        target=options.output,
        everything=options.all,
        wordings=_quoted(session) if options.wording else None,
        fail_on=fail_on,
        today=today,
    )
    write_report(found, session, wanted)
    return found.exit_code(fail_on)


def _quoted(session: Session) -> Wordings:
    """What to quote from; where nothing is imported the report says so."""
    from klyngelov.statute.wordings import NONE_IMPORTED  # noqa: PLC0415 (seldom needed)

    return session.wordings or NONE_IMPORTED
