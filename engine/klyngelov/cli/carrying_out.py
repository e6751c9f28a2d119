"""What commands that change a draft share: it is read and judged, and the changed one put in its place."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from klyngelov.cli.arguments import chosen_day, chosen_engine, standard_input
from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.cli.output import OutputFaultError, reason
from klyngelov.cli.session import Session
from klyngelov.proposal.reading import STDIN, Document, load_document, shown_name
from klyngelov.reporting.outcome import Run
from klyngelov.values.frozen import dataclass
from klyngelov.values.whole_file import replace_file


@dataclass(frozen=True, slots=True)
class Changing:
    """The draft to be changed: what it is called, its text, and how it is judged on the chosen day."""

    shown: str
    document: Document
    session: Session
    chosen: date | None
    today: date
    run: Run


def to_be_changed(options: argparse.Namespace) -> Changing:
    """Read and judge the file of the options; standard input can be shown changed, but not written."""
    if options.write and options.file == STDIN:
        raise UsageFaultError("Standard ind kan ikke rettes; angiv en fil, eller udelad --write.")
    session = Session(chosen_engine(options))
    chosen, today, shown = chosen_day(options.date), date.today(), shown_name(options.file)
    document = load_document(options.file, standard_input())
    run = session.judge([(shown, document)], chosen, today)
    return Changing(shown, document, session, chosen, today, run)


def carry_out(file: str, before: bytes, after: bytes) -> None:
    """Write the file, unless somebody has changed it meanwhile."""
    path = Path(file)
    try:
        if path.read_bytes() != before:
            raise OutputFaultError(
                f"{file} er ændret, siden den blev læst, og er ikke rettet. Kør kommandoen igen."
            )
        replace_file(path, after)
    except OSError as error:
        raise OutputFaultError(f"{file} kan ikke skrives, fordi {reason(error)}. Intet er ændret.") from error
