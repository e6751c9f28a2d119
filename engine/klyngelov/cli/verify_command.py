"""``klyngelov verify``: makes a report again and confirms it, or names the first difference."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from klyngelov.cli.arguments import standard_input
from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.cli.kept import read_kept
from klyngelov.cli.output import write
from klyngelov.cli.session import Session
from klyngelov.matching.engines import EngineChoice
from klyngelov.proposal.reading import load_document, shown_name
from klyngelov.values.danish import listed, written_date

if TYPE_CHECKING:  # its models take time, and only this command needs them
    from klyngelov.reporting.kept_report import KeptReport

_DESCRIPTION = """\
Bedømmer forslaget igen, som rapporten siger, at det blev bedømt, og bekræfter rapporten eller siger, hvor
den første forskel er. Rapporten er skrevet med klyngelov check --format json.
"""
_EPILOG = """\
Afslutningskoder: 0 rapporten er bekræftet, 1 noget er anderledes, 2 noget kan ikke læses.

Eksempel:
  klyngelov verify svar.json examples/goedstrup.yaml
"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "verify", help="efterprøv en rapport", description=_DESCRIPTION, epilog=_EPILOG
    )
    parser.add_argument("report", metavar="RAPPORT", help="rapporten som JSON")
    parser.add_argument(
        "files", metavar="FIL", nargs="+", help="forslagene, som rapporten handler om, i samme rækkefølge"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Make the report again and compare."""
    from klyngelov.reporting.verification import first_difference  # noqa: PLC0415 (seldom needed)

    kept = read_kept(options.report, "efterprøves")
    again = _again(kept, options.files)
    found = first_difference(kept, again)
    if found is not None:
        write(f"Rapporten kan ikke bekræftes. {found.sentence}\n{found.follows}\n", None)
        return 1
    write(f"{_confirmed(kept)}\n", None)
    return 0


def _again(kept: KeptReport, files: Sequence[str]) -> KeptReport:
    """The same report, made of the files as they are now.

    They are read under the names they had, because a name decides the format and stands in faults.
    """
    from klyngelov.reporting.json_report import json_report  # noqa: PLC0415 (its models take time)
    from klyngelov.reporting.kept_report import kept_report  # noqa: PLC0415
    from klyngelov.statute.wordings import NONE_IMPORTED  # noqa: PLC0415 (seldom needed)

    given = kept.receipt.inputs
    if len(files) != len(given):
        names = listed(one.file for one in given)
        count = f"{len(given)} {'fil' if len(given) == 1 else 'filer'}"
        raise UsageFaultError(
            f"Rapporten handler om {names}. Angiv {count} efter den, i samme rækkefølge; der er angivet "
            f"{len(files)}."
        )
    session = _session(kept.engine)
    documents = [
        (one.file, load_document(file, standard_input(), one.file))
        for one, file in zip(given, files, strict=True)
    ]
    for file, (_, document), before in zip(files, documents, given, strict=True):
        # What could not be read when the report was written is in the report.
        if document.root is None and not document.content and before.sha256:
            raise UsageFaultError(f"{shown_name(file)} kan ikke læses. {document.diagnostics[0].message}")
    today = kept.receipt.date_assumed or date.today()
    found = session.judge(documents, kept.receipt.date_chosen, today)
    if found.rulebook is None:
        raise UsageFaultError("Regelbogen kan ikke læses. Skriv klyngelov rules lint for at se fejlene.")
    wordings = (session.wordings or NONE_IMPORTED) if kept.receipt.wording else None
    return kept_report(json_report(found, wordings))


def _session(engine: str) -> Session:
    """With the evaluators of the report; where they cannot be had, with those that can."""
    choice = EngineChoice(engine) if engine in tuple(EngineChoice) else None
    try:
        return Session(choice)
    except UsageFaultError:
        return Session(None)


def _confirmed(kept: KeptReport) -> str:
    findings = sum(len(result["findings"]) for result in kept.results)
    said = (
        f"Rapporten er bekræftet: forslaget er bedømt igen med regelbog {kept.rulebook.version} og klyngelov "
        f"{kept.tool.version}, og alle {findings} resultater er de samme."
    )
    assumed = kept.receipt.date_assumed
    if assumed is None:
        return said
    then = written_date(assumed)
    return (
        f"{said}\nForslaget angiver ingen dato. Rapporten følger reglerne den {then}, da den blev skrevet, "
        "og er bekræftet for den dag; i dag kan svaret være et andet."
    )
